import type { PageMarkup, PageTag } from '../shared/reader';

/** The elements and attributes that pieces have: nothing that loads, leads elsewhere or runs. */
const TAGS = new Set('a bdi cite em h1 h2 h3 h4 h5 h6 li p span strong time ul'.split(' '));
const ATTRIBUTES = new Set('class data-by data-turnwise datetime dir'.split(' '));

/** A piece as an element. Texts stand there as texts, whatever they look like. */
export function built({ tag, attributes, inside }: PageTag): HTMLElement {
  const made = document.createElement(TAGS.has(tag) ? tag : 'span');
  for (const [name, value] of Object.entries(attributes)) if (ATTRIBUTES.has(name)) made.setAttribute(name, value);
  made.append(...inside.map((one: PageMarkup) => (typeof one === 'string' ? one : built(one))));
  return made;
}

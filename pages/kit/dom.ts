const SVG = 'http://www.w3.org/2000/svg';

/** An element with a class, and what is in it: words of a text stand there as words, whatever they look like. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...inside);
  return made;
}

export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly Node[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...inside);
  return made;
}

/** A picture of 16 by 16, drawn by one path, for who sees it: what it stands for is said elsewhere. */
export function icon(path: string, isLine = false): SVGSVGElement {
  const shape = svg('path', isLine ? { d: path, class: 'line' } : { d: path });
  return svg('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, shape);
}

/** A button that shows a picture, or words. It is called by its name, unless it shows that. */
export function button(
  className: string,
  name: string,
  press: () => void,
  ...inside: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element('button', className, ...inside);
  made.type = 'button';
  if (made.textContent.includes(name)) made.title = name;
  else call(made, name);
  made.addEventListener('click', press);
  return made;
}

/** A key, as it is drawn: what it does is said elsewhere, and that it does so by `aria-keyshortcuts`. */
export function keyCap(key: string): HTMLElement {
  const made = element('kbd', 'key', key);
  made.setAttribute('aria-hidden', 'true');
  return made;
}

/** Gives an element the name that screen readers say, and that is shown under the mouse. */
export function call(named: HTMLElement, name: string): void {
  named.setAttribute('aria-label', name);
  named.title = name;
}

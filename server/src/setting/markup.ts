import type { Markup, Tag } from '../shapes/markup';
import { encodeEntities } from '../talk/entities';

/** What may be left out is undefined, an attribute as well as what stands inside. */
type Optional<T> = T | undefined;

export function tag(
  name: string,
  attributes: Readonly<Record<string, Optional<string>>>,
  ...inside: readonly Optional<Markup>[]
): Tag {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { tag: name, attributes: Object.fromEntries(given), inside: inside.filter((one) => one !== undefined) };
}

/** Elements that have no end tag. */
const VOID = new Set(['meta', 'link', 'input']);

/** Markup as HTML. Whatever stands in texts and attributes is text there. */
export function htmlOf(markup: Markup): string {
  if (typeof markup === 'string') return encodeEntities(markup);
  const attributes = Object.entries(markup.attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${encodeEntities(value)}"`,
  );
  const start = `<${markup.tag}${attributes.join('')}>`;
  return VOID.has(markup.tag) ? start : `${start}${markup.inside.map(htmlOf).join('')}</${markup.tag}>`;
}

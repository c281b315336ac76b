import type { Part } from './talk';
import { around, filled, said } from './talk';

/** The attribute of paragraphs on pages of our own making, which says what they are. */
export const OURS = 'data-turnwise';

/** What a paragraph on a page of ours is; undefined on any other. `cited` is what stands in its `<cite>`. */
export function ownPart(
  text: string,
  level: number | undefined,
  attributes: Readonly<Record<string, string>>,
  cited: string,
): Part | undefined {
  const seconds = (name: string) => (attributes[name] === undefined ? undefined : Number(attributes[name]));
  switch (attributes[OURS] ?? '') {
    case 'title':
      return { kind: 'title', text };
    case 'heading':
      return { kind: 'heading', level: level ?? 1, text };
    case 'matter':
      return around(text);
    case 'said': {
      const times = { start: seconds('data-start'), end: seconds('data-end'), clock: attributes['data-clock'] };
      return said(text, { label: filled(cited.replace(/: $/, '')), ...times });
    }
    default:
      return undefined;
  }
}

import { OURS, UNLABELLED } from '../../setting/own';
import type { Own } from './blocks';
import type { TalkPart } from '../../talk/talk';
import { around, labelIn, said } from '../../talk/talk';

/** What a paragraph on a page of ours is; undefined on any other. `cited` is what stands in its `<cite>`. */
export function ownPart(
  text: string,
  level: number | undefined,
  attributes: Readonly<Record<string, string>>,
  cited: string,
): Own | undefined {
  const kind = attributes[OURS] ?? '';
  const part = partIn(kind, text, level, attributes, cited);
  return part && { part, isUnlabelled: kind === UNLABELLED };
}

function partIn(
  kind: string,
  text: string,
  level: number | undefined,
  attributes: Readonly<Record<string, string>>,
  cited: string,
): TalkPart | undefined {
  const seconds = (name: string) => (attributes[name] === undefined ? undefined : Number(attributes[name]));
  switch (kind) {
    case 'title':
      return { kind: 'title', text };
    case 'heading':
      return { kind: 'heading', level: level ?? 1, text };
    case 'matter':
      return around(text);
    case 'said':
    case UNLABELLED: {
      const times = { start: seconds('data-start'), end: seconds('data-end'), clock: attributes['data-clock'] };
      return said(text, { label: labelIn(cited), ...times });
    }
    default:
      return undefined;
  }
}

/** The level of a heading in its transcript, where it stands on a page of ours as one of another; undefined elsewhere. */
export function levelOf(attributes: Readonly<Record<string, string>>): number | undefined {
  const level = attributes[OURS] === 'heading' ? Number(attributes['data-level']) : NaN;
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
}

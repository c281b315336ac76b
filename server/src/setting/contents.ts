import type { Tag } from '../shapes/markup';
import { excerpt } from '../text/excerpt';
import type { TalkPart } from '../talk/talk';
import type { Heard } from './heard';
import { tag } from './markup';
import { runsOf } from '../talk/emphasis';
import { BESIDES, OURS } from './own';
import type { PageWords } from './words';

/** So much of a question is shown, in characters. */
const SHOWN = 110;

/** The questions of a talk below the headings of their sections, each with a link to it; undefined where nobody asks. */
export function contentsOf(
  parts: readonly TalkPart[],
  names: readonly (string | undefined)[],
  heard: Heard,
  { words, own }: PageWords,
): Tag | undefined {
  let questions = 0;
  const items = parts.flatMap((part, at): readonly Tag[] => {
    const name = names[at];
    if (name === undefined) return [];
    if (part.kind === 'heading') return [itemOf('part', name, part.text)];
    if (part.kind !== 'said' || heard.turnOf(part)?.kind !== 'question') return [];
    questions++;
    return [itemOf('question', name, plainOf(firstSaid(parts, at)))];
  });
  if (questions === 0) return undefined;
  const summary = tag('summary', own, words.questions, ' ', tag('span', { class: 'count' }, String(questions)));
  const list = tag('details', {}, summary, tag('ol', {}, ...items));
  return tag('nav', { [OURS]: BESIDES, 'aria-label': words.questions }, list);
}

/** What is said first in a turn: its label may stand alone, with what is said below it. */
function firstSaid(parts: readonly TalkPart[], at: number): string {
  const part = parts[at];
  if (part?.kind !== 'said' || part.text !== '') return part?.text ?? '';
  const next = parts[at + 1];
  return next?.kind === 'said' && next.label === undefined ? next.text : '';
}

function plainOf(text: string): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}

function itemOf(kind: string, name: string, text: string): Tag {
  const shown = excerpt(text, SHOWN);
  return tag('li', { class: kind, dir: 'auto' }, tag('a', { href: `#${name}` }, shown === '' ? '…' : shown));
}

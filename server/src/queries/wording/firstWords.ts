import { perLine } from '../../syntax/perLine';
import type { Turn } from '../../model/transcript';
import { speechOf } from '../../facts/speech';
import type { Snapshot } from '../../document/snapshot';
import { annotationsIn } from '../../syntax/annotations';
import { excerpt } from '../../text/excerpt';

/**
 * The first words of a turn, at most `limit` characters and an ellipsis: from the first line or paragraph with a word of speech, for the
 * label may stand on a line of its own, with a time, a sound or a comment below it. Of a turn without one what stands there
 * first. Empty where nothing does.
 */
export function firstWords({ transcript, lines }: Snapshot, turn: Turn, limit: number): string {
  for (const { lines: own, text, from } of speechOf(transcript, turn).paragraphs) {
    const isLine = own.length === 1;
    const { words } = isLine ? beginningOf(own[0].line, from)(limit) : read(text.slice(from, from + LONGEST), limit);
    if (words !== '') return words;
  }
  for (let at = turn.line; at <= turn.endLine; at++) {
    const line = lines.at(at);
    const written = line === undefined ? '' : beginningOf(line, at === turn.line ? turn.textFrom : 0)(limit).written;
    if (written !== '') return written;
  }
  return '';
}

/** No more of a line or a paragraph is looked at: a comment may stand before what is shown. */
const LONGEST = 1000;

/** How a line begins. */
interface Beginning {
  /** With its first words; empty where it has none. */
  readonly words: string;
  /** With comments and times that stand there first. */
  readonly written: string;
}

/** An outline asks for the same words again after each keystroke. */
const beginningOf = perLine(({ text }, from) => {
  const known = new Map<number, Beginning>();
  return (limit: number): Beginning => {
    const beginning = known.get(limit) ?? read(text.slice(from, from + LONGEST), limit);
    known.set(limit, beginning);
    return beginning;
  };
});

function read(text: string, limit: number): Beginning {
  const written = excerpt(text, limit);
  if (/^\p{L}/u.test(written)) return { words: written, written };
  const spoken = withoutLead(text);
  return { words: /[\p{L}\p{N}]/u.test(spoken) ? excerpt(spoken, limit) : '', written };
}

/** A comment, a time that no brackets enclose, and marks of emphasis that close behind a label. */
const LEAD = /^(?:\s+|<!--(?:[^-]|-(?!->)){0,400}-->|\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?(?=\s)|[*_]{1,3}(?=\s|$))+/;

/** What stands behind the times, sounds and comments with which a line begins. */
function withoutLead(text: string): string {
  let rest = text.replace(LEAD, '');
  for (;;) {
    const [first] = annotationsIn(rest);
    if (first?.from !== 0) return rest;
    rest = rest.slice(first.to).replace(LEAD, '');
  }
}

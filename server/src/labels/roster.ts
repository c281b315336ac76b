import type { LineView } from '../facts/fact';
import { wholeText } from '../facts/whole';
import { plainBlanks } from '../text/blanks';
import type { ChunkedList } from '../text/chunkedList';
import type { LineSpan } from '../text/range';
import { legendOf } from '../names/legend';

/** What stands before the first sure label: an introduction, a list of those present. */
export class Roster {
  private knownWords: ReadonlySet<string> | undefined = undefined;
  private knownLegend: ReadonlyMap<string, readonly string[]> | undefined = undefined;

  constructor(readonly text: string) {}

  /** Its words of two letters or more, in small letters. Seldom asked for: few introductions are lists. */
  get words(): ReadonlySet<string> {
    return (this.knownWords ??= new Set(wordsIn(this.text)));
  }

  /** What it says of codes; see `legendOf`. Seldom asked for: most labels are no codes. */
  get legend(): ReadonlyMap<string, readonly string[]> {
    return (this.knownLegend ??= legendOf(this.text));
  }
}

/** A roster is short, and so are its lines. */
const ROSTER_LINES = 200;
const LONGEST = 5000;

/** The roster of a document whose first sure label stands on a line; empty where that is infinite, since no label is sure. */
export function rosterOf(lines: ChunkedList<LineView>, first: number): Roster {
  return new Roster(Number.isFinite(first) ? rosterText(lines, { line: 0, endLine: first - 1 }) : '');
}

/** The text of the matter before the talk, as far as a roster reaches. */
export function rosterText(lines: ChunkedList<LineView>, before: LineSpan | undefined): string {
  if (before === undefined) return '';
  const roster = lines.slice(before.line, Math.min(before.endLine + 1, before.line + ROSTER_LINES));
  return plainBlanks(roster.map((line) => wholeText(line).slice(0, LONGEST)).join('\n'));
}

/** Whether a roster has a word of a label, by its key: a name, or initials. */
export function isListed(key: string, { words }: Roster): boolean {
  return wordsIn(key).some((word) => words.has(word));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]+/gu) ?? [];
}

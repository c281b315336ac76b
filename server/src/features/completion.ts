import type { Transcript, Turn } from '../analysis/model';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';
import type { Voice } from './voices';
import { voicesOf } from './voices';

/** A label to write at the start of a line. */
export interface CompletionEntry {
  /** The label alone, for the list. */
  readonly label: string;
  /** What the participant does, or nothing. */
  readonly detail: string;
  /** What is written: the label with the document's own separator. */
  readonly insert: string;
  /** What it replaces: the letters typed so far; empty on a blank line. */
  readonly range: Range;
  /** Keeps the order of these entries where an editor sorts by it. */
  readonly sortText: string;
}

/**
 * The labels that fit at a line start, whoever is likely to speak next first: the other speakers from the latest back,
 * then those who have not spoken yet, the present speaker last. Empty in the middle of prose, behind a separator, in
 * the front matter and in the matter around the interview.
 */
export function completion(snapshot: Snapshot, offset: number): readonly CompletionEntry[] {
  const { text, transcript } = snapshot;
  const { line, column } = text.placeAt(offset);
  if (text.lineText(line).slice(column).trim() !== '' || !mayStartTurn(snapshot, line)) return [];
  const typed = text.lineText(line).slice(0, column).trimStart();
  const range = { from: offset - typed.length, to: offset };
  const write = writer(snapshot);
  return likelyNext(transcript, line, voicesOf(snapshot))
    .filter(({ label }) => startsSomewhere(label, typed))
    .map(({ label, role }, nth) => {
      return { label, detail: role ?? '', insert: write(label), range, sortText: String(nth).padStart(4, '0') };
    });
}

/**
 * Whether a turn could begin on this line. Under a line of text it can only where this document sets turns without a
 * blank line between them; elsewhere that is a paragraph broken by hand.
 */
function mayStartTurn({ transcript, lines }: Snapshot, line: number): boolean {
  const { frontMatter, body, after, turns } = transcript;
  if (frontMatter !== undefined && line <= frontMatter.endLine) return false;
  if (body !== undefined && line < body.line) return false;
  // A lone word under the last turn, half a label as yet, may be read as the first line of a footer.
  if (after !== undefined && after.line < line && line <= after.endLine) return false;
  const free = (at: number): boolean => lines[at - 1]?.blank !== false;
  const later = turns.slice(1).filter((turn) => turn.line !== line);
  return free(line) || later.length === 0 || later.some((turn) => !free(turn.line));
}

function likelyNext({ turns }: Transcript, line: number, voices: readonly Voice[]): readonly Voice[] {
  const latest = new Map<string, number>();
  for (const turn of turns) if (turn.line < line) latest.set(turn.participant.name, turn.index);
  const present = Math.max(-1, ...latest.values());
  const rank = ({ name }: Voice): number => {
    const spoke = latest.get(name);
    if (spoke === undefined) return turns.length;
    return spoke === present ? turns.length + 1 : turns.length - 1 - spoke;
  };
  return [...voices].sort((a, b) => rank(a) - rank(b));
}

/** Whether the label, or one of its words with what follows, starts with the letters typed, in whatever case. */
function startsSomewhere(label: string, typed: string): boolean {
  const wanted = typed.toLowerCase();
  const whole = label.toLowerCase();
  if (whole.startsWith(wanted)) return true;
  return Array.from(whole.matchAll(/(?<=[\s.(\-–])\S/gu)).some(({ index }) => whole.startsWith(wanted, index));
}

/** Writes labels as most turns of the document do: the same marks before, the same separator and space behind. */
function writer({ text, transcript }: Snapshot): (label: string) => string {
  const styles = transcript.turns.map((turn) => styleOf(text.lineText(turn.line), turn));
  const [before = '', behind = ': '] = commonest(styles)?.split('\n') ?? [];
  return (label) => before + label + behind;
}

/** What stands right before and behind a label, with a line break between the two, for neither can contain one. */
function styleOf(line: string, { labelSpan, timeSpan, textFrom }: Turn): string {
  const marks = /[*_]*$/.exec(line.slice(0, labelSpan.from))?.[0] ?? '';
  const behind = line.slice(labelSpan.to, textFrom);
  return timeSpan !== undefined && timeSpan.from >= labelSpan.to ? `${marks}\n${marks}: ` : `${marks}\n${behind}`;
}

function commonest(styles: readonly string[]): string | undefined {
  const uses = new Map<string, number>();
  for (const style of styles) uses.set(style, (uses.get(style) ?? 0) + 1);
  return [...uses].reduce<[string | undefined, number]>(
    (best, use) => (use[1] > best[1] ? use : best),
    [undefined, 0],
  )[0];
}

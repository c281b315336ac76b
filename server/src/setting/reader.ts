import type { Tag } from '../shapes/markup';
import type { Snapshot } from '../document/snapshot';
import type { KeptColors } from '../queries/speakers/speakerColors';
import { readTranscript } from '../talk/fromTranscript';
import { toSend } from '../talk/surroundings';
import type { TalkPart } from '../talk/talk';
import { aboutIt } from './about';
import type { Heard } from './heard';
import { heardIn } from './heard';
import type { PageLanguage } from './language';
import { languageIn, languageNamed } from './language';
import { htmlOf } from './markup';
import { marksOf, pieceOf } from './pieces';
import { ranksOf } from './ranks';

/** How a transcript is set at one moment: what a reader shows of it. */
export interface Shown {
  readonly edition: number;
  readonly pieces: readonly Piece[];
  readonly language: PageLanguage;
  /** How the talk begins, and the language that this tells. */
  readonly beginning: string;
  readonly told: PageLanguage;
  readonly isWrapped: boolean;
}

/** One element. Two that are alike in all but what they make are set in the same way. */
interface Piece {
  readonly part: TalkPart | undefined;
  /** All that decides how it is set, besides the part. */
  readonly marks: string;
  readonly lines: number;
  readonly make: () => Tag;
}

/** What is another than in the edition before. */
export interface Change {
  readonly from: number;
  readonly removed: number;
  readonly pieces: readonly { readonly lines: number; readonly markup: Tag }[];
}

/** How a version of a transcript is set, after another one. Only what is compared is made here; what is shown is made when it is told. */
export function shownIn(snapshot: Snapshot, before: Shown | undefined, kept?: KeptColors): Shown {
  const reading = readTranscript(snapshot);
  const { parts } = toSend(reading.talk, { surroundings: false }).talk;
  const heard = heardIn(reading.talk, reading.seen, kept);
  const { published } = snapshot.declarations;
  const beginning = beginningOf(parts);
  const told = before?.beginning === beginning ? before.told : languageIn(beginning);
  const language = languageNamed(published.language) ?? told;
  return {
    edition: (before?.edition ?? 0) + 1,
    beginning,
    told,
    pieces: piecesOf(parts, heard, language, snapshot.lines.length),
    language,
    isWrapped: snapshot.transcript.width !== undefined,
  };
}

/** What has to be told to whoever has the edition before; all of it where there is none. */
export function changeFrom(before: Shown | undefined, { pieces }: Shown): Change {
  const old = before?.pieces ?? [];
  const shorter = Math.min(old.length, pieces.length);
  let from = 0;
  while (from < shorter && isAlike(old[from], pieces[from])) from++;
  let behind = 0;
  while (behind < shorter - from && isAlike(old.at(-1 - behind), pieces.at(-1 - behind))) behind++;
  return {
    from,
    removed: old.length - from - behind,
    pieces: pieces.slice(from, pieces.length - behind).map(({ lines, make }) => ({ lines, markup: make() })),
  };
}

/** So many characters of what is said tell the language. */
const TELLING = 20_000;

function beginningOf(parts: readonly TalkPart[]): string {
  let text = '';
  for (const part of parts) {
    if (part.kind === 'said') text += `${part.text}\n`;
    if (text.length > TELLING) break;
  }
  return text;
}

function piecesOf(parts: readonly TalkPart[], heard: Heard, language: PageLanguage, end: number): readonly Piece[] {
  const ranks = ranksOf(parts);
  // What was made anew on its way has no line; it stands where the part before it does.
  let last = 0;
  const lines = parts.map((part) => (last = Math.max(last, heard.lineOf(part) ?? last)));
  const pieces = parts.map((part, at): Piece => {
    const rank = ranks[at];
    const { by = '', names = '' } = part.kind === 'said' ? marksOf(part, heard) : {};
    const first = at === 0 ? 0 : (lines[at] ?? 0);
    const next = lines[at + 1] ?? end;
    return {
      part,
      marks: `${rank ?? ''} ${by} ${names}`,
      lines: next - first,
      make: () => pieceOf(part, heard, { rank }),
    };
  });
  const title = parts.findIndex(({ kind }) => kind === 'title');
  const about = aboutIt(heard, language).map((markup): Piece => ({
    part: undefined,
    marks: htmlOf(markup),
    lines: 0,
    make: () => markup,
  }));
  return [...pieces.slice(0, title + 1), ...about, ...pieces.slice(title + 1)];
}

function isAlike(one: Piece | undefined, other: Piece | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.lines === other.lines && one.marks === other.marks && isSamePart(one.part, other.part);
}

function isSamePart(one: TalkPart | undefined, other: TalkPart | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.kind !== other.kind || one.text !== other.text) return false;
  if (one.kind === 'matter') return other.kind === 'matter' && one.matter === other.matter;
  if (one.kind !== 'said' || other.kind !== 'said') return true;
  return one.label === other.label && one.start === other.start && one.end === other.end && one.clock === other.clock;
}

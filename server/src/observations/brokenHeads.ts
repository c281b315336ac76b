import type { Transcript, Turn, TurnText } from '../model/transcript';
import { perTurn } from '../facts/perTurn';
import { isInterjection } from '../language/utterance';
import { isSpeech } from '../language/speechlike';
import { isGrammar, isOpener } from '../language/words';
import { isInCapitals } from '../names/labelForm';
import { plainBlanks } from '../text/blanks';
import type { ColumnSpan } from '../text/range';
import type { HeadStyle } from './headStyle';
import { closingOf, headStyle, isOpening, marksIn, START } from './headStyle';
import type { CommonHead, Marks } from './heads';

/** A line that begins a turn by its look, without the marks by which it would be read as one. */
export interface BrokenHead {
  readonly line: number;
  /** From the first mark before the label to the last blank before the text. */
  readonly span: ColumnSpan;
  readonly label: string;
  /** The turn in which it stands. */
  readonly turn: Turn;
  /** How such heads are written here. */
  readonly usual: CommonHead;
  /** Whether a wrong mark stands behind the label; else none does, and only the look of the line speaks for a turn. */
  readonly isMarked: boolean;
}

/**
 * The lines of a talk that begin with the label of a frequent speaker, and have no colon behind it (`Ann Lee Where
 * to?`, or the label alone above what is said) or a semicolon for one. A name begins sentences, too: so the line must stand where turns begin here, another must
 * have spoken before, and what follows must begin as speech does, unless nearly every paragraph here is a turn.
 */
export function brokenHeads(transcript: Transcript): readonly BrokenHead[] {
  const usual = marksIn(transcript);
  if (usual === undefined) return NONE;
  return brokenByTurn(transcript).flatMap(({ turn, found }) =>
    found.map((one) => ({ ...one, line: turn.line + one.line, turn, usual })),
  );
}

const NONE: readonly BrokenHead[] = [];

/** With the line counted from the turn's first. */
type HeadInTurn = Omit<BrokenHead, 'usual' | 'turn'>;

const brokenByTurn = perTurn({
  given: (transcript) => {
    const style = headStyle(transcript);
    return style && { style };
  },
  find(turn, { style }): readonly HeadInTurn[] | undefined {
    let broken: HeadInTurn[] | undefined;
    for (let line = 1; line <= turn.endLine; line++) {
      const written = turn.lines[line];
      if (written?.blank !== false || (style.opens && !isOpening(turn, line))) continue;
      const start = style.isTimed ? timeBefore(written.text) : 0;
      if (!hasKnownStart(written.text.slice(start), style)) continue;
      // A label alone on its line looks like a heading, too.
      const found = turn.silent.has(line)
        ? turn.headings.has(line) && labelAlone(turn, style, line)
        : (labelAt(plainBlanks(written.text.slice(start)), style, turn.speaker) ?? labelAlone(turn, style, line));
      if (found) (broken ??= []).push({ line, ...found, span: moved(found.span, start) });
    }
    return broken;
  },
});

/** Where a time at the beginning of a line ends, with the blanks behind it; 0 where none is there. */
function timeBefore(text: string): number {
  return TIME.exec(text)?.[0].length ?? 0;
}

const TIME = /^[ \t]*[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?[ \t]+/;

function moved({ from, to }: ColumnSpan, by: number): ColumnSpan {
  return { from: from + by, to: to + by };
}

/** Whether a line begins with the usual marks and as one of the labels does: few do, and no others are looked at. */
function hasKnownStart(text: string, { usual: { before }, labels }: HeadStyle): boolean {
  const beginning = plainBlanks(text.slice(0, before.length + START));
  const start = beginning.slice(before.length);
  return (labels.has(start) || labels.has(start.charAt(0))) && beginning.startsWith(before);
}

function labelAt(
  text: string,
  { usual, labels, behind, goesOn, isDense }: HeadStyle,
  speaking: string,
): Pick<BrokenHead, 'span' | 'label' | 'isMarked'> | undefined {
  const from = usual.before.length;
  const start = text.slice(from, from + START);
  for (const { label, speaker } of [...(labels.get(start) ?? []), ...(labels.get(start.charAt(0)) ?? [])]) {
    if (!text.startsWith(label, from) || (speaker === speaking && !goesOn && !isLoud(label))) continue;
    const end = from + label.length;
    const stop = stopBehind(text, label, end);
    if (stop !== undefined && usual.before === '') return { span: { from: 0, to: stop }, label, isMarked: false };
    behind.lastIndex = end;
    const marks = behind.exec(text)?.[0];
    if (marks === undefined || marks.trim() === usual.behind) continue;
    const to = behind.lastIndex;
    const isMarked = /[:：;；]/.test(marks);
    const isNameOfTurn = isDense && label.includes(' ') && /^\p{Lu}|^\p{Lo}/u.test(text.slice(to));
    if (isMarked || isNameOfTurn || isSpeechBehind(label, text.slice(to, to + LOOKED_AT), usual))
      return { span: { from: 0, to }, label, isMarked };
  }
  return undefined;
}

/** Capitals of which a sentence is never begun: who speaks may go on under such a label. */
function isLoud(label: string): boolean {
  return isInCapitals(label) && label.length > 1;
}

/**
 * Where the text begins behind a full stop that stands for the colon: behind capitals, initials and numbered speakers, before a
 * capital. Other names end sentences, too.
 */
function stopBehind(text: string, label: string, end: number): number | undefined {
  if (!(isInCapitals(label) || /\p{L}.* \d$/u.test(label))) return undefined;
  STOP.lastIndex = end;
  return STOP.test(text) ? STOP.lastIndex : undefined;
}

const STOP = /\.[ \t]+(?=["“«¿¡(]?\p{Lu})/uy;

/**
 * The label of another speaker that is all of a line, with speech on the next one that has words: not a name that was left
 * on a line of its own when a sentence was wrapped, nor one of a list, nor the caption of what its own bearer says.
 */
function labelAlone(
  turn: TurnText,
  { usual, labels, opens, goesOn }: HeadStyle,
  line: number,
): ReturnType<typeof labelAt> {
  const { lines, silent, endLine, speaker } = turn;
  const text = lines[line]?.text.trimEnd() ?? '';
  const from = usual.before.length;
  const label = text.slice(from, text.length - closingOf(usual).length);
  const known = labels.get(label.slice(0, START))?.find((one) => one.label === label);
  if (known === undefined || /^[AI]$/.test(label) || text !== `${usual.before}${label}${closingOf(usual)}`)
    return undefined;
  if (known.speaker === speaker && !goesOn) return undefined;
  if (!opens && !isOpening(turn, line) && !ENDED.test(lines[line - 1]?.text ?? '')) return undefined;
  let next = line + 1;
  while (next < endLine && lines[next]?.blank === true) next++;
  const below = next > endLine || silent.has(next) ? '' : (lines[next]?.text.trim() ?? '');
  return BEGUN.test(below) && isSpeech(below)
    ? { span: { from: 0, to: text.length }, label, isMarked: false }
    : undefined;
}

/** How a line ends behind which another may begin, and how what is said begins. */
const ENDED = /[.?!…。？！"”»」)\]*_][ \t]*$/;
const BEGUN = /^[^\p{Ll}:：;；,.)-]/u;

/** So much of what follows tells whether speech begins there. */
const LOOKED_AT = 60;

/**
 * Whether what stands behind a label without any mark begins as speech does, and does not go on with a longer name (`Mark
 * Twain wrote …`) or a sentence about somebody: with a word that begins sentences, an interjection, or a single word before
 * a comma. Behind bold, initials and capitals anything may follow. `A` and `I` are no labels there.
 */
function isSpeechBehind(label: string, text: string, { before }: Marks): boolean {
  if (/^[AI]$/.test(label) || DIRECTION.test(text)) return false;
  if (before !== '' || (isInCapitals(label) && (label.length > 1 || label === 'Q')) || /^\P{L}|^\p{Lo}/u.test(text))
    return true;
  const { word = '', mark } = /^(?<word>[\p{L}'’]+)(?<mark>[,!?.])?/u.exec(text)?.groups ?? {};
  const small = word.toLowerCase().replace(/['’].*$/, '');
  return mark !== undefined || isGrammar(small) || isOpener(small) || isInterjection(small);
}

/** What somebody does: `(presenting)`, `Presenting (see the slides)`. */
const DIRECTION = /^(?:\p{L}{4,}ing )?\([^()]*\)[ \t]*$/u;

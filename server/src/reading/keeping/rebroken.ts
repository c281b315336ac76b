import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import { isItem } from '../../facts/looks';
import type { Rewritten } from '../../facts/sum';
import { headBlock } from '../labels/headBlock';
import { Punctuation } from '../../facts/punctuation';
import type { Transcript } from '../../model/transcript';
import { bearSame, isOfLabel, isOpened, isPlain, isSaid, speechFrom, wordsAround } from './retyped';
import { isProse } from '../../facts/prose';

/** Pages, captions and labels look at so many lines on either side. */
const NEAR = 3;

/** Blocks of facts at the head of a text are compared with so many of its lines. */
const HEAD = 450;

/** With so many turns a text is no beginning, however its lines are broken. */
const ENOUGH_TURNS = 20;

/**
 * Whether nothing else was done in a turn than that lines of speech were broken or joined between two words, or that there
 * are blank lines more or less where there were some: so that each line is still plain speech or blank, and whatever stands
 * near by cannot tell the difference. How many lines and paragraphs there are is not looked at.
 */
export function isRebroken(
  transcript: Transcript,
  lines: Row<Line>,
  turn: number,
  rewritten: Rewritten<Line>,
): boolean {
  const { first, old, now } = rewritten;
  if (!isQuietAround(transcript, first, first + old.length) || !meetsSame(rewritten)) return false;
  if (now.length !== old.length && !hasSameHead(transcript, lines, first)) return false;
  if ([...old, ...now].every(({ blank }) => blank)) return true;
  const last = first + old.findLastIndex(({ blank }) => !blank);
  const { turns } = transcript;
  if (turns.length < ENOUGH_TURNS || last > (turns[turn]?.endLine ?? -1)) return false;
  if (!saysSame(old, now) || !isSpeech(old) || !isSpeech(now) || !bearsSame(old[0], now[0])) return false;
  return !isOfLabel(transcript.candidates, wordsAtBreaks([old, now])) && isAsPunctuated(transcript, lines);
}

/** Whether the lines around are blank, speech, or labels that need no look at their neighbours. */
function isQuietAround({ lines, silent }: Transcript, from: number, to: number): boolean {
  for (let at = from - NEAR; at < to + NEAR; at++) {
    const line = lines.at(at);
    if (line === undefined || silent.has(at)) return false;
    const isBeside = at < from || at >= to;
    if (isBeside && !line.blank && (line.aside !== undefined || isOpened(line) || isListed(line))) return false;
  }
  return true;
}

/** An item of a list, a row of a table, or a letter that may count something. */
function isListed(line: Line): boolean {
  const isLetter = ({ strength, label }: Line['shapes'][number]) => strength === 'weak' && label.to - label.from === 1;
  return isItem(line) || /^\s*[|<>\\]/.test(line.text) || line.shapes.some(isLetter);
}

/** Whether the lines above and below, if they are not blank, have the same neighbours as before, as far as they look. */
function meetsSame({ old, now, before, behind }: Rewritten<Line>): boolean {
  const [above, below] = [old[0] ?? behind, now[0] ?? behind];
  const [last, latest] = [old.at(-1) ?? before, now.at(-1) ?? before];
  if (before?.blank === false && above?.blank !== below?.blank) return false;
  if (behind?.blank === false && last?.blank !== latest?.blank) return false;
  const isBelowLabel = (line: Line | undefined) => (line?.shapes.length ?? 0) > 0;
  return !isBelowLabel(behind) || isBelowLabel(last) === isBelowLabel(latest);
}

/** Whether the same words stand on lines with words, one after the other. */
function saysSame(old: readonly Line[], now: readonly Line[]): boolean {
  const [before, after] = [old, now].map((lines) => written(lines).map(({ text }) => text.trim()));
  return before?.join(' ') === after?.join(' ');
}

function written(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ blank }) => !blank);
}

/** Whether lines are plainly speech, each by itself, and no label stands on any but the first. */
function isSpeech(lines: readonly Line[]): boolean {
  return written(lines).every((line) => {
    const isFirst = line === lines[0];
    const said = line.text.slice(speechFrom(line));
    if (!isProse(line) || !isPlain(said) || isOpened(line) || isItem(line) || said.includes('BY ')) return false;
    return (isFirst && line.shapes.length > 0) || (line.shapes.length === 0 && /^ ?["'“‘«„]?\p{L}/u.test(line.text));
  });
}

/** Whether two first lines bear the same label, if any, and end alike: by the ends is told whether labels are asked. */
function bearsSame(old: Line | undefined, line: Line | undefined): boolean {
  if (old === undefined || line === undefined || !bearSame(old, line)) return false;
  const [before, after] = [old, line].map((one) => one.text.slice(speechFrom(one)));
  if (before === undefined || after === undefined || old.shapes.length === 0) return true;
  return isSaid(before) && isSaid(after) && ASKS.test(before) === ASKS.test(after);
}

const ASKS = /[?？؟]["'”’»」*_]*\s*$/;

/** The words on either side of each break. */
function wordsAtBreaks(versions: readonly (readonly Line[])[]): ReadonlySet<string> {
  const words = versions.flatMap((lines) =>
    written(lines).flatMap(({ text }, at, all) => {
      const end = text.trimEnd().length;
      return [
        ...(at > 0 ? wordsAround(text, { from: text.search(/[\p{L}\p{N}]/u), to: 0 }) : []),
        ...(at < all.length - 1 ? wordsAround(text.replace(/[^\p{L}\p{N}]+$/u, ''), { from: end, to: end }) : []),
      ];
    }),
  );
  return new Set(words);
}

/** Whether the first lines of the talk are closed with full stops as before. */
function isAsPunctuated({ lines: old, body, turns, width }: Transcript, lines: Row<Line>): boolean {
  const [first, last] = [body?.line ?? 0, turns.at(-1)?.line ?? 0];
  const before = Punctuation.of(old, { first, last, width });
  return before.isUsual === Punctuation.of(lines, { first, last: last + lines.length - old.length, width }).isUsual;
}

/** Whether the head of the text has the same facts: labels that stand further down tell them from talk. */
function hasSameHead({ lines: old, frontMatter }: Transcript, lines: Row<Line>, first: number): boolean {
  const start = frontMatter === undefined ? 0 : frontMatter.endLine + 1;
  if (first > start + HEAD) return true;
  const [before, after] = [headBlock(old, start), headBlock(lines, start)];
  return before.size === after.size && Array.from(before).every((line) => after.has(line));
}

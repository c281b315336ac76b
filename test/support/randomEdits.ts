import type { Snapshot } from '../../server/src/document/snapshot';
import type { TextChange } from '../../server/src/text/change';
import type { Chance } from '../fuzz/chance';

/** What typists type, mostly letters; and what they paste. */
const TYPED = [...Array.from('eeeeeeaaaannnntttthhhoo      ?.,:E1*[)\n'), '\n\n', 'Ann: ', 'thanks', '', '', ''];

/** What stands at the end of a line, or goes from there. */
const ENDINGS = ['.', '?', '!', ',', ':', ' ', '”', '…', '-', '*', '', '', 'e', '\n', ' 3'];

/** What stands at the border of a label, or goes from there. */
const MARKS = [
  ':',
  '：',
  ' ',
  '  ',
  '*',
  '**',
  '.',
  ';',
  '[',
  ']',
  '(',
  ')',
  '-',
  '# ',
  '> ',
  '',
  '',
  'e',
  'E',
  '1',
  '\t',
];

/** Lines that are no speech, or may be taken for none. */
const MATTER = [
  '3',
  'Page 3',
  '[12:34]',
  '00:12:34',
  '# Part',
  '---',
  '***',
  '```',
  '[laughs]',
  'Date: 3 May',
  '- Ann',
  'STATEMENT OF ANN LEE',
  '|---|---|',
  '> Yes.',
  '© 2024',
  'Yes: 14',
  'INFO started',
];

/**
 * The lengths of a line at which something is decided of it; each is tried with a character less and one more. They are
 * those of many readers, so that none has to be known here: every tenth, and those that are named in specifications.
 */
const LENGTHS = [40, 60, 70, 72, 80, 90, 100, 110, 120, 130, 160, 200, 250, 300, 400, 600, 1000];

/**
 * One change that somebody could make: letters typed in the middle of speech, or, as often, something at a border where
 * readers of the document decide: the end of a line, the border of a label, a length, a line that is no speech, a blank
 * line, the head of the text. Beside an earlier change where one is given, half of the time.
 */
export function randomEdit(snapshot: Snapshot, chance: Chance, earlier: TextChange | undefined): TextChange {
  if (earlier !== undefined && chance.onceIn(2)) return beside(snapshot, earlier, chance);
  const kinds = [
    typing,
    typing,
    typing,
    lineBreak,
    lineJoin,
    atLineEnd,
    atLabel,
    toLength,
    matterLine,
    blankLine,
    atHead,
  ];
  return chance.pick(kinds)(snapshot, chance) ?? typing(snapshot, chance);
}

type Kind = (snapshot: Snapshot, chance: Chance) => TextChange | undefined;

/** A change at one place, mostly of one letter, and as often as not in the middle of a long line. */
function typing({ text }: Snapshot, chance: Chance): TextChange {
  const shortest = chance.onceIn(2) ? 120 : 0;
  for (let trial = 0; ; trial++) {
    const from = chance.below(text.length + 1);
    if (trial < 5 && text.lineText(text.placeAt(from).line).length < shortest) continue;
    const length = chance.below(10) < 3 ? chance.below(4) : 0;
    return { from, to: Math.min(text.length, from + length), insert: chance.pick(TYPED) };
  }
}

/** A line break, or two, at a line's end, between two sentences, or between two words. */
const lineBreak: Kind = ({ text }, chance) => {
  const line = chance.below(text.lineCount);
  const insert = chance.below(10) < 6 ? '\n' : '\n\n';
  if (chance.below(10) < 3) return { from: text.lineEnd(line), to: text.lineEnd(line), insert };
  const gap = chance.onceIn(5) ? / /g : /(?<=[.?!…]) /g;
  const gaps = Array.from(text.lineText(line).matchAll(gap), ({ index }) => index);
  if (gaps.length === 0) return undefined;
  const from = text.lineStart(line) + chance.pick(gaps);
  return { from, to: from + chance.below(2), insert };
};

/** A line break less, or all of them between two lines with words, with a blank in their place or none. */
const lineJoin: Kind = ({ text }, chance) => {
  const line = chance.below(text.lineCount);
  const from = text.lineEnd(line);
  if (chance.below(10) < 4) return { from, to: Math.min(text.length, from + 1), insert: '' };
  let next = line + 1;
  while (next < text.lineCount - 1 && text.lineText(next) === '') next++;
  return { from, to: Math.max(from, text.lineStart(next)), insert: chance.below(10) < 7 ? ' ' : '' };
};

const atLineEnd: Kind = ({ text }, chance) => {
  const line = chance.below(text.lineCount);
  const to = text.lineEnd(line);
  const from = Math.max(text.lineStart(line), to - chance.below(3));
  return { from, to, insert: chance.pick(ENDINGS) };
};

const atLabel: Kind = ({ text, transcript }, chance) => {
  if (transcript.turns.length === 0) return undefined;
  const { line, labelSpan, headSpan, textFrom } = chance.pick(transcript.turns);
  const column = chance.pick([labelSpan.from, labelSpan.to, headSpan.from, headSpan.to, textFrom, textFrom + 2]);
  const from = Math.min(text.lineStart(line) + column, text.lineEnd(line));
  return { from, to: Math.min(text.lineEnd(line), from + chance.below(3)), insert: chance.pick(MARKS) };
};

/** A line cut, or filled with words, to about a length at which something is decided. */
const toLength: Kind = ({ text }, chance) => {
  const line = chance.below(text.lineCount);
  const [start, end] = [text.lineStart(line), text.lineEnd(line)];
  const length = chance.pick(LENGTHS) - 1 + chance.below(3);
  if (end === start) return undefined;
  const ending = text.slice(end - 1, end);
  if (end - start > length) return { from: start + length - 1, to: end - 1, insert: '' };
  const filled = ' and so it was with us all'.repeat(Math.ceil(length / 20)).slice(0, length - (end - start));
  return { from: end - 1, to: end, insert: `${filled}${ending}` };
};

/** A line that is no speech, below a line, or in its place. */
const matterLine: Kind = ({ text }, chance) => {
  const line = chance.below(text.lineCount);
  const to = text.lineEnd(line);
  const written = chance.pick(MATTER);
  if (chance.onceIn(3)) return { from: text.lineStart(line), to, insert: written };
  const gap = chance.onceIn(2) ? '\n' : '\n\n';
  return { from: to, to, insert: `${gap}${written}${chance.onceIn(2) ? '' : '\n'}` };
};

/** A blank line more, or less. */
const blankLine: Kind = ({ text }, chance) => {
  const line = chance.below(text.lineCount);
  const start = text.lineStart(line);
  if (text.lineText(line) !== '') return { from: start, to: start, insert: chance.onceIn(4) ? '  \n' : '\n' };
  return { from: start, to: Math.min(text.length, start + 1), insert: '' };
};

/** In one of the first lines, where titles, facts and the names of those present stand. */
const atHead: Kind = ({ text }, chance) => {
  const from = chance.below(Math.min(text.length, 600) + 1);
  return { from, to: Math.min(text.length, from + chance.below(4)), insert: chance.pick([...TYPED, ...MARKS]) };
};

/** A line or two below an earlier change: a line break less, or a blank. */
function beside({ text }: Snapshot, { from: earlier, insert }: TextChange, chance: Chance): TextChange {
  const line = text.placeAt(earlier + insert.length).line + chance.below(3);
  const from = text.lineEnd(line);
  return { from, to: Math.min(text.length, from + 1), insert: chance.below(10) < 7 ? '' : ' ' };
}

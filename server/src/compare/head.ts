import type { Transcript, Turn } from '../model/transcript';
import { plainBlanks } from '../text/blanks';
import { speechFrom } from './speech';

/** What stands before what is said on a label's line. */
interface Head {
  /** All of it but the label and the time, in place of which there is a sign each. */
  readonly marks: string;
  /** The same without the place of the time, and without what encloses it. */
  readonly marksAlone: string;
  readonly time: string;
}

/** What differs in two heads with one label: the marks, the time, or both. A time that is new brings along its brackets. */
export function headChanges(one: Transcript, turn: Turn, other: Transcript, now: Turn): readonly ('markup' | 'time')[] {
  const [head, newHead] = [headOf(one, turn), headOf(other, now)];
  const areBothTimed = head.time !== '' && newHead.time !== '';
  const areMarksAlike = areBothTimed ? head.marks === newHead.marks : head.marksAlone === newHead.marksAlone;
  return [...(areMarksAlike ? [] : (['markup'] as const)), ...(head.time === newHead.time ? [] : (['time'] as const))];
}

/** All that stands before what is said on a label's line. */
export function headText({ lines }: Transcript, turn: Turn): string {
  return headOn(lines.at(turn.line)?.text ?? '', turn).trim();
}

/** A label as it is compared: blanks of any width are blanks, and both ways to write an accent are one. */
export function plainLabel({ label }: Turn): string {
  return plainBlanks(label).normalize('NFC');
}

function headOn(text: string, turn: Turn): string {
  return text.slice(0, Math.max(turn.headSpan.to, speechFrom(text, turn)));
}

function headOf({ lines }: Transcript, turn: Turn): Head {
  const { line, timeSpan, labelSpan } = turn;
  const text = lines.at(line)?.text ?? '';
  const spans = [...(timeSpan === undefined ? [] : [{ ...timeSpan, sign: TIME }]), { ...labelSpan, sign: LABEL }].sort(
    (a, b) => b.from - a.from,
  );
  let marks = headOn(text, turn);
  for (const { from, to, sign } of spans)
    if (to <= marks.length) marks = `${marks.slice(0, from)}${sign}${marks.slice(to)}`;
  marks = plainBlanks(marks).trim();
  return {
    marks,
    marksAlone: marks.replace(ENCLOSED, '').trim(),
    time: timeSpan === undefined ? '' : text.slice(timeSpan.from, timeSpan.to),
  };
}

const LABEL = '\u0001';
const TIME = '\u0002';
const ENCLOSED = /\s*[[({<]?\u0002[\])}>]?\s*/;

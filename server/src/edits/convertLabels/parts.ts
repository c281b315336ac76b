import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import { ENCLOSED, isEnclosed } from '../relabel/enclosed';
import { say } from '../../words/say';

/** What the head of a turn holds besides the marks of its form: what has to be written in any other form too. */
export interface Parts {
  /** The blanks before everything else on the line. */
  readonly indent: string;
  /** The numbers of the turn or its line, chevrons, and marks of direction, with the blanks behind them. */
  readonly lead: string;
  readonly label: string;
  /** With its brackets, as it stands; undefined where there is none. */
  readonly time: string | undefined;
  /** Whether the time stands before the label, right behind it, or behind the separator. */
  readonly timeAt: 'before' | 'beside' | 'behind';
  /** Whether a mark other than emphasis and brackets ends the label. */
  readonly isSeparated: boolean;
}

/** Takes the head of a turn apart; refused where it holds something that is neither a mark, a number, a time nor the label. */
export function partsOf(snapshot: Snapshot, turn: Turn): Parts | Refusal {
  const { line, label, labelSpan, timeSpan, textFrom } = turn;
  if (isEnclosed(snapshot, turn)) return refuse(say`Line ${line + 1}: ${ENCLOSED}`);
  const text = snapshot.text.lineText(line);
  const [before, first] = withoutTime(text, { from: 0, to: labelSpan.from }, timeSpan);
  const [separator, second, behind] = withoutTime(text, { from: labelSpan.to, to: textFrom }, timeSpan);
  const words = before.match(/\S+\s*/g) ?? [];
  const strange = [
    ...words.filter((word) => !KEPT.test(word) && !OPENING.test(word)),
    ...(`${separator} ${behind}`.match(/\S+/g) ?? []).filter((word) => !CLOSING.test(word)),
  ];
  if (strange[0] !== undefined)
    return refuse(say`Line ${line + 1}: '${strange[0].trim()}' has no place in another form of label.`);
  return {
    indent: /^\s*/.exec(text)?.[0] ?? '',
    lead: words.filter((word) => KEPT.test(word)).join(''),
    label,
    time: first ?? second,
    timeAt: first !== undefined ? 'before' : SEPARATOR.test(separator) ? 'behind' : 'beside',
    isSeparated: SEPARATOR.test(separator + behind),
  };
}

const KEPT = /^(?:\d{1,4}[.)]?|>{1,3}|(?:&gt;){2,3}|[\u200e\u200f\u061c\u2066-\u2069]+)\s*$/;
const OPENING = /^[-–—•*+#_[{(【]+\s*$/;
const CLOSING = /^[*_\])}】:：\ufe55\ufe30;.–—-]+$/;
const SEPARATOR = /[:：\ufe55\ufe30;.–—-]/;

/** A part of a line without a time in it, the time, and what stands behind that. */
function withoutTime(
  text: string,
  { from, to }: Turn['labelSpan'],
  time: Turn['timeSpan'],
): readonly [string, string | undefined, string] {
  if (time === undefined || time.from < from || time.to > to) return [text.slice(from, to), undefined, ''];
  return [text.slice(from, time.from), text.slice(time.from, time.to), text.slice(time.to, to)];
}

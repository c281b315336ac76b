import type { Line } from '../syntax/line';
import { TARGET } from '../syntax/links';
import type { LabelShape } from '../syntax/shape';
import type { LineView } from './fact';
import { fact } from './fact';

/** Facts of the head of a line, in which a label may stand: of one of its shapes, by the shape's index. */
function headFact<V>(compute: (line: Line, shape: LabelShape) => V): (line: LineView, nth: number) => V {
  return fact((line, nth) => {
    const shape = line.shapes[nth];
    if (shape === undefined) throw new RangeError(`no shape ${nth}`);
    return compute(line, shape);
  });
}

/** Whether the label has the fullwidth colon of Chinese and Japanese behind it. */
export const hasFullwidthColon = headFact(({ text }, { label, head }) => text.slice(label.to, head.to).includes('：'));

/** Whether the label is an item of a list: a dash, a bullet or a number stands before it. */
export const isListed = headFact(({ text }, { label }) =>
  /^\s*(?:[-–—•*+]|\d{1,3}[.)]?|\[\d{1,4}\]|\(\d{1,4}\))\s/.test(text.slice(0, label.from)),
);

/** Whether a number in brackets stands before the label, as before a footnote: `[4] Ann: …`. */
export const isNoted = headFact(({ text }, { label }) => /^\s*[[(]\d{1,4}[\])]\s/.test(text.slice(0, label.from)));

/** What stands between the label and what is said, without a time. */
export const separatorOf = headFact(({ text }, { label, textFrom }) => {
  const separator = text.slice(label.to, textFrom);
  // A colon and a blank, as nearly everywhere, have neither a link in them nor a time.
  return separator.length <= 2 ? separator : separator.replace(LINKED, '').replace(/\d+(?::\d+)+/, '');
});

const LINKED = new RegExp(String.raw`\]${TARGET}`);

/** Whether the label is a link, as in Markdown. */
export const isLinked = headFact(({ text }, { label }) =>
  /^[*_:：]{0,4}\]\(/.test(text.slice(label.to, label.to + LINK)),
);

/** Emphasis and the beginning of a link's target. */
const LINK = 8;

/** Whether its time is a full five minutes, as in the timetable of a day or of a broadcaster; a program writes any second. */
export const isTimetabled = headFact(({ text }, { time }) =>
  time === undefined ? false : /^\D*\d{1,2}[:.]\d[05]\D*$/.test(text.slice(time.from, time.to)),
);

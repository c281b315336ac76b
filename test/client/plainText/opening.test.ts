import { deepEqual, equal } from 'node:assert/strict';
import { opening } from '../../../client/src/plainText/opening';

describe('the opening of a document', () => {
  it('is all of a short one', () => {
    deepEqual(opening(documentOf('Ann: Why?\nBob: Because.'), 100), { text: 'Ann: Why?\nBob: Because.', whole: true });
  });

  it('is whole where the limit is the end', () => {
    deepEqual(opening(documentOf('one\ntwo'), 7), { text: 'one\ntwo', whole: true });
  });

  it('cuts the line on which the limit falls', () => {
    deepEqual(opening(documentOf('one\ntwo\nthree'), 6), { text: 'one\ntw', whole: false });
  });

  it('knows that lines are missing when the limit falls on a line end', () => {
    deepEqual(opening(documentOf('one\ntwo\nthree'), 7), { text: 'one\ntwo', whole: false });
  });

  it('takes no more than the limit from one endless line', () => {
    equal(opening(documentOf('x'.repeat(1_000_000)), 65_536).text.length, 65_536);
  });

  it('reads no line beyond the limit', () => {
    const read: number[] = [];
    const document = documentOf('a\nb\nc\nd\ne');
    opening({ ...document, lineAt: (line) => (read.push(line), document.lineAt(line)) }, 2);
    deepEqual(read, [0, 1]);
  });
});

function documentOf(text: string): Parameters<typeof opening>[0] {
  const lines = text.split('\n');
  return { lineCount: lines.length, lineAt: (line) => ({ text: lines[line] ?? '' }) };
}

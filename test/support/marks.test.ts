import assert from 'node:assert/strict';
import { dedent, read, show } from './marks';

function check(marked: string, expected: ReturnType<typeof read>): void {
  assert.deepEqual(read(marked), expected);
  assert.equal(show(expected.text, expected.ranges), dedent(marked).replace('|', ''));
}

describe('marks', () => {
  it('take out the cursor', () => {
    check('Ann: |Yes', { text: 'Ann: Yes', offset: 5, ranges: [] });
  });

  it('put the cursor at the end where there is none', () => {
    check('Ann', { text: 'Ann', offset: 3, ranges: [] });
  });

  it('leave single brackets in the text', () => {
    check('[[Ann]]: [laughs]', { text: 'Ann: [laughs]', offset: 13, ranges: [{ from: 0, to: 3 }] });
  });

  it('nest, side by side and empty', () => {
    const ranges = [
      { from: 0, to: 3 },
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 3, to: 3 },
    ];
    check('[[[[A]][[n]]n]][[]]', { text: 'Ann', offset: 3, ranges });
  });

  it('take the indentation of the code away', () => {
    check(
      `
      Ann: Yes

        |Ben: No
      `,
      { text: 'Ann: Yes\n\n  Ben: No', offset: 12, ranges: [] },
    );
  });
});

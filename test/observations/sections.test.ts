import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sectionsOf } from '../../server/src/observations/sections';

const LEVELS = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });

/** An interview from line 0 on, with a heading of each of these levels on every tenth line. */
function headings(levels: readonly number[]) {
  const matter = levels.map((level, at) => {
    const line = 10 * (at + 1);
    return { kind: 'heading' as const, line, endLine: line, level, text: `Part ${at}` };
  });
  return { matter, body: { line: 0, endLine: 10 * levels.length + 9 } };
}

describe('sections', () => {
  it('end before the next heading that is no lower, or with the interview', () => {
    fc.assert(
      fc.property(LEVELS, (levels) => {
        const { matter, body } = headings(levels);
        const expected = matter.map(({ line, level, text }, at) => {
          const next = matter.slice(at + 1).find((other) => other.level <= level);
          return { line, endLine: next === undefined ? body.endLine : next.line - 1, level, text };
        });
        assert.deepEqual(sectionsOf({ matter, body }), expected);
      }),
    );
  });
});

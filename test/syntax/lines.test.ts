import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLines, reread, rereadAll } from '../../server/src/syntax/lines';
import type { TextChange } from '../../server/src/text/change';
import { SourceText } from '../../server/src/text/sourceText';

describe('syntax: lines after an edit', () => {
  const parts = fc.array(fc.constantFrom('Ines: ', 'yes', '\n', '\n\n', '\r\n', '[00:12] ', '林远：'), {
    maxLength: 30,
  });

  it('are those of a fresh reading', () => {
    fc.assert(
      fc.property(parts, fc.nat(60), fc.nat(10), parts, (old, at, length, insert) => {
        const before = SourceText.of(old.join(''));
        const from = Math.min(at, before.length);
        const change = { from, to: Math.min(from + length, before.length), insert: insert.join('') };
        const after = before.replace(change);
        assert.deepEqual([...reread(readLines(before), before, after, change)], [...readLines(after)]);
      }),
    );
  });

  it('are those of a fresh reading after many edits in a row', () => {
    let text = SourceText.of('Ines: Where to?\nTobias: Home.');
    let lines = readLines(text);
    for (let at = 0; at < 250; at++) {
      const change = { from: (at * 7) % text.length, to: (at * 7) % text.length, insert: at % 3 === 0 ? '\n' : 'e' };
      const after = text.replace(change);
      lines = reread(lines, text, after, change);
      text = after;
    }
    assert.deepEqual([...lines], [...readLines(text)]);
  });

  it('are those of a fresh reading after several edits at once', () => {
    const edits = fc.array(fc.record({ at: fc.nat(60), length: fc.nat(10), insert: parts }), { maxLength: 6 });
    fc.assert(
      fc.property(parts, edits, (old, wishes) => {
        const before = SourceText.of(old.join(''));
        const changes = apart(before, wishes);
        const after = before.apply(changes);
        assert.deepEqual([...rereadAll(readLines(before), before, after, changes)], [...readLines(after)]);
      }),
    );
  });

  it('are the same objects wherever the edit did not reach', () => {
    const before = SourceText.of('Ines: Where to?\nTobias: Home.\nInes: When?');
    const old = readLines(before);
    const change = { from: 24, to: 24, insert: 'ward' };
    const lines = reread(old, before, before.replace(change), change);
    assert.deepEqual(
      Array.from(lines, (line, at) => line === old.at(at)),
      [true, false, true],
    );
  });
});

interface Wish {
  readonly at: number;
  readonly length: number;
  readonly insert: readonly string[];
}

/** Changes of a text of which none touches another. Their line breaks are written in one way. */
function apart({ length: end }: SourceText, wishes: readonly Wish[]): readonly TextChange[] {
  const changes: TextChange[] = [];
  let free = 0;
  for (const { at, length, insert } of wishes) {
    const from = Math.min(free + at, end);
    const to = Math.min(from + length, end);
    changes.push({ from, to, insert: insert.join('').replaceAll('\r\n', '\n') });
    free = to + 1;
    if (free > end) break;
  }
  return changes;
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeOriginal } from '../../server/src/text/original';
import { SourceText } from '../../server/src/text/sourceText';

describe('changes in an original text', () => {
  it('do what they do in the text, and leave every other line break alone', () => {
    const scraps = fc.array(fc.constantFrom('a', 'b ', 'é', '😀', '\n', '\r\n', '\r'), { maxLength: 20 });
    fc.assert(
      fc.property(
        scraps,
        fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.constantFrom('', 'X', 'X\nY')), { maxLength: 3 }),
        (parts, raw) => {
          const original = parts.join('');
          // In an editor a change may bring `\r` and `\n` together; on the command line no line break goes by itself.
          const text = SourceText.of(original.replace(/\r\n?/g, '\n'));
          const changes = apart(raw, text.length);
          const changed = changeOriginal(original, text, changes);
          assert.equal(SourceText.of(changed).toString(), text.apply(changes).toString());
          const inserted = changes.reduce((count, { insert }) => count + (insert.split('\n').length - 1), 0);
          if (changes.every(({ from, to }) => !text.slice(from, to).includes('\n'))) {
            assert.equal(breaksOf(changed).length, breaksOf(original).length + inserted);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('do not make one line break of two', () => {
    const text = SourceText.of('a\rb\nc');
    assert.equal(changeOriginal('a\rb\nc', text, [{ from: 2, to: 3, insert: '' }]), 'a\r\n\nc');
  });

  it('are made by the thousand @large', () => {
    const original = 'Ann: yes\r\n'.repeat(50_000);
    const changes = Array.from({ length: 50_000 }, (_, line) => ({ from: 9 * line, to: 9 * line + 3, insert: 'Ben' }));
    assert.equal(changeOriginal(original, SourceText.of(original), changes), original.replaceAll('Ann', 'Ben'));
  });

  it('insert the line break of the place', () => {
    const original = 'a\r\nb\nc';
    const insertAt = (at: number) =>
      changeOriginal(original, SourceText.of(original), [{ from: at, to: at, insert: '\n' }]);
    assert.deepEqual([insertAt(1), insertAt(3), insertAt(5)], ['a\r\n\r\nb\nc', 'a\r\nb\n\nc', 'a\r\nb\nc\r\n']);
  });
});

/** Changes in order, none touching another. */
function apart(raw: readonly (readonly [number, number, string])[], length: number) {
  const changes: { from: number; to: number; insert: string }[] = [];
  for (const [from, size, insert] of [...raw].sort((a, b) => a[0] - b[0])) {
    const to = from + size;
    if (to <= length && from > (changes.at(-1)?.to ?? -1)) changes.push({ from, to, insert });
  }
  return changes;
}

function breaksOf(text: string): readonly string[] {
  return text.match(/\r\n?|\n/g) ?? [];
}

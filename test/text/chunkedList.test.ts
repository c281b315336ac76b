import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ChunkedList } from '../../server/src/text/chunkedList';

describe('text: a row', () => {
  /** As many items as make no chunk, one or several, in which each number stands a few times. */
  const lengths = fc.oneof(fc.nat(5), fc.nat(700), fc.nat(6000));
  const items = lengths.map((length) => Array.from({ length }, (_, at) => at % 997));
  const edits = fc.array(fc.record({ at: fc.nat(6000), removed: lengths, added: items }), { maxLength: 12 });

  it('answers as a plain list does, whatever was replaced in it', () => {
    fc.assert(
      fc.property(items, edits, (first, changes) => {
        let [row, list] = [ChunkedList.of(first), first];
        for (const { at, removed, added } of changes) {
          const from = Math.min(at, list.length);
          const to = Math.min(from + removed, list.length);
          const before = list;
          const old = row;
          row = row.replace(from, to, added);
          list = [...list.slice(0, from), ...added, ...list.slice(to)];
          assertSame(row, list);
          assertSame(old, before);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives any stretch', () => {
    fc.assert(
      fc.property(items, fc.nat(6500), fc.nat(6500), (list, from, to) => {
        assert.deepEqual(ChunkedList.of(list).slice(from, to), list.slice(from, to));
        assert.deepEqual(ChunkedList.of(list).slice(from), list.slice(from));
      }),
    );
    assert.deepEqual(ChunkedList.of([1, 2, 3]).slice(-2, 2), [1, 2], 'it does not count from the end');
  });

  it('knows what two rows have alike', () => {
    fc.assert(
      fc.property(items, edits, (first, changes) => {
        const list = first.map((number) => ({ number }));
        const row = ChunkedList.of(list);
        let now = row;
        for (const { at, removed, added } of changes) {
          const from = Math.min(at, now.length);
          // Some of what comes is what stood there.
          const others = added.map((number, nth) => (nth % 3 > 0 ? now.at(from + nth) : undefined) ?? { number });
          now = now.replace(from, Math.min(from + removed, now.length), others);
        }
        const { start, end } = row.alike(now);
        const [a, b] = [row.slice(), now.slice()];
        assert.deepEqual(a.slice(0, start), b.slice(0, start));
        assert.deepEqual(a.slice(a.length - end), b.slice(b.length - end));
        assert.ok(start + end <= Math.min(a.length, b.length));
        const isMost = start + end === Math.min(a.length, b.length);
        assert.ok(isMost || (a[start] !== b[start] && a.at(-1 - end) !== b.at(-1 - end)));
      }),
      { numRuns: 60 },
    );
    const twice = ChunkedList.of(Array.from({ length: 3000 }, () => 'e'));
    assert.deepEqual(twice.alike(twice.replace(7, 7, ['e'])), { start: 3000, end: 0 });
  });

  it('is what it was, whatever becomes of the list that it was made of', () => {
    const list = ['a', 'b'];
    const row = ChunkedList.of(list);
    list[0] = 'c';
    assert.deepEqual([...row], ['a', 'b']);
  });

  it('is renewed with other items, and shares all chunks but those in which they differ', () => {
    const row = ChunkedList.of(Array.from({ length: 5000 }, (_, at) => at));
    const others = [...row];
    others.splice(3000, 1, -1, -2);
    const now = row.renewed(others);
    assertSame(now, others);
    assert.equal(now.chunks.filter((chunk) => !row.chunks.includes(chunk)).length, 1);
    assert.equal(now.renewed(others), now);
    assertSame(row.renewed([]), []);
    assertSame(ChunkedList.of<number>([]).renewed(others), others);
  });

  it('tells where another of the same length has other items', () => {
    const row = ChunkedList.of(Array.from({ length: 5000 }, (_, at) => at));
    assert.deepEqual(row.differing(row.replace(7, 8, [-1]).replace(4999, 5000, [-2])), [7, 4999]);
    // Chunks that are cut at other places.
    const moved = row
      .replace(0, 2500, [])
      .replace(0, 0, [...row].slice(0, 2500))
      .replace(3000, 3001, [-1]);
    assert.deepEqual(row.differing(moved), [3000]);
  });

  it('has nothing outside', () => {
    const row = ChunkedList.of(['a', 'b']);
    assert.deepEqual([row.at(-1), row.at(2), row.at(NaN), ChunkedList.of<string>([]).at(0)], Array(4).fill(undefined));
  });

  it('stays in few chunks where much is deleted and little is added', () => {
    let row = ChunkedList.of(Array.from({ length: 40_000 }, (_, at) => at));
    for (let at = 0; row.length > 2000; at = (at + 700) % (row.length - 300)) row = row.replace(at, at + 300, [at]);
    const chunks = Reflect.get(row, 'chunks') as readonly unknown[];
    assert.ok(chunks.length < 20, `${chunks.length} chunks`);
  });
});

function assertSame(row: ChunkedList<number>, list: readonly number[]): void {
  assert.equal(row.length, list.length);
  assertAlike([...row], list);
  const told: number[] = [];
  row.forEach((item, at) => (told[at] = item));
  assertAlike(told, list);
  for (let at = list.length; at >= 0; at -= 37) assert.equal(row.at(at), list[at]);
}

/** Lists of numbers: to compare all of them with `deepEqual` would take most of the time. */
function assertAlike(row: readonly number[], list: readonly number[]): void {
  if (row.length !== list.length || row.some((item, at) => item !== list[at])) assert.deepEqual(row, list);
}

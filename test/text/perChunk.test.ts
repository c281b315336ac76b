import assert from 'node:assert/strict';
import { ChunkedList } from '../../server/src/text/chunkedList';
import { countPerChunk, perChunk, placesPerChunk } from '../../server/src/text/perChunk';

const WORDS = Array.from({ length: 3000 }, (_, at) => ({ word: at % 7 === 0 ? 'ice' : 'boat' }));

describe('what is remembered per chunk of a list', () => {
  it('is asked again of the chunk alone in which an item was replaced', () => {
    let asked = 0;
    const lengths = perChunk((items: readonly { word: string }[]) => (asked++, items.length));
    const list = ChunkedList.of(WORDS);
    const chunks = lengths(list).length;
    assert.equal(asked, chunks);
    lengths(list.replace(700, 701, [{ word: 'ice' }]));
    assert.equal(asked, chunks + 1);
  });

  it('says how many items pass a test, and where, by them and those before them', () => {
    const isSame = ({ word }: { word: string }, before: { word: string } | undefined) => word === before?.word;
    const [count, places] = [countPerChunk(isSame), placesPerChunk(isSame)];
    const words = WORDS.slice();
    let list = ChunkedList.of(words);
    for (const at of [0, 511, 512, 2999]) {
      words[at] = { word: 'ice' };
      list = list.replace(at, at + 1, words.slice(at, at + 1));
      const expected = words.flatMap((one, nth) => (isSame(one, words[nth - 1]) ? [nth] : []));
      assert.deepEqual(places(list), expected);
      assert.equal(count(list), expected.length);
    }
    assert.equal(count(ChunkedList.of<{ word: string }>([])), 0);
  });
});

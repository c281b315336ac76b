import assert from 'node:assert/strict';
import { LabelPlace } from '../../server/src/labels/place';
import { lookForLog } from '../../server/src/labels/machine';
import { readLine } from '../../server/src/syntax/line';
import { ChunkedList } from '../../server/src/text/chunkedList';

const look = (said: readonly string[]) => {
  const lines = ChunkedList.of(said.map((text, at) => readLine(`[00:${String(at).padStart(2, '0')}] Ann: ${text}`)));
  const [shape] = lines.at(0)?.shapes ?? [];
  assert.ok(shape);
  return lookForLog(lines.slice().map((line, at) => new LabelPlace(lines, at, { head: line, said: line }, shape, 0)));
};

/** So many lines in which one sentence is said again and again, and as many others in which each is new. */
const said = (repeated: number, others: number) => [
  ...Array.from({ length: repeated }, () => 'The pump was started again.'),
  ...Array.from({ length: others }, (_, at) => `Nobody knew boat ${'abcdefghijklmnopqrstuvwxyz'.charAt(at)}.`),
];

describe('sentences that repeat themselves', () => {
  it('make a log of a machine, and how many lines may change until they do not', () => {
    assert.deepEqual(look(said(24, 6)), { isLog: true, slack: 2 });
    assert.deepEqual(look(said(18, 12)), { isLog: true, slack: 0 });
    assert.deepEqual(look(said(6, 24)), { isLog: false, slack: 3 });
  });

  it('never become a log, or none, by fewer changed lines than that', () => {
    for (let repeated = 3; repeated < 26; repeated++) {
      const { isLog, slack } = look(said(repeated, 26 - repeated));
      for (let changed = 0; changed <= slack; changed++) {
        const more = look(said(Math.min(26, repeated + changed), 26 - Math.min(26, repeated + changed)));
        const fewer = look(said(Math.max(0, repeated - changed), 26 - Math.max(0, repeated - changed)));
        assert.ok(more.isLog === isLog && fewer.isLog === isLog, `${repeated} of 26, ${changed} changed`);
      }
    }
  });

  it('say nothing where no time stands beside labels', () => {
    const lines = ChunkedList.of(said(24, 6).map((text) => readLine(`Ann: ${text}`)));
    const [shape] = lines.at(0)?.shapes ?? [];
    assert.ok(shape);
    const places = lines.slice().map((line, at) => new LabelPlace(lines, at, { head: line, said: line }, shape, 0));
    assert.equal(lookForLog(places).slack, Infinity);
  });
});

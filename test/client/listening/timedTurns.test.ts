import { deepEqual, equal } from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { Uri } from 'vscode';
import type { TimelineTurn } from '../../../server/src/protocol/timing';
import type { Times } from '../../../client/src/listening/asking';
import { TimedTurns } from '../../../client/src/listening/timedTurns';

const START = { line: 0, character: 0 };

/** A turn on a line, from a second to the next one. */
const turn = (line: number, second: number): TimelineTurn => ({
  ...{ speaker: 0, from: second * 1000, to: second * 1000 + 1000, kind: 'remark' as const, isUnanswered: false },
  ...{ fromIsEstimate: false, toIsEstimate: false },
  range: { start: { line, character: 0 }, end: { line, character: 9 } },
});

const opened = (name: string) => ({ uri: name as unknown as Uri, version: 1 });

function turnsBy(answer: () => Times | undefined) {
  let [asked, renewed] = [0, 0];
  const asking = {
    times: () => {
      asked++;
      return Promise.resolve(answer());
    },
  };
  const turns = new TimedTurns<{ uri: Uri; version: number }>(asking, () => renewed++);
  return { turns, counts: () => [asked, renewed] };
}

describe('The turns that are listened to', () => {
  it('sound at their times', async () => {
    const { turns } = turnsBy(() => ({ speakers: [], turns: [turn(0, 0), turn(2, 1)] }));
    turns.take(opened('a'), START);
    await setImmediate();
    equal(turns.at(1500)?.range.start.line, 2);
    equal(turns.at(5000), undefined);
  });

  it('are nowhere in a text that has changed, until it was asked for them anew', async () => {
    let line = 2;
    const { turns, counts } = turnsBy(() => ({ speakers: [], turns: [turn(line, 1)] }));
    const document = opened('a');
    turns.take(document, START);
    await setImmediate();
    document.version++;
    line = 4;
    equal(turns.at(1500), undefined);
    deepEqual(
      (await turns.all()).map(({ range }) => range.start.line),
      [4],
    );
    equal(turns.at(1500)?.range.start.line, 4);
    deepEqual(counts(), [2, 2]);
  });

  it('are not those of a text that was left, nor of one that changes meanwhile', async () => {
    const { turns, counts } = turnsBy(() => ({ speakers: [], turns: [turn(0, 0)] }));
    turns.take(opened('a'), START);
    const document = opened('b');
    turns.take(document, START);
    document.version++;
    await setImmediate();
    equal(turns.times, undefined);
    deepEqual(counts(), [2, 0]);
  });

  it('stay where the server cannot answer, and are asked for again by the part that the cursor is in', async () => {
    let isSilent = false;
    const ends = { line: 3, character: 0 };
    const { turns, counts } = turnsBy(() => (isSilent ? undefined : { speakers: [], turns: [turn(0, 0)], ends }));
    const document = opened('a');
    turns.take(document, START);
    await setImmediate();
    turns.lookFrom({ line: 1, character: 0 });
    deepEqual(counts(), [1, 1]);
    turns.lookFrom({ line: 5, character: 0 });
    await setImmediate();
    deepEqual(counts(), [2, 2]);
    isSilent = true;
    document.version++;
    equal((await turns.all()).length, 1);
  });
});

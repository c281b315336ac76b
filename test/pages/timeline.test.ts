import { deepEqual, equal, ok } from 'node:assert/strict';
import { ticksBetween } from '../../pages/kit/ticks';
import { fromTimeline, toTimeline } from '../../pages/shared/timeline';
import type { Talk } from '../../pages/shared/timeline';
import { moved, showing, within, zoomed } from '../../pages/timeline/span';
import { Turns } from '../../pages/timeline/turns';

const ALL = { from: 100, to: 1100 };

describe('what of a timeline is in sight', () => {
  it('stays inside of the talk', () => {
    deepEqual(within(ALL, 0, 200), { from: 100, to: 300 });
    deepEqual(within(ALL, 1050, 200), { from: 900, to: 1100 });
    deepEqual(within(ALL, 500, 9999), ALL);
    deepEqual(moved({ from: 200, to: 400 }, ALL, -500), { from: 100, to: 300 });
  });

  it('comes closer around a place, which stays where it is', () => {
    deepEqual(zoomed(ALL, ALL, 600, 0.5, 10), { from: 350, to: 850 });
    deepEqual(zoomed(ALL, ALL, 100, 0.5, 10), { from: 100, to: 600 });
    deepEqual(zoomed({ from: 500, to: 520 }, ALL, 510, 0.1, 10), { from: 505, to: 515 });
    deepEqual(zoomed({ from: 500, to: 520 }, ALL, 510, 1000, 10), ALL);
  });

  it('moves only where a place is out of sight', () => {
    const span = { from: 200, to: 500 };
    equal(showing(span, ALL, 400), span);
    deepEqual(showing(span, ALL, 700), { from: 600, to: 900 });
  });
});

describe('the scale of a timeline', () => {
  it('has round times, or round numbers of words', () => {
    deepEqual(ticksBetween(0, 60_000, 4, 'times'), [0, 15_000, 30_000, 45_000, 60_000]);
    deepEqual(ticksBetween(754_000, 1_006_000, 6, 'times'), [780_000, 840_000, 900_000, 960_000]);
    deepEqual(ticksBetween(0, 991, 5, 'words'), [0, 200, 400, 600, 800]);
    deepEqual(ticksBetween(5, 5, 5, 'words'), []);
  });
});

describe('the turns of a timeline', () => {
  const talk: Talk = {
    ...{ type: 'talk', edition: 1, isSame: false, title: '', summary: '', basis: 'times', basisNote: '' },
    ...{ start: 0, end: 60, speakers: [1, 2].map((color) => ({ name: `S${color}`, color })) },
    turns: {
      speaker: [0, 1, 0, 1, 0],
      from: [0, 10, 20, 30, 55],
      to: [9, 20, 28, 50, 60],
      flags: [1, 2, 5, 0, 5],
      line: [],
    },
    figures: { columns: [], rows: [], note: '' },
  };
  const turns = new Turns(talk);

  it('are found in their lane, thin ones from beside them too', () => {
    deepEqual(
      [5, 9.5, 12, 22, 29].map((at) => turns.at(0, at, 1)),
      [0, 0, -1, 2, 2],
    );
    deepEqual(
      [5, 12, 40].map((at) => turns.at(1, at, 1)),
      [-1, 1, 3],
    );
    equal(turns.at(7, 5, 1), -1);
    deepEqual(
      [0, 8, 20.5, 56].map((at) => turns.questionAt(at, 1)),
      [0, -1, 2, 4],
    );
  });

  it('lead from question to question, and to those without an answer', () => {
    deepEqual([turns.question(0, 1, false), turns.question(3, -1, false), turns.question(4, 1, false)], [2, 2, 4]);
    deepEqual([turns.question(-1, 1, true), turns.question(2, 1, true), turns.question(2, -1, true)], [2, 4, 2]);
  });

  it('come as columns of numbers, and nothing else counts', () => {
    ok(toTimeline(talk));
    ok(!toTimeline({ ...talk, turns: { ...talk.turns, from: ['0'] } }));
    ok(!toTimeline({ ...talk, title: 1 }));
    ok(fromTimeline({ type: 'go', edition: 1, turn: 0, stays: true, plays: true }));
    ok(!fromTimeline({ type: 'go', edition: 1, turn: Infinity, stays: true, plays: true }));
  });
});

import { deepEqual, equal, ok } from 'node:assert/strict';
import { clock } from '../../pages/shared/clock';
import { endOfStretch, isBeyond } from '../../pages/shared/heard';
import { placeAt } from '../../pages/shared/placeAt';
import { fromEach } from '../../pages/shared/each';
import { fromPlayer, toPlayer } from '../../pages/shared/player';

describe('messages between a page and the extension', () => {
  it('count where they have their shape', () => {
    ok(fromEach({ type: 'ready' }));
    ok(fromEach({ type: 'violation', what: 'img-src' }));
    ok(fromPlayer({ type: 'chosen', time: 12 }));
    ok(toPlayer({ type: 'play', from: 1, isLoop: false }));
    ok(toPlayer({ type: 'timeline', speakers: [{ name: '<b>', color: 1 }], turns: [] }));
  });

  it('count for nothing otherwise', () => {
    const wrong: readonly unknown[] = [
      ...[undefined, null, 'ready', 1, [], {}, { type: 'no' }, { type: 'constructor' }, { type: '__proto__' }],
      ...[{ type: 'chosen' }, { type: 'chosen', time: '1' }, { type: 'chosen', time: NaN }],
      ...[
        { type: 'wish', what: 'deleteAll' },
        { type: 'button', id: 1 },
      ],
    ];
    for (const message of wrong) ok(!fromPlayer(message) && !fromEach(message), JSON.stringify(message));
    ok(!toPlayer({ type: 'timeline', speakers: [{ name: 1, color: 1 }], turns: [] }));
    ok(!toPlayer({ type: 'play', from: '1', isLoop: false }));
  });
});

describe('the turn that sounds', () => {
  const turns = [
    { from: 0, to: 10 },
    { from: 10, to: 20 },
    { from: 30, to: 40 },
  ];

  it('is the last one that has begun and has not ended', () => {
    deepEqual(
      [0, 9, 10, 25, 30, 40, 99].map((time) => placeAt(turns, time)),
      [0, 0, 1, -1, 2, -1, -1],
    );
    equal(placeAt([], 5), -1);
    equal(placeAt([{ from: 5, to: 6 }], 1), -1);
  });
});

describe('a time as a player shows it', () => {
  it('has hours where there are any', () => {
    deepEqual([0, 999, 7000, 767_000, 3_767_000, -5].map(clock), ['0:00', '0:00', '0:07', '12:47', '1:02:47', '0:00']);
  });
});

describe('a stretch that is played', () => {
  it('is a second long at least, and ends with the recording', () => {
    equal(endOfStretch(5000, 9000, 60_000), 9000);
    equal(endOfStretch(5000, 5000, 60_000), 6000);
    equal(endOfStretch(50_000, 90_000, 60_000), 60_000);
    equal(endOfStretch(50_000, 90_000, 0), 90_000);
  });

  it('may begin where the recording has ended', () => {
    deepEqual(
      [59_000, 59_990, 60_000, 70_000].map((time) => isBeyond(time, 60_000)),
      [false, true, true, true],
    );
    ok(!isBeyond(70_000, 0));
  });
});

import { deepEqual, equal } from 'node:assert/strict';
import type { TextDocument } from 'vscode';
import type { Judged } from '../../../client/src/judging/cases';
import { Docket } from '../../../client/src/judging/docket';
import type { DoubtfulTurn } from '../../../server/src/protocol/doubtful';

const START = { line: 0, character: 0 };

function turn(key: string): DoubtfulTurn {
  return {
    ...{ key, range: { start: START, end: START }, isEstimate: false, text: key, code: 'attribution-suspect' },
    ...{ why: 'A reason.', speaker: 'Ann', keeping: [] },
    verdicts: [{ is: 'theirs', title: 'Leave it to Ann', name: 'Ann', edits: [] }],
  };
}

/** A transcript in which turns are in doubt, and a server that tells them of the version that there is by then. */
function judging(...keys: readonly string[]) {
  const kept: string[] = [];
  const world = { keys, version: 1, doesAnswer: true };
  const document = {
    uri: 'file:///a',
    get version() {
      return world.version;
    },
  };
  const server = {
    request: () =>
      Promise.resolve(
        world.doesAnswer
          ? { version: world.version, placeholders: [], turns: world.keys.map((key) => turn(key)) }
          : undefined,
      ),
    speakers: () => Promise.resolve(world.doesAnswer ? [] : undefined),
  };
  const memory = {
    in: () => kept,
    set: (_: unknown, ids: readonly string[]) => {
      kept.splice(0, kept.length, ...ids);
      return Promise.resolve();
    },
  };
  const docket = new Docket(document as unknown as TextDocument, server as never, memory as never);
  /** The text becomes another one. */
  const change = (...now: readonly string[]) => {
    world.keys = now;
    world.version++;
  };
  return { docket, world, change, kept };
}

const judged = (id: string, was: Judged['was']): Judged => ({ id, was, what: id, color: 0 });

describe('What is to be judged of a transcript', () => {
  it('is one case after the other', async () => {
    const { docket, kept } = judging('one', 'two', 'three');
    await docket.read();
    const asked = () => docket.current?.id;
    equal(asked(), 'turn one');
    await docket.add(judged('turn one', 'kept'));
    await docket.add(judged('turn two', 'skipped'));
    await docket.read();
    equal(asked(), 'turn three');
    deepEqual(kept, ['turn one']);
    await docket.takeBack();
    await docket.takeBack();
    await docket.read();
    deepEqual([asked(), kept, docket.judged], ['turn one', [], []]);
  });

  it('is known again in a text that was changed', async () => {
    const { docket, change } = judging('one', 'two');
    await docket.read();
    const asked = docket.id;
    change('zero', 'one', 'two');
    equal((await docket.currentNow())?.id, 'turn one');
    equal(docket.id === asked, false);
  });

  it('is asked anew where the case is gone, or another one may have taken its place', async () => {
    for (const now of [['two'], ['one'], []]) {
      const { docket, change } = judging('one', 'one');
      await docket.read();
      change(...now);
      equal(await docket.currentNow(), undefined, now.join());
    }
    const { docket, change } = judging('one', 'one');
    await docket.read();
    const asked = docket.id;
    change('one', 'one', 'two');
    await docket.read();
    equal(docket.id, asked);
    change('one', 'two');
    await docket.read();
    // To the page it is another question.
    equal(docket.id === asked, false);
  });

  it('is not known while the text changes on and on', async () => {
    const { docket, change, world } = judging('one');
    await docket.read();
    change('one');
    const now = docket.currentNow();
    const told = world.version;
    world.version++;
    equal(await now, undefined);
    equal(docket.isFresh(), false);
    equal(told, 2);
  });

  it('is not said to be all judged where the server does not answer', async () => {
    const { docket, world } = judging('one');
    world.doesAnswer = false;
    await docket.read();
    const shown = docket.shown('');
    deepEqual(
      [shown.title, shown.detail, shown.verdicts.map(({ key, title }) => `${key} ${title}`)],
      ['Nobody can be judged now.', 'Turnwise is not running, or does not answer.', ['B Try again']],
    );
    equal(docket.current, undefined);
    world.doesAnswer = true;
    await docket.read();
    equal(docket.shown('').title, 'Is this label right?');
  });
});

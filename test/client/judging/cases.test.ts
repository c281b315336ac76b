import { deepEqual, equal } from 'node:assert/strict';
import { askFor, restFor } from '../../../client/src/judging/asked';
import type { Judged } from '../../../client/src/judging/cases';
import { casesOf, clipsOf, keptOf, keyOfVerdict, namesFor, openOf, without } from '../../../client/src/judging/cases';
import type { DoubtfulTurn, UnnamedSpeaker } from '../../../server/src/protocol/doubtful';

const START = { line: 0, character: 0 };
const RANGE = { start: START, end: START };

function speaker(name: string, names: readonly string[] = []): UnnamedSpeaker {
  const clips = [{ range: RANGE, from: 12_000, to: 15_000, isEstimate: true, text: 'From my aunt.' }];
  return { name, color: 2, turns: 3, position: START, names, clips };
}

function turn(key: string, others: DoubtfulTurn['verdicts'] = []): DoubtfulTurn {
  return {
    ...{ key, range: RANGE, from: 4000, to: 6000, isEstimate: false, text: key, keeping: [] },
    ...{ code: 'attribution-suspect', why: 'A reason.', speaker: 'Ann' },
    verdicts: [{ is: 'theirs', title: 'Leave it to Ann', name: 'Ann', color: 1, edits: [] }, ...others],
  };
}

const VOICE = { range: RANGE, from: 9000, to: 12_000, isEstimate: false, text: 'No.' };

const BEN = {
  is: 'other',
  title: "Set the speaker of this turn to 'Ben'",
  name: 'Ben',
  color: 3,
  edits: [],
  voice: VOICE,
} as const;

describe('What is judged by ear', () => {
  const cases = casesOf({ placeholders: [speaker('Speaker 2')], turns: [turn('one'), turn('two'), turn('two')] });
  const ids = (some: typeof cases) => some.map(({ id }) => id);

  it('begins with those who have no name', () => {
    deepEqual(ids(cases), ['speaker Speaker 2', 'turn one', 'turn two', 'turn two']);
  });

  it('leaves out what was kept or skipped, and of two turns that say the same one at a time', () => {
    deepEqual(ids(openOf(cases, [])), ids(cases));
    deepEqual(ids(openOf(cases, ['turn one', 'turn two'])), ['speaker Speaker 2', 'turn two']);
    deepEqual(ids(openOf(cases, ['turn two', 'turn two'])), ['speaker Speaker 2', 'turn one']);
    deepEqual(ids(openOf(cases, ['turn of another version'])), ids(cases));
  });

  it('knows which turns in doubt are right as they are', () => {
    deepEqual(
      keptOf(cases, ['turn two', 'turn two', 'turn gone', 'speaker Speaker 2']).map(({ key }) => key),
      ['two', 'two'],
    );
  });

  it('takes one of several back', () => {
    deepEqual(without(['a', 'b', 'a'], 'a'), ['b', 'a']);
    deepEqual(without(['a'], 'b'), ['a']);
  });

  it('has a key for each answer', () => {
    deepEqual([0, 1, 2, 3].map(keyOfVerdict), ['T', 'O', '2', '3']);
  });
});

describe('Who a speaker without a name can be', () => {
  const ann = { name: 'Ann', color: 1, turns: 4 };
  const silent = { name: 'Cleo', color: 0, turns: 0 };

  it('is first who the text suggests, then who speaks already, each once, and no more than there are keys', () => {
    deepEqual(namesFor({ names: ['Ben', 'Cleo'] }, [ann, silent]), [
      { name: 'Ben', known: undefined },
      { name: 'Cleo', known: undefined },
      { name: 'Ann', known: ann },
    ]);
    const many = Array.from({ length: 12 }, (_, nth) => ({ name: `Ann ${nth}`, color: 1, turns: 1 }));
    equal(namesFor({ names: [] }, many).length, 9);
  });
});

describe('What the page asks', () => {
  it('is the name of a speaker, with a lead where a time is an estimate', () => {
    const [one] = casesOf({ placeholders: [speaker('Speaker 2', ['Ben'])], turns: [] });
    const asked =
      one && askFor(one, [{ name: 'Ann', color: 1, turns: 4 }], { done: 1, all: 3 }, 'Speaker 1 is Ann now.');
    equal(asked?.title, 'Who is Speaker 2?');
    deepEqual(
      asked.verdicts.map(({ id, key, title }) => [id, key, title]),
      [
        ['Ben', '1', 'Ben'],
        ['Ann', '2', 'Ann (4 turns)'],
      ],
    );
    deepEqual(asked.clips, [{ text: 'From my aunt.', who: '', color: 0, from: 10_500, to: 15_000, isEstimate: true }]);
    equal(
      asked.spoken,
      'Speaker 1 is Ann now. Who is Speaker 2? No. 2 of 3. The label stands at 3 turns. 1: Ben. 2: Ann (4 turns).',
    );
  });

  it('is whose turn it is, or whether a label is right', () => {
    deepEqual(
      clipsOf({ kind: 'turn', id: 'one', turn: turn('one', [BEN]) }).map(({ clip, who, color }) => [
        clip.text,
        who,
        color,
      ]),
      [
        ['one', '', 0],
        ['No.', 'Ben', 3],
      ],
    );
    const mended = { is: 'mended', title: "Change to 'Ann'", edits: [] } as const;
    const asked = casesOf({ placeholders: [], turns: [turn('one', [BEN]), turn('two', [mended])] }).map((one) =>
      askFor(one, [], { done: 0, all: 2 }, ''),
    );
    deepEqual(
      asked.map(({ title, takesName, verdicts }) => [title, takesName, ...verdicts.map(({ title: said }) => said)]),
      [
        ['Does Ann say this?', false, 'Ann, as it stands', 'Ben'],
        ['Is this label right?', false, 'Right as it stands', "Change to 'Ann'"],
      ],
    );
  });

  it('is at the end what else can be done', () => {
    const judged = (['changed', 'kept', 'skipped'] as const).map((was): Judged => {
      return { id: was, was, what: was, color: 0 };
    });
    const keys = (rest: ReturnType<typeof restFor>) => rest.verdicts.map(({ key }) => key).join('');
    const rest = restFor(judged, { kept: 1, earlier: 0 }, '');
    equal(rest.detail, 'Changed: 1. Kept as it was: 1. Skipped: 1.');
    equal(keys(rest), 'AR');
    equal(keys(restFor([], { kept: 2, earlier: 2 }, '')), 'RF');
    equal(keys(restFor([], { kept: 0, earlier: 0 }, '')), '');
  });
});

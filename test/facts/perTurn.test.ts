import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { ofTurn, perTurn } from '../../server/src/facts/perTurn';
import type { TurnText } from '../../server/src/model/transcript';

const TALK = ['Ann: How deep is it?', 'Bo: Four metres.', 'Ann: And at low tide?', 'Bo: Less than 2.', ''].join('\n\n');

/** A talk after something was written behind the first place where some words stand. */
function after(snapshot: Snapshot, words: string, insert: string): Snapshot {
  const at = snapshot.text.toString().indexOf(words) + words.length;
  return snapshot.edit([{ from: at, to: at, insert }]);
}

/** A search for the lengths of turns, and the turns that it was asked of since it was last looked at. */
function lengths() {
  const asked: string[] = [];
  const search = perTurn({
    given: ({ turns }) => ({ isLong: turns.length > 4 }),
    find(turn: TurnText, { isLong }) {
      asked.push(turn.lines[0]?.text ?? '');
      return isLong ? undefined : { length: turn.lines[0]?.text.length };
    },
  });
  return { search: ({ transcript }: Snapshot) => search(transcript), asked: () => asked.splice(0) };
}

describe('what is asked about each turn', () => {
  it('is asked once while turns stay as they are', () => {
    const { search, asked } = lengths();
    const first = Snapshot.of(TALK);
    assert.deepEqual(
      search(first).map(({ turn, found }) => [turn.index, found.length]),
      [
        [0, 20],
        [1, 16],
        [2, 21],
        [3, 16],
      ],
    );
    assert.equal(asked().length, 4);
    search(first);
    assert.deepEqual(asked(), []);
    const typed = after(first, 'Four', ' or five');
    assert.deepEqual(search(typed)[1]?.found, { length: 24 });
    assert.deepEqual(asked(), ['Bo: Four or five metres.']);
  });

  it('is not asked again of turns that moved, and finds the same objects in them', () => {
    const { search, asked } = lengths();
    const first = Snapshot.of(TALK);
    const before = search(first);
    asked();
    const now = search(after(first, 'deep is it?', '\n\nThe harbour, I mean.'));
    assert.deepEqual(asked(), ['Ann: How deep is it?']);
    assert.deepEqual(
      now.slice(1).map(({ turn }) => turn.line),
      [4, 6, 8],
    );
    now.slice(1).forEach(({ found }, at) => {
      assert.equal(found, before[at + 1]?.found);
    });
  });

  it('is asked of the turn whose label changes, and of no other', () => {
    const { search, asked } = lengths();
    const first = Snapshot.of(TALK);
    search(first);
    asked();
    search(after(first, 'metres.\n\nAnn', 'a'));
    assert.deepEqual(asked(), ['Anna: And at low tide?']);
  });

  it('is asked of all turns where something else is given', () => {
    const { search, asked } = lengths();
    const first = Snapshot.of(TALK);
    search(first);
    asked();
    assert.deepEqual(search(after(first, 'Less than 2.', '\n\nAnn: Thank you.')), []);
    assert.equal(asked().length, 5);
  });

  it('is asked of nobody where nothing is to be looked for', () => {
    const search = perTurn({ given: () => undefined, find: () => 'something' });
    assert.deepEqual(search(Snapshot.of(TALK).transcript), []);
  });

  it('is asked of a single turn once while it stays as it is', () => {
    let asked = 0;
    const label = ofTurn(({ label: own }) => `${own} ${++asked}`);
    const first = Snapshot.of(TALK);
    const typed = after(first, 'Four metres.', ' Or five.');
    const labels = [first, first, typed].map(({ transcript: { texts } }) => Array.from(texts, label));
    assert.deepEqual(labels, [
      ['Ann 1', 'Bo 2', 'Ann 3', 'Bo 4'],
      ['Ann 1', 'Bo 2', 'Ann 3', 'Bo 4'],
      ['Ann 1', 'Bo 5', 'Ann 3', 'Bo 4'],
    ]);
  });
});

describe('a turn by itself', () => {
  it('has its lines up to the next turn, and what a reading says of them', () => {
    const { transcript } = Snapshot.of(TALK.replace('Four metres.', 'Four metres.\n\n---\n\nOr five.'));
    const [first, second] = transcript.texts;
    assert.deepEqual([first?.lines.length, first?.endLine], [2, 0]);
    assert.deepEqual([second?.lines.length, second?.endLine, Array.from(second?.silent ?? [])], [6, 4, [2]]);
  });

  it('is the same object for as long as its lines are', () => {
    const first = Snapshot.of(TALK);
    const moved = after(first, 'How deep', ' or shallow\n\nor so');
    assert.deepEqual(
      Array.from(moved.transcript.texts).map((turn, at) => turn === first.transcript.texts.at(at)),
      [false, true, true, true],
    );
  });

  it('is another where another speaks in it, or something else is done', () => {
    const first = Snapshot.of(TALK);
    const now = after(first, 'tide', ' there').transcript;
    assert.deepEqual(
      Array.from(now.texts, ({ speaker, role, kind }) => [speaker, role, kind]),
      [
        ['Ann', 'interviewer', 'question'],
        ['Bo', 'respondent', 'answer'],
        ['Ann', 'interviewer', 'question'],
        ['Bo', 'respondent', 'answer'],
      ],
    );
    const told = after(first, 'low tide', '. So much.').transcript;
    assert.notEqual(told.texts.at(2), first.transcript.texts.at(2));
  });

  it('stands in a chunk of turns that a later version shares, but for that in which something was typed', () => {
    const long = Snapshot.of(TALK.repeat(400));
    const before = long.transcript.texts.chunks;
    const now = after(long, 'How deep', 'ly').transcript.texts.chunks;
    assert.ok(before.length > 2);
    assert.deepEqual(
      now.map((chunk, at) => chunk === before[at]),
      before.map((_, at) => at > 0),
    );
  });
});

import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { summaryOf } from '../../../server/src/queries/transcripts/summary';
import { read } from '../../support/marks';

describe('The summary of a transcript', () => {
  const { text, ranges } = read(`
    A talk with Mayor Ada Okafor

    [[Ines Brandt]]: [[How many bridges are closed?]]

    [[Mayor Okafor]]: Two.

    [[Ines Brandt]]: Thank you. [[And when do they open?]]
  `);
  const snapshot = Snapshot.of(text);
  const { turns, speakers, questions } = summaryOf(snapshot);
  const marked = ranges.map(({ from, to }) => {
    const { line, column } = snapshot.text.placeAt(from);
    return { line, from: column, to: column + to - from };
  });

  it('knows who speaks, under which labels and where', () => {
    assert.equal(turns, 3);
    assert.deepEqual(
      speakers.map(({ name, fullName, labels, turns: count }) => [name, fullName, labels, count]),
      [
        ['Ines Brandt', undefined, ['Ines Brandt'], 2],
        ['Mayor Okafor', 'Ada Okafor', ['Mayor Okafor'], 1],
      ],
    );
    assert.deepEqual(speakers[0]?.places, [marked[0], marked[3]]);
    assert.deepEqual(speakers[1]?.places, [marked[2]]);
  });

  it('knows what is asked, by whom and where, and whether it is answered', () => {
    assert.deepEqual(questions, [
      { text: 'How many bridges are closed?', speaker: 'Ines Brandt', answered: true, place: marked[1] },
      { text: 'And when do they open?', speaker: 'Ines Brandt', answered: false, place: marked[4] },
    ]);
  });

  it('is made once for each version', () => {
    assert.equal(summaryOf(snapshot), summaryOf(snapshot));
  });

  it('of a text without turns is empty', () => {
    assert.deepEqual(summaryOf(Snapshot.of('')), { turns: 0, speakers: [], questions: [], names: [] });
  });
});

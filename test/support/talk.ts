import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';

/** One talk, which is to be read alike in whatever form its labels stand. */
export const TALK: readonly (readonly [speaker: 'Ines Brandt' | 'Tobias Reh', text: string])[] = [
  ['Ines Brandt', 'Where did you learn to weld?'],
  ['Tobias Reh', 'From my aunt. She had a yard at the canal, and nobody else wanted it.'],
  ['Ines Brandt', 'Was it cold there?'],
  ['Tobias Reh', 'It was always cold. I still think of metal as cold.'],
  ['Ines Brandt', 'And when did you leave?'],
  ['Tobias Reh', 'When she did. We sold the crane first: nobody could lift it.'],
  ['Ines Brandt', 'What became of the crane?'],
  ['Tobias Reh', 'It is a restaurant now. You can book the cabin.'],
  ['Ines Brandt', 'Have you been?'],
  ['Tobias Reh', 'Twice. The soup was good.'],
];

/** Ten turns of two people, who ask and answer in turn; of a label all marks are left off. */
export function assertReadAlike(text: string): void {
  const { turns, participants } = Snapshot.of(text).transcript;
  assert.deepEqual(
    turns.map(({ label }) => label).filter((label) => !/^[\p{L}\p{N}][\p{L}\p{N} _]*$/u.test(label)),
    [],
  );
  assert.equal(participants.length, 2, participants.map(({ name }) => name).join(', '));
  assert.equal(
    turns.map(({ kind }) => kind).join(' '),
    TALK.map((_, at) => (at % 2 === 0 ? 'question' : 'answer')).join(' '),
  );
}

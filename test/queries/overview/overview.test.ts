import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { overview } from '../../../server/src/queries/overview/overview';
import { read, show } from '../../support/marks';

/** Marked is what is asked, then the labels to fix; a line for the counts and one for each question. */
function check(document: string, ...expected: readonly string[]): void {
  const { text, ranges } = read(document);
  const snapshot = Snapshot.of(text);
  const { turns, speakers, questions, labelsToFix } = overview(snapshot);
  const places = [...questions.map(({ range }) => range), ...labelsToFix];
  const found = places.map((place) => snapshot.text.rangeOf(place));
  assert.equal(show(text, found), show(text, ranges));
  assert.deepEqual(
    [
      `${turns} turns, ${speakers} speakers, ${labelsToFix.length} to fix`,
      ...questions.map(({ speaker, text: asked, answered }) => `${speaker}: ${asked}${answered ? '' : ' (open)'}`),
    ],
    expected,
  );
}

describe('overview', () => {
  it('counts turns and speakers and lists the questions', () => {
    check(
      `
      Ann: The winters are long. [[When did you come here?]]

      Ben: In March.

      Ann: [[And did you stay?]]
      `,
      '3 turns, 2 speakers, 0 to fix',
      'Ann: When did you come here?',
      'Ann: And did you stay? (open)',
    );
  });

  it('has the answers of each question, and where they stand', () => {
    const { text, ranges } = read(`
      [[Ann: When did you come?

      [[Ben: In March.

      By train.]]]]

      [[Ann: Did you stay?]]
      `);
    const snapshot = Snapshot.of(text);
    const { questions } = overview(snapshot);
    const [first] = questions;
    const places = questions.flatMap(({ exchange, answers }) => [exchange, ...answers.map(({ range }) => range)]);
    const found = places.map((place) => snapshot.text.rangeOf(place));
    assert.equal(show(text, found), show(text, ranges));
    assert.deepEqual(
      first?.answers.map(({ speaker, text: words }) => `${speaker}: ${words}`),
      ['Ben: In March.'],
    );
  });

  it('points at the labels to fix', () => {
    check(
      `
      Ann: [[Did you come?]]

      Ambassador Holt: In March.

      Ann: [[Did you stay?]]

      [[Ambassador]]: I did.

      Ann: [[Will you stay?]]

      Ambassador Holt: I will.

      Ann: [[How long?]]

      Ambassador Holt: A year.
      `,
      '8 turns, 2 speakers, 1 to fix',
      'Ann: Did you come?',
      'Ann: Did you stay?',
      'Ann: Will you stay?',
      'Ann: How long?',
    );
  });

  it('is all zeros for an empty document', () => {
    check('', '0 turns, 0 speakers, 0 to fix');
  });

  it('counts what is certain, and who has a placeholder for a name', () => {
    const talk = `Speaker 1: Who mends the boat?

Ben Holt: I do.

Speaker 1: With what?

Ben Holt: With tar.

Speaker 1: And then?

Ben Holt: It dries.

Speaker 1: Where?

Ben Hlot: On the quay.
`;
    const { certain, unnamed, labelsToFix } = overview(Snapshot.of(talk));
    assert.deepEqual({ certain, unnamed, labels: labelsToFix.length }, { certain: 1, unnamed: 1, labels: 1 });
  });
});

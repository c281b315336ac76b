import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { lenses, lensText } from '../../../server/src/queries/display/codeLens';
import { dedent } from '../../support/marks';
import { english } from '../../../server/src/words/say';

/** A lens to a line: the label that it stands above, its line from 1, what it says, the lines that it leads to. */
function check(document: string, expected: string): void {
  const snapshot = Snapshot.of(dedent(document));
  const line = (offset: number) => snapshot.text.placeAt(offset).line + 1;
  const actual = lenses(snapshot).map((lens) => {
    const { from, to } = lens.range;
    const { title, places } = lensText(snapshot, lens) ?? { title: 'nothing', places: [] };
    return `${snapshot.text.slice(from, to)} ${line(from)}: ${english(title)} > ${places.map((place) => line(place.from)).join()}`;
  });
  assert.equal(actual.join('\n'), dedent(expected));
}

describe('codeLens', () => {
  it('leads from a question to its answer, and from a first turn to all turns', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
      `
      Ann 1: 2 turns · 69 % of all words > 1,5
      Ann 1: → Answer > 3
      Ben 3: 2 turns · 31 % of all words > 3,7
      Ann 5: → Answer > 7
      `,
    );
  });

  it('says who answers where that is not always the same person', () => {
    check(
      `
      Ann: When did you both come here?

      Ben: In March.

      Cleo: The year after.

      Ann: And did you stay?

      Ben: I did.
      `,
      `
      Ann 1: 2 turns · 59 % of all words > 1,7
      Ann 1: → 2 answers > 3,5
      Ben 3: 2 turns · 24 % of all words > 3,9
      Cleo 5: 1 turn · 18 % of all words > 5
      Ann 7: → Answer by Ben > 9
      `,
    );
  });

  it('says that a question is not answered, and leads to what is asked', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      Ann: Good. And did you stay?
      `,
      `
      Ann 1: 2 turns · 83 % of all words > 1,5
      Ann 1: → Answer > 3
      Ben 3: 1 turn · 17 % of all words > 3
      Ann 5: Unanswered > 5
      `,
    );
  });

  it('counts turns where nobody asks anything', () => {
    check(
      `
      Ann: The ice is thin.

      Ben: It is.

      Ann: The horses stay here.

      Ben: They do.
      `,
      `
      Ann 1: 2 turns · 67 % of all words > 1,5
      Ben 3: 2 turns · 33 % of all words > 3,7
      `,
    );
  });

  it('has none in a document without turns', () => {
    check('', '');
    check('It snowed for a week.', '');
  });

  it('has nothing to say of a turn that is gone', () => {
    assert.equal(lensText(Snapshot.of('Ann: No.'), { about: 'speaker', turn: 9 }), undefined);
    assert.equal(lensText(Snapshot.of('Ann: No.\n\nBen: No.'), { about: 'question', turn: 0 }), undefined);
  });
});

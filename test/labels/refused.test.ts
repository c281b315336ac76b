import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { refusedPlaces } from '../../server/src/reading/refused';
import { english } from '../../server/src/words/say';

const TALK = 'Ann: Where do we go from here?\n\nBo: To the harbour, I would say.\n\n'.repeat(6);

/** `label: reason` of all places that were refused. */
function refusedIn(text: string): readonly string[] {
  const { lines, declarations, context } = Snapshot.of(text);
  return refusedPlaces(lines, declarations, context.folder).map(({ label, why }) => `${label}: ${english(why)}`);
}

describe('places that are no labels, whatever speaks for them', () => {
  const cases: readonly (readonly [string, text: string, refused: string])[] = [
    ['facts before the talk', `Date: 3 May\nPlace: Marrin\n\n${TALK}`, 'Date: in a block of facts before the talk'],
    ['code', `${TALK}\`\`\`\nAnn: x\n\`\`\`\n\n${TALK}`, 'Ann: in a block of code'],
    ['the head of a table', `${TALK}\n| Ann: x | y |\n|---|---|\n| a | b |\n`, 'Ann: the head of a table'],
    ['names in a list', `Ida Brand\nTom Reh\nUwe Holt\n\n${TALK}`, 'Ida Brand: in a list of people'],
    [
      'a name alone on its line',
      `${TALK}Harbour Board\n\n${TALK}`,
      'Harbour Board: in a form that prose has too, of which this text makes no habit',
    ],
    ['a task', `${TALK}- Ann: to write to the board\n\n${TALK}`, 'Ann: a task in a list'],
    [
      'a footnote',
      `${TALK}Notes\n[1] Marrin: a port.\n[2] Ann: She wrote so in a letter of May, and again in June.\n`,
      'Ann: a footnote',
    ],
    ['a title', `Ann: “The river has no rubber”\n\n${TALK}`, 'Ann: the title'],
  ];

  for (const [name, text, refused] of cases)
    it(`are told: ${name}`, () => {
      assert.ok(refusedIn(text).includes(refused), refusedIn(text).join('\n'));
    });

  it('are none where all that looks like a label is one', () => {
    assert.deepEqual(refusedIn(TALK), []);
  });
});

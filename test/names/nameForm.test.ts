import assert from 'node:assert/strict';
import { isNameLike, wordFeatures } from '../../server/src/names/nameForm';

/** What the words of a label say, by the names of the features. */
function shown(label: string): readonly string[] {
  return wordFeatures(label).map(({ id }) => id);
}

describe('names: offices in labels', () => {
  const offices = [
    'Director of the Harbour and Chief of Cranes, Mara Quist',
    'The Parliamentary Under-Secretary of State for Ports',
    'Under Secretary of Ports for the West',
    'The Acting Deputy Mayor of Norvik',
    'Minister for Ports and Fisheries',
    'Bundesministerin für soziale Sicherheit Ursula Haubner',
  ];
  for (const label of offices)
    it(`sees one in “${label}”, and no sentence`, () => {
      assert.ok(isNameLike(label), shown(label).join(', '));
    });

  const none = [
    'Major problem with the fish in the north',
    'General notes about the boat and the quay',
    'Chief reason for this and for that',
    'Letter from the President of the Board',
    'Notes from the Mayor of Norvik',
    'Principal findings of the study on boats',
    'When President Quist came to the harbour',
  ];
  for (const label of none)
    it(`sees none in “${label}”`, () => {
      assert.ok(!isNameLike(label), shown(label).join(', '));
    });

  it('counts words of grammar before a title against a label', () => {
    assert.ok(shown('Letter from the President of the Board').includes('grammar'));
    assert.ok(shown('From Captain Ole of the Harbour Board').includes('grammar'));
  });

  it('counts the words of what only looks like an office', () => {
    assert.ok(shown('Major problem with the fish in the northern harbour').includes('many-words'));
    assert.ok(!shown('Director of the Harbour and Chief of Cranes').includes('many-words'));
  });
});

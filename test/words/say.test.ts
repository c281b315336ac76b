import assert from 'node:assert/strict';
import { english, inLanguage, inRow, plural, say } from '../../server/src/words/say';

const GERMAN = {
  "'{0}' says nothing here.": 'Hier sagt „{0}“ nichts.',
  '{0} speaks before {1}.': 'Vor {1} spricht {0}.',
  ', ': ' und ',
  somebody: 'jemand',
};

describe('Words', () => {
  it('are a sentence and what stands in its places', () => {
    const label = 'Ines Brandt';
    const words = say`'${label}' says nothing here.`;
    assert.deepEqual(words, { template: "'{0}' says nothing here.", args: ['Ines Brandt'] });
    assert.equal(english(words), "'Ines Brandt' says nothing here.");
    assert.equal(inLanguage(words, GERMAN), 'Hier sagt „Ines Brandt“ nichts.');
  });

  it('may stand in another order in another language', () => {
    assert.equal(inLanguage(say`${'Ann'} speaks before ${'Ben'}.`, GERMAN), 'Vor Ben spricht Ann.');
  });

  it('may stand in each other, and in a row', () => {
    const all = inRow(['Ann', say`somebody`], say`, `);
    assert.equal(english(say`Here: ${all}; ${3} in all.`), 'Here: Ann, somebody; 3 in all.');
    assert.equal(inLanguage(all, GERMAN), 'Ann und jemand');
    assert.deepEqual([inRow(['Ann'], ', '), inRow([], ', ')], ['Ann', '']);
  });

  it('are in English where a table does not have them, even if it is asked for what every object has', () => {
    assert.equal(inLanguage(say`Nobody speaks.`, GERMAN), 'Nobody speaks.');
    assert.equal(inLanguage(say`toString`, GERMAN), 'toString');
  });

  it('leave braces in names and in speech alone', () => {
    assert.equal(english(say`'${'{1} {0}'}' says ${'$& {7}'}.`), "'{1} {0}' says $& {7}.");
  });

  it('are one or several', () => {
    const turns = (number: number) => english(plural(number, say`one turn`, say`${number} turns`));
    assert.deepEqual([0, 1, 2].map(turns), ['0 turns', 'one turn', '2 turns']);
  });
});

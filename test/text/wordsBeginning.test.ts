import assert from 'node:assert/strict';
import { wordsBeginning } from '../../server/src/text/wordsBeginning';

describe('the words of a text that begin with some letters', () => {
  const wordsIn = (text: string) => wordsBeginning(text, /[ABÉ]/g).map(({ from, to }) => text.slice(from, to));

  it('are found wherever they begin, and nowhere inside of others', () => {
    assert.deepEqual(wordsIn('Ann met Bo; DeAnn, MacBride and Émile-Alain did not.'), ['Ann', 'Bo', 'Émile-Alain']);
  });

  it('have apostrophes and hyphens inside, but not that of a genitive', () => {
    assert.deepEqual(wordsIn("O'Brien saw Anna-Maria's bag at D’Amico's, Ben's and --Bob"), [
      'Anna-Maria',
      'Ben',
      'Bob',
    ]);
    assert.deepEqual(wordsIn("the A's, rock'B and 'Ann'"), ['A', 'B', 'Ann']);
  });

  it('are none where a digit begins them', () => {
    assert.deepEqual(
      wordsBeginning('0livia and Olivia', /[0O]/g).map(({ small }) => small),
      ['olivia'],
    );
  });
});

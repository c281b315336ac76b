import assert from 'node:assert/strict';
import { ODD_BLANKS, plainBlanks } from '../../server/src/text/blanks';
import { detached } from '../../server/src/text/detached';
import { LINE_BREAK, LineBreaks, linesOf } from '../../server/src/text/lineBreaks';
import { lastBut } from '../../server/src/text/lastBut';
import { matchesOf } from '../../server/src/text/matches';
import { firstWritten, skipSpaces } from '../../server/src/text/written';
import { randomTexts } from '../support/randomTexts';

describe('a text as it is written', () => {
  it('has plain blanks for odd ones, and is the same text where it has none', () => {
    const odd = new RegExp(`[${ODD_BLANKS}]`, 'g');
    for (const text of randomTexts('ab \u00a0\u2009\u3000é“', 500))
      assert.equal(plainBlanks(text), text.replace(odd, ' '), JSON.stringify(text));
  });

  it('is cut into lines at every kind of break, and at nothing else', () => {
    for (const text of randomTexts('ab\n\r\u2028', 500)) {
      assert.deepEqual(linesOf(text), text.split(LINE_BREAK), JSON.stringify(text));
      assert.equal(LineBreaks.of(text).length, linesOf(text).length - 1, JSON.stringify(text));
    }
    assert.equal(LineBreaks.of('a\nb\nc').at(1), '\n');
    assert.equal(LineBreaks.of('a\nb\nc').at(2), undefined);
  });

  it('begins at its first character that is no blank', () => {
    for (const text of randomTexts('a \t\u00a0\u2009\ufeff', 500))
      assert.equal(firstWritten(text), text.length - text.trimStart().length, JSON.stringify(text));
    assert.equal(skipSpaces('a  b', 1), 3);
  });

  it('ends with a mark, whatever closes behind it', () => {
    for (const text of randomTexts('a.?”")', 500, 8))
      assert.equal(
        '.?'.includes(text.charAt(lastBut(text, '”")')) || '-'),
        /[.?][”")]*$/.test(text),
        JSON.stringify(text),
      );
  });

  it('has all that an expression finds, in order, whatever it was used for before', () => {
    const word = /\w+/g;
    word.lastIndex = 3;
    assert.deepEqual(
      matchesOf(word, 'one two').map(({ 0: found, index }) => [found, index]),
      [
        ['one', 0],
        ['two', 4],
      ],
    );
    assert.deepEqual(matchesOf(word, ' - '), []);
  });

  it('is the same in characters of its own', () => {
    const long = 'The ferry of Örn and 陈馆长 leaves at noon.';
    for (const text of ['', 'Ann', long, long.slice(4, 30)]) assert.equal(detached(text), text);
  });
});

import assert from 'node:assert/strict';
import { excerpt } from '../../server/src/text/excerpt';

function check(text: string, expected: string): void {
  assert.equal(excerpt(text, 12), expected);
}

describe('excerpt', () => {
  it('leaves a short text as it is', () => {
    check('In March.', 'In March.');
  });

  it('leaves a text that just fits', () => {
    check('twelve chars', 'twelve chars');
  });

  it('cuts at a word', () => {
    check('It snowed for a week.', 'It snowed…');
  });

  it('drops a comma at the cut', () => {
    check('It snowed, for a week.', 'It snowed…');
  });

  it('leaves out the mark of a quotation', () => {
    check('> In March.', 'In March.');
    check('> > In March.', 'In March.');
    check('>>', '>>');
  });

  it('makes one space of many', () => {
    check('  It   snowed ', 'It snowed');
  });

  it('cuts a script without spaces between two characters', () => {
    check('今天天气很好我们一起去公园散步吧', '今天天气很好我们一起去公…');
  });

  it('counts a character of two code units as one', () => {
    check('abcdefghijk\u{1F600}xyz', 'abcdefghijk\u{1F600}…');
  });

  it('never cuts through such a character', () => {
    for (let blanks = 80; blanks < 100; blanks++)
      check(`a${' '.repeat(blanks)}\u{1F600}`, blanks < 94 ? 'a \u{1F600}' : 'a…');
  });

  it('cuts inside a word that fills more than half of it', () => {
    check('So unbelievably far', 'So unbelieva…');
  });

  it('is empty for blanks', () => {
    check(' \t ', '');
  });
});

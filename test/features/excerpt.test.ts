import assert from 'node:assert/strict';
import { excerpt } from '../../server/src/features/excerpt';

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

  it('makes one space of many', () => {
    check('  It   snowed ', 'It snowed');
  });

  it('cuts a script without spaces between two characters', () => {
    check('今天天气很好我们一起去公园散步吧', '今天天气很好我们一起去公…');
  });

  it('does not cut through a character of two code units', () => {
    check('abcdefghijk\u{1F600}xyz', 'abcdefghijk…');
  });

  it('is empty for blanks', () => {
    check(' \t ', '');
  });
});

import assert from 'node:assert/strict';
import { areAlike, fact, Questions } from '../../server/src/facts/fact';
import { readLine } from '../../server/src/syntax/line';

const isLong = fact(({ text }) => text.length > 20);
const wordsBehind = fact(({ text }, from) => text.slice(from).split(' ').length);
const firstWord = fact(
  ({ text }) => [text.split(' ')[0]],
  ([a], [b]) => a === b,
);

describe('facts of lines', () => {
  it('are asked once of a line, and once more from another column', () => {
    let asked = 0;
    const count = fact(({ text }, from) => {
      asked++;
      return text.length - from;
    });
    const line = readLine('It was cold.');
    assert.deepEqual([count(line), count(line, 7), count(line), count(line, 7), asked], [12, 5, 12, 5, 2]);
  });

  it('make two lines alike while all that was asked of the old one has the same answer', () => {
    const line = readLine('It was cold.');
    assert.ok(areAlike(line, readLine('We never met.')), 'nothing was asked');
    isLong(line);
    assert.ok(areAlike(line, readLine('We never met.')));
    assert.ok(!areAlike(line, readLine('We never met in all those years.')));
    wordsBehind(line, 3);
    assert.ok(areAlike(line, readLine('We went too.')));
    assert.ok(!areAlike(line, readLine('We went.')));
  });

  it('compare answers that are objects as they are told to', () => {
    const line = readLine('It was cold.');
    firstWord(line);
    assert.ok(areAlike(line, readLine('It rained.')));
    assert.ok(!areAlike(line, readLine('We never met.')));
  });

  it('never make lines alike that bear other labels, or are something else by their look', () => {
    assert.ok(!areAlike(readLine('Ann: Yes.'), readLine('Bo: Yes.')));
    assert.ok(!areAlike(readLine('Ann: Yes.'), readLine('Ann : Yes.')));
    assert.ok(!areAlike(readLine('Yes.'), readLine('')));
    assert.ok(!areAlike(readLine('# Ferry'), readLine('## Ferry')));
    assert.ok(areAlike(readLine('Ann: Yes.'), readLine('Ann: No.')));
  });

  it('may be questions of one reading alone', () => {
    const questions = new Questions();
    const hasHope = questions.add(({ text }) => text.includes('Hope'));
    const line = readLine('They say that Hope is gone.');
    assert.ok(hasHope(line));
    assert.ok(questions.areAlike(line, readLine('So Hope is here.')));
    assert.ok(!questions.areAlike(line, readLine('So it is here.')));
  });
});

import assert from 'node:assert/strict';
import { areAlike } from '../../server/src/facts/fact';
import {
  asksAtEnd,
  isCredit,
  isHeadline,
  isNumber,
  isSaid,
  isValue,
  pageHeadOf,
  saysNothing,
} from '../../server/src/facts/said';
import { readLine } from '../../server/src/syntax/line';

const behind = (text: string) => readLine(`Ann: ${text}`);
const FROM = 5;

describe('what stands behind a label', () => {
  it('is nothing, a sentence, a value or a number', () => {
    assert.ok(saysNothing(readLine('Ann: '), FROM));
    assert.ok(saysNothing(behind('</i></b> '), FROM));
    assert.ok(isSaid(behind('It was cold.'), FROM));
    assert.ok(isSaid(behind('<i>It was cold.</i>'), FROM));
    assert.ok(!isSaid(behind('Harbour Board'), FROM));
    assert.ok(isValue(behind('Harbour Board'), FROM));
    assert.ok(!isValue(behind('The board of the old harbour'), FROM));
    assert.ok(isNumber(behind('12:30'), FROM));
    assert.ok(!isNumber(behind('12 boats'), FROM));
  });

  it('asks, names people, or is a headline', () => {
    assert.ok(asksAtEnd(behind('Was it cold?”'), FROM));
    assert.ok(!asksAtEnd(behind('Was it? It was.'), FROM));
    assert.ok(isCredit(behind('Ines Brandt (IB), Tobias Reh (TR)'), FROM));
    assert.ok(!isCredit(behind('Ines was late'), FROM));
    assert.ok(isHeadline(behind('“The ferry has no captain”'), FROM));
    assert.ok(!isHeadline(behind('The ferry has no captain'), FROM));
  });

  it('is the same head of a page whatever its number', () => {
    const [one, other] = [behind('Harbour Talks   12'), behind('Harbour Talks   340')];
    assert.equal(pageHeadOf(one, FROM), pageHeadOf(other, FROM));
    assert.ok(areAlike(one, other));
    assert.ok(!areAlike(one, behind('Harbour Tales   12')));
  });
});

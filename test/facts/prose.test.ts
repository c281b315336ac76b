import assert from 'node:assert/strict';
import { closes } from '../../server/src/facts/furniture';
import { isProse } from '../../server/src/facts/prose';
import { readLine } from '../../server/src/syntax/line';
import { randomTexts } from '../support/randomTexts';

/** The same by one expression each, which takes long where a text has many sentences. */
const SENTENCE = /\p{L}[^.?!…。？！]{12,}[.?!…。？！]["'”’»)\]]*\s*$/u;
const CLOSED = /[.?!…。？！؟।"”’»)\]—–-]\s*$/;

describe('a line of speech', () => {
  it('is long, or ends with a sentence', () => {
    assert.ok(isProse(readLine('So we left. The ferry was late.')));
    assert.ok(isProse(readLine('“The ferry was late.”  ')));
    assert.ok(!isProse(readLine('The ferry was late')));
    assert.ok(!isProse(readLine('So we left. He too.')));
    for (const text of randomTexts('aaabb  .?!”)😀', 2000, 60))
      assert.equal(isProse(readLine(`a${text}`)), SENTENCE.test(`a${text}`), JSON.stringify(text));
  });

  it('closes with a full stop, a quote, a bracket or a dash', () => {
    for (const text of randomTexts('ab .”-', 500))
      assert.equal(closes(readLine(text)), CLOSED.test(text), JSON.stringify(text));
  });
});

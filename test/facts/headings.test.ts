import assert from 'node:assert/strict';
import { isInCapitals, unmarkedHeading } from '../../server/src/facts/headings';
import { readLine } from '../../server/src/syntax/line';
import { randomTexts } from '../support/randomTexts';

describe('a line without marks', () => {
  it('is a heading in bold, in capitals or by its first word, without emphasis and colon', () => {
    assert.equal(unmarkedHeading(readLine('**The old harbour**')), 'The old harbour');
    assert.equal(unmarkedHeading(readLine('THE OLD HARBOUR:')), 'THE OLD HARBOUR');
    assert.equal(unmarkedHeading(readLine('Chapter 3 : ')), 'Chapter 3');
    assert.equal(unmarkedHeading(readLine('The old harbour')), undefined);
    assert.equal(unmarkedHeading(readLine('THE OLD HARBOUR.')), undefined);
  });

  it('is in capitals only where it opens with two, or with one and a mark of abbreviation', () => {
    for (const start of randomTexts("Aa.’'ÖöЯя1 ", 500, 5)) {
      const opens = /^\s*\p{Lu}[\p{Lu}.’']/u.test(`${start}BCD`);
      // Small letters may stand in names: `McRAITH`.
      if (!opens || !/\p{Ll}/u.test(start))
        assert.equal(isInCapitals(readLine(`${start}BCD`)), opens, JSON.stringify(start));
    }
  });
});

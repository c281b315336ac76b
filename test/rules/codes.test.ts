import assert from 'node:assert/strict';
import { RULE_CODES } from '../../server/src/model/ruleCodes';
import { RULES } from '../../server/src/rules/list';

describe('the codes of the rules', () => {
  it('are all different', () => {
    assert.equal(new Set(RULE_CODES).size, RULE_CODES.length);
  });

  it('are those of the rules, in the same order', () => {
    const built = RULES.map(({ code }) => code);
    assert.deepEqual(
      RULE_CODES.filter((code) => built.includes(code)),
      built,
    );
  });
});

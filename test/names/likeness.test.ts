import assert from 'node:assert/strict';
import { isSlipOf, likeness } from '../../server/src/names/likeness';

/** How one label, which stands once, could mean what another does. */
function how(short: string, long: string): string | undefined {
  return likeness({ key: short, places: [0] }, { key: long, places: [0, 1, 2] });
}

describe('two labels', () => {
  it('are forms of a name, slips for it, or stand under other titles', () => {
    assert.equal(how('ann lee', 'ann lee'), 'form');
    assert.equal(how('mayor', 'mayor okafor'), 'form');
    assert.equal(how('a. lee', 'ann lee'), 'form');
    assert.equal(how('tasmin arkwright', 'tamsin arkwright'), 'slip');
    assert.equal(how('mrs okafor', 'mayor okafor'), 'title');
  });

  it('are two people where two names in full differ in more than slips', () => {
    assert.equal(how('ann lee', 'bo lee'), undefined);
    assert.equal(how('tamsin arkwright', 'martin arkwright'), undefined);
    assert.equal(how('ann lee jr', 'ann lee sr'), undefined);
  });

  it('are two who hold one office, or have one part, though one label stands for either', () => {
    assert.equal(how('the speaker (ms. lind)', 'the speaker (mr. moor)'), undefined);
    assert.equal(how('audience (noor)', 'audience (teo)'), undefined);
    assert.equal(how('audience', 'audience (teo)'), undefined);
    assert.equal(how('mayor', 'mayor (ms. lind)'), 'form');
    assert.equal(how('the chair (ann lee)', 'ann lee'), 'form');
    assert.equal(how('al', 'ada lind'), 'form');
    assert.equal(how('ann and bo', 'ann'), undefined);
  });

  it('are one person by the short name in parentheses, and two where a place or a party stands there', () => {
    assert.equal(how('bob', 'robert ames (bob)'), 'form');
    assert.equal(how('al', 'ann lee (al)'), 'form');
    assert.equal(how('isla wick (skye) (con)', 'rhona skye'), undefined);
    assert.equal(how('isla wick (skye) (con)', 'rhona skye (voe) (con)'), undefined);
  });

  it('are no slips where a letter or a number differs on purpose', () => {
    assert.ok(!isSlipOf('danny', 'danno'));
    assert.ok(!isSlipOf('speaker 1', 'speaker 2'));
    assert.ok(isSlipOf('ann leee (host)', 'ann lee (host)'));
  });
});

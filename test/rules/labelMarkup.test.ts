import assert from 'node:assert/strict';
import { found, fixes, mended } from '../support/findings';

const QUESTIONS = ['When did the ice go out?', 'How many boats were there?', 'Who kept the lamp?', 'Was it ever cold?'];
const ANSWERS = ['Late that spring.', 'Some forty, as far as we knew.', 'My aunt, and then a cousin.', 'Not once.'];

/** A talk in which the answers have such heads. */
function talk(head: (nth: number) => string): string {
  return QUESTIONS.map((question, nth) => `IB: ${question}\n${head(nth)}${ANSWERS[nth] ?? ''}`).join('\n');
}

describe('label-markup', () => {
  const right = talk(() => 'TR: ');

  for (const [name, wrong] of [
    ['a semicolon', talk(() => 'TR; ')],
    ['two colons', talk(() => 'TR:: ')],
    ['no colon', talk(() => 'TR ')],
  ] as const)
    it(`mends all turns of one speaker first: ${name}`, () => {
      assert.equal(found(wrong, 'label-markup').length, 4);
      assert.deepEqual(fixes(wrong, 'label-markup'), ["Change all 4 to 'TR:'", "Change to 'TR:'"]);
      assert.equal(mended(wrong, 'label-markup'), right);
      assert.equal(mended(wrong, 'label-markup', 1), wrong.replace(/TR(?:;|::|) /, 'TR: '));
    });

  it('mends one turn first where only some are wrong', () => {
    const wrong = talk((nth) => (nth < 2 ? 'TR; ' : 'TR: '));
    assert.deepEqual(fixes(wrong, 'label-markup'), ["Change to 'TR:'"]);
    assert.equal(mended(wrong, 'label-markup'), wrong.replace('TR;', 'TR:'));
  });

  it('finds a lost colon behind a time', () => {
    const timed = (head: string) =>
      talk((nth) => (nth === 2 ? head : 'TR: ')).replace(/^/gm, () => '[00:04:26] ') + '\n[00:05:01] TR: Yes.';
    for (const head of ['TR ', 'TR; ']) {
      assert.deepEqual(found(timed(head), 'label-markup'), [head.trimEnd() + ' ']);
      assert.equal(mended(timed(head), 'label-markup'), timed('TR: '));
    }
  });

  it('finds a lost colon where somebody goes on under the same label in capitals', () => {
    const text = `${talk(() => 'TR: ')}\n\nTR: So it was.\n\nTR On the other hand, nobody knew.`.replace(
      /\n+/g,
      '\n\n',
    );
    assert.deepEqual(mended(text, 'label-markup'), text.replace('TR On', 'TR: On'));
  });

  it('finds a lost colon behind a name in full where nearly all paragraphs are turns', () => {
    const text = talk((nth) => (nth === 3 ? 'Tora Renn ' : 'Tora Renn: ')).replace('Not once', 'Äpfel, not once');
    assert.deepEqual(found(text, 'label-markup'), ['Tora Renn ']);
  });

  it('does not take what somebody does for what they say', () => {
    for (const does of ['displaying the slides.', '(presenting)', 'Presenting (see the slides)'])
      assert.deepEqual(found(`${talk(() => 'TR: ')}\n\nTR ${does}`, 'label-markup'), []);
  });
});

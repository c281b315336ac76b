import assert from 'node:assert/strict';
import { check, outline, parse } from '../../server/src/api/index';
import { DRIFT } from './support';

describe('the library', () => {
  it('answers with plain values that JSON leaves as they are', () => {
    const text = DRIFT.join('\n');
    for (const answer of [parse(text), outline(text), check(text)]) {
      assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
    }
    assert.deepEqual(
      outline(text).questions.map(({ line, answers }) => [line, ...answers.map((answer) => answer.line)]),
      [
        [1, 3],
        [4, 5],
        [6, 7],
        [8, 9],
      ],
    );
  });

  it('takes declarations as text', () => {
    const findings = (declarations?: string) =>
      check(DRIFT.join('\n'), { ...(declarations !== undefined && { declarations }) }).findings.length;
    assert.deepEqual([findings(), findings('rules: { label-drift: off }'), findings('rules: [')], [1, 0, 1]);
  });

  it('does not count a byte order mark', () => {
    assert.deepEqual(parse(`\uFEFF${DRIFT.join('\r\n')}`), parse(DRIFT.join('\n')));
  });

  it('has nothing to say of an empty text', () => {
    assert.deepEqual(
      [parse(''), outline(''), check('')],
      [{ participants: [], turns: [], matter: [] }, { questions: [] }, { findings: [] }],
    );
  });
});

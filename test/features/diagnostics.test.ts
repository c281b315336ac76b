import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/analysis/snapshot';
import { diagnostics, labelsToFix } from '../../server/src/features/diagnostics';
import { read, show } from '../support/marks';

/** Marked is what is underlined; the codes follow in order. */
function check(document: string, ...codes: readonly string[]): void {
  const { text, ranges } = read(document);
  const snapshot = Snapshot.of(text);
  const found = diagnostics(snapshot);
  assert.equal(
    show(
      text,
      found.map(({ at }) => snapshot.text.rangeOf(at)),
    ),
    show(text, ranges),
  );
  assert.deepEqual(
    found.map(({ code }) => code),
    codes,
  );
}

describe('diagnostics', () => {
  it('underline a label that drifts', () => {
    check(
      `
      Ann: When did you come here?

      Ambassador Holt: In March.

      Ann: And did you stay?

      [[Ambassador]]: I did.

      Ann: Will you stay?

      Ambassador Holt: I will.

      Ann: How long?

      Ambassador Holt: A year.
      `,
      'label-drift',
    );
  });

  it('are none for a text that is no interview', () => {
    check('It snowed. My advice is: stay.');
  });

  it('are none for an empty document', () => {
    check('');
  });

  it('are none for a label without a colon yet', () => {
    check(`
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben
    `);
  });

  it('are of labels to fix by their rules, at a warning or above', () => {
    const { text, ranges } = read(`
      ---
      participants: 3
      rules: { empty-turn: warning }
      ---
      Ann: When did you come here?

      Ambassador Holt: In March.

      Ann: And did you stay?

      [[Ambassador]]: I did.

      Ann: Will you stay?

      Ambassador Holt: I will.

      Ann: How long?

      Ambassador Holt:

      Ann: A year?
    `);
    const snapshot = Snapshot.of(text);
    const codes = diagnostics(snapshot).map(({ code }) => code);
    assert.deepEqual(codes, ['participants-invalid', 'label-drift', 'empty-turn']);
    assert.deepEqual(
      labelsToFix(snapshot).map((place) => snapshot.text.rangeOf(place)),
      ranges,
    );
  });
});

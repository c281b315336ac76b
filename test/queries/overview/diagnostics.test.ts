import { findingsIn } from '../../../server/src/rules/check';
import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { toFix } from '../../../server/src/queries/overview/diagnostics';
import { read, show } from '../../support/marks';

/** Marked is what is underlined; the codes follow in order. */
function check(document: string, ...codes: readonly string[]): void {
  const { text, ranges } = read(document);
  const snapshot = Snapshot.of(text);
  const found = findingsIn(snapshot);
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
    const codes = findingsIn(snapshot).map(({ code }) => code);
    assert.deepEqual(codes, ['participants-invalid', 'label-drift', 'empty-turn']);
    assert.deepEqual(
      toFix(findingsIn(snapshot)).labels.map((place) => snapshot.text.rangeOf(place)),
      ranges,
    );
  });

  it('has every warning either among the labels to fix or among the other warnings', () => {
    const { labels, others, all } = toFix(findingsIn(Snapshot.of(warned)));
    assert.deepEqual([labels.length, others.length], [1, 1]);
    assert.deepEqual(
      all.map(({ from }) => from.line),
      [6, 10],
    );
  });

  it('counts each at the level that somebody has set', () => {
    const counts = (rules: string) => {
      const { labels, others } = toFix(findingsIn(Snapshot.of(`---\nrules: ${rules}\n---\n\n${warned}`)));
      return [labels.length, others.length];
    };
    assert.deepEqual(counts('{}'), [1, 1]);
    assert.deepEqual(counts('{ label-drift: information, timestamp-order: hint }'), [0, 0]);
    assert.deepEqual(counts('{ placeholder-speaker: warning }'), [1, 2]);
  });
});

/** On line 7 a label that is another's, on line 11 a time before the one above it, and further down a placeholder. */
const warned = `[00:00:05] Ann Rask: When did you come here?

[00:00:12] Ambassador Holt: In March.

[00:00:20] Ann Rask: And did you stay?

[00:00:31] Ambassador: I did, for years.

[00:00:44] Ann Rask: Will you go back?

[00:00:25] Ambassador Holt: Never again.

[00:01:03] Ann Rask: You never asked?

[00:01:10] Ambassador Holt: Never.

[00:01:24] Speaker 3: Was it cold there?

[00:01:36] Ambassador Holt: It was always cold.

[00:01:41] Ann Rask: And warm here?

[00:01:50] Ambassador Holt: In summer.
`;

import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { annotationCompletion } from '../../../server/src/edits/typing/annotationCompletion';
import { read } from '../../support/marks';

/** The lines that one could end up with, the likeliest first. */
function check(document: string, ...expected: readonly string[]): void {
  const { text, offset } = read(document);
  const snapshot = Snapshot.of(text);
  const { line } = snapshot.text.placeAt(offset);
  const lines = annotationCompletion(snapshot, offset).map(({ range, insert }) =>
    snapshot.text.replace({ ...range, insert }).lineText(line),
  );
  assert.deepEqual(lines.slice(0, Math.max(1, expected.length)), expected);
}

const TALK = 'Ann: Why? [laughs]\n\nBen: So. [crosstalk] Or so. [laughs]\n\n';

describe('the sounds behind a bracket', () => {
  it('are those of the document first, the commonest before the others', () => {
    check(`${TALK}Ann: And [|`, 'Ann: And [laughs]', 'Ann: And [crosstalk]', 'Ann: And [inaudible]');
  });

  it('start with what is typed, and need no second closing bracket', () => {
    check(`${TALK}Ann: And [cr|]`, 'Ann: And [crosstalk]');
    check(`${TALK}Ann: And [ina|] then`, 'Ann: And [inaudible] then');
  });

  it('leave room for a time where the document has times', () => {
    check('Ann: Why [inaudible 00:12]?\n\nBen: So. [|]', 'Ben: So. [inaudible ]');
  });

  it('are the usual ones in a document that has none', () => {
    check('Ann: Why?\n\nBen: So. [lau|', 'Ben: So. [laughter]');
  });

  it('come behind a parenthesis only where the document has them there', () => {
    check('Ann: Why? (laughs)\n\nBen: So. (|)', 'Ben: So. (laughs)');
    check(`${TALK}Ann: And (|)`);
    check('---\nprofile: court\n---\n\nAnn: Why?\n\nBen: So. (pa|', 'Ben: So. (pause)');
  });

  it('are none in a label, outside of turns, behind what is closed, and in prose', () => {
    check(`${TALK}Ann [|: And`);
    check(`[|\n\n${TALK}`);
    check(`${TALK}Ann: And [laughs] |`);
    check(`${TALK}Ann: And crosst|`);
    check('[|');
  });
});

import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { semanticTokens } from '../../../server/src/queries/display/semanticTokens';
import { read, show } from '../../support/marks';

/** Marked is what takes a colour; the types with their modifiers follow in order. */
function check(document: string, ...types: readonly string[]): void {
  const { text, ranges } = read(document);
  const snapshot = Snapshot.of(text);
  const tokens = semanticTokens(snapshot);
  const found = tokens.map(({ line, column, length }) => {
    const from = snapshot.text.offsetAt({ line, column });
    return { from, to: from + length };
  });
  assert.equal(show(text, found), show(text, ranges));
  assert.deepEqual(
    tokens.map(({ type, modifiers }) => [type, ...modifiers].join('.')),
    types,
  );
}

describe('semanticTokens', () => {
  it('tell who asks from who answers', () => {
    check(
      `
      [[Ann]]: When did you come here?

      [[Ben]]: In March.

      [[Ann]]: And did you stay?

      [[Ben]]: I did.
      `,
      'speaker.interviewer',
      'speaker.respondent',
      'speaker.interviewer',
      'speaker.respondent',
    );
  });

  it('leave labels plain where nobody interviews', () => {
    check(
      `
      [[Ann]]: The ice is thin.

      [[Ben]]: It is.

      [[Ann]]: The horses stay.

      [[Ben]]: They do.
      `,
      'speaker',
      'speaker',
      'speaker',
      'speaker',
    );
  });

  it('leave prose alone that looks like a label', () => {
    check(
      `
      [[Ann]]: When did you come here?

      [[Ben]]: In March.

      My advice to you is: stay.

      [[Ann]]: And did you stay?

      [[Ben]]: I did.
      `,
      'speaker.interviewer',
      'speaker.respondent',
      'speaker.interviewer',
      'speaker.respondent',
    );
  });

  it('are none in an empty document', () => {
    check('');
  });

  it('come in order with the times beside the labels', () => {
    const text =
      '[00:01] Ann: When did you come?\n\n[00:02] Ben: In March.\n\n[00:03] Ann: Why?\n\n[00:04] Ben: For the ice.';
    const tokens = semanticTokens(Snapshot.of(text));
    assert.deepEqual(
      tokens.slice(0, 4).map(({ line, type }) => `${line} ${type}`),
      ['0 time', '0 speaker', '2 time', '2 speaker'],
    );
  });

  it('are only those of the lines that a range touches', () => {
    const text = 'Ann: When did you come?\n\nBen: In March.\n\nAnn: Why?\n\nBen: For the ice.';
    const range = { from: text.indexOf('March'), to: text.indexOf('Why') };
    assert.deepEqual(
      semanticTokens(Snapshot.of(text), range).map(({ line }) => line),
      [2, 4],
    );
  });

  it('colour what is no speech, each kind as its own', () => {
    check(
      `
      [[# The Last Ferry]]

      [[She had brought tea to the pier.]]

      [[Ann]]: When did you come here?

      [[(Applause.)]]

      [[Ben]]: In March.

      [[## The work]]

      [[00:12:30]]

      [[Ann]]: And did you stay?

      [[Ben]]: I did.

      [[© 2024 The Point]]
      `,
      'heading',
      'introduction',
      'speaker.interviewer',
      'annotation',
      'speaker.respondent',
      'heading',
      'time',
      'speaker.interviewer',
      'speaker.respondent',
      'matter',
    );
  });

  it('colour annotations inside speech, and what was not understood by a modifier', () => {
    check(
      `
      [[Ann]]: When did [[[laughs]]] you come here, in [[[00:01:12]]] spring?

      [[Ben]]: In [[[inaudible 00:01:14]]], as I said (to the ministry) then.

      [[Ann]]: And [[((coughs))]] did you stay?

      [[Ben]]: I did.
      `,
      'speaker.interviewer',
      'annotation',
      'time',
      'speaker.respondent',
      'annotation.unclear',
      'speaker.interviewer',
      'annotation',
      'speaker.respondent',
    );
  });
});

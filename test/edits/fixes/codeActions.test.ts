import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/rules/finding';
import { Snapshot } from '../../../server/src/document/snapshot';
import { codeActions, fixAll } from '../../../server/src/edits/fixes/codeActions';
import { dedent, read } from '../../support/marks';
import { inEnglish } from '../../support/english';
import { english } from '../../../server/src/words/say';

/** The titles of what is offered at the cursor, `*` before the one that is preferred. */
function check(document: string, ...expected: readonly string[]): void {
  const { text, offset } = read(document);
  const actions = inEnglish(codeActions(Snapshot.of(text), { from: offset, to: offset }));
  assert.deepEqual(
    actions.map(({ title, isPreferred }) => (isPreferred ? `*${title}` : title)),
    expected,
  );
}

type Span = readonly [from: number, to: number];

/** The changes that are made of those of several certain fixes, given in the order of their findings. */
function checkTaken(fixes: readonly (readonly Span[])[], expected: readonly Span[]): void {
  const change = ([from, to]: Span) => ({ from, to, insert: '' });
  const findings = fixes.map((spans): Finding => {
    const fix = { title: '', certain: true, changes: spans.map(change) };
    return { ...NOTHING_ELSE, fixes: () => [fix] };
  });
  assert.deepEqual(fixAll(Snapshot.of(''), findings), expected.map(change));
}

const NOTHING_ELSE = {
  code: '',
  at: { from: { line: 0, column: 0 }, to: { line: 0, column: 0 } },
  severity: 'hint',
  message: '',
  related: [],
  alias: undefined,
  mayBeNoSpeaker: false,
  placeholder: undefined,
  unnecessary: false,
} as const;

const DRIFT = `
  Ann: When did you come here?

  Ambassador|: In March.

  Ann: And did you stay?

  Ambassador: I did.

  Ann: Will you stay?

  Ambassador Holt: I will.

  Ann: How long?

  Ambassador Holt: A year.

  Ann: Where?

  Ambassador Holt: Here.
`;

describe('codeActions', () => {
  it('offer all places of one mistake first, then this one, then an alias', () => {
    check(
      DRIFT,
      "*Change all 2 'Ambassador' to 'Ambassador Holt'",
      "Change to 'Ambassador Holt'",
      "Keep both: 'Ambassador' is another label of Ambassador Holt",
      "Keep both: 'Ambassador' is somebody else than Ambassador Holt",
    );
  });

  it('offer what is for the whole file once, however many findings a selection touches', () => {
    const { text } = read(DRIFT);
    const titles = codeActions(Snapshot.of(text), { from: 0, to: text.length }).map(({ title }) => english(title));
    assert.deepEqual(titles, [
      "Change all 2 'Ambassador' to 'Ambassador Holt'",
      "Change to 'Ambassador Holt'",
      "Keep both: 'Ambassador' is another label of Ambassador Holt",
      "Keep both: 'Ambassador' is somebody else than Ambassador Holt",
      "Change to 'Ambassador Holt'",
    ]);
  });

  it('ask for the name of somebody who has none, before all else', () => {
    const talk = 'Ann: When did you come here?\n\nSpeaker| 2: In March.\n\nAnn: And then?\n\nSpeaker 2: I stayed.\n';
    check(talk, 'Rename Speaker 2…');
    const { text, offset } = read(talk);
    const [action] = codeActions(Snapshot.of(text), { from: offset, to: offset });
    assert.deepEqual([action?.asksForName, action?.changes], [true, []]);
  });

  it('offer nothing away from a finding', () => {
    check(DRIFT.replace('|', '').replace('March', 'Mar|ch'));
  });

  it('offer nothing in an empty document', () => {
    check('|');
  });

  it('leave an alias to whoever writes declarations', () => {
    const { text, offset } = read(DRIFT);
    const action = codeActions(Snapshot.of(text), { from: offset, to: offset }).at(-2);
    assert.deepEqual(action?.declares, { name: 'Ambassador Holt', label: 'Ambassador Holt', alias: 'Ambassador' });
    assert.deepEqual(action.changes, []);
  });
});

describe('fixAll', () => {
  it('mends every certain finding at once and leaves nothing for a second run', () => {
    const snapshot = Snapshot.of(read(DRIFT).text);
    const mended = snapshot.text.apply(fixAll(snapshot)).toString();
    assert.equal(mended, dedent(DRIFT.replace('|', '').replaceAll(/Ambassador(?: Holt)?/g, 'Ambassador Holt')));
    assert.deepEqual(fixAll(Snapshot.of(mended)), []);
  });

  it('takes the first of two that touch the same characters, and then what the other was in the way of', () => {
    checkTaken(
      [[[4, 8]], [[7, 12]], [[10, 14]]],
      [
        [4, 8],
        [10, 14],
      ],
    );
    checkTaken([[[7, 12]], [[4, 8]], [[10, 14]]], [[7, 12]]);
  });

  it('takes the first of two that insert at one place, and both where they only meet', () => {
    checkTaken(
      [[[3, 3]], [[3, 3]], [[5, 9]], [[9, 11]]],
      [
        [3, 3],
        [5, 9],
        [9, 11],
      ],
    );
  });

  it('takes all changes of a fix or none', () => {
    checkTaken(
      [
        [
          [0, 2],
          [20, 22],
        ],
        [
          [10, 12],
          [21, 25],
        ],
        [[11, 13]],
      ],
      [
        [0, 2],
        [11, 13],
        [20, 22],
      ],
    );
  });

  it('takes many at once @large', () => {
    const many = Array.from({ length: 100_000 }, (_, nth): Span => [2 * nth, 2 * nth + 1]);
    checkTaken(
      many.map((span) => [span]),
      many,
    );
  });
});

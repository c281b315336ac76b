import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/analysis/snapshot';
import { codeActions, fixAll } from '../../server/src/features/codeActions';
import { dedent, read } from '../support/marks';

/** The titles of what is offered at the cursor, `*` before the one that is preferred. */
function check(document: string, ...expected: readonly string[]): void {
  const { text, offset } = read(document);
  const actions = codeActions(Snapshot.of(text), { from: offset, to: offset });
  assert.deepEqual(
    actions.map(({ title, isPreferred }) => (isPreferred ? `*${title}` : title)),
    expected,
  );
}

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
  it('offer this label first, then all, then an alias', () => {
    check(
      DRIFT,
      "*Change to 'Ambassador Holt'",
      "Change all 2 'Ambassador' to 'Ambassador Holt'",
      "Declare 'Ambassador' as another label of Ambassador Holt",
    );
  });

  it('offer nothing away from a finding', () => {
    check(DRIFT.replace('|', '').replace('March', 'Mar|ch'));
  });

  it('offer nothing in an empty document', () => {
    check('|');
  });

  it('leave an alias to whoever writes declarations', () => {
    const { text, offset } = read(DRIFT);
    const action = codeActions(Snapshot.of(text), { from: offset, to: offset }).at(-1);
    assert.deepEqual(action?.alias, { name: 'Ambassador Holt', label: 'Ambassador Holt', alias: 'Ambassador' });
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
});

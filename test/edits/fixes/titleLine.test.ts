import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { titleAction } from '../../../server/src/edits/fixes/titleLine';
import { english } from '../../../server/src/words/say';
import { read } from '../../support/marks';

const TALK = '\n\nAnn Lee: Where did you go?\n\nBen: To the bridge.\n\nAnn Lee: Why?\n\nBen: It was closed.\n';

/** The document after the action at the cursor; undefined where it is not offered. */
function after(document: string): string | undefined {
  const { text, offset } = read(document);
  const snapshot = Snapshot.of(text);
  const action = titleAction(snapshot, { from: offset, to: offset });
  if (action === undefined) return undefined;
  assert.equal(english(action.title), 'This line is the title');
  const changed = snapshot.text.apply(action.changes).toString();
  // It is the title then, and is not offered again.
  const again = Snapshot.of(changed);
  assert.deepEqual(
    again.transcript.matter.filter(({ kind }) => kind === 'title').map(({ text: title }) => title),
    [again.declarations.title],
  );
  return changed;
}

describe('This line is the title', () => {
  it('writes a front matter', () => {
    assert.equal(
      after(`Port Radio\n\nThe |Bridge: Closed${TALK}`),
      `---\ntitle: "The Bridge: Closed"\n---\n\nPort Radio\n\nThe Bridge: Closed${TALK.trimEnd()}`,
    );
  });

  it('writes into the front matter that is there, in place of another title', () => {
    assert.match(
      after(`---\nparticipants: [Ann Lee, Ben]\n---\n\nPort Radio\n\nThe |Bridge${TALK}`) ?? '',
      /^---\ntitle: The Bridge\nparticipants: \[Ann Lee, Ben\]\n---\n/,
    );
    assert.match(
      after(`---\ntitle: Port Radio\nlayout: talk\n---\n\nPort Radio\n\n## The |Bridge${TALK}`) ?? '',
      /^---\ntitle: The Bridge\nlayout: talk\n---\n\nPort Radio\n\n## The Bridge\n/,
    );
  });

  it('is not offered on the title, in speech, on a blank line, and where it cannot be written', () => {
    for (const document of [
      `The |Bridge${TALK}`,
      `Port Radio${TALK.replace('closed', 'clo|sed')}`,
      `Port Radio\n|\nThe Bridge${TALK}`,
      `---\ntitle: >\n  Port\n---\n\nPort\n\nThe |Bridge${TALK}`,
      'No |talk at all\n',
    ])
      assert.equal(after(document), undefined, document);
  });
});

import { deepEqual, equal } from 'node:assert/strict';
import { isAsLeft, madeOf, renamedMessage, roleMessage } from '../../../client/src/wording/outcomeText';
import type { RenameOutcome } from '../../../server/src/protocol/outcome';
import { english } from '../../../server/src/words/say';

const RENAMED: RenameOutcome = {
  ...{ done: 'renameInFolder', from: 'Mayor Okafor', to: 'Ada Okafor', leftAlone: '' },
  files: [
    { uri: 'a', name: 'a.txt', turns: 3, changes: 4 },
    { uri: 'b', name: 'b.txt', turns: 1, changes: 1 },
  ],
};

describe('what has come of a rename in all transcripts', () => {
  it('is how many turns in which files, and the way back', () => {
    equal(
      english(renamedMessage(RENAMED, RENAMED.files)),
      "'Mayor Okafor' is 'Ada Okafor' now, 4 turns in 2 transcripts: a.txt (3), b.txt (1). One Undo in any of them takes all of it back.",
    );
  });

  it('is no more than was changed in fact, where somebody took ticks away', () => {
    deepEqual(madeOf(RENAMED, new Map([['a', 2]])), [{ uri: 'a', name: 'a.txt', turns: 2, changes: 2 }]);
    deepEqual(
      madeOf(
        RENAMED,
        new Map([
          ['a', 4],
          ['b', 1],
          ['c', 9],
        ]),
      ),
      RENAMED.files,
    );
    equal(
      english(renamedMessage({ ...RENAMED, leftAlone: 'Left alone: c.txt.' }, [])),
      'Nothing was changed. Left alone: c.txt.',
    );
  });

  it('names a few files', () => {
    const files = Array.from({ length: 7 }, (_, at) => ({ uri: `${at}`, name: `${at}.txt`, turns: 1, changes: 1 }));
    equal(
      english(renamedMessage(RENAMED, files)).split('. One')[0],
      "'Mayor Okafor' is 'Ada Okafor' now, 7 turns in 7 transcripts: 0.txt (1), 1.txt (1), 2.txt (1), 3.txt (1), 3 more",
    );
  });
});

describe('what was written to the file of a folder', () => {
  it('is taken back only where nothing else was written since, whatever the line ends', () => {
    const after = 'participants:\n  - name: Ines Brandt\n';
    const onWindows = after.replaceAll('\n', '\r\n');
    for (const [text, written] of [
      [after, after],
      [onWindows, after],
      [onWindows, onWindows],
    ] as const)
      equal(isAsLeft(text, written), true);
    equal(isAsLeft(`${after}notSpeakers: [Note]\n`, after), false);
  });
});

describe('what is told of a role', () => {
  it('is where it stands, for whom it counts, and the way back', () => {
    const role = { name: 'Ines Brandt', role: 'interviewer' };
    equal(english(roleMessage(role)), 'Ines Brandt: Interviewer, at the top of the text. Undo takes it back.');
    equal(
      english(roleMessage({ ...role, folder: { before: null, after: '' } })),
      'Ines Brandt: Interviewer. It stands in .turnwise.yaml, and counts in every transcript of the folder in which Ines Brandt speaks.',
    );
  });
});

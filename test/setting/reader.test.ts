import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { htmlOf } from '../../server/src/setting/markup';
import type { Change, Shown } from '../../server/src/setting/reader';
import { changeFrom, shownIn } from '../../server/src/setting/reader';
import { Chance } from '../fuzz/chance';
import { randomEdit } from '../support/randomEdits';

const TALK = `# The ferry

Ann Lee: Where do you go to?

Ben Reh: To the other side.

And back.

## Later

Ann Lee: Why?

Ben Reh: It is nice there.
`;

/** What a page shows after a change. */
function after(pieces: Change['pieces'], { from, removed, pieces: come }: Change): Change['pieces'] {
  return pieces.toSpliced(from, removed, ...come);
}

const all = (shown: Shown) => changeFrom(undefined, shown).pieces;
const htmlIn = (pieces: Change['pieces']) => pieces.map(({ lines, markup }) => `${lines} ${htmlOf(markup)}`);

describe('The reader', () => {
  it('has an element for each paragraph, and the lines that it takes', () => {
    const pieces = all(shownIn(Snapshot.of(TALK), undefined));
    assert.deepEqual(
      pieces.map(({ lines, markup }) => [markup.tag, lines]),
      [
        ['h1', 2],
        ['ul', 0],
        ['p', 2],
        ['p', 2],
        ['p', 2],
        ['h2', 2],
        ['p', 2],
        ['p', 2],
      ],
    );
    assert.equal(
      pieces.reduce((sum, { lines }) => sum + lines, 0),
      Snapshot.of(TALK).lines.length,
    );
  });

  it('is told only what has changed', () => {
    const change = (text: string) => {
      const before = shownIn(Snapshot.of(TALK), undefined);
      const { from, removed, pieces } = changeFrom(before, shownIn(Snapshot.of(text), before));
      return [from, removed, pieces.length];
    };
    assert.deepEqual(change(TALK), [8, 0, 0]);
    assert.deepEqual(change(TALK.replace('other', 'far')), [3, 1, 1]);
    assert.deepEqual(change(TALK.replace('And back.', 'And\n\nback.')), [4, 1, 2]);
    // What was answered is not any more, and is set otherwise.
    assert.deepEqual(change(TALK.replace('\n\nBen Reh: It is nice there.\n', '\n')), [6, 2, 1]);
    assert.deepEqual(change(`\n${TALK}`), [0, 1, 1]);
    assert.deepEqual(change(''), [0, 8, 0]);
  });

  it('shows after any edits what it shows of the text as it is then', () => {
    const chance = new Chance(19);
    let snapshot = Snapshot.of(TALK);
    let shown = shownIn(snapshot, undefined);
    let pieces = all(shown);
    for (let nth = 0; nth < 150; nth++) {
      snapshot = snapshot.edit([randomEdit(snapshot, chance, undefined)]);
      const now = shownIn(snapshot, shown);
      pieces = after(pieces, changeFrom(shown, now));
      shown = now;
      assert.deepEqual(htmlIn(pieces), htmlIn(all(shownIn(Snapshot.of(snapshot.text.toString()), undefined))));
    }
  });
});

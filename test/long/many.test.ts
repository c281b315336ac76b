import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import type { OutlineItem } from '../../server/src/queries/outline/item';
import { outline } from '../../server/src/queries/outline/outline';

describe('a great many', () => {
  it('labelled items are read', () => {
    const text = '- A: I do?\n- B: I do?\n'.repeat(65_000);
    assert.equal(Snapshot.of(text).transcript.turns.length, 130_000);
  });

  it('people said to interview take no longer than the text is long', () => {
    const name = (at: number) => `Xx${at.toString(36).replace(/\d/g, 'q')}a Yyb`;
    const said = Array.from({ length: 8000 }, (_, at) => `interview by ${name(at)}.`).join('\n');
    const talk = Array.from({ length: 1000 }, (_, at) => `${name(at % 500)}: So it is, and ${at} times?`).join('\n\n');
    assert.ok(Snapshot.of(`${said}\n\n${talk}`).transcript.turns.length > 900);
  });

  it('turns make an outline that an editor can show, whatever it lists', () => {
    const snapshot = Snapshot.of('Ann: When did you come here?\n\nBen: In March.\n\n'.repeat(10_001));
    const count = (items: readonly OutlineItem[]): number =>
      items.reduce((sum, { children }) => sum + 1 + count(children), 0);
    assert.deepEqual([count(outline(snapshot)), outline(snapshot).at(-1)?.children], [10_001, []]);
    assert.equal(count(outline(snapshot, 'turns')), 20_000);
    assert.equal(count(outline(snapshot, 'speakers')), 20_002);
  });
});

import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/analysis/snapshot';

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
});

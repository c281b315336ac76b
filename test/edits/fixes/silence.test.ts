import { findingsIn } from '../../../server/src/rules/check';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Snapshot } from '../../../server/src/document/snapshot';
import { silences } from '../../../server/src/edits/fixes/silence';
import { english } from '../../../server/src/words/say';
import { dedent } from '../../support/marks';
import { at } from '../../support/root';

const DRIFT = dedent(`
  Ines: How many bridges are closed?

  Mayor Okafor: Two.

  Ines: Since when?

  Mayor: Since March [inaudible].

  Ines: And until when?

  Mayor Okafor: June.
`);

/** The text after a finding of a rule was silenced. */
function silenced(text: string, code: string): string {
  const snapshot = Snapshot.of(text);
  const finding = findingsIn(snapshot).find((one) => one.code === code);
  assert.ok(finding, code);
  const actions = silences(snapshot, findingsIn(snapshot), snapshot.text.rangeOf(finding.at)).filter(
    (one) => one.finding.code === code,
  );
  return actions.reduce((now, { changes }) => now.apply(changes), snapshot.text).toString();
}

describe('silencing a rule on a line', () => {
  it('is called by its rule only where several may be meant', () => {
    const snapshot = Snapshot.of(DRIFT);
    const titles = (code: string) =>
      findingsIn(snapshot)
        .filter((one) => one.code === code)
        .flatMap(({ at }) => silences(snapshot, findingsIn(snapshot), snapshot.text.rangeOf(at)))
        .map(({ title }) => english(title));
    assert.deepEqual(titles('label-drift'), ['Ignore this here, with a comment above the line']);
    const all = silences(snapshot, findingsIn(snapshot), { from: 0, to: snapshot.text.length });
    assert.ok(all.every(({ title, finding }) => english(title).endsWith(`(${finding.code})`)));
    assert.ok(all.length > 1);
  });

  it('puts a comment before the line', () => {
    assert.ok(
      silenced(DRIFT, 'label-drift').includes('\n<!-- turnwise-disable-next-line label-drift -->\nMayor: Since March'),
    );
  });

  it('adds to the comment that is there', () => {
    const both = silenced(silenced(DRIFT, 'label-drift'), 'unresolved-marker');
    assert.ok(both.includes('<!-- turnwise-disable-next-line label-drift unresolved-marker -->\nMayor'));
    assert.deepEqual(findingsIn(Snapshot.of(both)), []);
  });

  it('tears no paragraph apart, and touches no front matter', () => {
    const wrapped = 'Ann: It was late,\nand then [inaudible] and so\n\nBo: Home?\n\nAnn: Home.';
    assert.equal(silenced(wrapped, 'unresolved-marker'), wrapped);
    const declared = '---\nparticipants: [Ann, Cy, Cy]\n---\n\nAnn: Where to?\n\nBo: Home.';
    assert.equal(silenced(declared, 'participants-invalid'), declared);
  });

  it('leaves every turn of every sample as it is, and silences what it says', () => {
    const samples = at('samples');
    for (const name of readdirSync(samples).filter((one) => one.endsWith('.transcript'))) {
      const before = Snapshot.of(readFileSync(join(samples, name), 'utf8'));
      for (const finding of findingsIn(before)) {
        const [action] = silences(before, [finding], before.text.rangeOf(finding.at));
        if (action === undefined) continue;
        const after = Snapshot.of(before.text.apply(action.changes).toString());
        const said = (snapshot: Snapshot) => snapshot.transcript.turns.map(({ label, kind }) => `${label} ${kind}`);
        assert.deepEqual(said(after), said(before), `${name}: ${finding.code}`);
        assert.ok(findingsIn(after).length < findingsIn(before).length, `${name}: ${finding.code}`);
      }
    }
  });
});

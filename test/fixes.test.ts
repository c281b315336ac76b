import { findingsIn } from '../server/src/rules/check';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../server/src/rules/finding';
import { Snapshot } from '../server/src/document/snapshot';
import { fixAll } from '../server/src/edits/fixes/codeActions';
import type { TextChange } from '../server/src/text/change';
import { brokenPromises } from './support/promise';
import { isHarmless, spoken } from './support/spoken';
import { undoing } from './support/undoing';
import { english } from '../server/src/words/say';
import { at } from './support/root';

const transcripts = ['samples', 'test/truth'].flatMap((folder) =>
  readdirSync(at(folder))
    .filter((name) => /\.(?:transcript|txt)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('every fix of every finding', () => {
  for (const path of transcripts) {
    const snapshot = Snapshot.of(readFileSync(at(path), 'utf8'));
    for (const finding of findingsIn(snapshot)) {
      const { line } = finding.at.from;
      for (const { title, changes } of finding
        .fixes(snapshot)
        .flatMap((fix) => [fix, ...(fix.everywhere ? [fix.everywhere] : [])])) {
        it(`mends and harms nothing: ${path}:${line + 1}, ${english(title)}`, () => {
          check(snapshot, finding, changes);
        });
      }
    }
  }

  it('that is certain is applied by fix-all, after which nothing is left to apply', () => {
    const found = transcripts.map((path) => Snapshot.of(readFileSync(at(path), 'utf8')));
    const mended = found.map((snapshot) => Snapshot.of(snapshot.text.apply(fixAll(snapshot)).toString()));
    assert.ok(found.some((snapshot) => fixAll(snapshot).length > 0));
    assert.deepEqual(
      mended.flatMap((snapshot) => fixAll(snapshot)),
      [],
    );
    assert.deepEqual(
      mended.map((snapshot) => spoken(snapshot)),
      found.map((snapshot) => spoken(snapshot)),
    );
    assert.deepEqual(
      mended.flatMap((snapshot, nth) => brokenPromises(found[nth]?.text.toString() ?? '', snapshot.text.toString())),
      [],
    );
  });
});

/** The finding goes, none comes, the words stay, and undoing gives the same text again. */
function check(before: Snapshot, finding: Finding, changes: readonly TextChange[]): void {
  const text = before.text.apply(changes);
  const after = Snapshot.of(text.toString());
  const [kept, old] = [after, before].map((snapshot) => counted(findingsIn(snapshot)));
  const said = saying(finding);
  assert.ok((kept?.get(said) ?? 0) < (old?.get(said) ?? 0), 'the finding goes');
  const isNew = ([one, times]: [string, number]) => times > (old?.get(one) ?? 0) && !isShownByName(finding, one);
  const come = [...(kept ?? [])].filter(isNew).map(([one]) => one);
  assert.deepEqual(come, [], 'none comes');
  assert.ok(isHarmless(before, after, changes), 'no word goes');
  assert.equal(text.apply(undoing(before, changes)).toString(), before.text.toString());
}

/** Once a speaker has a name, it shows where they are spoken to by it under their own label. */
function isShownByName({ code }: Finding, said: string): boolean {
  return code === 'placeholder-speaker' && said.startsWith('attribution-suspect ');
}

/** How often each thing is said: not where, since lines may come and go. */
function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const said of findings.map(saying)) counts.set(said, (counts.get(said) ?? 0) + 1);
  return counts;
}

function saying({ code, message }: Finding): string {
  return `${code} ${english(message)}`;
}

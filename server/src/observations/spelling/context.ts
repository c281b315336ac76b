import { perObject } from '../../text/perObject';
import type { Snapshot } from '../../document/snapshot';
import type { PairContext } from './features';
import { knownCodes } from './codes';
import { writingOf } from './features';
import type { LabelIn } from './labelsIn';
import { labelsIn } from './labelsIn';
import { matterText, mentionsIn, shareListed } from './mentions';
import { labelPairs } from './pairs';

/** What of a document the features of its pairs need to know. */
export const pairContext = perObject((snapshot: Snapshot): PairContext => {
  const { transcript } = snapshot;
  const labels = labelsIn(transcript);
  const mentions = mentionsIn(snapshot);
  const near = new Map<LabelIn, number>();
  for (const { stands } of labelPairs(transcript)) near.set(stands, (near.get(stands) ?? 0) + 1);
  const writing = new Map(
    [...labels].sort((a, b) => a.turns - b.turns).map(({ key, label }) => [key, writingOf(label)]),
  );
  const [all, repeated] = labels.reduce(
    ([turns, same], one) => [turns + one.turns, same + (one.beside.get(one.label) ?? 0)],
    [0, 0],
  );
  return {
    labels: labels.length,
    repeated: repeated / Math.max(1, all),
    mentions,
    listed: shareListed(labels, mentions),
    codes: knownCodes(labels, matterText(snapshot)),
    two: shareOfTwo(labels),
    near,
    writing,
  };
});

function shareOfTwo(labels: readonly LabelIn[]): number {
  const turns = labels.map((one) => one.turns).sort((a, b) => b - a);
  const all = turns.reduce((sum, one) => sum + one, 0);
  return ((turns[0] ?? 0) + (turns[1] ?? 0)) / Math.max(1, all);
}

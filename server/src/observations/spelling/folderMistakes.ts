import { logOddsOf } from '../../fitted/model';
import folderModel from '../../fitted/weights/nameInFolder.json';
import { perObject } from '../../text/perObject';
import type { Snapshot } from '../../document/snapshot';
import type { NamesElsewhere, NameUse } from '../../document/folderNames';
import { writingOf } from './features';
import { folderForms, mayBeShort } from './folderForms';
import type { Weighed } from './mistakes';
import { folderHosts, mayBeHeard } from './folderHosts';
import type { FolderPair } from './folderPairs';
import { folderFeatures, folderPairs, pairsOfNames } from './folderPairs';

/** A label that other transcripts of the folder write otherwise. */
export interface FolderMistake {
  readonly label: string;
  readonly right: string;
  /** How many other transcripts have the right one. */
  readonly transcripts: number;
  /** Whether it is likely enough for a warning. */
  readonly isLikely: boolean;
}

/** From such odds on a slip is told, also where one transcript alone has the right name, and told as a warning; as logarithms. */
const TOLD = 0;
const TOLD_ONCE = 1.5;
const LIKELY = 1;

/** So many other transcripts have the right name, where a warning is given. */
const SEVERAL = 2;

/** The labels of a document that are probably mistakes by what the other transcripts of its folder have, by the label. */
export const folderMistakes = perObject((snapshot: Snapshot): ReadonlyMap<string, FolderMistake> => {
  const best = new Map<string, { readonly odds: number; readonly mistake: FolderMistake }>();
  for (const pair of folderPairs(snapshot)) {
    const odds = oddsOf(pair, snapshot);
    const least = pair.counts.meant < SEVERAL ? TOLD_ONCE : TOLD;
    if (odds > Math.max(least, best.get(pair.stands.label)?.odds ?? -Infinity))
      best.set(pair.stands.label, { odds, mistake: slipOf(pair, odds) });
  }
  const mistakes = new Map(Array.from(best, ([label, { mistake }]) => [label, mistake]));
  for (const { label, meant, transcripts } of [...folderForms(snapshot), ...folderHosts(snapshot)])
    if (!mistakes.has(label)) mistakes.set(label, { label, right: meant.label, transcripts, isLikely: false });
  return mistakes;
});

/** Every pair of a label and a name of the folder, as `turns --explain people` tells them. */
export function weighedWithFolder(snapshot: Snapshot): readonly Weighed[] {
  return folderPairs(snapshot).map((pair) => ({
    ...{ label: pair.stands.label, right: pair.meant.label },
    ...{ model: folderModel, features: folderFeatures(pair, snapshot) },
  }));
}

/** Of labels that differ in capitals or blanks alone both are one name: the one that is written so more often is right. */
function oddsOf(pair: FolderPair, snapshot: Snapshot): number {
  const { stands, meant, counts } = pair;
  if (stands.key !== meant.key) return logOddsOf(folderModel, folderFeatures(pair, snapshot));
  const isStyle = [stands, meant].some(({ label }) => STYLES.has(writingOf(label)));
  return !isStyle && counts.meant >= TWICE * (counts.stands + 1) ? SAME : -Infinity;
}

/** Whole transcripts are written so. */
const STYLES = new Set(['capitals', 'small']);

const TWICE = 2;

/** Likely, and no warning. */
const SAME = 1;

function slipOf({ stands, meant, counts }: FolderPair, odds: number): FolderMistake {
  return {
    ...{ label: stands.label, right: meant.label, transcripts: counts.meant },
    isLikely: odds > LIKELY && counts.meant >= SEVERAL && counts.stands === 0,
  };
}

/** Whether any of some names could be a mistake for another of the folder, or short for one: a first look, without the text. */
export function mayBeMistaken(elsewhere: NamesElsewhere, names: readonly NameUse[]): boolean {
  if (pairsOfNames(elsewhere, names).length > 0) return true;
  return names.some(({ label }) => mayBeShort(elsewhere, label) || mayBeHeard(elsewhere, label));
}

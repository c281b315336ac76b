import { addendOf, logOddsOf } from '../../fitted/model';
import formModel from '../../fitted/weights/nameFormInFolder.json';
import folderModel from '../../fitted/weights/nameInFolder.json';
import { perObject } from '../../text/perObject';
import type { Snapshot } from '../../document/snapshot';
import type { NamesElsewhere, NameUse } from '../../document/folderNames';
import { namesOf } from '../../document/folderNames';
import { writingOf } from './features';
import { formFeatures, formFeaturesInText } from './folderFormFeatures';
import type { FolderForm } from './folderForms';
import { folderForms } from './folderForms';
import { folderHosts, mayBeHeard } from './folderHosts';
import { mentionsIn } from './mentions';
import type { Weighed } from './mistakes';
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
export const TOLD = 0;
export const TOLD_ONCE = 1.5;
const LIKELY = 1;

/** The same for another form of a name, which is never a warning. */
export const TOLD_AS_FORM = 0.25;

/** So many other transcripts have the right name, where a warning is given. */
export const SEVERAL = 2;

/** The labels of a document that are probably mistakes by what the other transcripts of its folder have, by the label. */
export const folderMistakes = perObject((snapshot: Snapshot): ReadonlyMap<string, FolderMistake> => {
  const best = new Map<string, { readonly odds: number; readonly mistake: FolderMistake }>();
  for (const pair of folderPairs(snapshot)) {
    const odds = oddsOf(pair, snapshot);
    const least = pair.counts.meant < SEVERAL ? TOLD_ONCE : TOLD;
    if (odds > Math.max(least, best.get(pair.stands.label)?.odds ?? -Infinity))
      best.set(pair.stands.label, { odds, mistake: slipOf(pair, odds) });
  }
  for (const { form, odds } of toldForms(snapshot)) {
    const { stands, meant, counts } = form;
    if (odds > (best.get(stands.label)?.odds ?? -Infinity)) {
      const mistake = { label: stands.label, right: meant.label, transcripts: counts.meant, isLikely: false };
      best.set(stands.label, { odds, mistake });
    }
  }
  const mistakes = new Map(Array.from(best, ([label, { mistake }]) => [label, mistake]));
  for (const { label, meant, transcripts } of folderHosts(snapshot))
    if (!mistakes.has(label)) mistakes.set(label, { label, right: meant.label, transcripts, isLikely: false });
  return mistakes;
});

/** The forms of names that are likely enough; of two labels for one person neither is. */
function toldForms(snapshot: Snapshot): readonly { readonly form: FolderForm; readonly odds: number }[] {
  const likely = formsIn(snapshot)
    .map((form) => ({ form, odds: logOddsOf(formModel, featuresOf(form, snapshot)) }))
    .filter(({ odds }) => odds > TOLD_AS_FORM);
  const best = likely.filter(({ form, odds }) =>
    likely.every((one) => one.form.stands !== form.stands || one.form === form || one.odds < odds),
  );
  return best.filter(({ form }) => best.every((one) => one.form === form || one.form.person !== form.person));
}

function formsIn(snapshot: Snapshot): readonly FolderForm[] {
  return folderForms(snapshot.context.elsewhere)(namesIn(snapshot.transcript));
}

const namesIn = perObject(namesOf);

function featuresOf(form: FolderForm, snapshot: Snapshot): Readonly<Record<string, number>> {
  return { ...formFeatures(form, snapshot.context.elsewhere), ...formFeaturesInText(form, snapshot) };
}

/** Every pair of a label and a name of the folder, as `turns --explain people` tells them. */
export function weighedWithFolder(snapshot: Snapshot): readonly Weighed[] {
  const slips = folderPairs(snapshot).map((pair) => ({
    ...{ label: pair.stands.label, right: pair.meant.label },
    ...{ model: folderModel, features: folderFeatures(pair, mentionsIn(snapshot)) },
  }));
  const forms = formsIn(snapshot).map((form) => ({
    ...{ label: form.stands.label, right: form.meant.label },
    ...{ model: formModel, features: featuresOf(form, snapshot) },
  }));
  return [...slips, ...forms];
}

/** Of labels that differ in capitals or blanks alone both are one name: the one that is written so more often is right. */
function oddsOf(pair: FolderPair, snapshot: Snapshot): number {
  const { stands, meant, counts } = pair;
  if (stands.key !== meant.key) return logOddsOf(folderModel, folderFeatures(pair, mentionsIn(snapshot)));
  const isStyle = [stands, meant].some(({ label }) => STYLES.has(writingOf(label)));
  return !isStyle && counts.meant >= OFTENER * (counts.stands + 1) ? SAME : -Infinity;
}

/** Whole transcripts are written so. */
const STYLES = new Set(['capitals', 'small']);

const OFTENER = 1.5;

/** Likely, and no warning. */
const SAME = 1;

function slipOf({ stands, meant, counts }: FolderPair, odds: number): FolderMistake {
  return {
    ...{ label: stands.label, right: meant.label, transcripts: counts.meant },
    isLikely: odds > LIKELY && counts.meant >= SEVERAL && counts.stands === 0,
  };
}

/** Whether any of some names could be a mistake for another of the folder, or a form of one: a first look, without the text. */
export function mayBeMistaken(elsewhere: NamesElsewhere, names: readonly NameUse[]): boolean {
  if (pairsOfNames(elsewhere, names).length > 0) return true;
  if (names.some(({ label }) => mayBeHeard(elsewhere, label))) return true;
  return folderForms(elsewhere)(names).some(
    (form) => logOddsOf(formModel, formFeatures(form, elsewhere)) + MOST_BY_TEXT > TOLD_AS_FORM,
  );
}

/** What a text could say at most for a form. */
const MOST_BY_TEXT = ['introduced', 'listed', 'said-in-full', 'rivals-though-said']
  .map((id) => addendOf(formModel, id))
  .reduce((sum, one) => sum + Math.max(0, one), 0);

import type { Features, FittedModel } from '../../fitted/model';
import { logOddsOf, termsOf } from '../../fitted/model';
import formModel from '../../fitted/weights/nameFormInFolder.json';
import slipModel from '../../fitted/weights/nameInFolder.json';
import type { NamesElsewhere, NameUse } from '../../document/folderNames';
import { formFeatures } from '../../observations/spelling/folderFormFeatures';
import { folderForms } from '../../observations/spelling/folderForms';
import { SEVERAL, TOLD, TOLD_AS_FORM, TOLD_ONCE } from '../../observations/spelling/folderMistakes';
import { folderFeatures, pairsOfNames } from '../../observations/spelling/folderPairs';
import type { Mention } from '../../observations/spelling/mentions';
import { english, say } from '../../words/say';

/** A label that probably is another spelling or form of a name that other transcripts have, by names alone. */
export interface LikelyName {
  readonly label: string;
  readonly right: string;
  /** How many other transcripts have the right one. */
  readonly transcripts: number;
  /** The logarithm of the odds, which is the sum of the reasons. */
  readonly odds: number;
  readonly reasons: readonly Reason[];
}

/** One thing that speaks for or against it, and what it adds to the odds. */
export interface Reason {
  readonly name: string;
  readonly adds: number;
}

/**
 * Of some names of a transcript those that are probably slips for others of the folder, or forms of them, the likeliest of each:
 * what is found without its text, which may know better. Two that differ in capitals or blanks alone are one name.
 */
export function likelyByNames(elsewhere: NamesElsewhere, names: readonly NameUse[]): readonly LikelyName[] {
  const best = new Map<string, LikelyName>();
  const take = (one: LikelyName, least: number) => {
    if (one.odds > Math.max(least, best.get(one.label)?.odds ?? -Infinity)) best.set(one.label, one);
  };
  for (const pair of pairsOfNames(elsewhere, names)) {
    if (pair.stands.key === pair.meant.key) continue;
    const likely = weighed(slipModel, folderFeatures(pair, NOT_READ));
    const least = pair.counts.meant < SEVERAL ? TOLD_ONCE : TOLD;
    take({ label: pair.stands.label, right: pair.meant.label, transcripts: pair.counts.meant, ...likely }, least);
  }
  for (const form of folderForms(elsewhere)(names)) {
    const likely = weighed(formModel, formFeatures(form, elsewhere));
    take(
      { label: form.stands.label, right: form.meant.label, transcripts: form.counts.meant, ...likely },
      TOLD_AS_FORM,
    );
  }
  return [...best.values()];
}

const NOT_READ: ReadonlyMap<string, Mention> = new Map();

function weighed(model: FittedModel, features: Features): Pick<LikelyName, 'odds' | 'reasons'> {
  const terms = termsOf(model, features).map(({ id, weight, value }) => ({
    name: id.replaceAll('-', ' '),
    adds: weight * value,
  }));
  const reasons = [{ name: english(say`without any sign`), adds: model.bias }, ...terms].filter(
    ({ adds }) => adds !== 0,
  );
  return { odds: logOddsOf(model, features), reasons };
}

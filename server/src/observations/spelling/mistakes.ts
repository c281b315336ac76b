import { logOddsOf } from '../../fitted/model';
import elsewhereModel from '../../fitted/weights/nameElsewhere.json';
import formModel from '../../fitted/weights/nameForm.json';
import spellingModel from '../../fitted/weights/nameSpelling.json';
import { isGarbled } from '../../names/garbled';
import { perObject } from '../../text/perObject';
import type { Snapshot } from '../../document/snapshot';
import { pairContext } from './context';
import { elsewhereFeatures, elsewherePairs } from './elsewherePairs';
import type { PairContext } from './features';
import { spellingFeatures } from './features';
import { formFeatures, formPairs } from './formPairs';
import type { LabelPair } from './pairs';
import { labelPairs } from './pairs';

/** A label that probably is a mistake, and the one that was meant. */
export interface LabelMistake {
  readonly label: string;
  readonly right: string;
  /** A slip for another label; for a name that stands outside of labels alone; or another form of a participant's label. */
  readonly kind: 'slip' | 'elsewhere' | 'form';
  /** Whether the right name stands in the matter around the talk; else it is said. Of names outside of labels alone. */
  readonly isListed: boolean;
  /** The logarithm of the odds that it is one. */
  readonly odds: number;
}

/** From here on a mistake is likely enough to be told. */
const LIKELY: Readonly<Record<LabelMistake['kind'], number>> = { slip: 0, elsewhere: -0.5, form: 0 };

/**
 * The labels that probably are mistakes, by the label. A count alone never decides: how the two differ, what stands outside
 * of labels, and who speaks beside whom are weighed with it. Of two that could be slips for each other the likelier one is.
 */
export const labelMistakes = perObject((snapshot: Snapshot): ReadonlyMap<string, LabelMistake> => {
  const slips = likeliest([...slipsIn(snapshot), ...elsewhereIn(snapshot)]);
  const forms = formsIn(snapshot).filter(({ label }) => !slips.has(label));
  const all = new Map([...slips, ...forms.map((form) => [form.label, form] as const)]);
  return new Map(Array.from(all, ([label, mistake]) => [label, { ...mistake, right: followed(mistake.right, slips) }]));
});

function slipsIn(snapshot: Snapshot): readonly LabelMistake[] {
  const pairs = labelPairs(snapshot.transcript);
  if (pairs.length === 0) return [];
  const context = pairContext(snapshot);
  return pairs.flatMap((pair) => {
    if (areBothNamed(pair, context)) return [];
    const odds = logOddsOf(spellingModel, spellingFeatures(pair, context));
    return told({ label: pair.stands.label, right: pair.meant.label, kind: 'slip', isListed: false, odds });
  });
}

/** Two names that both stand outside of labels are two people's, unless one stands once, or is no name by its look. */
function areBothNamed({ stands, words }: LabelPair, { mentions }: PairContext): boolean {
  if (stands.turns === 1 || words.stands.length === 0 || words.meant.length === 0) return false;
  const isNamed = (word: string) => mentions.has(word) && !isGarbled(word);
  return words.stands.every(isNamed) && words.meant.every(isNamed);
}

function elsewhereIn(snapshot: Snapshot): readonly LabelMistake[] {
  return elsewherePairs(snapshot).flatMap((pair) => {
    const odds = logOddsOf(elsewhereModel, elsewhereFeatures(pair));
    return told({
      label: pair.stands.label,
      right: pair.meant,
      kind: 'elsewhere',
      isListed: pair.other.listed > 0,
      odds,
    });
  });
}

function formsIn({ transcript }: Snapshot): readonly LabelMistake[] {
  return formPairs(transcript).flatMap((pair) => {
    const odds = logOddsOf(formModel, formFeatures(pair));
    return told({ label: pair.stands.label, right: pair.meant.label, kind: 'form', isListed: false, odds });
  });
}

function told(mistake: LabelMistake): readonly LabelMistake[] {
  return mistake.odds > LIKELY[mistake.kind] ? [mistake] : [];
}

/** For each label the likeliest mistake; of two labels that are slips for each other, the likelier slip alone. */
function likeliest(mistakes: readonly LabelMistake[]): ReadonlyMap<string, LabelMistake> {
  const best = new Map<string, LabelMistake>();
  for (const mistake of mistakes)
    if (mistake.odds > (best.get(mistake.label)?.odds ?? -Infinity)) best.set(mistake.label, mistake);
  return new Map(
    [...best].filter(([label, { right, odds }]) => {
      const back = best.get(right);
      return back?.right !== label || back.odds < odds || (back.odds === odds && label > right);
    }),
  );
}

/** Where the right label is a slip itself, that which was meant by it. */
function followed(right: string, slips: ReadonlyMap<string, LabelMistake>): string {
  let label = right;
  for (let step = 0; step < MOST_STEPS; step++) label = slips.get(label)?.right ?? label;
  return label;
}

const MOST_STEPS = 3;

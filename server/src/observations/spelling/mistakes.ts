import type { Features, FittedModel } from '../../fitted/model';
import { logOddsOf } from '../../fitted/model';
import elsewhereModel from '../../fitted/weights/nameElsewhere.json';
import formModel from '../../fitted/weights/nameForm.json';
import spellingModel from '../../fitted/weights/nameSpelling.json';
import { isGarbled } from '../../names/garbled';
import { perObject } from '../../text/perObject';
import type { NamesElsewhere } from '../../document/folderNames';
import { nameIn, timesOf } from '../../document/folderNames';
import type { Snapshot } from '../../document/snapshot';
import { initialsAlone, isOfInitials } from './codes';
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
  readonly isInMatter: boolean;
  /** The logarithm of the odds that it is one. */
  readonly odds: number;
}

/** From here on a mistake is likely enough to be told. */
const LIKELY: Readonly<Record<LabelMistake['kind'], number>> = { slip: 0, elsewhere: -0.25, form: 0 };

/** Two labels, or a label and a name, of which one may be a mistake for the other, with all that is weighed. */
export interface WeighedPair extends Pick<LabelMistake, 'label' | 'right' | 'kind' | 'isInMatter'>, Weighed {
  /** Whether both names stand outside of labels: then they are two people's, whatever the sum. */
  readonly areBothNamed: boolean;
}

/** A label, what may have been meant, and all that is weighed. */
export interface Weighed {
  readonly label: string;
  readonly right: string;
  readonly model: FittedModel;
  readonly features: Features;
}

/**
 * The labels that probably are mistakes, by the label. A count alone never decides: how the two differ, what stands outside
 * of labels, and who speaks beside whom are weighed with it. Of two that could be slips for each other the likelier one is.
 */
export const labelMistakes = perObject((snapshot: Snapshot): ReadonlyMap<string, LabelMistake> => {
  const { elsewhere } = snapshot.context;
  const weighed = weighedPairs(snapshot).filter((pair) => !isRightInFolder(pair, elsewhere));
  const all = weighed.flatMap((pair) => mistakeOf(pair) ?? []);
  const slips = likeliest(all.filter(({ kind }) => kind !== 'form'));
  const forms = all.filter(({ kind, label }) => kind === 'form' && !slips.has(label));
  const mistakes = new Map([...slips, ...forms.map((form) => [form.label, form] as const)]);
  return new Map(
    Array.from(mistakes, ([label, mistake]) => [label, { ...mistake, right: followed(mistake.right, slips) }]),
  );
});

/** Every pair that is weighed, as `turns --explain people` tells them. */
export function weighedPairs(snapshot: Snapshot): readonly WeighedPair[] {
  return [...slipsIn(snapshot), ...elsewhereIn(snapshot), ...formsIn(snapshot)];
}

function mistakeOf({
  label,
  right,
  kind,
  isInMatter,
  model,
  features,
  areBothNamed,
}: WeighedPair): LabelMistake | undefined {
  const odds = logOddsOf(model, features);
  return !areBothNamed && odds > LIKELY[kind] ? { label, right, kind, isInMatter, odds } : undefined;
}

/** So many other transcripts have a label, and so many times as many as the other one: there it is the usual one. */
const SEVERAL = 2;
const TWICE = 2;

/** Whether other transcripts have the label that stands, and not the one that it could be a slip for. */
function isRightInFolder({ label, right }: WeighedPair, elsewhere: NamesElsewhere): boolean {
  const [stands, meant] = [label, right].map((one) => timesOf(nameIn(elsewhere.folder, one), elsewhere));
  return stands !== undefined && meant !== undefined && stands >= SEVERAL && stands >= TWICE * (meant + 1);
}

function slipsIn(snapshot: Snapshot): readonly WeighedPair[] {
  const pairs = labelPairs(snapshot.transcript);
  if (pairs.length === 0) return [];
  const context = pairContext(snapshot);
  return pairs.map((pair) => ({
    ...{ label: pair.stands.label, right: pair.meant.label, kind: 'slip', isInMatter: false },
    ...{ model: spellingModel, features: spellingFeatures(pair, context) },
    areBothNamed: areBothNamed(pair, context),
  }));
}

/** So much oftener a name stands outside of labels than one that a typist may have got wrong there, too. */
const FAR_OFTENER = 3;

/**
 * Two names that both stand outside of labels are two people's, unless one stands once, is no name by its look, or is
 * named once while the other is named often; and so are initials of which a list has both.
 */
function areBothNamed({ stands, meant, words }: LabelPair, { mentions, codes }: PairContext): boolean {
  if (isOfInitials(stands.label)) return [stands, meant].every((one) => codes.known.has(initialsAlone(one).key));
  if (stands.turns === 1 || words.stands.length === 0 || words.meant.length === 0) return false;
  const timesOf = (word: string) => {
    const mention = isGarbled(word) ? undefined : mentions.get(word);
    return mention === undefined ? 0 : mention.listed + mention.said;
  };
  const [times, others] = [words.stands, words.meant].map((some) => Math.min(...some.map(timesOf)));
  return times !== undefined && others !== undefined && times > 0 && others > 0 && (times > 1 || others < FAR_OFTENER);
}

function elsewhereIn(snapshot: Snapshot): readonly WeighedPair[] {
  return elsewherePairs(snapshot).map((pair) => ({
    ...{ label: pair.stands.label, right: pair.meant, kind: 'elsewhere', isInMatter: pair.other.listed > 0 },
    ...{ model: elsewhereModel, features: elsewhereFeatures(pair), areBothNamed: false },
  }));
}

function formsIn({ transcript }: Snapshot): readonly WeighedPair[] {
  return formPairs(transcript).map((pair) => ({
    ...{ label: pair.stands.label, right: pair.meant.label, kind: 'form', isInMatter: false },
    ...{ model: formModel, features: formFeatures(pair), areBothNamed: false },
  }));
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

import type { LineView } from '../facts/fact';
import type { UnmarkedLabel } from '../facts/unmarkedLabel';
import { unmarkedLabels } from '../facts/unmarkedLabel';
import { isKnownName } from '../language/givenNames';
import { isCode, isInCapitals } from '../names/labelForm';
import { wordScore } from '../names/nameForm';
import { labelKey } from '../names/key';
import type { LabelShape, Trait } from '../syntax/shape';
import type { ChunkedList } from '../text/chunkedList';
import { isMost } from '../text/share';
import { fillsGaps } from './alternation';
import { LabelPlace } from './place';

/** So many turns make a habit, and so many lines that begin alike. */
const HABIT = 4;

/** A longer label that so many of the lines with a shorter one begin with is the label. */
const WHOLE = 0.8;

/** A label with marks that stands so often is known well enough without these lines. */
const KNOWN = 3;

/** The score of words that are no label: `CUT TO:`. */
const NO_NAME = -1;

/**
 * The places of labels that have no mark in any of their turns (`Ann Lee Where to?`), where other labels have one: lines that
 * begin with the same words again and again, in the style of the others, where turns begin. Only a document shows them,
 * since any line may begin with a name; whether they take turns with the others is asked later, as of all such forms.
 */
export function unmarkedPlaces(
  lines: ChunkedList<LineView>,
  places: readonly LabelPlace[],
  start: number,
): readonly LabelPlace[] {
  const marked = places.filter(({ shape }) => shape.strength === 'strong');
  const counts = countKeys(marked.map(({ key }) => key));
  const turns = marked.filter(({ key, label }) => (counts.get(key) ?? 0) > 1 && wordScore(label) > NO_NAME);
  if (turns.length < HABIT) return [];
  const opening = isMost(turns, OPEN, ({ opens }) => opens);
  const taken = new Set(marked.map(({ line }) => line));
  const empty = new Set(turns.filter(({ isEmpty }) => isEmpty).map(({ line }) => line));
  const found: Found[] = [];
  lines.forEach((line, at) => {
    if (at < start || line.blank || taken.has(at) || (line.aside !== undefined && line.aside.kind !== 'quote')) return;
    const above = lines.at(at - 1);
    if ((opening && above?.blank === false) || empty.has(at - 1) || (above?.blank === true && empty.has(at - 2)))
      return;
    const labels = unmarkedLabels(line);
    if (labels.length > 0) found.push({ line, at, labels });
  });
  if (found.length < HABIT) return [];
  return placesOf(found, lines, turns, counts);
}

/** Where so many turns open a paragraph, all do. */
const OPEN = 0.8;

interface Found {
  readonly line: LineView;
  readonly at: number;
  readonly labels: readonly UnmarkedLabel[];
}

function placesOf(
  found: readonly Found[],
  lines: ChunkedList<LineView>,
  turns: readonly LabelPlace[],
  marked: ReadonlyMap<string, number>,
): readonly LabelPlace[] {
  const spoken = found.flatMap(({ labels }) => labels.filter(({ isSpoken }) => isSpoken));
  const counts = countKeys(spoken.map(({ label }) => labelKey(label)));
  const often = (label: string) => counts.get(labelKey(label)) ?? 0;
  const places = found.flatMap(({ line, at, labels }) => {
    const frequent = labels.filter(({ label }) => often(label) >= HABIT);
    const [first] = frequent;
    const longest = first && frequent.findLast(({ label }) => often(label) >= WHOLE * often(first.label));
    if (longest?.isSpoken !== true || (marked.get(labelKey(longest.label)) ?? 0) >= KNOWN) return [];
    return [new LabelPlace(lines, at, { head: line, said: line }, shapeOf(longest), undefined)];
  });
  const byKey = new Map<string, LabelPlace[]>();
  for (const place of places) byKey.set(place.key, [...(byKey.get(place.key) ?? []), place]);
  const isVoice = voiceBeside(turns);
  return [...byKey.values()].filter(isVoice).flat();
}

const TRAITS: ReadonlySet<Trait> = new Set(['slip']);

function shapeOf({ span, head, time }: UnmarkedLabel): LabelShape {
  const form = { form: 'unmarked', strength: 'weak', traits: TRAITS } as const;
  return { ...form, label: span, head, time, textFrom: head.to, tight: false };
}

/** Of the labels with marks so many are written in one style. */
const MOST = 0.7;

/**
 * Whether the places of a label could be somebody's turns beside those with marks: initials and capitals where all labels are;
 * elsewhere such where nobody else would speak; and a name that is known, or of one stem with the others (`Grad B` beside
 * `Grad A`), or in full where nobody else would speak. A noun may begin with a capital, too.
 */
function voiceBeside(turns: readonly LabelPlace[]): (all: readonly LabelPlace[]) => boolean {
  const labels = [...new Set(turns.map(({ label }) => label))];
  const areCapitals = isMost(labels, MOST, isCapitals);
  const stems = new Set(labels.filter((label) => /\s/.test(label)).map(firstWord));
  return (all) => {
    const label = all[0]?.label ?? '';
    const isMissing = () =>
      fillsGaps(
        all.map(({ line }) => line),
        turns,
      );
    if (isCapitals(label)) return areCapitals || isMissing();
    if (areCapitals) return false;
    if (/\s/.test(label)) return isKnownName(firstWord(label)) || stems.has(firstWord(label)) || isMissing();
    return isKnownName(label);
  };
}

function isCapitals(label: string): boolean {
  return isCode(label) || isInCapitals(label);
}

function firstWord(label: string): string {
  return label.replace(/\s.*$/, '');
}

function countKeys(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

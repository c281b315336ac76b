import { isKnownName } from '../../language/givenNames';
import { labelKey } from '../../names/key';
import { bearerOf, isTitle } from '../../language/titles';
import { partNamed } from '../../language/words';
import { headOf } from '../../observations/heads';
import type { LabelUse, Participant, Transcript, Turn } from '../../model/transcript';
import { perObject } from '../../text/perObject';
import { elsewhere } from './elsewhere';
import { labelWords, writingOf } from './writing';

/** A label that stands fewer times is not yet how somebody is called here. */
const USUAL = 3;

/** So many times as often as a slip for it a name stands, which nothing else in the text has: the usual one can be wrong. */
const RULE = 3;

/** Where so many turns follow one of the same label, a speaker may go on under their own. */
const GOES_ON = 0.15;

/**
 * Whether the label of a participant may be changed into another of theirs unasked: whether it is beyond doubt that it is
 * one, and that nobody else is meant. The other differs from it by marks, by a slip, or is shorter, so that no word goes. The
 * right one stands at least three times and more often, unless the other is a slip and the right name is known otherwise. The
 * two never answer each other, and no other name in full stands in the text that the shorter one would fit.
 */
export function isCertainLabel(
  transcript: Transcript,
  participant: Participant,
  right: string,
  use: LabelUse,
): boolean {
  if (couldBeOther(participant, use)) return false;
  const usual = usualTurns(participant, right).length;
  const isUsual = usual >= USUAL && usual > use.turns.length;
  const writing = writingOf(use.label, right);
  if (writing === 'marks') return isUsual;
  if (writing === undefined || doAnswer(transcript, use.turns, right)) return false;
  if (writing === 'shorter') return isUsual && !isOfOther(transcript, participant, use);
  return isCertainSlip(transcript, use.label, right, { isUsual, isRule: isUsual && usual >= RULE * use.turns.length });
}

/**
 * Whether it is known which of two spellings is right, for the usual one can be the slip: the right one is named outside of
 * labels, or is the usual one and stands three times as often or is a name that many bear. The misspelt one is named
 * nowhere, as that of a real person would be.
 */
function isCertainSlip(
  transcript: Transcript,
  label: string,
  right: string,
  { isUsual, isRule }: { readonly isUsual: boolean; readonly isRule: boolean },
): boolean {
  const meant = labelWords(right);
  return labelWords(label).every((wrong, at) => {
    const word = meant[at] ?? '';
    if (wrong === word) return true;
    return !isNamed(transcript, wrong) && (isRule || (isUsual && isName(word, wrong)) || isNamed(transcript, word));
  });
}

/**
 * Of turns that bear another label than the right one those whose label stands as the right one does, so that it is beyond
 * doubt a label: between the same marks as at least two. Where these are marks that prose has too, such as a full stop, or
 * none at all, a name alone could be spoken to.
 */
export function certainPlaces(
  { lines }: Pick<Transcript, 'lines'>,
  participant: Participant,
  right: string,
  { label, turns }: LabelUse,
): readonly boolean[] {
  const marksOf = (turn: Turn) => {
    const { before, behind } = headOf(lines, turn);
    return `${before}\n${behind}`;
  };
  const usual = new Map<string, number>();
  for (const marks of usualTurns(participant, right).map(marksOf)) usual.set(marks, (usual.get(marks) ?? 0) + 1);
  const isShorter = writingOf(label, right) === 'shorter';
  return turns
    .map(marksOf)
    .map((marks) => (usual.get(marks) ?? 0) >= 2 && (!isShorter || /[:：*_<>[\]#|]/.test(marks)));
}

function usualTurns({ labels }: Participant, right: string): readonly Turn[] {
  return labels.find(({ label }) => label === right)?.turns ?? [];
}

/** Whether somebody else could be meant, who speaks less, or two titles were taken for one person's. */
function couldBeOther({ joins }: Participant, { label }: LabelUse): boolean {
  const key = labelKey(label);
  const join = joins.find((one) => labelKey(one.label) === key);
  return join?.isOpen === true || join?.why === 'title';
}

/** Whether a turn stands beside one of the other label, where nobody else's follow each other. */
function doAnswer(transcript: Transcript, bearing: readonly Turn[], right: string): boolean {
  const isRight = (at: number) => transcript.turns[at]?.label === right;
  return bearing.some(({ index }) => isRight(index - 1) || isRight(index + 1)) && !doGoOn(transcript);
}

/** Whether speakers go on here under their own label. */
const doGoOn = perObject(({ turns }: Transcript): boolean => {
  const repeated = turns.filter(({ label }, at) => turns[at - 1]?.label === label).length;
  return repeated >= GOES_ON * turns.length;
});

/** Whether many people or parts are called so, and none so. */
function isName(word: string, wrong: string): boolean {
  const isKnown = (one: string) => isKnownName(one) || isTitle(one) || partNamed(one) !== undefined;
  return isKnown(word) && !isKnown(wrong);
}

function isNamed(transcript: Transcript, word: string): boolean {
  return elsewhere(transcript).words.has(word);
}

/** `Paul` where the text names `Paul Hale` and `Paul Lind`: by a word beside it that no label of the participant has. */
function isOfOther(transcript: Transcript, { labels, fullName, name }: Participant, use: LabelUse): boolean {
  // What stands before the talk may be another's name in full: `Jon Hale` of `Paul and Jon Hale`; not so behind an office.
  const inFull = labelWords(fullName ?? '');
  const isOwn = !labelWords(name).some((word) => isKnownName(word) && !inFull.includes(word));
  const own = new Set([...(isOwn ? inFull : []), ...[name, ...labels.map(({ label }) => label)].flatMap(labelWords)]);
  return labelWords(use.label)
    .filter((word) => !isTitle(word))
    .some((word) => {
      const beside = [...(elsewhere(transcript).beside.get(word) ?? [])];
      return beside.some((other) => isOther(other, own)) || areTwo([...beside, ...own]);
    });
}

/** Whether words have the titles of a man and of a woman: `Mr` and `Mrs Weber`. */
function areTwo(words: readonly string[]): boolean {
  const bearers = words.map(bearerOf);
  return bearers.includes('man') && bearers.includes('woman');
}

function isOther(word: string, own: ReadonlySet<string>): boolean {
  return !isTitle(word) && labelWords(word.replace(/['’]s$/, '')).some((one) => !own.has(one));
}

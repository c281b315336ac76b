import { isKnownName } from '../../cast/givenNames';
import { labelKey } from '../../cast/key';
import { isOtherSign } from '../../cast/likeness';
import { bearerOf, isTitle } from '../../cast/titles';
import { partNamed } from '../../cast/words';
import { headOf } from '../../heads';
import type { Marks } from '../../heads';
import type { LabelUse, Participant, Transcript, Turn } from '../../model';
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
 * right one stands at least three times and more often; a slip may be the usual one, so there the right one is named outside
 * of labels, or is the usual one and stands three times as often or is a name that many bear. The two never answer each other; and the text has
 * neither the misspelt form outside of labels, as if somebody had that name, nor another name in full that the shorter one
 * would fit.
 */
export function isCertainLabel(
  transcript: Transcript,
  participant: Participant,
  right: string,
  use: LabelUse,
): boolean {
  const usual = usualTurns(participant, right);
  if (!isOnlyOne(participant, right, use)) return false;
  const writing = writingOf(use.label, right);
  const isUsual = usual.length >= USUAL && usual.length > use.turns.length;
  if (writing === undefined || (!isUsual && writing !== 'slip')) return false;
  if (writing === 'marks') return true;
  if (doAnswer(transcript, use.turns, right)) return false;
  if (writing === 'shorter') return !isOfOther(transcript, participant, use);
  const meant = labelWords(right);
  const slips = labelWords(use.label).flatMap((word, at) => (word === meant[at] ? [] : [[word, meant[at] ?? '']]));
  const isRule = isUsual && usual.length >= RULE * use.turns.length;
  return slips.every(
    ([wrong = '', word = '']) =>
      !isNamed(transcript, wrong) && (isRule || (isUsual && isName(word, wrong)) || isNamed(transcript, word)),
  );
}

/**
 * Whether a turn's label stands as the participant's usual one does, so that it is beyond doubt a label: between the same
 * marks. Where these are marks that prose has too, such as a full stop, or none at all, a name alone could be spoken to.
 */
export function isCertainPlace(
  { lines }: Pick<Transcript, 'lines'>,
  participant: Participant,
  right: string,
  turn: Turn,
): boolean {
  const head = headOf(lines, turn);
  const isLike = ({ before, behind }: Marks) => before === head.before && behind === head.behind;
  const like = usualTurns(participant, right).filter((one) => isLike(headOf(lines, one)));
  if (like.length < 2) return false;
  return writingOf(turn.label, right) !== 'shorter' || /[:：*_<>[\]#|]/.test(head.before + head.behind);
}

function usualTurns({ labels }: Participant, right: string): readonly Turn[] {
  return labels.find(({ label }) => label === right)?.turns ?? [];
}

/**
 * Whether a label can mean nobody else: not where another could be meant who speaks less, where two titles were taken for
 * one person's, or where two given names that many bear differ by a slip (`Erik` and `Erika`).
 */
function isOnlyOne({ joins }: Participant, right: string, { label }: LabelUse): boolean {
  const key = labelKey(label);
  const join = joins.find((one) => labelKey(one.label) === key);
  if (join?.isOpen === true || join?.why === 'title' || isOtherSign(key, labelKey(right))) return false;
  const [words, others] = [key.split(' '), labelKey(right).split(' ')];
  if (words.length !== others.length) return true;
  return words.every((word, at) => word === others[at] || !(isKnownName(word) && isKnownName(others[at] ?? '')));
}

/** Whether a turn stands beside one of the other label, where nobody else's follow each other. */
function doAnswer({ turns }: Transcript, bearing: readonly Turn[], right: string): boolean {
  const isRight = (at: number) => turns[at]?.label === right;
  if (!bearing.some(({ index }) => isRight(index - 1) || isRight(index + 1))) return false;
  const repeated = turns.filter(({ label }, at) => turns[at - 1]?.label === label).length;
  return repeated < GOES_ON * turns.length;
}

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

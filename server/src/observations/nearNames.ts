import { isKnownName } from '../language/givenNames';
import { labelKey } from '../names/key';
import { rosterText } from '../labels/roster';
import type { NearWords } from '../names/typingSlip';
import { isGarbled, nearWords } from '../names/typingSlip';
import { partNamed } from '../language/words';
import { perKey } from '../text/perKey';
import type { Participant, Transcript, TurnText } from '../model/transcript';
import { ofTurn, perTurn } from '../facts/perTurn';
import { perObject } from '../text/perObject';
import { spokenLines } from '../facts/spokenLines';

/** Two participants; one's name is probably a slip for the other's. */
export interface Misspelt {
  readonly wrong: Participant;
  readonly right: Participant;
}

/** Of more people than these nobody compares each with each other. */
const CROWD = 200;

/**
 * The participants whose label is probably a slip for another's, however often it stands. Nothing is certain here: they are
 * an edit of a typist apart, they never speak to each other, and one of the two spellings stands elsewhere in the text
 * (before the talk, or in what is said), or is a known word. Where both stand elsewhere they are two. Most often nobody is
 * near another, and then nothing that is said is looked at.
 */
export function misspelt(transcript: Transcript, named: readonly string[] = []): readonly Misspelt[] {
  const pairs = nearPairs(transcript);
  if (pairs.length === 0) return NONE;
  const standing = standingElsewhere(transcript, named);
  return pairs.flatMap(({ one, other, words }) => {
    const right = betterOf(words, oftenerOf(words, one, other), standing);
    if (right === undefined) return [];
    return right === words.one ? { wrong: other, right: one } : { wrong: one, right: other };
  });
}

const NONE: readonly Misspelt[] = [];

/**
 * Which of two spellings of one name is right, by what stands elsewhere; undefined where nothing tells, or where both
 * stand.
 */
export function betterSpelt(transcript: Transcript, one: string, other: string): string | undefined {
  const words = nearWords(labelKey(one), labelKey(other));
  if (words === undefined) return undefined;
  const right = betterOf(words, undefined, standingElsewhere(transcript, []));
  return right === undefined ? undefined : right === words.one ? one : other;
}

interface Pair {
  readonly one: Participant;
  readonly other: Participant;
  readonly words: NearWords;
}

const nearPairs = perObject((transcript: Transcript): readonly Pair[] => {
  const { participants } = transcript;
  if (participants.length > CROWD) return [];
  const single = participants.filter(({ speakers }) => speakers.length === 0);
  const pairs = single.flatMap((one, at) =>
    single.slice(at + 1).flatMap((other): Pair | [] => {
      const words = one.declared && other.declared ? undefined : nearWords(labelKey(one.label), labelKey(other.label));
      return words === undefined || areNamedApart(words) ? [] : { one, other, words };
    }),
  );
  return pairs.length === 0
    ? pairs
    : pairs.filter(
        ({ one, other, words }) => isGarbled(words.one) !== isGarbled(words.other) || !converse(transcript, one, other),
      );
});

/** Two names that many bear, or two words for parts in a talk, differ on purpose: `Erik` and `Erika`, `Mr` and `Mrs`. */
function areNamedApart({ one, other }: NearWords): boolean {
  return isKnownWord(one) && isKnownWord(other);
}

function isKnownWord(word: string): boolean {
  return isKnownName(word) || partNamed(word) !== undefined;
}

/** So seldom, as a share of the rarer one's turns, may two stand beside each other who are one. */
const BESIDE = 0.1;

/** Whether two answer each other, or stand beside each other more often than turns of one speaker do here. */
function converse({ turns, exchanges }: Transcript, one: Participant, other: Participant): boolean {
  const isPair = (a: Participant | undefined, b: Participant | undefined) =>
    (a === one && b === other) || (a === other && b === one);
  if (
    exchanges.some(({ question, answers }) =>
      answers.some(({ participant }) => isPair(question.participant, participant)),
    )
  )
    return true;
  let [beside, repeated] = [0, 0];
  turns.forEach(({ participant }, at) => {
    const before = turns[at - 1]?.participant;
    if (isPair(before, participant)) beside++;
    if (before === participant) repeated++;
  });
  const few = Math.min(one.turns.length, other.turns.length);
  return beside > few * Math.max(BESIDE, repeated / turns.length);
}

/** The spelling that has so many times the turns of the other. */
const FAR_OFTENER = 2;

function oftenerOf({ one, other }: NearWords, first: Participant, second: Participant): string | undefined {
  const [turns, others] = [first.turns.length, second.turns.length];
  if (turns >= FAR_OFTENER * others) return one;
  return others >= FAR_OFTENER * turns ? other : undefined;
}

/** Which of two words is right: what stands elsewhere says so, then what is known; `oftener` is asked last. */
function betterOf(words: NearWords, oftener: string | undefined, standing: ReadonlySet<string>): string | undefined {
  const { one, other, slip } = words;
  const [stands, otherStands] = [standing.has(one), standing.has(other)];
  if (stands && otherStands) return undefined;
  if (isGarbled(one) !== isGarbled(other)) return isGarbled(one) ? other : one;
  const known = isKnownWord(one) ? one : isKnownWord(other) ? other : undefined;
  const said = stands ? one : otherStands ? other : undefined;
  if (known !== undefined && said !== undefined) return known === said ? said : undefined;
  if (said !== undefined) return said;
  if (known !== undefined && (slip === 'swapped' || known.length >= LONG)) return known;
  return slip === 'swapped' && one.length >= LONG ? oftener : undefined;
}

/** No two names of so many letters differ in two that are swapped. */
const LONG = 6;

/** The words of near names, in small letters, that stand before the talk, in names that are listed, or in what is said. */
function standingElsewhere(transcript: Transcript, named: readonly string[]): ReadonlySet<string> {
  const wanted = wantedIn(transcript);
  const standing = new Set(saidOf(transcript).flatMap(({ found }) => found));
  for (const text of [rosterText(transcript.lines, transcript.before), ...named])
    for (const word of namesAmong(text, wanted)) standing.add(word);
  return standing;
}

/** The words in which near names differ, of two participants and of one under two labels. */
const wantedIn = perObject((transcript: Transcript): readonly string[] => {
  const joined = transcript.participants.flatMap(({ label, labels }) =>
    labels.flatMap((use) => (use.label === label ? [] : (nearWords(labelKey(label), labelKey(use.label)) ?? []))),
  );
  const words = [...nearPairs(transcript).map((pair) => pair.words), ...joined].flatMap(({ one, other }) => [
    one,
    other,
  ]);
  return [...new Set(words)];
});

const saidOf = perTurn({
  given: (transcript) => {
    const words = wantedIn(transcript).join('\n');
    return words === '' ? undefined : { words };
  },
  find(turn, { words }): readonly string[] | undefined {
    const found = namesAmong(saidIn(turn), words.split('\n'));
    return found.length === 0 ? undefined : found;
  },
});

/** Whether a word, by its key, stands in what is said as a name does. */
export function isSaid(transcript: Transcript, word: string): boolean {
  return transcript.texts.chunks.some((texts) => texts.some((turn) => says(turn)(word)));
}

/** Whether a word, by its key, stands in a turn as a name does. */
const says = ofTurn((turn) => perKey((word) => stands(word, saidIn(turn))));

function saidIn(turn: TurnText): string {
  return Array.from(spokenLines(turn, turn), ({ line, from }) => line.text.slice(from)).join('\n');
}

/** Which of some words stand in a text as names do: with a capital, where the script has them, but for those of a part. */
function namesAmong(text: string, wanted: readonly string[]): readonly string[] {
  return wanted.filter((word) => stands(word, text));
}

function stands(word: string, text: string): boolean {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const isThere = text.includes(capital) || text.includes(word) || text.includes(word.toUpperCase());
  return isThere && patternOf(word).test(text);
}

const patternOf = perKey((word): RegExp => {
  if (/^\p{Lo}/u.test(word)) return new RegExp(word, 'u');
  const rest = word.slice(1);
  const name =
    isKnownWord(word) && !isKnownName(word) ? word : `${word.charAt(0).toUpperCase()}(?:${rest}|${rest.toUpperCase()})`;
  return new RegExp(String.raw`(?<![\p{L}\p{M}'’-])(?:${name})(?![\p{L}\p{M}])`, 'u');
});

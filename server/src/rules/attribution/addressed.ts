import { isAsking } from '../../language/asks';
import { reports } from '../../language/calls';
import { ownNamePlaces } from '../../language/introductions';
import { isThanks, speaksTo } from '../../language/utterance';
import { perTurn } from '../../facts/perTurn';
import { speechOf } from '../../facts/speech';
import { idOf } from '../../facts/turnText';
import type { Participant, Transcript, TurnText } from '../../model/transcript';
import { perKey } from '../../text/perKey';
import { perObject } from '../../text/perObject';
import { callableIn, calledIn, handedTo } from './calls';
import { closingOf, openingOf, REACH, sentencesIn } from './ends';

/** What a turn says by the names of participants. */
export interface Addressed<One> {
  /** Who its speaker says they are: `I'm Vera`. */
  readonly introduced: One | undefined;
  /** Who is asked, spoken to or thanked by name. */
  readonly spokenTo: readonly One[];
  /** Who is given the word by name at its end. */
  readonly handedTo: readonly One[];
}

/** The turns that say a name of a participant near their beginning or end, by their index. */
export const addressedIn = perObject((transcript: Transcript): ReadonlyMap<number, Addressed<Participant>> => {
  const found = addressedByTurn(transcript);
  if (found.length === 0) return NONE;
  const byId = new Map(transcript.participants.map((one) => [idOf(one), one]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return new Map(
    found.map(({ turn, found: { introduced, spokenTo, handedTo: handed } }) => [
      turn.index,
      { introduced: byId.get(introduced ?? ''), spokenTo: named(spokenTo), handedTo: named(handed) },
    ]),
  );
});

const NONE: ReadonlyMap<number, Addressed<Participant>> = new Map();

const addressedByTurn = perTurn({
  given: (transcript) => {
    const names = namesIn(transcript);
    return names.size === 0 ? undefined : { names };
  },
  find(turn, { names }): Addressed<string> | undefined {
    if (!maySayAny(turn, names)) return undefined;
    const speech = speechOf(turn, turn);
    const [beginning, end] = [openingOf(speech), closingOf(turn)];
    speech.forget();
    // What is said in a short turn is its beginning and its end.
    if (!saysAny(beginning, names) && (speech.size <= REACH || !saysAny(end, names))) return undefined;
    const opening = sentencesIn(beginning);
    const closing = end === beginning ? opening : sentencesIn(end);
    const spokenTo = opening.flatMap((sentence) => spokenToIn(sentence, names));
    const atEnd = end === beginning ? spokenTo : closing.flatMap((sentence) => spokenToIn(sentence, names));
    return {
      introduced: opening.map((sentence) => names.get(nameSaid(sentence))).find((one) => one !== undefined),
      spokenTo: [...spokenTo, ...atEnd],
      handedTo: saysAny(end, names) ? handedTo(closing, names) : [],
    };
  },
});

/** The words that call a participant, in small letters, with the id of each; the same map for as long as it says the same. */
type Names = ReadonlyMap<string, string>;

function namesIn(transcript: Transcript): Names {
  return readNames(JSON.stringify(Array.from(callableIn(transcript), ([word, one]) => [word, idOf(one)])));
}

/** So many documents are open at once. */
const OPEN = 16;

const readNames = perKey((names): Names => new Map(JSON.parse(names) as [string, string][]), OPEN);

/** Whether a turn may say any name near its ends: of one line a look at it tells, before anything is made of it. */
function maySayAny({ lines: [first], endLine, textFrom }: TurnText, names: Names): boolean {
  if (first === undefined || endLine > 0 || first.text.length - textFrom > 2 * REACH) return true;
  return saysAny(first.text.slice(textFrom), names);
}

/** More names than these are not looked for one by one. */
const MANY = 16;

/** Whether a text has the word of a name anywhere: most have none, and are not looked at closer. */
function saysAny(text: string, names: Names): boolean {
  const small = text.toLowerCase();
  if (names.size > MANY) return (small.match(WORD) ?? []).some((word) => names.has(word));
  for (const name of names.keys()) if (small.includes(name)) return true;
  return false;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/** The name that a sentence gives its speaker, in small letters; written in such, it is a word: `I'm frank about that.` */
function nameSaid(sentence: string): string {
  const name = introduced(sentence) ?? '';
  const small = name.toLowerCase();
  return small === name && small !== name.toUpperCase() ? '' : small;
}

/** The name that a sentence gives its speaker; `I'm Vera's sister` is somebody else. */
function introduced(sentence: string): string | undefined {
  for (const { at } of ownNamePlaces(sentence)) {
    const name = NAME.exec(sentence.slice(at))?.[0];
    if (name !== undefined) return name;
  }
  return undefined;
}

const NAME = /^\p{L}[\p{L}\p{M}-]+(?![\p{L}\p{M}'’-])/u;

function spokenToIn(sentence: string, names: Names): readonly string[] {
  if (!saysAny(sentence, names)) return [];
  const called = calledIn(sentence, names);
  if (called.length === 0 || quotes(sentence)) return [];
  return isAsking(sentence) || speaksTo(sentence) || isThanks(sentence) ? called : [];
}

/** Who tells what another said to them says their own name too. */
function quotes(sentence: string): boolean {
  return /["“”„«»「『]/.test(sentence) || reports(sentence);
}

import { FULL_NAME } from '../../names/legend';
import { ownNamePlaces } from '../../language/introductions';
import { isTitle } from '../../language/titles';
import { isGreeting } from '../../language/utterance';
import { isGrammar } from '../../language/words';
import type { LabelUse, Turn } from '../../model/transcript';
import { handedTo } from '../attribution/calls';
import type { Talk } from '../attribution/talk';
import type { KnownNames } from './knownNames';

/** A place that says who speaks under a placeholder. */
export interface Clue {
  readonly name: string;
  /** The turn in which it is said: his own, or the one before, which speaks to him. */
  readonly turn: Turn;
  /** The sentence that says it. */
  readonly said: string;
  readonly isIntroduction: boolean;
}

/** Where somebody under a placeholder says who he is, and where the turn before his speaks to him by name. */
export function cluesOn(talk: Talk, { turns }: LabelUse, known: KnownNames): readonly Clue[] {
  return turns.flatMap((turn) => [...introductions(talk, turn, known), ...calls(talk, turn, known)]);
}

function introductions(talk: Talk, turn: Turn, known: KnownNames): readonly Clue[] {
  return talk.opening(turn.index).flatMap((said) => {
    const name = introduced(said, known);
    return name === undefined ? [] : [{ name, turn, said, isIntroduction: true }];
  });
}

const NAME = new RegExp(String.raw`^(?:${FULL_NAME}|\p{L}[\p{L}\p{M}-]+)(?!['’\p{L}\p{M}])`, 'u');

/** The name by which a sentence presents its speaker: a known one, one in full, or one after `my name is` or a greeting. */
function introduced(said: string, known: KnownNames): string | undefined {
  const { name, isSure: isOwn } = ownNameIn(said) ?? {};
  const words = name?.replace(/\.$/, '').split(' ') ?? [];
  const [first] = words;
  if (name === undefined || first === undefined || words.some((word) => isGrammar(word) || isTitle(word)))
    return undefined;
  const one = words.map((word) => known.get(word.toLowerCase())).find((each) => each !== undefined);
  if (one !== undefined && /^[^\p{Ll}]/u.test(first)) return one;
  // `Hi, I'm Vera.` says a name; `I'm Irish.` does not.
  const isSure = isOwn === true || isGreeting(said);
  const isNamed = words.length > 1 || (isSure && /^\p{Lu}\p{Ll}/u.test(first));
  return isNamed ? words.join(' ') : undefined;
}

/** What stands where a sentence may have its speaker's name; `this is` and the like may present another. */
function ownNameIn(said: string): { readonly name: string; readonly isSure: boolean } | undefined {
  for (const { at, isSure } of ownNamePlaces(said)) {
    const name = NAME.exec(said.slice(at))?.[0];
    if (name !== undefined) return { name, isSure };
  }
  return undefined;
}

function calls(talk: Talk, turn: Turn, known: KnownNames): readonly Clue[] {
  const before = talk.turns[turn.index - 1];
  if (before === undefined || before.participant === turn.participant || !talk.follows(turn.index)) return [];
  const closing = talk.closing(before.index);
  const [name, other] = [...new Set(handedTo(closing, known))];
  if (name === undefined || other !== undefined) return [];
  const said = closing.slice(-2).find((sentence) => handedTo([sentence], known).includes(name)) ?? '';
  return [{ name, turn: before, said, isIntroduction: false }];
}

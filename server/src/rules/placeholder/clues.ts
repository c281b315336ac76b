import { FULL_NAME } from '../../names/legend';
import { isTitle } from '../../language/titles';
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

/** What one says before one's own name; `this is` and the like may present another. */
const BEFORE = String.raw`(?:^|[\s,.])(?:I['’]m|I am|(?<sure>[Mm]y name is|[Mm]y name['’]s|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m['’]appelle|[Mm]e llamo|[Mm]i chiamo|[Mm]eu nome é|[Mm]ijn naam is|[Mm]eno zovut|[Мм]еня зовут|我叫)|[Ii]ch bin|[Jj]e suis|[Ss]oy|[Ss]ono|[Ss]ou|我是)\s*`;

const INTRODUCES = new RegExp(String.raw`${BEFORE}(?<name>${FULL_NAME}|\p{L}[\p{L}\p{M}-]+)(?!['’\p{L}\p{M}])`, 'u');

/** `Hi, I'm Vera.` says a name; `I'm Irish.` does not. */
const GREETS = /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|bonjour|hola)\b/i;

/** The name by which a sentence presents its speaker: a known one, one in full, or one after `my name is` or a greeting. */
function introduced(said: string, known: KnownNames): string | undefined {
  const { name, sure } = INTRODUCES.exec(said)?.groups ?? {};
  const words = name?.replace(/\.$/, '').split(' ') ?? [];
  const [first] = words;
  if (name === undefined || first === undefined || words.some((word) => isGrammar(word) || isTitle(word)))
    return undefined;
  const one = words.map((word) => known.get(word.toLowerCase())).find((each) => each !== undefined);
  if (one !== undefined && /^[^\p{Ll}]/u.test(first)) return one;
  const isSure = sure !== undefined || GREETS.test(said);
  const isNamed = words.length > 1 || (isSure && /^\p{Lu}\p{Ll}/u.test(first));
  return isNamed ? words.join(' ') : undefined;
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

import type { Person } from './cast/people';
import { labelKey } from './cast/key';
import { nameWords } from './cast/likeness';
import { isTitle } from './cast/titles';
import type { Role } from './model';
import type { Conduct } from './roles';
import { isAsker } from './roles';
import type { Speech } from './speech';
import { isInterjection } from './utterance';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * How each person conducts himself, in one walk over the turns. An answer is a turn that does not ask while another's
 * question is open; whoever is known to be an interviewer opens one whatever he says. Noises count only where they
 * answer. `given` are the roles that are known beforehand, see `rolesGiven`.
 */
export function conductsOf(
  people: readonly Person[],
  speakers: readonly number[],
  speeches: readonly Speech[],
  given: readonly (Role | undefined)[],
): readonly Conduct[] {
  const conducts = people.map((_, at): Mutable<Conduct> => ({
    given: given[at],
    turns: 0,
    asks: 0,
    answers: 0,
    replies: 0,
    leads: 0,
    size: 0,
  }));
  const isAddress = addressOf(people);
  let asker: number | undefined;
  speeches.forEach((speech, turn) => {
    const speaker = speakers[turn] ?? 0;
    const conduct = conducts[speaker];
    if (conduct === undefined) return;
    const isNoise = speech.short && isInterjection(speech.opening) && asker !== speakers[turn - 1];
    const before = turn > 0 ? speeches[turn - 1] : undefined;
    if (before?.asks === true && !speech.asks && speakers[turn - 1] !== speaker) conduct.replies++;
    if (speech.opening !== '' && (isLead(speech.opening) || isAddress(speech.opening, speaker))) conduct.leads++;
    if (!isNoise) count(conduct, speech, asker !== undefined && asker !== speaker && !isAside(turn, speakers, asker));
    if (speech.asks || (isAsker(conduct.given) && !isNoise)) asker = speaker;
  });
  return conducts;
}

/** Who leads does so within so many characters. */
const LED = 160;

/** Who leads a conversation welcomes, thanks for coming, gives the floor and announces what comes next. */
function isLead(opening: string): boolean {
  return LEAD.test(opening.slice(0, LED));
}

const LEAD =
  /\bwelcome (?:to|back)\b|\b(?:thanks?|thank you)(?: (?:so|very) much)? for (?:joining|being|coming|your time|talking|speaking|taking)|\bmy (?:next )?guests?\b|\bjoin(?:s|ing) (?:me|us)\b|\b(?:after|take) (?:the|this|a) (?:short )?break|\bover to you\b|\bnext question\b|\b(?:let me|i want to|i'd like to) ask\b|\bbienvenid[oa]s?\b|\bwillkommen\b|\bbienvenue\b|\bbenvenut[oaie]\b|\bbem-vind[oa]s?\b|добро пожаловать|欢迎|歡迎|ようこそ|환영|hoş ?geldin|καλωσ|أهلا|مرحبا/i;

/** Whether a turn begins or ends by calling another participant by name: `Otto, how can that be?` */
function addressOf(people: readonly Person[]): (opening: string, speaker: number) => boolean {
  const called = new Map<string, Set<number>>();
  people.forEach(({ groups }, at) => {
    for (const word of groups.flatMap(({ label }) => nameWords(labelKey(label))).filter(isCallable))
      called.set(word, (called.get(word) ?? new Set()).add(at));
  });
  const isOther = (word: string | undefined, speaker: number) =>
    word !== undefined && [...(called.get(word.toLowerCase()) ?? [])].some((at) => at !== speaker);
  return (opening, speaker) => {
    const said = opening.slice(0, 2 * LED);
    return isOther(CALLED_FIRST.exec(said)?.[1], speaker) || isOther(CALLED_LAST.exec(said.slice(-60))?.[1], speaker);
  };
}

const CALLED_FIRST = /^(?:(?:and|so|but|now|well|okay|ok|y|und|et|e)[\s,]+)?(?:\p{L}+\.? )?(\p{L}[\p{L}'’-]+)[,:،，]/iu;
const CALLED_LAST = /, (?:\p{L}+\.? )?(\p{L}[\p{L}'’-]+)[.?!…]+$/u;

function isCallable(word: string): boolean {
  return word.length > 1 && !isTitle(word);
}

function count(conduct: Mutable<Conduct>, speech: Speech, answers: boolean): void {
  conduct.turns++;
  conduct.size += speech.size;
  if (speech.asks) conduct.asks++;
  else if (answers) conduct.answers++;
}

/** A word thrown into another's answer, who then goes on: nobody asked for it. */
function isAside(turn: number, speakers: readonly number[], asker: number): boolean {
  const before = speakers[turn - 1];
  return before !== asker && before === speakers[turn + 1] && before !== speakers[turn];
}

import type { Person } from './cast/people';
import { callableOf, isVisit, receives } from './guests';
import type { Role } from './model';
import type { Conduct } from './roles';
import { isAsker, isGuest } from './roles';
import type { Speech } from './speech';
import { isInterjection } from './utterance';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * How each person conducts himself. An answer is a turn that does not ask while another's question is open; whoever is
 * known to be an interviewer opens one whatever he says. Noises count only where they answer. Where there is a guest,
 * the others answer nothing among themselves: hosts chat before he comes. `given` are the roles that are known
 * beforehand, see `rolesGiven`.
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
    visits: 0,
    size: 0,
  }));
  countManners(conducts, people, speakers, speeches);
  /** Who answered whom, and who replied to whom. */
  const answers: Pair[] = [];
  const replies: Pair[] = [];
  let asker: number | undefined;
  speeches.forEach((speech, turn) => {
    const speaker = speakers[turn] ?? 0;
    const conduct = conducts[speaker];
    if (conduct === undefined) return;
    const isNoise = speech.short && isInterjection(speech.opening) && asker !== speakers[turn - 1];
    const before = speakers[turn - 1] ?? speaker;
    if (!speech.asks && before !== speaker && speeches[turn - 1]?.asks === true) replies.push([speaker, before]);
    if (!isNoise) count(conduct, speech);
    if (!isNoise && !speech.asks && asker !== undefined && asker !== speaker && !isAside(turn, speakers, asker))
      answers.push([speaker, asker]);
    if (speech.asks || (isAsker(conduct.given) && !isNoise)) asker = speaker;
  });
  const hosts = hostsOf(conducts);
  const isAmongHosts = ([speaker, other]: Pair) => hosts.has(conducts[speaker]) && hosts.has(conducts[other]);
  const countAll = (pairs: readonly Pair[], what: 'answers' | 'replies') => {
    for (const pair of pairs.filter((one) => !isAmongHosts(one))) {
      const conduct = conducts[pair[0]];
      if (conduct !== undefined) conduct[what]++;
    }
  };
  countAll(answers, 'answers');
  countAll(replies, 'replies');
  return conducts;
}

/** A speaker and the other to whom he spoke. */
type Pair = readonly [speaker: number, other: number];

/** More hosts than these are a meeting, and a guest who says less than this share of all came to one. */
const HOSTS = 4;
const GUESTS_SHARE = 0.15;

/** The few who receive guests that say a good part of it all; nobody where a label says who asks. */
function hostsOf(conducts: readonly Conduct[]): ReadonlySet<Conduct | undefined> {
  if (conducts.some(({ given }) => isAsker(given))) return new Set();
  const speaking = conducts.filter(({ size }) => size > 0);
  const hosts = speaking.filter((conduct) => !isGuest(conduct));
  const size = (some: readonly Conduct[]) => some.reduce((sum, one) => sum + one.size, 0);
  const isHosted = size(speaking) - size(hosts) >= GUESTS_SHARE * size(speaking);
  return new Set(isHosted && hosts.length <= HOSTS ? hosts : []);
}

/** Guests are received within so many turns. */
const RECEPTION = 40;

/** Who leads and who visits, from how turns begin. */
function countManners(
  conducts: readonly Mutable<Conduct>[],
  people: readonly Person[],
  speakers: readonly number[],
  speeches: readonly Speech[],
): void {
  const { calls, presents } = callableOf(people);
  const visit = (at: number | undefined) => {
    const conduct = at === undefined ? undefined : conducts[at];
    if (conduct !== undefined) conduct.visits++;
  };
  speeches.forEach(({ opening }, turn) => {
    const speaker = speakers[turn] ?? 0;
    const conduct = conducts[speaker];
    if (conduct === undefined || opening === '') return;
    if (isLead(opening) || calls(opening, speaker)) conduct.leads++;
    if (turn >= RECEPTION) return;
    if (isVisit(opening)) conduct.visits++;
    const presented = presents(opening, speaker);
    const next = speakers[turn + 1];
    for (const at of presented) visit(at);
    if (presented.length === 0 && next !== speaker && receives(opening)) visit(next);
  });
}

/** Who leads does so within so many characters. */
const LED = 160;

/** Who leads a conversation welcomes, thanks for coming, gives the floor and announces what comes next. */
function isLead(opening: string): boolean {
  return LEAD.test(opening.slice(0, LED));
}

const LEAD =
  /\bwelcome (?:to|back)\b|\b(?:thanks?|thank you)(?: (?:so|very) much)? for (?:joining|being|coming|your time|talking|speaking|taking)|\bmy (?:next )?guests?\b|\bjoin(?:s|ing) (?:me|us)\b|\b(?:after|take) (?:the|this|a) (?:short )?break|\bover to you\b|\bnext question\b|\b(?:let me|i want to|i'd like to) ask\b|\bbienvenid[oa]s?\b|\bwillkommen\b|\bbienvenue\b|\bbenvenut[oaie]\b|\bbem-vind[oa]s?\b|добро пожаловать|欢迎|歡迎|ようこそ|환영|hoş ?geldin|καλωσ|أهلا|مرحبا/i;

function count(conduct: Mutable<Conduct>, speech: Speech): void {
  conduct.turns++;
  conduct.size += speech.size;
  if (speech.asks) conduct.asks++;
}

/** A word thrown into another's answer, who then goes on: nobody asked for it. */
function isAside(turn: number, speakers: readonly number[], asker: number): boolean {
  const before = speakers[turn - 1];
  return before !== asker && before === speakers[turn + 1] && before !== speakers[turn];
}

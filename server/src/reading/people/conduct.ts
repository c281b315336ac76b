import type { Row } from '../../text/row';
import type { Person } from './people';
import { saysLead } from '../../language/guests';
import { callingsOf, isVisit, receives } from './guests';
import type { Role } from '../../model/transcript';
import type { Conduct } from './roles';
import { isAsker, isGuest } from './roles';
import type { Speech } from '../../facts/speech';
import { isInterjection } from '../../facts/openings';
import { openingTest } from '../../facts/openingTest';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** How each person conducts himself, counted turn by turn, before it is known who are hosts among themselves. */
export interface Tally {
  readonly conducts: readonly Omit<Conduct, 'answers' | 'replies'>[];
  /** Who answered whom how often, and who replied to whom. */
  readonly answers: readonly Pair[];
  readonly replies: readonly Pair[];
}

/** A speaker, the other to whom he spoke, and how often. */
interface Pair {
  readonly speaker: number;
  readonly other: number;
  readonly times: number;
}

/**
 * Counts how each person conducts himself. An answer is a turn that does not ask while another's question is open; whoever
 * is known to be an interviewer opens one whatever he says. Noises count only where they answer. `given` are the roles that
 * are known beforehand, see `rolesGiven`.
 */
export function tallyOf(
  people: readonly Person[],
  speakers: readonly number[],
  speeches: Row<Speech>,
  given: readonly (Role | undefined)[],
): Tally {
  const conducts = people.map((_, at) => ({ given: given[at], turns: 0, asks: 0, leads: 0, visits: 0, size: 0 }));
  countManners(conducts, people, speakers, speeches);
  const [answers, replies] = [new Pairs(), new Pairs()];
  let asker: number | undefined;
  speeches.forEach((speech, turn) => {
    const speaker = speakers[turn] ?? 0;
    const conduct = conducts[speaker];
    if (conduct === undefined) return;
    const isNoise = speech.short && isInterjection(speech) && asker !== speakers[turn - 1];
    const before = speakers[turn - 1] ?? speaker;
    if (!speech.asks && before !== speaker && speeches.at(turn - 1)?.asks === true) replies.add(speaker, before);
    if (!isNoise) count(conduct, speech);
    if (!isNoise && !speech.asks && asker !== undefined && asker !== speaker && !isAside(turn, speakers, asker))
      answers.add(speaker, asker);
    if (speech.asks || (isAsker(conduct.given) && !isNoise)) asker = speaker;
  });
  return { conducts, answers: answers.all, replies: replies.all };
}

/** The same after a speaker, in one of the turns that count, has said so many characters more. */
export function saidMore(tally: Tally, speaker: number, characters: number): Tally {
  const conduct = tally.conducts[speaker];
  if (conduct === undefined) return tally;
  return { ...tally, conducts: tally.conducts.with(speaker, { ...conduct, size: conduct.size + characters }) };
}

/** How each person conducts himself. Where there is a guest, the others answer nothing among themselves: hosts chat before he comes. */
export function conductsOf({ conducts, answers, replies }: Tally): readonly Conduct[] {
  // Field by field, which takes a tenth of the time, for this is done for each letter.
  const all = conducts.map(({ given, turns, asks, leads, visits, size }): Mutable<Conduct> => ({
    given,
    turns,
    asks,
    leads,
    visits,
    size,
    answers: 0,
    replies: 0,
  }));
  const hosts = hostsOf(all);
  const countAll = (pairs: readonly Pair[], what: 'answers' | 'replies') => {
    for (const { speaker, other, times } of pairs) {
      const conduct = all[speaker];
      if (conduct !== undefined && !(hosts.has(conduct) && hosts.has(all[other]))) conduct[what] += times;
    }
  };
  countAll(answers, 'answers');
  countAll(replies, 'replies');
  return all;
}

class Pairs {
  private readonly counts = new Map<number, Map<number, number>>();

  get all(): readonly Pair[] {
    return [...this.counts].flatMap(([speaker, others]) =>
      Array.from(others, ([other, times]) => ({ speaker, other, times })),
    );
  }

  add(speaker: number, other: number): void {
    const others = this.counts.get(speaker) ?? new Map<number, number>();
    this.counts.set(speaker, others.set(other, (others.get(other) ?? 0) + 1));
  }
}

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
  conducts: readonly Mutable<Tally['conducts'][number]>[],
  people: readonly Person[],
  speakers: readonly number[],
  speeches: Row<Speech>,
): void {
  const callings = callingsOf(people);
  const visit = (at: number | undefined) => {
    const conduct = at === undefined ? undefined : conducts[at];
    if (conduct !== undefined) conduct.visits++;
  };
  speeches.forEach((speech, turn) => {
    const speaker = speakers[turn] ?? 0;
    const [conduct, calling] = [conducts[speaker], callings[speaker]];
    if (conduct === undefined || calling === undefined || speech.blank) return;
    if (isLead(speech) || calling.calls(speech)) conduct.leads++;
    if (turn >= RECEPTION) return;
    if (isVisit(speech)) conduct.visits++;
    const presented = calling.presents(speech);
    const next = speakers[turn + 1];
    for (const at of presented) visit(at);
    if (presented.length === 0 && next !== speaker && receives(speech)) visit(next);
  });
}

/** Who leads does so within so many characters. */
const LED = 160;

/** Who leads a conversation welcomes, thanks for coming, gives the floor and announces what comes next. */
const isLead = openingTest((opening) => saysLead(opening.slice(0, LED)));

function count(conduct: Mutable<Tally['conducts'][number]>, speech: Speech): void {
  conduct.turns++;
  conduct.size += speech.size;
  if (speech.asks) conduct.asks++;
}

/** A word thrown into another's answer, who then goes on: nobody asked for it. */
function isAside(turn: number, speakers: readonly number[], asker: number): boolean {
  const before = speakers[turn - 1];
  return before !== asker && before === speakers[turn + 1] && before !== speakers[turn];
}

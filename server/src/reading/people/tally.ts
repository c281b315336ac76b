import type { ChunkedList } from '../../text/chunkedList';
import type { Person } from './people';
import { saysLead } from '../../language/guests';
import { callingsOf, isVisit, receives } from './guests';
import type { GivenRole } from './given';
import type { SpeakerStatistics } from './statistics';
import { amountOf, isAsker, isGuest } from './statistics';
import type { Speech } from '../../facts/speech';
import { isInterjection } from '../../facts/openings';
import { openingTest } from '../../facts/openingTest';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The statistics of each speaker, counted turn by turn, before it is known who are hosts among themselves. */
export interface SpeakerTally {
  readonly speakers: readonly Counted[];
  /** Who answered whom how often, and who replied to whom. */
  readonly answers: readonly Pair[];
  readonly replies: readonly Pair[];
}

type Counted = Omit<SpeakerStatistics, 'answers' | 'replies'>;

/** A speaker, the other to whom they spoke, and how often. */
interface Pair {
  readonly speaker: number;
  readonly other: number;
  readonly times: number;
}

/**
 * Counts what each speaker does. An answer is a turn that does not ask while another's question is open; one who is known to
 * be an interviewer opens one with whatever they say. Noises count only where they answer. `given` are the roles that are
 * known beforehand, see `rolesGiven`.
 */
export function tallyOf(
  people: readonly Person[],
  speakers: readonly number[],
  speeches: ChunkedList<Speech>,
  given: readonly (GivenRole | undefined)[],
): SpeakerTally {
  const counted = people.map((_, at) => ({ given: given[at]?.role, turns: 0, asks: 0, leads: 0, visits: 0, size: 0 }));
  countManners(counted, people, speakers, speeches);
  const [answers, replies] = [new Pairs(), new Pairs()];
  let asker: number | undefined;
  speeches.forEach((speech, turn) => {
    const speaker = speakers[turn] ?? 0;
    const own = counted[speaker];
    if (own === undefined) return;
    const isNoise = speech.short && isInterjection(speech) && asker !== speakers[turn - 1];
    const before = speakers[turn - 1] ?? speaker;
    if (!speech.asks && before !== speaker && speeches.at(turn - 1)?.asks === true) replies.add(speaker, before);
    if (!isNoise) count(own, speech);
    if (!isNoise && !speech.asks && asker !== undefined && asker !== speaker && !isAside(turn, speakers, asker))
      answers.add(speaker, asker);
    if (speech.asks || (isAsker(own.given) && !isNoise)) asker = speaker;
  });
  return { speakers: counted, answers: answers.all, replies: replies.all };
}

/** The same after a speaker, in one of the turns that count, has said so many characters more. */
export function saidMore(tally: SpeakerTally, speaker: number, characters: number): SpeakerTally {
  const own = tally.speakers[speaker];
  if (own === undefined) return tally;
  return { ...tally, speakers: tally.speakers.with(speaker, { ...own, size: own.size + characters }) };
}

/** The statistics of each speaker. Where there is a guest, the others answer nothing among themselves: hosts chat beforehand. */
export function statisticsOf({ speakers, answers, replies }: SpeakerTally): readonly SpeakerStatistics[] {
  // Field by field, which takes a tenth of the time, for this is done for each letter.
  const all = speakers.map(({ given, turns, asks, leads, visits, size }): Mutable<SpeakerStatistics> => ({
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
      const own = all[speaker];
      if (own !== undefined && !(hosts.has(own) && hosts.has(all[other]))) own[what] += times;
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
function hostsOf(speakers: readonly SpeakerStatistics[]): ReadonlySet<SpeakerStatistics | undefined> {
  if (speakers.some(({ given }) => isAsker(given))) return new Set();
  const speaking = speakers.filter(({ size }) => size > 0);
  const hosts = speaking.filter((speaker) => !isGuest(speaker));
  const { size } = amountOf(speaking);
  const isHosted = size - amountOf(hosts).size >= GUESTS_SHARE * size;
  return new Set(isHosted && hosts.length <= HOSTS ? hosts : []);
}

/** Guests are received within so many turns. */
const RECEPTION = 40;

/** Who leads and who visits, from how turns begin. */
function countManners(
  counted: readonly Mutable<Counted>[],
  people: readonly Person[],
  speakers: readonly number[],
  speeches: ChunkedList<Speech>,
): void {
  const callings = callingsOf(people);
  const visit = (at: number | undefined) => {
    const own = at === undefined ? undefined : counted[at];
    if (own !== undefined) own.visits++;
  };
  speeches.forEach((speech, turn) => {
    const speaker = speakers[turn] ?? 0;
    const [own, calling] = [counted[speaker], callings[speaker]];
    if (own === undefined || calling === undefined || speech.blank) return;
    if (isLead(speech) || calling.calls(speech)) own.leads++;
    if (turn >= RECEPTION) return;
    if (isVisit(speech)) own.visits++;
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

function count(own: Mutable<Counted>, speech: Speech): void {
  own.turns++;
  own.size += speech.size;
  if (speech.asks) own.asks++;
}

/** A word thrown into the answer of another speaker, who then goes on: nobody asked for it. */
function isAside(turn: number, speakers: readonly number[], asker: number): boolean {
  const before = speakers[turn - 1];
  return before !== asker && before === speakers[turn + 1] && before !== speakers[turn];
}

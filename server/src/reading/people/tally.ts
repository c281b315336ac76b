import type { ChunkedList } from '../../text/chunkedList';
import type { Person } from './people';
import { saysLead } from '../../language/guests';
import { callingsOf, isVisit, receives } from './guests';
import type { GivenRole } from './given';
import type { SpeakerStatistics } from './statistics';
import { amountOf, isAsker, isGuest } from './statistics';
import type { Speech } from '../../facts/speech';
import { isAddressing, isInterjection, isOfOneself } from '../../facts/openings';
import { openingTest } from '../../facts/openingTest';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What was counted of the speakers, turn by turn. */
export interface SpeakerTally {
  readonly speakers: readonly Counted[];
  /** Who spoke while another's question was open, and did not ask. */
  readonly answers: readonly Pair[];
  /** Who spoke right behind another's question, and did not ask. */
  readonly replies: readonly Pair[];
  /** The speaker of the first turn. */
  readonly first: number | undefined;
}

/** The statistics of a speaker before it is known who are hosts among themselves. */
type Counted = Omit<SpeakerStatistics, 'replies'>;

/** A speaker, the other to whom they spoke, and how often. */
export interface Pair {
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
  const counted = people.map((_, at): Mutable<Counted> => ({ ...NOTHING, given: given[at]?.role }));
  countManners(counted, people, speakers, speeches);
  const [answers, replies] = [new Pairs(), new Pairs()];
  let asker: number | undefined;
  let last: Speech | undefined;
  speeches.forEach((speech, turn) => {
    const speaker = speakers[turn] ?? 0;
    const before = speakers[turn - 1] ?? speaker;
    const own = counted[speaker];
    if (own === undefined) return;
    const isNoise = speech.short && isInterjection(speech) && asker !== speakers[turn - 1];
    if (!speech.asks && before !== speaker && last?.asks === true) replies.add(speaker, before);
    if (last !== undefined && before !== speaker && isAnswered(last, speech)) {
      const answered = counted[before];
      if (answered !== undefined) answered.answered++;
    }
    if (!isNoise) count(own, speech);
    if (!isNoise && !speech.asks && asker !== undefined && asker !== speaker && !isAside(turn, speakers, asker))
      answers.add(speaker, asker);
    if (speech.asks || (isAsker(own.given) && !isNoise)) asker = speaker;
    last = speech;
  });
  return { speakers: counted, answers: answers.all, replies: replies.all, first: speakers[0] };
}

const NOTHING: Counted = {
  ...{ given: undefined, turns: 0, asks: 0, answered: 0 },
  ...{ addressing: 0, ofOneself: 0, leads: 0, visits: 0, size: 0 },
};

/** Whether what follows a turn of another says more than it, and does not ask. */
function isAnswered(speech: Speech, next: Speech): boolean {
  return !next.asks && next.size > speech.size && !(speech.short && isInterjection(speech));
}

/** A turn in which more or less is said than before, in characters, and the turns around it. */
interface Lengthened {
  readonly turn: number;
  readonly speakers: readonly number[];
  readonly before: ChunkedList<Speech>;
  readonly after: ChunkedList<Speech>;
}

/** The tally after more or less was said in a turn, which is otherwise like it was before (`Speech.isLike`). */
export function saidMore(tally: SpeakerTally, { turn, speakers, before, after }: Lengthened): SpeakerTally {
  const counted = tally.speakers.map((one): Mutable<Counted> => one);
  const change = (at: number, what: Partial<Pick<Counted, 'size' | 'answered'>>) => {
    const own = counted[speakers[at] ?? 0];
    if (own === undefined) return;
    const { size = 0, answered = 0 } = what;
    counted[speakers[at] ?? 0] = { ...own, size: own.size + size, answered: own.answered + answered };
  };
  change(turn, { size: (after.at(turn)?.size ?? 0) - (before.at(turn)?.size ?? 0) });
  for (const at of [turn - 1, turn])
    change(at, { answered: answeredAt(at, speakers, after) - answeredAt(at, speakers, before) });
  return { ...tally, speakers: counted };
}

function answeredAt(turn: number, speakers: readonly number[], speeches: ChunkedList<Speech>): number {
  const [speech, next] = [speeches.at(turn), speeches.at(turn + 1)];
  if (speech === undefined || next === undefined || speakers[turn] === speakers[turn + 1]) return 0;
  return isAnswered(speech, next) ? 1 : 0;
}

/** The statistics of each speaker. Where there is a guest, the others do not reply to each other: hosts chat beforehand. */
export function statisticsOf({ speakers, replies }: SpeakerTally): readonly SpeakerStatistics[] {
  const all = speakers.map((one): Mutable<SpeakerStatistics> => ({ ...one, replies: 0 }));
  const hosts = hostsOf(all);
  for (const { speaker, other, times } of replies) {
    const own = all[speaker];
    if (own !== undefined && !(hosts.has(own) && hosts.has(all[other]))) own.replies += times;
  }
  return all;
}

/** More hosts than these are a meeting, and a guest who says less than this share of all came to one. */
const HOSTS = 4;
const GUESTS_SHARE = 0.15;

/** The few who receive guests that say a good part of it all; nobody where a label says who asks. */
export function hostsOf(speakers: readonly SpeakerStatistics[]): ReadonlySet<SpeakerStatistics | undefined> {
  if (speakers.some(({ given }) => isAsker(given))) return new Set();
  const speaking = speakers.filter(({ size }) => size > 0);
  const hosts = speaking.filter((speaker) => !isGuest(speaker));
  const { size } = amountOf(speaking);
  const isHosted = size - amountOf(hosts).size >= GUESTS_SHARE * size;
  return new Set(isHosted && hosts.length <= HOSTS ? hosts : []);
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
  if (isAddressing(speech)) own.addressing++;
  if (isOfOneself(speech)) own.ofOneself++;
}

/** A word thrown into the answer of another speaker, who then goes on: nobody asked for it. */
function isAside(turn: number, speakers: readonly number[], asker: number): boolean {
  const before = speakers[turn - 1];
  return before !== asker && before === speakers[turn + 1] && before !== speakers[turn];
}

import type { Line } from '../../syntax/line';
import { ChunkedList } from '../../text/chunkedList';
import { labelKey } from '../../names/key';
import { isNamedBy } from '../../names/likeness';
import type { Person } from '../people/people';
import { namesOfSeveral } from '../../names/several';
import type { GivenRole } from '../people/given';
import type { SpeakerTally } from '../people/tally';
import { saidMore, tallyOf } from '../people/tally';
import type { Exchange, Participant, Role, Turn, TurnKind } from '../../model/transcript';
import type { LineSpan } from '../../text/range';
import type { Profile } from '../people/participants';
import { labelUses, profileOf } from '../people/participants';
import { isInterjection } from '../../facts/openings';
import type { TurnReading } from './questions';
import { readExchanges } from './questions';
import { utterancesOf } from './utterances';
import { rolesOf } from '../people/roles';
import type { Speech } from '../../facts/speech';
import { speechOf } from '../../facts/speech';
import type { Spoken } from '../../facts/spokenLines';
import type { Matter } from '../../model/matter';
import type { Draft } from '../turns';
import { TurnTexts } from './turnTexts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What is known of a conversation before what is said in it is looked at. */
interface Cast {
  readonly drafts: readonly Draft[];
  readonly people: readonly Person[];
  /** The roles that are known beforehand, see `rolesGiven`. */
  readonly given: readonly (GivenRole | undefined)[];
  /** The matter before it, and all matter. */
  readonly before: LineSpan | undefined;
  readonly matter: readonly Matter[];
}

/** Who talks, and what each turn does. */
export interface Conversation {
  readonly turns: readonly Turn[];
  readonly participants: readonly Participant[];
  readonly exchanges: readonly Exchange[];
  /** The turns, each by itself. */
  readonly texts: TurnTexts;
  /** The drafts of the turns; for each what is said, the index of who says it, and what the turn does. */
  readonly drafts: readonly Draft[];
  readonly speeches: ChunkedList<Speech>;
  readonly speakers: readonly number[];
  readonly readings: readonly TurnReading[];
  readonly tally: SpeakerTally;
  readonly roles: readonly (Role | undefined)[];
}

/**
 * Reads who talks and what each turn does, from turns whose places are known: ties turns, participants and
 * exchanges to each other; they are not changed afterwards. `last` is that of an earlier version, if there is one.
 */
export function readConversation(text: Spoken, cast: Cast, last?: Conversation): Conversation {
  const speeches = ChunkedList.of(cast.drafts.map((draft) => speechOfDraft(text, draft)));
  return converse(text, cast, hear(cast, speeches, speakersOf(cast)), last?.texts);
}

function converse(text: Spoken, cast: Cast, heard: Heard, earlier?: TurnTexts): Conversation {
  const { before, people, matter } = cast;
  const profiles = people.map((person, at) => profileFrom(person, heard.roles[at], text.lines, before));
  const tied = tie(cast.drafts, profiles, heard);
  for (const participant of tied.participants) participant.speakers = speakersIn(participant, tied.participants);
  return { ...heard, ...tied, texts: TurnTexts.of({ ...text, matter }, tied.turns, earlier) };
}

/**
 * Reads the same turns again after something was said otherwise in some of them, given by their indices in order; all may
 * have moved: `cast` has them where they are now. Turns, participants and exchanges are the same objects where nothing
 * moved and the reading is the same.
 */
export function rereadConversation(
  text: Spoken,
  cast: Cast,
  last: Conversation,
  touched: readonly number[],
): Conversation {
  const said = sayAgain(text, cast, last, touched);
  if (said === undefined) return readConversation(text, cast, last);
  const { speeches, tally } = said;
  const isKept = tally !== undefined && haveSameRoles(rolesOf(tally), last.roles);
  const heard = isKept ? { ...last, speeches, tally } : hear(cast, speeches, last.speakers);
  if (!isKept && !isAlike(heard, last)) return converse(text, cast, heard, last.texts);
  const now = { ...last, tally: heard.tally, speeches };
  const document = { ...text, matter: cast.matter };
  if (cast.drafts === last.drafts) return { ...now, texts: last.texts.after(document, touched) };
  const tied = tie(cast.drafts, last.participants, now);
  return { ...now, ...tied, texts: TurnTexts.of(document, tied.turns, last.texts) };
}

/**
 * What is said after some turns were said otherwise; and the tally, where what is said leads to the same answers but for
 * its length. Undefined where there is no such turn.
 */
function sayAgain(text: Spoken, { drafts }: Cast, last: Conversation, touched: readonly number[]) {
  let { speeches } = last;
  let tally: SpeakerTally | undefined = last.tally;
  for (const at of touched) {
    const [draft, before] = [drafts[at], last.speeches.at(at)];
    if (draft === undefined || before === undefined) return undefined;
    const speech = speechOfDraft(text, draft);
    if (speech === before) continue;
    const after = speeches.replace(at, at + 1, [speech]);
    const isLike = before.isLike(speech) && !(speech.short && isInterjection(speech));
    const lengthened = { turn: at, speakers: last.speakers, before: speeches, after };
    tally = tally && isLike ? saidMore(tally, lengthened) : undefined;
    speeches = after;
    speech.forget();
  }
  return { speeches, tally };
}

/** More turns are not typed in, but pasted or replaced. */
const MOST_TOUCHED = 50;

/**
 * The turns, by their indices in order, in which something else is said than in an earlier conversation of as many turns, or
 * which have moved by another number of lines than the turn before; undefined where there are many.
 */
export function turnsSaidOtherwise(
  text: Spoken,
  { drafts }: Pick<Cast, 'drafts'>,
  last: Conversation,
): readonly number[] | undefined {
  const touched: number[] = [];
  let moved = 0;
  for (const [at, draft] of drafts.entries()) {
    const before = last.drafts[at];
    const by = draft.line - (before?.line ?? 0);
    const isInStep = by === moved && draft.endLine - (before?.endLine ?? 0) === moved;
    moved = by;
    if (isInStep && speechOfDraft(text, draft) === last.speeches.at(at)) continue;
    if (touched.push(at) > MOST_TOUCHED) return undefined;
  }
  return touched;
}

function speechOfDraft(text: Spoken, { line, endLine, place }: Draft): Speech {
  return speechOf(text, { line, endLine, textFrom: place.shape.textFrom, columns: place.table?.columns });
}

/** Whether the same people do the same in the same turns. */
function isAlike(a: Heard, b: Heard): boolean {
  return (
    haveSameRoles(a.roles, b.roles) &&
    a.readings.every(({ kind, question }, at) => kind === b.readings[at]?.kind && question === b.readings[at].question)
  );
}

function haveSameRoles(a: readonly (Role | undefined)[], b: readonly (Role | undefined)[]): boolean {
  return a.every((role, at) => role === b[at]);
}

/** What is heard in a conversation: who speaks in which role, and what each turn does. */
type Heard = Pick<Conversation, 'drafts' | 'speeches' | 'speakers' | 'tally' | 'roles' | 'readings'>;

function hear({ drafts, people, given }: Cast, speeches: ChunkedList<Speech>, speakers: readonly number[]): Heard {
  const tally = tallyOf(people, speakers, speeches, given);
  const roles = rolesOf(tally);
  const readings = readExchanges(utterancesOf({ drafts, speakers, roles, speeches }));
  speeches.forEach((speech) => {
    speech.forget();
  });
  return { drafts, speeches, speakers, tally, roles, readings };
}

/** Ties turns, participants and exchanges to each other, once it is known where the turns are, whose, and what they do. */
function tie(
  drafts: readonly Draft[],
  profiles: readonly Profile[],
  { speakers, readings }: Pick<Conversation, 'speakers' | 'readings'>,
) {
  const participants = profiles.map(participantOf);
  const turns = drafts.map((draft, index) =>
    turnOf(draft, index, participants[speakers[index] ?? 0], readings[index]?.kind ?? 'remark'),
  );
  const exchanges = tieExchanges(turns, readings);
  tieParticipants(participants, turns, speakers);
  return { drafts, turns, participants, exchanges };
}

/** Those whom a label of several names, by the names of the participants that they are elsewhere. */
function speakersIn({ label }: Participant, participants: readonly Participant[]): readonly string[] {
  return namesOfSeveral(label).map((name) => {
    const key = labelKey(name);
    const bears = (participant: Participant) =>
      participant.labels.some(({ label: other }) => isNamedBy(key, labelKey(other)));
    const found = participants.filter((one) => namesOfSeveral(one.label).length === 0 && bears(one));
    return found.length === 1 && found[0] !== undefined ? found[0].name : name;
  });
}

/** What a participant's turns add up to. */
function tieParticipants(
  participants: readonly Mutable<Participant>[],
  turns: readonly Turn[],
  speakers: readonly number[],
): void {
  const spoken = participants.map((): Turn[] => []);
  turns.forEach((turn, at) => spoken[speakers[at] ?? 0]?.push(turn));
  participants.forEach((participant, at) => {
    participant.turns = spoken[at] ?? [];
    participant.labels = labelUses(participant.turns);
  });
}

/** For each turn the index of its speaker. */
function speakersOf({ drafts, people }: Cast): readonly number[] {
  const byKey = new Map(people.flatMap(({ groups }, at) => groups.map(({ key }) => [key, at] as const)));
  return drafts.map(({ key }) => byKey.get(key) ?? 0);
}

function profileFrom(
  person: Person,
  role: Role | undefined,
  lines: ChunkedList<Line>,
  before: LineSpan | undefined,
): Profile {
  const counts = new Map<string, number>();
  for (const { places } of person.groups)
    for (const { label } of places) counts.set(label, (counts.get(label) ?? 0) + 1);
  return profileOf(person, role, counts, lines, before);
}

function participantOf(profile: Profile): Mutable<Participant> {
  const { name, label, fullName, role, speakers, joins, declared, namedAt } = profile;
  return { name, label, fullName, role, speakers, joins, declared, namedAt, labels: [], turns: [] };
}

function turnOf(
  { place: { shape, label, table }, line, endLine }: Draft,
  index: number,
  participant: Participant | undefined,
  kind: TurnKind,
): Mutable<Turn> {
  if (participant === undefined) throw new Error('a turn without a participant');
  return {
    index,
    line,
    endLine,
    label,
    labelSpan: shape.label,
    headSpan: shape.head,
    timeSpan: shape.time,
    textFrom: shape.textFrom,
    columns: table?.columns,
    participant,
    kind,
    exchange: undefined,
  };
}

function tieExchanges(turns: readonly Mutable<Turn>[], readings: readonly TurnReading[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  const asked: ((Exchange & { readonly answers: Turn[] }) | undefined)[] = [];
  turns.forEach((turn, at) => {
    const reading = readings[at];
    if (reading === undefined) return;
    if (reading.kind === 'question') exchanges.push((asked[at] = { question: turn, answers: [] }));
    const exchange = asked[reading.question ?? at];
    if (reading.kind === 'answer') exchange?.answers.push(turn);
    turn.exchange = exchange;
  });
  return exchanges;
}

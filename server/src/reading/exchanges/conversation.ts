import type { Line } from '../../syntax/line';
import { Row } from '../../text/row';
import { labelKey } from '../../names/key';
import { isNamedBy } from '../../names/likeness';
import type { Person } from '../people/people';
import { namesOfSeveral } from '../../names/several';
import { namesInterviewer, namesQuestion, partAmong } from '../../language/words';
import type { Tally } from '../people/conduct';
import { conductsOf, saidMore, tallyOf } from '../people/conduct';
import type { Exchange, Participant, Past, Role, Turn, TurnKind } from '../../model/transcript';
import type { LineSpan } from '../../text/range';
import type { Profile } from '../people/participants';
import { labelUses, profileOf } from '../people/participants';
import { typedIn } from '../../facts/perTurn';
import type { Reading, Utterance } from './questions';
import { readExchanges } from './questions';
import type { Typing } from '../keeping/typing';
import { rolesOf } from '../people/roles';
import type { Said, Speech } from '../../facts/speech';
import { speechOf } from '../../facts/speech';
import type { Spoken } from '../../facts/spokenLines';
import type { Draft } from '../turns';
import { isInterjection } from '../../language/utterance';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What is known of a conversation before what is said in it is looked at. */
interface Known {
  readonly drafts: readonly Draft[];
  readonly people: readonly Person[];
  /** The roles that are known beforehand, see `rolesGiven`. */
  readonly given: readonly (Role | undefined)[];
  /** The matter before it. */
  readonly before: LineSpan | undefined;
}

/** Who talks, and what each turn does. */
export interface Conversation {
  readonly turns: readonly Turn[];
  readonly participants: readonly Participant[];
  readonly exchanges: readonly Exchange[];
  /** What it has in common with those of earlier versions. */
  readonly past: Past;
  /** What is said in each turn, the index of who says it, and what the turn does. */
  readonly speeches: Row<Speech>;
  readonly speakers: readonly number[];
  readonly readings: readonly Reading[];
  readonly tally: Tally;
  readonly roles: readonly (Role | undefined)[];
}

/**
 * Reads who talks and what each turn does, from turns of which it is known where they are: ties turns, participants and
 * exchanges to each other; they are not changed afterwards.
 */
export function readConversation(text: Spoken, known: Known): Conversation {
  return converse(text, known, Row.of(known.drafts.map((draft) => speechOfDraft(text, draft))));
}

/**
 * Reads the same turns again after something was typed in one of them, or behind it, which may have moved those that
 * follow: `known` has them where they are now. Turns, participants and exchanges are the same objects where nothing moved
 * and what is said leads to the same reading.
 */
export function rereadConversation(text: Spoken, known: Known, last: Conversation, typing: Typing): Conversation {
  const { turn: at, isSaid, isMoving } = typing;
  const [draft, before] = [known.drafts[at], last.speeches.at(at)];
  if (draft === undefined || before === undefined) return readConversation(text, known);
  const speech = isSaid ? speechOfDraft(text, draft) : before;
  const speeches = isSaid ? last.speeches.replace(at, at + 1, [speech]) : last.speeches;
  const past = typedIn(last.past, at);
  const tally = isSaid ? sayingTheSame(last, at, speech) : last.tally;
  if (tally === undefined) {
    const fresh = converse(text, known, speeches);
    return before.asks === speech.asks && isAlike(fresh, last) ? { ...fresh, past } : fresh;
  }
  const same = { ...last, past, speeches, tally };
  const isAsked = isSaid && last.turns[at]?.kind === 'question' && !asksTheSame(before, speech);
  const isLonger = before.wordCount !== speech.wordCount;
  return isMoving || isAsked || isLonger ? { ...same, ...tie(known.drafts, last.participants, same) } : same;
}

/** Whether two versions of a question show the same, at the same place of the turn. */
function asksTheSame(before: Speech, speech: Speech): boolean {
  const [one, other] = [placeAsked(before), placeAsked(speech)];
  return one?.line === other?.line && one?.from === other?.from && before.asked === speech.asked;
}

/** Where what is asked begins; in a question without a word nowhere. */
function placeAsked({ firstAsk, first }: Speech): Said | undefined {
  return firstAsk ?? first;
}

function speechOfDraft(text: Spoken, draft: Draft): Speech {
  return speechOf(text, { ...draft, textFrom: draft.place.shape.textFrom });
}

/**
 * The tally of a conversation with something else said in one turn, where all of it would be read like this again: what is
 * said leads to the same answers and roles. Else undefined.
 */
function sayingTheSame(last: Conversation, at: number, speech: Speech): Tally | undefined {
  const before = last.speeches.at(at);
  if (before === undefined) return undefined;
  if (!before.isLike(speech) || (speech.short && speech.judge(isInterjection))) return undefined;
  const tally = saidMore(last.tally, last.speakers[at] ?? 0, speech.size - before.size);
  const roles = rolesOf(conductsOf(tally));
  return roles.every((role, index) => role === last.roles[index]) ? tally : undefined;
}

/** Whether the same people do the same in the same turns. */
function isAlike(a: Conversation, b: Conversation): boolean {
  return (
    a.roles.every((role, at) => role === b.roles[at]) &&
    a.readings.every(({ kind, question }, at) => kind === b.readings[at]?.kind && question === b.readings[at].question)
  );
}

function converse(text: Spoken, known: Known, speeches: Row<Speech>): Conversation {
  const { drafts, people, given, before } = known;
  const speakers = speakersOf(drafts, people);
  const tally = tallyOf(people, speakers, speeches, given);
  const roles = rolesOf(conductsOf(tally));
  const profiles = people.map((person, at) => profileFrom(person, roles[at], text.lines, before));
  const readings = readExchanges(utterancesOf(drafts, speakers, roles, speeches));
  const tied = tie(drafts, profiles, { speakers, speeches, readings });
  for (const participant of tied.participants) participant.speakers = speakersIn(participant, tied.participants);
  for (const speech of speeches) speech.forget();
  return { ...tied, past: { course: {}, touched: [] }, speeches, speakers, readings, tally, roles };
}

/** Ties turns, participants and exchanges to each other, once it is known where the turns are, whose, and what they do. */
function tie(
  drafts: readonly Draft[],
  profiles: readonly Profile[],
  { speakers, speeches, readings }: Pick<Conversation, 'speakers' | 'speeches' | 'readings'>,
) {
  const participants = profiles.map((profile) => participantOf(profile, speeches));
  const turns = drafts.map((draft, index) =>
    turnOf(draft, index, participants[speakers[index] ?? 0], readings[index]?.kind ?? 'remark'),
  );
  const exchanges = tieExchanges(turns, speeches, readings);
  tieParticipants(participants, turns, speakers);
  return { turns, participants, exchanges };
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
function speakersOf(drafts: readonly Draft[], people: readonly Person[]): readonly number[] {
  const byKey = new Map(people.flatMap(({ groups }, at) => groups.map(({ key }) => [key, at] as const)));
  return drafts.map(({ key }) => byKey.get(key) ?? 0);
}

function profileFrom(person: Person, role: Role | undefined, lines: Row<Line>, before: LineSpan | undefined): Profile {
  const counts = new Map<string, number>();
  for (const { places } of person.groups)
    for (const { label } of places) counts.set(label, (counts.get(label) ?? 0) + 1);
  return profileOf(person, role, counts, lines, before);
}

function participantOf(profile: Profile, speeches: Row<Speech>): Mutable<Participant> {
  const { name, label, fullName, role, speakers, joins, declared, namedAt } = profile;
  let words: number | undefined;
  return {
    ...{ name, label, fullName, role, speakers, joins, declared, namedAt },
    labels: [],
    turns: [],
    // Only a summary shows it.
    get words() {
      return (words ??= this.turns.reduce((sum, { index }) => sum + (speeches.at(index)?.wordCount ?? 0), 0));
    },
  };
}

function turnOf(
  { place: { shape, label }, line, endLine }: Draft,
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
    participant,
    kind,
    exchange: undefined,
  };
}

function utterancesOf(
  drafts: readonly Draft[],
  speakers: readonly number[],
  roles: readonly (Role | undefined)[],
  speeches: Row<Speech>,
): readonly Utterance[] {
  const labels = [...new Set(drafts.map(({ place }) => place.label))];
  const asks = new Map(labels.map((label) => [label, asksByLabel(label, labels)]));
  return Array.from(speeches, (speech, at) => {
    const speaker = speakers[at] ?? 0;
    return { speaker, role: roles[speaker], asks: asks.get(drafts[at]?.place.label ?? ''), speech };
  });
}

function asksByLabel(label: string, labels: readonly string[]): Utterance['asks'] {
  const part = partAmong(label, labels);
  if (part !== undefined && namesQuestion(label)) return 'question';
  return part === 'interviewer' && !namesInterviewer(label) ? 'asker' : part === 'respondent' ? 'answerer' : undefined;
}

function tieExchanges(
  turns: readonly Mutable<Turn>[],
  speeches: Row<Speech>,
  readings: readonly Reading[],
): readonly Exchange[] {
  const exchanges: ExchangeInSpeech[] = [];
  const asked: (ExchangeInSpeech | undefined)[] = [];
  turns.forEach((turn, at) => {
    const reading = readings[at];
    const speech = speeches.at(at);
    if (reading === undefined || speech === undefined) return;
    if (reading.kind === 'question') exchanges.push((asked[at] = new ExchangeInSpeech(turn, speech)));
    const exchange = asked[reading.question ?? at];
    if (reading.kind === 'answer') exchange?.answers.push(turn);
    turn.exchange = exchange;
  });
  return exchanges;
}

/** Only an outline shows where something is asked, and what: that is found out when somebody asks. */
class ExchangeInSpeech implements Exchange {
  readonly answers: Turn[] = [];

  constructor(
    readonly question: Turn,
    private readonly speech: Speech,
  ) {}

  get asked(): Exchange['asked'] {
    const { line, from } = placeAsked(this.speech) ?? { line: 0, from: this.question.textFrom };
    return { line: this.question.line + line, column: from };
  }

  get text(): string {
    return this.speech.asked;
  }
}

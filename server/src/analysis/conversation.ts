import type { Line } from '../syntax/line';
import { askedText } from './asked';
import { labelKey } from './cast/key';
import { isNamedBy } from './cast/likeness';
import type { Person } from './cast/people';
import { namesOfSeveral } from './cast/several';
import { namesInterviewer, namesQuestion, partAmong } from './cast/words';
import type { Tally } from './conduct';
import { conductsOf, saidMore, tallyOf } from './conduct';
import type { Exchange, LineSpan, Participant, Role, Turn } from './model';
import type { Profile } from './participants';
import { labelUses, profileOf } from './participants';
import type { Reading, Utterance } from './questions';
import { readExchanges } from './questions';
import { turnOfLine } from './retyped';
import { isAsker, rolesOf } from './roles';
import type { Speech } from './speech';
import { speechOf } from './speech';
import type { Spoken } from './spokenLines';
import type { Draft } from './turns';
import { isInterjection } from './utterance';

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
  /** What is said in each turn, and the index of who says it. */
  readonly speeches: readonly Speech[];
  readonly speakers: readonly number[];
  readonly tally: Tally;
  readonly roles: readonly (Role | undefined)[];
}

/**
 * Reads who talks and what each turn does, from turns of which it is known where they are: ties turns, participants and
 * exchanges to each other; they are not changed afterwards.
 */
export function readConversation(text: Spoken, known: Known): Conversation {
  const speeches = known.drafts.map((draft) => speechOf(text, { ...draft, textFrom: draft.place.shape.textFrom }));
  return converse(text, known, speeches);
}

/** Reads the same turns again after a line inside one of them, of which `line` is the number, became another. */
export function rereadConversation(text: Spoken, known: Known, last: Conversation, line: number): Conversation {
  const at = turnOfLine(last.turns, line);
  const [turn, before] = [last.turns[at], last.speeches[at]];
  if (turn === undefined || before === undefined) return last;
  const speech = speechOf(text, turn);
  const speeches = last.speeches.map((one, index) => (index === at ? speech : one));
  return sayingTheSame({ ...last, speeches }, turn, before) ?? converse(text, known, speeches);
}

/**
 * A conversation as it was, with something else said in one turn than `before`, where it would be read like this again:
 * the turn is neither a question nor of one who asks, and what is said leads to the same answers and roles.
 */
function sayingTheSame(
  talk: Conversation,
  { index, kind, participant }: Turn,
  before: Speech,
): Conversation | undefined {
  const speech = talk.speeches[index];
  if (speech === undefined || kind === 'question' || isAsker(participant.role) || !before.isLike(speech))
    return undefined;
  if (speech.short && speech.judge(isInterjection)) return undefined;
  const tally = saidMore(talk.tally, talk.speakers[index] ?? 0, speech.size - before.size);
  const roles = rolesOf(conductsOf(tally));
  return roles.every((role, at) => role === talk.roles[at]) ? { ...talk, tally } : undefined;
}

function converse(text: Spoken, { drafts, people, given, before }: Known, speeches: readonly Speech[]): Conversation {
  const speakers = speakersOf(drafts, people);
  const tally = tallyOf(people, speakers, speeches, given);
  const roles = rolesOf(conductsOf(tally));
  const participants = people.map((person, at) => participantOf(person, roles[at], speeches, text.lines, before));
  const turns = drafts.map((draft, index) => turnOf(draft, index, participants[speakers[index] ?? 0]));
  const exchanges = tieExchanges(text, turns, speeches, readExchanges(utterancesOf(drafts, speakers, roles, speeches)));
  tieParticipants(participants, turns, speakers);
  for (const participant of participants) participant.speakers = speakersIn(participant, participants);
  return { turns, participants, exchanges, speeches, speakers, tally, roles };
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

function participantOf(
  person: Person,
  role: Role | undefined,
  speeches: readonly Speech[],
  lines: readonly Line[],
  before: LineSpan | undefined,
): Mutable<Participant> {
  const counts = new Map<string, number>();
  for (const { places } of person.groups)
    for (const { label } of places) counts.set(label, (counts.get(label) ?? 0) + 1);
  const profile: Profile = profileOf(person, role, counts, lines, before);
  let words: number | undefined;
  return {
    ...profile,
    labels: [],
    turns: [],
    // Only a summary shows it.
    get words() {
      return (words ??= this.turns.reduce((sum, { index }) => sum + (speeches[index]?.words ?? 0), 0));
    },
  };
}

function turnOf({ place, line, endLine }: Draft, index: number, participant: Participant | undefined): Mutable<Turn> {
  if (participant === undefined) throw new Error('a turn without a participant');
  const { shape, label } = place;
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
    kind: 'remark',
    exchange: undefined,
  };
}

function utterancesOf(
  drafts: readonly Draft[],
  speakers: readonly number[],
  roles: readonly (Role | undefined)[],
  speeches: readonly Speech[],
): readonly Utterance[] {
  const labels = [...new Set(drafts.map(({ place }) => place.label))];
  const asks = new Map(labels.map((label) => [label, asksByLabel(label, labels)]));
  return speeches.map((speech, at) => {
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
  text: Spoken,
  turns: readonly Mutable<Turn>[],
  speeches: readonly Speech[],
  readings: readonly Reading[],
): readonly Exchange[] {
  const exchanges = new Map<number, Mutable<Exchange> & { answers: Turn[] }>();
  turns.forEach((turn, at) => {
    const reading = readings[at];
    const speech = speeches[at];
    if (reading === undefined || speech === undefined) return;
    turn.kind = reading.kind;
    if (reading.kind === 'question') exchanges.set(at, exchangeOf(text, turn, speech));
    const exchange = exchanges.get(reading.question ?? at);
    if (reading.kind === 'answer') exchange?.answers.push(turn);
    turn.exchange = exchange;
  });
  return [...exchanges.values()];
}

function exchangeOf(
  text: Spoken,
  question: Turn,
  { first, firstAsk }: Speech,
): Mutable<Exchange> & { answers: Turn[] } {
  const from = firstAsk ?? first ?? { line: question.line, from: question.textFrom, to: question.textFrom };
  let shown: string | undefined;
  return {
    question,
    asked: { line: from.line, column: from.from },
    // Only an outline shows it.
    get text() {
      return (shown ??= askedText(text, from, question.endLine));
    },
    answers: [],
  };
}

import type { Line } from '../syntax/line';
import { askedText } from './asked';
import type { Place } from './cast/candidates';
import { placesOf } from './cast/candidates';
import { labelKey } from './cast/key';
import type { Decided } from './cast/decide';
import { decide } from './cast/decide';
import type { Person } from './cast/people';
import { peopleOf } from './cast/people';
import { namesQuestion, partNamed } from './cast/words';
import { conductsOf } from './conduct';
import type { Declarations } from './declarations';
import { frontMatterSpan } from './declarations';
import { mergeDeclarations } from './declared/merge';
import type { Exchange, LineSpan, Participant, Role, Transcript, Turn } from './model';
import type { Profile } from './participants';
import { labelUses, profileOf } from './participants';
import type { Reading, Utterance } from './questions';
import { readExchanges } from './questions';
import { rolesOf } from './roles';
import type { Speech } from './speech';
import { speechOf } from './speech';
import type { Surroundings } from './surroundings';
import type { Draft } from './turns';
import { draftTurns } from './turns';

/**
 * Reads a document as a whole, in this order because each step needs the one before: which labels are labels, where
 * turns begin and end, which labels are one person, who interviews, what each turn does.
 */
export function readTranscript(lines: readonly Line[], own: Declarations, { folder }: Surroundings): Transcript {
  const declared = mergeDeclarations(own, folder);
  const frontMatter = frontMatterSpan(lines);
  const places = placesOf(lines, frontMatter);
  const decided = decide(places, lines, declared);
  const cast = decided.filter(({ candidate }) => candidate.accepted).map(({ group }) => group);
  const labels = chosen(places, decided);
  const drafts = draftTurns(lines, labels);
  const people = peopleOf(
    cast,
    drafts.map(({ key }) => key),
    declared,
  );
  const surround = matterAround(lines, frontMatter, drafts);
  return {
    lines,
    frontMatter,
    ...surround,
    ...assemble(lines, drafts, people, surround.before),
    candidates: decided.map(({ candidate }) => candidate),
  };
}

/** The label of each line that has one: where a line can be read in several forms, the one with the most votes. */
function chosen(
  places: readonly Place[],
  decided: readonly Decided[],
): readonly { readonly place: Place; readonly key: string }[] {
  const scores = new Map(
    decided.map(({ group, candidate }) => [group.key, candidate.accepted ? candidate.score : -Infinity]),
  );
  const best = new Map<number, { readonly place: Place; readonly key: string; readonly score: number }>();
  for (const place of places) {
    const key = labelKey(place.label);
    const score = scores.get(key) ?? -Infinity;
    if (score > (best.get(place.line)?.score ?? -Infinity)) best.set(place.line, { place, key, score });
  }
  return [...best.values()];
}

function matterAround(lines: readonly Line[], frontMatter: LineSpan | undefined, drafts: readonly Draft[]) {
  const first = drafts[0];
  const last = drafts.at(-1);
  const start = frontMatter === undefined ? 0 : frontMatter.endLine + 1;
  return {
    before: written(lines, start, first?.line ?? lines.length),
    body: first && last && { line: first.line, endLine: last.endLine },
    after: last && written(lines, last.endLine + 1, lines.length),
  };
}

/** The lines from one with text to one with text between two places; undefined where all are blank. */
function written(lines: readonly Line[], from: number, to: number): LineSpan | undefined {
  let line = from;
  while (line < to && lines[line]?.blank === true) line++;
  let endLine = to - 1;
  while (endLine >= line && lines[endLine]?.blank === true) endLine--;
  return line <= endLine ? { line, endLine } : undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Ties turns, participants and exchanges to each other; they are not changed afterwards. */
function assemble(
  lines: readonly Line[],
  drafts: readonly Draft[],
  people: readonly Person[],
  before: LineSpan | undefined,
) {
  const speeches = drafts.map((draft) => speechOf(lines, draft, draft.place.shape.textFrom));
  const speakers = speakersOf(drafts, people);
  const roles = rolesOf(conductsOf(people, speakers, speeches));
  const participants = people.map((person, at) => participantOf(person, roles[at], lines, before));
  const turns = drafts.map((draft, index) => turnOf(draft, index, participants[speakers[index] ?? 0]));
  const exchanges = tieExchanges(
    lines,
    turns,
    speeches,
    readExchanges(utterancesOf(drafts, speakers, roles, speeches)),
  );
  tieParticipants(participants, turns, speakers, speeches);
  return { turns, participants, exchanges };
}

/** What a participant's turns add up to. */
function tieParticipants(
  participants: readonly Mutable<Participant>[],
  turns: readonly Turn[],
  speakers: readonly number[],
  speeches: readonly Speech[],
): void {
  const spoken = participants.map((): Turn[] => []);
  turns.forEach((turn, at) => {
    const speaker = speakers[at] ?? 0;
    spoken[speaker]?.push(turn);
    const participant = participants[speaker];
    if (participant !== undefined) participant.words += speeches[at]?.words ?? 0;
  });
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
  lines: readonly Line[],
  before: LineSpan | undefined,
): Mutable<Participant> {
  const counts = new Map<string, number>();
  for (const { places } of person.groups)
    for (const { label } of places) counts.set(label, (counts.get(label) ?? 0) + 1);
  const profile: Profile = profileOf(person, role, counts, lines, before);
  return { ...profile, labels: [], turns: [], words: 0 };
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
  const nobody: Speech = {
    words: 0,
    opening: '',
    short: true,
    first: undefined,
    firstAsk: () => undefined,
    asks: false,
    endsAsking: false,
  };
  return drafts.map(({ place }, at) => {
    const speaker = speakers[at] ?? 0;
    return {
      speaker,
      role: roles[speaker],
      asks: asksByLabel(place.label),
      speech: speeches[at] ?? nobody,
    };
  });
}

function asksByLabel(label: string): Utterance['asks'] {
  if (namesQuestion(label)) return 'question';
  return partNamed(label) === 'interviewer' ? 'asker' : undefined;
}

function tieExchanges(
  lines: readonly Line[],
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
    if (reading.kind === 'question') exchanges.set(at, exchangeOf(lines, turn, speech));
    const exchange = exchanges.get(reading.question ?? at);
    if (reading.kind === 'answer') exchange?.answers.push(turn);
    turn.exchange = exchange;
  });
  return [...exchanges.values()];
}

function exchangeOf(
  lines: readonly Line[],
  question: Turn,
  { first, firstAsk }: Speech,
): Mutable<Exchange> & { answers: Turn[] } {
  const from = firstAsk() ?? first ?? { line: question.line, from: question.textFrom, to: question.textFrom };
  return {
    question,
    asked: { line: from.line, column: from.from },
    text: askedText(lines, from, question.endLine),
    answers: [],
  };
}

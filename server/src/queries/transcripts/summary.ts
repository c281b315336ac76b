import type { Exchange, Participant, Role } from '../../model/transcript';
import type { ColumnSpan } from '../../text/range';
import { perObject } from '../../text/perObject';
import type { NameUse } from '../../document/folderNames';
import { namesOf } from '../../document/folderNames';
import type { Snapshot } from '../../document/snapshot';
import { detached } from '../../text/detached';
import { askedIn } from '../overview/overview';
import type { Person } from './person';
import { personOf } from './person';

/** A stretch of one line, counted from 0; columns in UTF-16 code units. */
export interface LineStretch extends ColumnSpan {
  readonly line: number;
}

/** What is kept of a transcript that is not open: enough to find it, its people and its questions; none of its text. */
export interface Summary {
  readonly turns: number;
  /** In the order of their first turns. */
  readonly speakers: readonly SpeakerSummary[];
  /** In the text's order. */
  readonly questions: readonly QuestionSummary[];
  /** Under which labels people speak, for findings in the other transcripts of the folder. */
  readonly names: readonly NameUse[];
}

export interface SpeakerSummary {
  readonly name: string;
  readonly fullName: string | undefined;
  readonly role: Role | undefined;
  /** Most used first. */
  readonly labels: readonly string[];
  readonly turns: number;
  /** Where the label of each turn stands, in the text's order. */
  readonly places: readonly LineStretch[];
  readonly person: Person;
}

export interface QuestionSummary {
  /** What is asked, on one line; never empty. */
  readonly text: string;
  readonly speaker: string;
  readonly answered: boolean;
  /** Where it is asked. */
  readonly place: LineStretch;
}

/** The summary of a document, made once for each version. */
export const summaryOf = perObject((snapshot: Snapshot): Summary => {
  const { turns, participants, exchanges } = snapshot.transcript;
  return {
    turns: turns.length,
    speakers: participants.map((participant) => speakerOf(snapshot, participant)),
    questions: exchanges.map((exchange) => summaryOfQuestion(snapshot, exchange)),
    names: namesOf(snapshot.transcript),
  };
});

function speakerOf(snapshot: Snapshot, participant: Participant): SpeakerSummary {
  const { name, fullName, role, labels, turns } = participant;
  return {
    name: detached(name),
    fullName: fullName === undefined ? undefined : detached(fullName),
    role,
    labels: labels.map(({ label }) => detached(label)),
    turns: turns.length,
    places: turns.map(({ line, labelSpan: { from, to } }) => ({ line, from, to })),
    person: personOf(snapshot, participant),
  };
}

function summaryOfQuestion(snapshot: Snapshot, exchange: Exchange): QuestionSummary {
  const { text, speaker, answered, range } = askedIn(snapshot, exchange);
  const { from, to } = range;
  const place = { line: from.line, from: from.column, to: to.column };
  return { text: detached(text), speaker: detached(speaker), answered, place };
}

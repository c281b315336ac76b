import { speechOf } from '../facts/speech';
import type { Fix as OwnFix } from '../model/findings';
import type { Finding as OwnFinding } from '../rules/finding';
import type { Exchange, Participant as OwnParticipant, Transcript, Turn as OwnTurn } from '../model/transcript';
import type { LineSpan } from '../text/range';
import type { Snapshot } from '../document/snapshot';
import type { SourceText, Stretch } from '../text/sourceText';
import { english } from '../words/say';
import type { Finding, Findings, Fix, Lines, Outline, Participant, Place, Question, Turn, Turns } from './shapes';

/** An answer about one file; `path` is the name it was asked for by. */
export type OfFile<Answer> = { readonly path: string } & Answer;

/** One file's part of `turns --format json`. */
export function turnsReport(path: string, snapshot: Snapshot): OfFile<Turns> {
  return { path, ...turnsOf(snapshot) };
}

/** One file's part of `outline --format json`. */
export function outlineReport(path: string, snapshot: Snapshot): OfFile<Outline> {
  return { path, ...outlineOf(snapshot) };
}

/** One file's part of `check --format json`. */
export function checkReport(path: string, checked: Checked): OfFile<Findings> {
  return { path, ...findingsOf(checked) };
}

/** What was found in a transcript, or in a file of declarations; all of it, or what somebody asked for. */
export interface Checked {
  readonly snapshot: Snapshot;
  readonly findings: readonly OwnFinding[];
}

/** Who speaks when. */
export function turnsOf({ transcript }: Snapshot): Turns {
  const { body, participants, turns, matter } = transcript;
  return {
    ...(body && { body: linesOf(body) }),
    participants: participants.map(participantOf),
    turns: turns.map(turnOf),
    matter: matter.map((one) => ({ ...one, ...linesOf(one) })),
  };
}

/** The questions and who answers them. */
export function outlineOf({ transcript }: Snapshot): Outline {
  return { questions: transcript.exchanges.map((exchange) => questionOf(transcript, exchange)) };
}

/** What looks wrong and how to fix it. */
export function findingsOf({ snapshot, findings }: Checked): Findings {
  return { findings: findings.map((finding) => findingOf(snapshot, finding)) };
}

function participantOf({ name, fullName, labels, role, turns, speakers }: OwnParticipant): Participant {
  return {
    name,
    ...(fullName !== undefined && { fullName }),
    labels: labels.map(({ label, turns }) => ({ label, turns: turns.length })),
    ...(speakers.length > 0 && { speakers }),
    ...(role && { role }),
    turns: turns.length,
  };
}

function turnOf({ line, endLine, label, labelSpan, participant, kind, exchange }: OwnTurn): Turn {
  const { name, role, speakers } = participant;
  return {
    line: line + 1,
    column: labelSpan.from + 1,
    endLine: endLine + 1,
    label,
    speaker: name,
    ...(speakers.length > 0 && { speakers }),
    ...(role && { role }),
    kind,
    ...(kind === 'question' && { answers: (exchange?.answers ?? []).map((answer) => answer.line + 1) }),
    ...(kind === 'answer' && exchange && { question: exchange.question.line + 1 }),
  };
}

function questionOf(transcript: Transcript, { question, answers }: Exchange): Question {
  const text = speechOf(transcript, question).asked;
  return { ...spokenBy(question), text, answers: answers.map(spokenBy) };
}

function spokenBy(turn: OwnTurn): Lines & { readonly speaker: string } {
  return { ...linesOf(turn), speaker: turn.participant.name };
}

function findingOf(snapshot: Snapshot, { code, severity, message, at, fixes }: OwnFinding): Finding {
  return {
    code,
    severity,
    message: english(message),
    ...placeOf(at),
    fixes: fixes(snapshot).map((fix) => fixOf(snapshot.text, fix)),
  };
}

function fixOf(text: SourceText, { title, certain, changes }: OwnFix): Fix {
  return {
    title: english(title),
    certain,
    edits: changes.map((change) => ({ ...placeOf(text.stretchOf(change)), text: change.insert })),
  };
}

function linesOf({ line, endLine }: LineSpan): Lines {
  return { line: line + 1, endLine: endLine + 1 };
}

function placeOf({ from, to }: Stretch): Place {
  return { line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
}

import type { OverviewAnswer, OverviewQuestion } from '../../../server/src/protocol/overview';
import type { TranscriptSummary } from '../../../server/src/protocol/transcripts';
import type { TextPosition } from '../shared/places';
import { describeQuestion, namesOf, usualIn } from '../wording/questionLines';
import { counted, listed, tell } from '../shared/words';

/** What a row of a view says. */
export interface RowFields {
  /** The same as long as the row stands for the same thing, so that what was opened or chosen stays so. */
  readonly id: string;
  /** The document in which it stands. */
  readonly uri: string;
  readonly label: string;
  readonly description: string;
  /** For a screen reader. */
  readonly spoken: string;
}

export interface QuestionRow extends RowFields {
  readonly kind: 'question';
  /** What the id is made of; no other question of the document has had it. */
  readonly key: number;
  readonly question: OverviewQuestion;
  readonly answers: readonly AnswerRow[];
}

export interface AnswerRow extends RowFields {
  readonly kind: 'answer';
  readonly questionId: string;
  readonly answer: OverviewAnswer;
}

export interface TranscriptRow extends RowFields {
  readonly kind: 'transcript';
  readonly questions: number;
  /** Whether it shows its questions at first. */
  readonly opened: boolean;
}

export type ViewRow = TranscriptRow | QuestionRow | AnswerRow;

/**
 * The rows of a document's questions, numbered as the quick list of questions is. `before` are its rows before the last
 * change: a question with the same place or the same words keeps its id.
 */
export function questionRows(
  uri: string,
  questions: readonly OverviewQuestion[],
  before: readonly QuestionRow[],
): readonly QuestionRow[] {
  const keys = keysFor(questions, before);
  const usual = usualIn(questions);
  return questions.map((question, at) => {
    const key = keys[at] ?? at;
    const id = `${uri}#${key}`;
    return {
      ...{ kind: 'question', id, uri, key, question },
      label: `${at + 1}  ${question.text}`,
      description: describeQuestion(question, usual),
      spoken: spokenQuestion(question, at + 1),
      answers: question.answers.map((answer, nth) => answerRow(uri, answer, id, nth)),
    };
  });
}

/** A change leaves the questions before it and behind it as they are; between them, one takes the place of another. */
function keysFor(questions: readonly OverviewQuestion[], before: readonly QuestionRow[]): readonly number[] {
  const most = Math.min(questions.length, before.length);
  const isSame = (at: number) => isSameQuestion(questions.at(at), before.at(at)?.question);
  let head = 0;
  while (head < most && isSame(head)) head++;
  let tail = 0;
  while (tail < most - head && isSame(-1 - tail)) tail++;
  const unused = before.reduce((next, { key }) => Math.max(next, key + 1), 0);
  const moved = before.length - questions.length;
  return questions.map((_, at) => {
    const was = at >= questions.length - tail ? at + moved : at < before.length - tail ? at : -1;
    return (was < 0 ? undefined : before[was]?.key) ?? unused + at;
  });
}

function isSameQuestion(a: OverviewQuestion | undefined, b: OverviewQuestion | undefined): boolean {
  return a?.text === b?.text && a?.speaker === b?.speaker;
}

function spokenQuestion({ text, speaker, answers }: OverviewQuestion, number: number): string {
  return answers.length === 0
    ? tell`Question ${number}: ${text} Asked by ${speaker}, unanswered`
    : tell`Question ${number}: ${text} Asked by ${speaker}, answered by ${listed(namesOf(answers))}`;
}

function answerRow(uri: string, answer: OverviewAnswer, questionId: string, nth: number): AnswerRow {
  const { speaker, text } = answer;
  return {
    ...{ kind: 'answer', id: `${questionId}/${nth}`, uri, questionId, answer },
    ...{ label: speaker, description: text, spoken: tell`Answer by ${speaker}: ${text}` },
  };
}

/** `opened` while a filter makes the list short; then it is another row to the editor, which keeps such things by the id. */
export function transcriptRow(
  { uri, name, turns, questions, unanswered }: TranscriptSummary,
  opened: boolean,
): TranscriptRow {
  const counts =
    questions === 0
      ? [counted(turns, 'turn')]
      : [counted(questions, 'question'), ...(unanswered > 0 ? [tell`${unanswered} unanswered`] : [])];
  const description = counts.join(' · ');
  return {
    ...{ kind: 'transcript', id: opened ? `${uri}?` : uri, uri, label: name, description, questions, opened },
    spoken: listed([name, ...counts]),
  };
}

/** `17 · 1 unanswered`, beside a title that says of what; empty where there is none. */
export function countsOf(rows: readonly QuestionRow[]): string {
  const open = rows.filter(({ answers }) => answers.length === 0).length;
  return [rows.length, ...(open > 0 ? [tell`${open} unanswered`] : [])].join(' · ').replace(/^0$/, '');
}

/** Where a row leads to: what is asked, the label of an answer, the beginning of a transcript. */
export function placeOf(row: ViewRow): TextPosition {
  if (row.kind === 'transcript') return { line: 0, character: 0 };
  return row.kind === 'question' ? row.question.range.start : row.answer.range.start;
}

/** Whether two lists of rows show the same and lead to the same places. */
export function isSameList(some: readonly QuestionRow[], others: readonly QuestionRow[]): boolean {
  return isSameRows(some, others) && some.every(({ answers }, at) => isSameRows(answers, others[at]?.answers ?? []));
}

function isSameRows(some: readonly ViewRow[], others: readonly ViewRow[]): boolean {
  return some.length === others.length && some.every((row, at) => isSameRow(row, others[at]));
}

function isSameRow(row: ViewRow, other: ViewRow | undefined): boolean {
  if (row.id !== other?.id || row.label !== other.label || row.description !== other.description) return false;
  const [place, there] = [placeOf(row), placeOf(other)];
  return place.line === there.line && place.character === there.character;
}

import type { Join } from '../analysis/cast/people';
import type { Exchange, Participant, Turn } from '../analysis/model';
import { labelRange, turnAt } from '../analysis/places';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';
import { touches } from '../text/range';
import { askedRange } from './exchange';
import { firstWords } from './firstWords';
import { escapeMarkdown } from './markdown';

export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

/**
 * On a label, a card of the participant and what this turn does; on what a question asks, the start of its answer.
 * Nothing elsewhere: a card that pops up over every sentence is in the way of reading.
 */
export function hover(snapshot: Snapshot, offset: number): Hover | undefined {
  const turn = turnAt(snapshot, offset);
  if (turn === undefined) return undefined;
  const label = labelRange(snapshot.text, turn);
  if (touches(label, offset)) return { range: label, markdown: card(snapshot, turn) };
  return turn.kind === 'question' && turn.exchange ? answerTo(snapshot, turn.exchange, offset) : undefined;
}

/** Characters of an answer that are shown. */
const WIDTH = 240;

function answerTo(snapshot: Snapshot, exchange: Exchange, offset: number): Hover | undefined {
  const range = askedRange(snapshot, exchange);
  const [answer] = exchange.answers;
  if (answer === undefined || !touches(range, offset)) return undefined;
  const said = escapeMarkdown(firstWords(snapshot, answer, WIDTH));
  return { range, markdown: `**${escapeMarkdown(answer.participant.name)}**, line ${answer.line + 1}\n\n${said}` };
}

function card(snapshot: Snapshot, turn: Turn): string {
  const { participant } = turn;
  return [
    heading(participant),
    facts(participant, snapshot.transcript.participants)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    ...exchangeOf(turn),
    evidence(snapshot, turn),
  ].join('\n\n');
}

/** So many reasons are told; the sum has more. */
const REASONS = 4;

/** Why this is read as a label, as this participant's, and in this role: what speaks for it most comes first. */
function evidence({ transcript }: Snapshot, { label, line, participant }: Turn): string {
  const candidate =
    transcript.candidates.find((one) => one.label === label) ??
    transcript.candidates.find(({ accepted, lines }) => accepted && lines.includes(line));
  const reasons = [...(candidate?.features ?? [])]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, REASONS)
    .map(({ name }) => name);
  const read = reasons.length === 0 ? [] : [`Read as a label: ${escapeMarkdown(reasons.join(', '))}.`];
  return [...read, ...joinsOf(participant), ...roleOf(participant)].map((one) => `- *${one}*`).join('\n');
}

const WHY: Readonly<Record<Join['why'], string>> = {
  declared: 'are declared as one participant',
  'same name': 'are one name',
  form: 'are a longer and a shorter form of one name',
  slip: 'differ by a slip',
  title: 'are one name under two titles',
};

function joinsOf({ joins }: Participant): readonly string[] {
  return joins
    .slice(0, REASONS)
    .map(({ label, other, why }) => `${escapeMarkdown(label)} and ${escapeMarkdown(other)} ${WHY[why]}.`);
}

function roleOf({ role, turns }: Participant): readonly string[] {
  if (role === undefined) return [];
  const asks = turns.filter(({ kind }) => kind === 'question').length;
  const answers = turns.filter(({ kind }) => kind === 'answer').length;
  const does = [...(asks > 0 ? [`asks in ${asks}`] : []), ...(answers > 0 ? [`answers in ${answers}`] : [])];
  return does.length === 0
    ? []
    : [
        `${role === 'other' ? 'No part in the questions' : capital(role)}: ${does.join(', ')} of ${count(turns.length, 'turn')}.`,
      ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function heading({ name, fullName, role }: Participant): string {
  const full = fullName !== undefined && fullName !== name ? ` (${escapeMarkdown(fullName)})` : '';
  return `**${escapeMarkdown(name)}**${full}${role === undefined || role === 'other' ? '' : `, ${role}`}`;
}

function facts({ labels, turns, words, speakers }: Participant, all: readonly Participant[]): readonly string[] {
  const total = all.reduce((sum, participant) => sum + participant.words, 0);
  const share = total === 0 ? '' : ` (${Math.round((100 * words) / total)} % of all)`;
  const uses = labels.map((use) => `${escapeMarkdown(use.label)} (${use.turns.length})`).join(', ');
  return [
    `${count(turns.length, 'turn')}, ${count(words, 'word')}${share}`,
    ...(labels.length > 1 ? [`Labels: ${uses}`] : []),
    ...(speakers.length > 0 ? [`Several at once: ${speakers.map(escapeMarkdown).join(', ')}`] : []),
    lines(turns),
  ];
}

function lines(turns: readonly Turn[]): string {
  const first = (turns[0]?.line ?? 0) + 1;
  const last = (turns.at(-1)?.line ?? 0) + 1;
  return first === last ? `On line ${first}` : `First turn on line ${first}, last on line ${last}`;
}

function exchangeOf({ kind, exchange }: Turn): readonly string[] {
  if (exchange === undefined) return [];
  const { question, answers, text } = exchange;
  if (kind === 'answer') return [`Answers line ${question.line + 1}: *${escapeMarkdown(text)}*`];
  return [answers.length === 0 ? 'Nobody answers this question.' : answeredOn(answers)];
}

/** A panel may answer at length; the first few lines tell where to look. */
function answeredOn(answers: readonly Turn[]): string {
  const shown = answers.slice(0, 5).map(({ line }) => line + 1);
  const more = answers.length > shown.length ? ' and further' : '';
  return `Answered on line${answers.length === 1 ? '' : 's'} ${shown.join(', ')}${more}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

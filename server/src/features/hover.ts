import type { Join } from '../analysis/cast/people';
import type { Exchange, Participant, Turn } from '../analysis/model';
import { labelRange, turnAt } from '../analysis/places';
import type { Snapshot } from '../analysis/snapshot';
import type { Range } from '../text/range';
import { touches } from '../text/range';
import { askedRange } from './exchange';
import { firstWords } from './firstWords';
import { escapeMarkdown } from './markdown';
import { counted } from './counted';
import { partOf, shareOf } from './part';

export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

/**
 * On a label, a card of the participant and what this turn does; on what a question asks, the start of its answer.
 * Nothing elsewhere: a card that pops up over every sentence is in the way of reading. `address` is the document's own,
 * so that lines are links; without it they are words.
 */
export function hover(snapshot: Snapshot, offset: number, address?: string): Hover | undefined {
  const turn = turnAt(snapshot, offset);
  if (turn === undefined) return undefined;
  const label = labelRange(snapshot.text, turn);
  if (touches(label, offset)) return { range: label, markdown: card(snapshot, turn, address) };
  return turn.kind === 'question' && turn.exchange ? answerTo(snapshot, turn.exchange, offset, address) : undefined;
}

/** Characters of an answer that are shown. */
const WIDTH = 240;

function answerTo(snapshot: Snapshot, exchange: Exchange, offset: number, address?: string): Hover | undefined {
  const range = askedRange(snapshot, exchange);
  const [answer, ...others] = exchange.answers;
  if (answer === undefined || !touches(range, offset)) return undefined;
  const said = escapeMarkdown(firstWords(snapshot, answer, WIDTH));
  const first = `**${escapeMarkdown(answer.participant.name)}**, ${lineOf(answer, address)}`;
  const more = others.length === 0 ? [] : [`Also answered on ${linesOf(others, address)}`];
  return { range, markdown: [first, said, ...more].filter((part) => part !== '').join('\n\n') };
}

/** `line 12` as a link to it, where there is an address. */
function lineOf({ line }: Turn, address?: string): string {
  return linked(`line ${line + 1}`, line, address);
}

/** The lines of one turn or more. A panel may answer at length; the first few lines tell where to look. */
function linesOf(turns: readonly Turn[], address?: string): string {
  const [first, ...others] = turns;
  if (first !== undefined && others.length === 0) return lineOf(first, address);
  const shown = turns.slice(0, SHOWN).map(({ line }) => linked(String(line + 1), line, address));
  return `lines ${shown.join(', ')}${turns.length > SHOWN ? ' and further' : ''}`;
}

const SHOWN = 5;

/** The brackets around the address let it have round ones of its own. */
function linked(words: string, line: number, address?: string): string {
  return address === undefined ? words : `[${words}](<${address.replace(/[<>\s]/g, encodeURIComponent)}#L${line + 1}>)`;
}

function card(snapshot: Snapshot, turn: Turn, address?: string): string {
  const { participant } = turn;
  return [
    heading(participant),
    facts(participant, snapshot.transcript.participants, address).join(BREAK),
    ...exchangeOf(turn, address),
    ...evidence(snapshot, turn),
  ].join('\n\n');
}

/** A new line in the same paragraph. */
const BREAK = '  \n';

/** So many reasons are told; the sum has more. */
const REASONS = 4;

/** Why this is read as a label, as this participant's, and in this role: what speaks for it most comes first. */
function evidence({ transcript }: Snapshot, { label, line, participant }: Turn): readonly string[] {
  const candidate =
    transcript.candidates.find((one) => one.label === label) ??
    transcript.candidates.find(({ accepted, lines }) => accepted && lines.includes(line));
  const reasons = [...(candidate?.features ?? [])]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, REASONS)
    .map(({ name }) => name);
  const read = reasons.length === 0 ? [] : [`Read as a label: ${escapeMarkdown(reasons.join(', '))}.`];
  const all = [...read, ...joinsOf(participant), ...roleOf(participant)];
  return all.length === 0 ? [] : ['---', all.map((one) => `*${one}*`).join(BREAK)];
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

function roleOf(participant: Participant): readonly string[] {
  const part = partOf(participant);
  return part === undefined ? [] : [`${part}.`];
}

function heading({ name, fullName, role }: Participant): string {
  const full = fullName !== undefined && fullName !== name ? ` (${escapeMarkdown(fullName)})` : '';
  return `**${escapeMarkdown(name)}**${full}${role === undefined || role === 'other' ? '' : `, ${role}`}`;
}

function facts(participant: Participant, all: readonly Participant[], address?: string): readonly string[] {
  const { labels, turns, words, speakers } = participant;
  const uses = labels.map((use) => `${escapeMarkdown(use.label)} (${use.turns.length})`).join(', ');
  return [
    `${counted(turns.length, 'turn')}, ${counted(words, 'word')} (${shareOf(participant, all)} of all)`,
    ...(labels.length > 1 ? [`Labels: ${uses}`] : []),
    ...(speakers.length > 0 ? [`Several at once: ${speakers.map(escapeMarkdown).join(', ')}`] : []),
    firstAndLast(turns, address),
  ];
}

function firstAndLast(turns: readonly Turn[], address?: string): string {
  const [first, last] = [turns[0], turns.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? `On ${lineOf(first, address)}`
    : `First turn on ${lineOf(first, address)}, last on ${lineOf(last, address)}`;
}

function exchangeOf({ kind, exchange }: Turn, address?: string): readonly string[] {
  if (exchange === undefined) return [];
  const { question, answers, text } = exchange;
  if (kind === 'answer') return [`Answers ${lineOf(question, address)}: *${escapeMarkdown(text)}*`];
  return [answers.length === 0 ? 'Nobody answers this question.' : `Answered on ${linesOf(answers, address)}`];
}

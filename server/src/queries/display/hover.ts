import { speechOf } from '../../facts/speech';
import { wordsSpoken } from '../../facts/wordsSpoken';
import { findingsIn } from '../../rules/check';
import type { Join } from '../../model/join';
import type { Exchange, Participant, Transcript, Turn } from '../../model/transcript';
import { labelRange, turnAt } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import type { Range } from '../../text/range';
import { touches } from '../../text/range';
import type { Stretch } from '../../text/sourceText';
import { toFix } from '../overview/diagnostics';
import { askedRange } from '../exchanges/exchange';
import { firstWords } from '../wording/firstWords';
import { escapeMarkdown } from './markdown';
import { counted } from '../wording/counted';
import { partOf, roleWord, shareOf } from '../speakers/part';
import type { Words } from '../../words/say';
import { inRow, say } from '../../words/say';

export interface Hover {
  readonly range: Range;
  readonly markdown: Words;
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
  const first = say`${`**${escapeMarkdown(answer.participant.name)}**`}, ${lineOf(answer, address)}`;
  const more = others.length === 0 ? [] : [say`Also answered on ${linesOf(others, address)}`];
  return { range, markdown: inRow([first, ...(said === '' ? [] : [said]), ...more], PARAGRAPH) };
}

/** `line 12` as a link to it, where there is an address. */
function lineOf({ line }: Turn, address?: string): Words {
  return linked(say`line ${line + 1}`, line, address);
}

/** The lines of one turn or more. A panel may answer at length; the first few lines tell where to look. */
function linesOf(turns: readonly Turn[], address?: string): Words {
  const [first, ...others] = turns;
  if (first !== undefined && others.length === 0) return lineOf(first, address);
  const shown = turns.slice(0, SHOWN).map(({ line }) => linked(String(line + 1), line, address));
  const lines = inRow(shown, say`, `);
  return turns.length > SHOWN ? say`lines ${lines} and further` : say`lines ${lines}`;
}

const SHOWN = 5;

/** The brackets around the address let it have round ones of its own. */
function linked(words: Words, line: number, address?: string): Words {
  if (address === undefined) return words;
  return inRow(['[', words, `](<${address.replace(/[<>\s]/g, encodeURIComponent)}#L${line + 1}>)`], '');
}

/** Short where something is wrong with the label: the finding stands in the same box, and its fix is not to be hidden. */
function card(snapshot: Snapshot, turn: Turn, address?: string): Words {
  const { participant } = turn;
  if (isWrong(snapshot, turn)) return inRow([heading(participant), count(participant, snapshot.transcript)], PARAGRAPH);
  const paragraphs = [
    heading(participant),
    inRow(facts(participant, snapshot.transcript, address), BREAK),
    ...exchangeOf(snapshot.transcript, turn, address),
    ...evidence(snapshot, turn),
  ];
  return inRow(paragraphs, PARAGRAPH);
}

function isWrong(snapshot: Snapshot, { line, labelSpan }: Turn): boolean {
  const isOnLabel = ({ from, to }: Stretch) =>
    from.line === line && from.column < labelSpan.to && labelSpan.from < to.column;
  return toFix(findingsIn(snapshot)).labels.some(isOnLabel);
}

const PARAGRAPH = '\n\n';

/** A new line in the same paragraph. */
const BREAK = '  \n';

/** So many reasons are told; the sum has more. */
const REASONS = 4;

/** Why this is read as a label, as this participant's, and in this role: what speaks for it most comes first. */
function evidence({ transcript }: Snapshot, { label, line, participant }: Turn): readonly Words[] {
  const candidate =
    transcript.candidates.find((one) => one.label === label) ??
    transcript.candidates.find(({ accepted, lines }) => accepted && lines.includes(line));
  const reasons = [...(candidate?.features ?? [])]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, REASONS)
    .map(({ name }) => name);
  const read = reasons.length === 0 ? [] : [say`Read as a label: ${inRow(reasons, say`, `)}.`];
  const all = [...read, ...joinsOf(participant), ...roleOf(participant)];
  return all.length === 0 ? [] : ['---', inRow(all.map(slanted), BREAK)];
}

function slanted(words: Words): Words {
  return inRow(['*', words, '*'], '');
}

const WHY: Readonly<Record<Join['why'], (one: string, other: string) => Words>> = {
  declared: (one, other) => say`${one} and ${other} are declared as one participant.`,
  'same name': (one, other) => say`${one} and ${other} are one name.`,
  form: (one, other) => say`${one} and ${other} are a longer and a shorter form of one name.`,
  slip: (one, other) => say`${one} and ${other} differ by a slip.`,
  title: (one, other) => say`${one} and ${other} are one name under two titles.`,
};

function joinsOf({ joins }: Participant): readonly Words[] {
  return joins.slice(0, REASONS).map(({ label, other, why }) => WHY[why](escapeMarkdown(label), escapeMarkdown(other)));
}

function roleOf(participant: Participant): readonly Words[] {
  const part = partOf(participant);
  return part === undefined ? [] : [say`${part}.`];
}

function heading({ name, fullName, role }: Participant): Words {
  const full = fullName !== undefined && fullName !== name ? ` (${escapeMarkdown(fullName)})` : '';
  const named = `**${escapeMarkdown(name)}**${full}`;
  const does = roleWord(role);
  return does === undefined ? named : say`${named}, ${does}`;
}

function facts(participant: Participant, transcript: Transcript, address?: string): readonly Words[] {
  const { labels, turns, speakers } = participant;
  const uses = labels.map((use) => `${escapeMarkdown(use.label)} (${use.turns.length})`);
  return [
    count(participant, transcript),
    ...(labels.length > 1 ? [say`Labels: ${inRow(uses, say`, `)}`] : []),
    ...(speakers.length > 0 ? [say`Several at once: ${inRow(speakers.map(escapeMarkdown), say`, `)}`] : []),
    firstAndLast(turns, address),
  ];
}

function count(participant: Participant, transcript: Transcript): Words {
  const { turns } = participant;
  const words = wordsSpoken(transcript).get(participant) ?? 0;
  return say`${counted(turns.length, 'turn')}, ${counted(words, 'word')} (${shareOf(participant, transcript)} of all)`;
}

function firstAndLast(turns: readonly Turn[], address?: string): Words {
  const [first, last] = [turns[0], turns.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? say`On ${lineOf(first, address)}`
    : say`First turn on ${lineOf(first, address)}, last on ${lineOf(last, address)}`;
}

function exchangeOf(transcript: Transcript, { kind, exchange }: Turn, address?: string): readonly Words[] {
  if (exchange === undefined) return [];
  const { question, answers } = exchange;
  const { asked } = speechOf(transcript, question);
  if (kind === 'answer') return [say`Answers ${lineOf(question, address)}: *${escapeMarkdown(asked)}*`];
  return [answers.length === 0 ? say`Nobody answers this question.` : say`Answered on ${linesOf(answers, address)}`];
}

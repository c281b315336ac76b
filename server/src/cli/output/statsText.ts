import type { OfFile } from '../../api/report';
import type { Counts, LongestTurn, SpeakerStats, Stats } from '../../api/shapes';
import { counted } from './counted';
import { largest, padded, printable, widthOf } from './printable';
import type { Style } from './style';

/** What was counted, for people: a table for each file, and one for all together where there are more than one. */
export function statsText(files: readonly OfFile<Stats>[], total: Stats, style: Style): string {
  const tables = files.map((file) => tableOf(file.path, file, style));
  const all = files.length > 1 ? [tableOf(`${counted(files.length, 'file')} together`, total, style)] : [];
  return [...tables, ...all].join('\n');
}

function tableOf(title: string, stats: Stats, style: Style): string {
  const { speakers } = stats;
  const heading = style.heading(printable(title));
  if (speakers.length === 0) return [heading, style.faint('  no turns'), ''].join('\n');
  const counts = [HEAD, ...speakers.map(rowOf), ['in all', '', ...numbersOf(stats, '')]];
  const manners = [
    MANNERS,
    ...speakers.map((speaker) => mannersOf(speaker, stats.basis)),
    ['in all', ...mannersIn(stats, '', stats.basis)],
  ];
  return [
    heading,
    ...linesOf(stats.seconds === undefined ? withoutLast(counts) : counts, WORDS, style),
    ...unansweredText(stats),
    '',
    ...linesOf(withoutEmpty(manners), 1, style),
    style.faint(`  ${basisText(stats)}`),
    '',
  ].join('\n');
}

function withoutLast(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) => row.slice(0, -1));
}

/** Leaves columns out in which nothing is told. */
function withoutEmpty([head = [], ...rows]: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isTold = head.map((_, column) => column === 0 || rows.some((row) => !['', '-'].includes(row[column] ?? '')));
  return [head, ...rows].map((row) => row.filter((_, column) => isTold[column]));
}

function linesOf(rows: readonly (readonly string[])[], words: number, style: Style): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => largest(rows.map((row) => widthOf(row[column] ?? ''))));
  const [head = '', ...lines] = rows.map((row) => lineOf(row, widths, words));
  return [style.faint(head), ...lines];
}

const HEAD: readonly string[] = ['speaker', 'role', 'turns', 'words', 'share', 'questions', 'answers', 'time'];

/** Columns of words; those of numbers end in line. */
const WORDS = 2;

function rowOf(speaker: SpeakerStats): readonly string[] {
  return [printable(speaker.name), speaker.role ?? '-', ...numbersOf(speaker, percent(speaker.share))];
}

function numbersOf({ turns, words, questions, answers, seconds }: Counts, share: string): readonly string[] {
  const [asked = '', answered = ''] = [questions, answers].map(countOf);
  const time = seconds === undefined ? '-' : clockOf(seconds);
  return [turns.toLocaleString('en'), words.toLocaleString('en'), share, asked, answered, time];
}

/** The second table: how each one speaks. */
const MANNERS: readonly string[] = [
  ...['speaker', 'of time', 'unanswered', 'words a question', 'longest turn', 'gap before answer', 'overlaps'],
];

function mannersOf(speaker: SpeakerStats, basis: Stats['basis']): readonly string[] {
  return [printable(speaker.name), ...mannersIn(speaker, percent(speaker.timeShare), basis)];
}

function mannersIn(counts: Counts, timeShare: string, basis: Stats['basis']): readonly string[] {
  const { questions, questionWords, unanswered, longest, gap, overlaps } = counts;
  return [
    timeShare,
    countOf(unanswered),
    questions === 0 ? '-' : (questionWords / questions).toFixed(1),
    longest ? longestText(longest, basis) : '-',
    gap ? `${gap.seconds.toFixed(1)} s` : '-',
    overlaps ? `${overlaps.count.toLocaleString('en')} of ${overlaps.of.toLocaleString('en')}` : '-',
  ];
}

function longestText({ line, words, seconds }: LongestTurn, basis: Stats['basis']): string {
  const size = basis === 'words' || seconds === undefined ? counted(words, 'word') : clockOf(seconds);
  return `${size}, line ${line}`;
}

/** What the tables go by, and what nobody knows. */
function basisText({ basis, seconds, gap, overlaps }: Stats): string {
  const byWords = seconds === undefined ? 'by words, for there are no times' : 'by words, for times tell too little';
  const by = basis === 'times' ? 'by times' : byWords;
  const unknown = [...(gap ? [] : ['gaps before answers']), ...(overlaps ? [] : ['overlaps'])];
  return unknown.length === 0 ? by : `${by}; ${unknown.join(' and ')} not known`;
}

function countOf(count: number): string {
  return count === 0 ? '-' : count.toLocaleString('en');
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${Math.round(100 * share)} %`;
}

function lineOf(row: readonly string[], widths: readonly number[], words: number): string {
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column < words ? padded(cell, width) : cell.padStart(width);
  });
  return `  ${cells.join('  ')}`;
}

function unansweredText({ unanswered }: Stats): readonly string[] {
  return unanswered === 0 ? [] : [`  ${counted(unanswered, 'question')} without an answer`];
}

/** `4:05`, `1:02:09`. */
function clockOf(seconds: number): string {
  const all = Math.round(seconds);
  const [hours, minutes] = [Math.floor(all / 3600), Math.floor(all / 60) % 60];
  const last = String(all % 60).padStart(2, '0');
  return hours === 0 ? `${minutes}:${last}` : `${hours}:${String(minutes).padStart(2, '0')}:${last}`;
}

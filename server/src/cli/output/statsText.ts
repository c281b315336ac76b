import type { OfFile } from '../../api/report';
import type { SpeakerStats, Stats } from '../../api/shapes';
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
  const isTimed = stats.seconds !== undefined;
  const rows = [HEAD, ...speakers.map(rowOf), ['in all', '', ...numbersOf(stats, '')]].map((row) =>
    isTimed ? row : row.slice(0, -1),
  );
  const widths = HEAD.map((_, column) => largest(rows.map((row) => widthOf(row[column] ?? ''))));
  const [head = '', ...lines] = rows.map((row) => lineOf(row, widths));
  return [heading, style.faint(head), ...lines, ...unansweredText(stats), ''].join('\n');
}

const HEAD: readonly string[] = ['speaker', 'role', 'turns', 'words', 'share', 'questions', 'answers', 'time'];

/** Columns of words; those of numbers end in line. */
const WORDS = 2;

function rowOf(speaker: SpeakerStats): readonly string[] {
  return [printable(speaker.name), speaker.role ?? '-', ...numbersOf(speaker, `${Math.round(100 * speaker.share)} %`)];
}

function numbersOf(
  { turns, words, questions, answers, seconds }: Omit<Stats, 'speakers' | 'unanswered'>,
  share: string,
) {
  const [asked, answered] = [questions, answers].map((count) => (count === 0 ? '-' : count.toLocaleString('en')));
  const time = seconds === undefined ? '-' : clockOf(seconds);
  return [turns.toLocaleString('en'), words.toLocaleString('en'), share, asked ?? '', answered ?? '', time];
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column < WORDS ? padded(cell, width) : cell.padStart(width);
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

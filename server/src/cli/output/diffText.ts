import type { CountedKind, TurnChange } from '../../compare/told';
import type { Compared } from '../diff';
import { counted } from './counted';
import { padded, printable } from './printable';
import type { Style } from './style';

/** So many lines of a change that was made often are told, and so many characters of words. */
const MOST_LINES = 8;
const MOST_WORDS = 60;

/** What differs between two transcripts, for people: changes that are alike in one line, with the lines of the second text. */
export function diffText(compared: Compared, style: Style): string {
  const { before, after, changes } = compared;
  const heading = style.heading(`${printable(before)} → ${printable(after)}`);
  if (changes.length === 0) return `${heading}\n${style.faint('  the same turns, labels and words')}\n`;
  const groups = groupsOf(changes);
  const width = Math.max(...groups.map(({ name }) => name.length));
  const rows = groups.map(
    ({ name, what, lines }) => `  ${padded(name, width)}  ${printable(what)}  ${style.faint(linesText(lines))}`,
  );
  return [heading, ...rows, style.faint(`  ${sumText(compared)}`), ''].join('\n');
}

/** The same as a table in Markdown, for a comment on a change. */
export function diffComment(compared: Compared): string {
  const { before, after, changes } = compared;
  const title = `**${cell(before)} → ${cell(after)}**: ${sumText(compared)}`;
  if (changes.length === 0) return `${title}\n`;
  const rows = groupsOf(changes).map(({ name, what, lines }) => `| ${name} | ${cell(what)} | ${linesText(lines)} |`);
  return [title, '', '| | | |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** Nothing of a text is read as Markdown, or as a mention of somebody. */
function cell(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('@', '&#64;');
}

interface Group {
  readonly name: string;
  readonly what: string;
  readonly lines: readonly string[];
}

/** Changes that are alike, in the order of the first of each. */
function groupsOf(changes: readonly TurnChange[]): readonly Group[] {
  const groups = new Map<string, { name: string; what: string; lines: string[] }>();
  for (const change of changes) {
    const [name, what] = [NAMES[change.how ?? kindOf(change)], whatOf(change)];
    const key = change.kind === 'words' ? String(groups.size) : `${name}\n${what}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, what, lines: [lineOf(change)] });
    else group.lines.push(lineOf(change));
  }
  return [...groups.values()];
}

function kindOf({ kind }: TurnChange): CountedKind {
  return kind === 'relabelled' ? 'reassigned' : kind;
}

const NAMES: Readonly<Record<CountedKind, string>> = {
  named: 'named',
  spelling: 'spelling',
  form: 'other form',
  renamed: 'renamed',
  swapped: 'swapped',
  reassigned: 'another speaker',
  markup: 'marks',
  time: 'time',
  split: 'split',
  merged: 'merged',
  boundary: 'begins elsewhere',
  moved: 'moved',
  added: 'new turn',
  removed: 'turn gone',
  words: 'words',
};

function whatOf({ kind, before, after, removed = [], added = [] }: TurnChange): string {
  const [was, is] = [before?.label ?? 'nobody', after?.label ?? 'nobody'];
  switch (kind) {
    case 'relabelled':
      return `${was} → ${is}`;
    case 'markup':
    case 'time':
      return `${before?.head} → ${after?.head}`;
    case 'split':
      return `${is}, from ${was}`;
    case 'merged':
      return `${was}, into ${is}`;
    case 'boundary':
    case 'moved':
    case 'added':
      return is;
    case 'removed':
      return was;
    case 'words':
      return `${is}: ${[...removed.map((run) => `−${short(run)}`), ...added.map((run) => `+${short(run)}`)].slice(0, 2).join(' ')}`;
  }
}

function short(words: string): string {
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS)}…`;
}

/** Of what is gone the line in the first text. */
function lineOf({ before, after }: TurnChange): string {
  return after === undefined ? `was ${before?.line}` : String(after.line);
}

function linesText(lines: readonly string[]): string {
  const more = lines.length - MOST_LINES;
  const told = lines.slice(0, MOST_LINES).join(', ');
  return more > 0 ? `${told} and ${more} more` : told;
}

/** `14 labels, 2 turns split; words changed in 3 places`, or that no word did. */
function sumText({ changes, counts }: Compared): string {
  if (changes.length === 0) return 'the same turns, labels and words';
  const words = counts.words ?? 0;
  const others = changes.length - words;
  const said = words === 0 ? 'no word differs' : `words differ in ${counted(words, 'place')}`;
  return others === 0 ? said : `${counted(others, 'change')} of labels and turns; ${said}`;
}

import type { CountedKind, TurnChange } from '../../compare/told';
import type { Run } from '../../compare/words';
import type { Compared } from '../diff';
import { counted } from './counted';
import { padded, printable } from './printable';
import type { Style } from './style';

/** So many lines of a change that was made often are told, so many runs of words in one place, and so many characters of each. */
const MOST_LINES = 8;
const MOST_RUNS = 2;
const MOST_CHARACTERS = 60;

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

function whatOf({ kind, before, after, runs = [] }: TurnChange): string {
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
      return `${after === undefined ? was : is}: ${runsText(runs)}`;
  }
}

/** `−one +two, −big +small, …` */
function runsText(runs: readonly Run[]): string {
  const told = runs.slice(0, MOST_RUNS).map(({ removed, added }) => {
    const sides = [
      ...(removed === undefined ? [] : [`−${short(removed)}`]),
      ...(added === undefined ? [] : [`+${short(added)}`]),
    ];
    return sides.join(' ');
  });
  return [...told, ...(runs.length > MOST_RUNS ? ['…'] : [])].join(', ');
}

function short(words: string): string {
  return words.length <= MOST_CHARACTERS ? words : `${words.slice(0, MOST_CHARACTERS)}…`;
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

/** `16 changes of labels and turns; words differ in 3 places`, those of turns that are new or gone too, or that no word does. */
function sumText({ changes }: Compared): string {
  if (changes.length === 0) return 'the same turns, labels and words';
  const places = changes.reduce((sum, { runs = [] }) => sum + runs.length, 0);
  const others = changes.filter(({ kind }) => kind !== 'words').length;
  const said = places === 0 ? 'no word differs' : `words differ in ${counted(places, 'place')}`;
  return others === 0 ? said : `${counted(others, 'change')} of labels and turns; ${said}`;
}

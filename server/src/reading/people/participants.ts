import type { LineView } from '../../facts/fact';
import { runsWith } from '../../facts/capitalised';
import type { ChunkedList } from '../../text/chunkedList';
import { isKnownName } from '../../language/givenNames';
import { labelKey } from '../../names/key';
import { isSlipOf } from '../../names/likeness';
import { nameWords } from '../../names/nameWords';
import type { Person } from './people';
import { wordsOf } from '../../language/lists';
import { isTitle } from '../../language/titles';
import type { LabelUse, Participant, Role, Turn } from '../../model/transcript';
import type { ColumnSpan, LineSpan } from '../../text/range';

/** What is known of a participant before the turns are. */
export type Profile = Pick<
  Participant,
  'name' | 'label' | 'fullName' | 'role' | 'declared' | 'namedAt' | 'joins' | 'speakers'
>;

/** A participant's names, from the labels in use and the matter around the interview. */
export function profileOf(
  { groups, declared, joins }: Person,
  role: Role | undefined,
  counts: ReadonlyMap<string, number>,
  lines: ChunkedList<LineView>,
  before: LineSpan | undefined,
): Profile {
  const labels = [...counts.keys()];
  const named =
    before === undefined
      ? undefined
      : namedIn(
          lines,
          before,
          groups.map(({ label }) => label),
        );
  return {
    speakers: [],
    joins,
    name: declared?.name ?? rightlySpelt(commonest(fullest(labels), counts), counts),
    label: declared?.label ?? rightlySpelt(commonest(labels, counts), counts),
    fullName: named?.fullName,
    role,
    declared: declared !== undefined,
    namedAt: named?.at,
  };
}

/** The labels a participant bears with their turns, most used first. */
export function labelUses(turns: readonly Turn[]): readonly LabelUse[] {
  const uses = new Map<string, Turn[]>();
  for (const turn of turns) {
    const bearing = uses.get(turn.label);
    if (bearing === undefined) uses.set(turn.label, [turn]);
    else bearing.push(turn);
  }
  return Array.from(uses, ([label, bearing]) => ({ label, turns: bearing })).sort(
    (a, b) => b.turns.length - a.turns.length,
  );
}

/** The labels with the most words; among ideographic ones, which have one, the longest. */
function fullest(labels: readonly string[]): readonly string[] {
  const size = (label: string) => {
    const words = nameWords(labelKey(label));
    return words.length > 1 ? words.length * 100 : /\p{Lo}/u.test(label) ? label.replace(/\s/g, '').length : 100;
  };
  const most = Math.max(...labels.map(size));
  return labels.filter((label) => size(label) === most);
}

/** The most used; among equals the fuller one. */
function commonest(labels: readonly string[], counts: ReadonlyMap<string, number>): string {
  const ranked = [...labels].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b.length - a.length);
  return ranked[0] ?? '';
}

/**
 * The label, or the one that it is a slip for, however seldom that stands: where they differ, it has a name that many
 * people bear (`Adrian` once, `Adrain` eighteen times), and the other has none.
 */
function rightlySpelt(label: string, counts: ReadonlyMap<string, number>): string {
  const key = labelKey(label);
  const known = (one: string) => labelKey(one).split(' ').filter(isKnownName).length;
  const right = [...counts.keys()].filter((other) => isSlipOf(key, labelKey(other)) && known(other) > known(label));
  return right.length === 0 ? label : commonest(right, counts);
}

/** Longer matter before an interview is no introduction. */
const INTRODUCTION = 300;

/** Where the matter before the interview names a participant, and the fuller form of the name found there. */
function namedIn(lines: ChunkedList<LineView>, before: LineSpan, labels: readonly string[]) {
  const names = withoutOffices(labels)
    .map((label) => nameWords(label.replace(/\s+/g, ' ')).filter((word) => !isTitle(word)))
    .filter((words) => words.some((word) => !ARTICLES.has(word.toLowerCase())));
  let first: { readonly at: LineSpan & ColumnSpan; readonly fullName: string | undefined } | undefined;
  const end = Math.min(before.endLine, before.line + INTRODUCTION);
  for (let at = before.line; at <= end; at++) {
    const line = lines.at(at);
    if (line === undefined || line.blank) continue;
    for (const name of names) {
      const found = findName(line, name);
      if (found === undefined) continue;
      const place = { line: at, endLine: at, from: found.from, to: found.to };
      if (found.fullName !== undefined) return { at: place, fullName: found.fullName };
      first ??= { at: place, fullName: undefined };
    }
  }
  return first;
}

/** What is left of `The Chairman` without the office is no name. */
const ARTICLES = wordsOf('articles');

/** A label that leads another of the same person's is the office (`Harbour Master` of `Harbour Master Voss`), no name. */
function withoutOffices(labels: readonly string[]): readonly string[] {
  return labels.filter((label) => !labels.some((other) => other.toLowerCase().startsWith(`${label.toLowerCase()} `)));
}

function findName(
  line: LineView,
  name: readonly string[],
): (ColumnSpan & { readonly fullName: string | undefined }) | undefined {
  for (const run of runsWith(line, name.at(-1)?.toLowerCase() ?? '')) {
    const office = nameBehindOffice(run.words, name);
    if (office !== undefined) return { from: run.from, to: run.to, fullName: office };
    if (indexOfWords(run.words, name) >= 0)
      return { from: run.from, to: run.to, fullName: fullerName(run.words, name) };
  }
  return undefined;
}

/** In a heading in capitals a name ends only with the heading's part: what follows may be anything (`ANN LEE RADIO FIVE`). */
function fullerName(run: readonly string[], name: readonly string[]): string | undefined {
  const isInCapitals = !run.some((word) => /\p{Ll}/u.test(word));
  if (isInCapitals && indexOfWords(run, name) !== run.length - name.length) return undefined;
  const words = run.filter((word) => !isTitle(word));
  return words.length > name.length && words.length <= 4 && indexOfWords(words, name) >= 0
    ? words.join(' ')
    : undefined;
}

/** `Helena Voss` in `Harbour Master Helena Voss` for the label `Harbour Master Voss`, though nobody knows that office. */
function nameBehindOffice(run: readonly string[], label: readonly string[]): string | undefined {
  const office = label.slice(0, -1);
  const at = office.length < 2 ? -1 : indexOfWords(run, office);
  const name = run.slice(at + office.length);
  const known =
    at >= 0 && name.length > 1 && name.length <= 4 && name.at(-1)?.toLowerCase() === label.at(-1)?.toLowerCase();
  return known ? name.join(' ') : undefined;
}

function indexOfWords(words: readonly string[], name: readonly string[]): number {
  const wanted = name.map((word) => word.toLowerCase());
  return words.findIndex((_, at) => wanted.every((word, offset) => words[at + offset]?.toLowerCase() === word));
}

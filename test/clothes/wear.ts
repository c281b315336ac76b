import { Chance } from '../fuzz/chance';
import type { Clothes, Dimension } from './clothes';
import { isTable, PLAIN, suits, WARDROBE } from './clothes';
import { BLANKS } from './dimensions/blanks';
import { BETWEEN, brokenAt, ENDS, WRAPS } from './dimensions/breaks';
import { MARKS } from './dimensions/marks';
import type { Names } from './dimensions/names';
import { labelOf, nameOf, NAMES } from './dimensions/names';
import { SEPARATORS } from './dimensions/separators';
import { SURROUNDINGS } from './dimensions/surroundings';
import type { Column, Table } from './dimensions/tables';
import { headOf, TABLES } from './dimensions/tables';
import { CLOCKS, TIMES } from './dimensions/times';
import type { Talk, TrueTurn, Utterance, Worn } from './talk';

/** A talk in clothes that a seed chooses: the same for the same seed. */
export function wear(talk: Talk, seed: number): Worn & { readonly clothes: Clothes } {
  const clothes = choose(talk, seed);
  return { ...dress(talk, clothes), clothes };
}

/** Of so many dimensions on the average one is not plain. */
const SELDOM = 3;

/** So often it is tried to add a choice to those that are made. */
const TRIES = 8;

/** Clothes that suit a talk. Choices are made one dimension after the other, in an order by chance; one that does not go with those before it is made again. */
export function choose(talk: Talk, seed: number): Clothes {
  const chance = new Chance(seed);
  let clothes: Clothes = PLAIN;
  if (chance.onceIn(8)) clothes = { ...clothes, form: chance.pick(Object.keys(TABLES)) };
  const order = shuffled(Object.keys(WARDROBE) as readonly Dimension[], chance);
  for (const dimension of order) {
    if (dimension !== 'names' && !chance.onceIn(SELDOM)) continue;
    for (let tries = 0; tries < TRIES; tries++) {
      const tried: Clothes = { ...clothes, [dimension]: chance.pick(WARDROBE[dimension] as readonly string[]) };
      if (!suits(tried, talk)) continue;
      clothes = tried;
      break;
    }
  }
  return clothes;
}

function shuffled<T>(list: readonly T[], chance: Chance): readonly T[] {
  const left = [...list];
  const all: T[] = [];
  while (left.length > 0) all.push(...left.splice(chance.below(left.length), 1));
  return all;
}

/** What of a dimension was chosen. A name that is none of it is a mistake of the caller's. */
function chosen<T>(all: Readonly<Record<string, T>>, name: string): T {
  const found = all[name];
  if (found === undefined) throw new RangeError(`no such clothes: ${name}`);
  return found;
}

/** A talk in given clothes, with the truth of its turns. */
export function dress(talk: Talk, clothes: Clothes): Worn {
  const page = isTable(clothes) ? rows(talk, clothes) : paragraphs(talk, clothes);
  return { text: page.lines.join(chosen(ENDS, clothes.ends)), truth: { turns: page.turns } };
}

/** Lines that are written one after the other, and the turns that begin on them. */
interface Page {
  readonly lines: readonly string[];
  readonly turns: readonly TrueTurn[];
}

/** So many turns stand on a page. */
const PAGE = 5;

function paragraphs(talk: Talk, clothes: Clothes): Page {
  const names = chosen(NAMES, clothes.names);
  const { head, foot = [], page } = chosen(SURROUNDINGS, clothes.around);
  const blank = chosen(BLANKS, clothes.blanks).between ?? '';
  const between = chosen(BETWEEN, clothes.between).map((line) => (line === '' ? blank : line));
  const lines: string[] = [...(head?.(names, talk.roles.length) ?? [])];
  const turns: TrueTurn[] = [];
  for (const { turn, label, speaker, at } of spoken(talk, names)) {
    if (at > 0) lines.push(...(page !== undefined && at % PAGE === 0 ? page(at / PAGE + 1) : between));
    const written = oneTurn(turn, label, at, clothes);
    turns.push(truthOf(talk, turn, { line: lines.length + written.labelled + 1, label, speaker }));
    lines.push(...written.lines);
  }
  return { lines: [...lines, ...foot], turns };
}

interface Spoken {
  readonly turn: Utterance;
  readonly label: string;
  readonly speaker: string;
  readonly at: number;
}

function spoken({ turns }: Talk, names: Names): readonly Spoken[] {
  const counts = new Map<number, number>();
  return turns.map((turn, at) => {
    const nth = counts.get(turn.who) ?? 0;
    counts.set(turn.who, nth + 1);
    return { turn, label: labelOf(names, turn.who, nth), speaker: nameOf(names, turn.who), at };
  });
}

function truthOf(
  { roles }: Talk,
  { who, asks }: Utterance,
  place: Pick<TrueTurn, 'line' | 'label' | 'speaker'>,
): TrueTurn {
  const role = roles[who];
  return {
    ...place,
    ...(asks === undefined ? {} : { isQuestion: asks }),
    ...(role === undefined ? {} : { role }),
  };
}

/** The lines of one turn, and which of them bears the label. */
function oneTurn(
  { paragraphs: [first = '', ...further] }: Utterance,
  name: string,
  at: number,
  clothes: Clothes,
): { readonly lines: readonly string[]; readonly labelled: number } {
  const mark = chosen(MARKS, clothes.form);
  const time = chosen(TIMES, clothes.time);
  const clock = chosen(CLOCKS, clothes.clock)(at);
  const blanks = chosen(BLANKS, clothes.blanks);
  const wrap = chosen(WRAPS, clothes.wrap);
  const label = blanks.label?.(name) ?? name;
  const timed = time.label?.(label, clock) ?? label;
  const head = mark.write(timed, SEPARATORS[clothes.separator]);
  const said = `${head}${time.said?.(first, clock) ?? first}`;
  const begun = `${mark.lead?.(at) ?? ''}${time.head?.(said, clock) ?? said}`;
  const [own = '', ...below] = begun.split('\n').flatMap((line) => brokenAt(line, wrap));
  const above = time.above === undefined ? [] : [time.above(clock)];
  const more = further.flatMap((paragraph) => [
    ...(clothes.between === 'no blank line' ? [] : ['']),
    ...brokenAt(paragraph, wrap),
  ]);
  return { lines: [...above, blanks.line?.(own) ?? own, ...below, ...more], labelled: above.length };
}

function rows(talk: Talk, clothes: Clothes): Page {
  const names = chosen(NAMES, clothes.names);
  const table = chosen(TABLES, clothes.form);
  const lines: string[] = [];
  if (table.header) lines.push(table.write(table.columns.map(headOf)));
  if (table.rule !== undefined) lines.push(table.rule(table.columns.length));
  const turns: TrueTurn[] = [];
  for (const { turn, label, speaker, at } of spoken(talk, names)) {
    turns.push(truthOf(talk, turn, { line: lines.length + 1, label, speaker }));
    lines.push(oneRow(table, turn, label, chosen(CLOCKS, clothes.clock), at));
  }
  return { lines, turns };
}

function oneRow(table: Table, turn: Utterance, who: string, clock: (at: number) => string, at: number): string {
  const cells: Readonly<Record<Column, string>> = {
    who,
    text: turn.paragraphs.join(' '),
    start: clock(at),
    end: clock(at + 1),
    number: String(at + 1),
  };
  return table.write(table.columns.map((column) => cells[column]));
}

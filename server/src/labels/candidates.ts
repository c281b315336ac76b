import type { LineView } from '../facts/fact';
import { isTableRule, quoteMarks } from '../facts/layout';
import type { ChunkedList } from '../text/chunkedList';
import type { LineSpan } from '../text/range';
import { withAnnounced } from './announced';
import { admissible } from './forms';
import type { Gate, Refuse } from './gates';
import { throughGates } from './gates';
import { headBlock } from './headBlock';
import { withoutArticles, withoutChoices, withoutLists, withoutOffices, withoutOtherLevels } from './lists';
import { withoutPageHeads } from './pageHeads';
import { LabelPlace } from './place';
import type { TableLine } from './tables';
import { tablesIn } from './tables';
import { unmarkedPlaces } from './unmarked';
import { serialKeys } from '../names/serial';
import { say } from '../words/say';

/** Lines on which no label stands, as was found out before. */
export interface KnownLines {
  readonly frontMatter: LineSpan | undefined;
  /** Code. */
  readonly fenced: ReadonlySet<number>;
  /** Headings of a record. */
  readonly headed: ReadonlySet<number>;
}

/**
 * Every place in a document that could be a label, in order; without the front matter, a block of facts at the head, and
 * whatever else no label is. `refuse` is told of all places but those of the front
 * matter that are left out.
 */
export function placesOf(
  lines: ChunkedList<LineView>,
  { frontMatter, fenced, headed }: KnownLines,
  refuse?: Refuse,
): readonly LabelPlace[] {
  const start = frontMatter === undefined ? 0 : frontMatter.endLine + 1;
  const facts = headBlock(lines, start);
  const tables = tablesIn(lines, start, fenced);
  const isNone = new Set([...facts, ...fenced, ...headed, ...tables.keys()]);
  const isAboveRule = ({ line }: LabelPlace) => {
    const next = lines.at(line + 1);
    return next !== undefined && isTableRule(next);
  };
  const places = throughGates(
    placesFrom(lines, start, tables),
    [
      { why: say`in a block of facts before the talk`, pass: notOn(facts) },
      { why: say`in a block of code`, pass: notOn(fenced) },
      { why: say`a heading by which a record says who speaks`, pass: notOn(headed) },
      { why: say`the head of a table`, pass: (all) => without(all, isAboveRule) },
      { why: say`a quotation, as in mail`, pass: (all) => withoutQuotes(all, lines) },
    ],
    refuse,
  );
  const unmarked = without(unmarkedPlaces(lines, places, start), ({ line }) => isNone.has(line));
  const admitted = throughGates(
    withAnnounced(inOrder(numbered(places), unmarked)),
    [
      { why: say`beside a page's number each time: the head of a page`, pass: (all) => withoutPageHeads(all, lines) },
      { why: say`a heading of another level`, pass: (all) => withoutOtherLevels(all, lines) },
      { why: say`a word that opens sentences, where nobody asks under Q`, pass: withoutArticles },
      { why: say`the letter of a choice`, pass: withoutChoices },
      { why: say`in a list of people`, pass: withoutLists },
      { why: say`an office below a name`, pass: withoutOffices },
      {
        why: say`in a form that prose has too, of which this text makes no habit`,
        pass: (all) => admissible(all, lines),
      },
    ],
    refuse,
  );
  return once(admitted);
}

/** Places and others, on each line the former first. */
function inOrder(places: readonly LabelPlace[], others: readonly LabelPlace[]): readonly LabelPlace[] {
  return others.length === 0 ? places : [...places, ...others].sort((a, b) => a.line - b.line);
}

/** All places from a line on, in order. On the lines of a table, whose head says who speaks, there are none but its rows'. */
function placesFrom(
  lines: ChunkedList<LineView>,
  start: number,
  tables: ReadonlyMap<number, TableLine>,
): readonly LabelPlace[] {
  const places: LabelPlace[] = [];
  lines.forEach((line, at) => {
    if (at < start) return;
    const inTable = tables.size === 0 ? undefined : tables.get(at);
    if (inTable !== undefined) {
      const { row, ...table } = inTable;
      if (row?.shape !== undefined)
        places.push(new LabelPlace(lines, at, { head: row.head, said: row.said, table }, row.shape, 0));
    } else if (line.shapes.length > 0) {
      const views = { head: line, said: line };
      line.shapes.forEach((shape, nth) => places.push(new LabelPlace(lines, at, views, shape, nth)));
    }
  });
  return places;
}

/** Keeps the places that are on none of some lines. */
function notOn(lines: ReadonlySet<number>): Gate['pass'] {
  return (places) => (lines.size === 0 ? places : without(places, ({ line }) => lines.has(line)));
}

function without(places: readonly LabelPlace[], is: (place: LabelPlace) => boolean): readonly LabelPlace[] {
  return places.some(is) ? places.filter((place) => !is(place)) : places;
}

/** The places without the chevrons that are a mail's. */
function withoutQuotes(places: readonly LabelPlace[], lines: ChunkedList<LineView>): readonly LabelPlace[] {
  const isMark = ({ shape }: LabelPlace) => shape.traits.has('anonymous');
  return places.some(isMark) && isQuoting(lines) ? without(places, isMark) : places;
}

/** Mail quotes what was quoted; so many chevrons for one line with a single one are captions in which a line is quoted. */
const MAIL = 4;

function isQuoting(lines: ChunkedList<LineView>): boolean {
  let [single, more] = [0, 0];
  lines.forEach((line) => {
    const marks = quoteMarks(line);
    if (marks === 1) single++;
    else if (marks > 1) more++;
  });
  return single > 0 && single * MAIL >= more;
}

/** The places with labels that number the turns under the key of their series. */
function numbered(places: readonly LabelPlace[]): readonly LabelPlace[] {
  const serial = serialKeys(places);
  if (serial.size === 0) return places;
  return places.map((place) => {
    const key = serial.get(place.label);
    return key === undefined ? place : place.keyed(key);
  });
}

/** A line may show one label in two forms, and bears it once. */
function once(places: readonly LabelPlace[]): readonly LabelPlace[] {
  return places.filter(({ line, label }, at) => places[at - 1]?.line !== line || places[at - 1]?.label !== label);
}

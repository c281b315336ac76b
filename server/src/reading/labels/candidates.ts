import { hasWords, isItem } from '../../facts/looks';
import type { Group, Place } from '../../model/labelPlaces';
import { plainBlanks } from '../../text/blanks';
import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import type { LabelShape } from '../../syntax/shape';
import type { LineSpan } from '../../text/range';
import type { Count } from '../../facts/count';
import { worthy } from './forms';
import { headBlock } from './headBlock';
import { labelKey } from '../../names/key';
import { withoutChoices, withoutLists, withoutOffices } from './lists';
import { serialKeys } from '../../names/serial';

/**
 * Every place in a document that could be a label, in order; without the front matter, a block of facts at the head and
 * lines that are known to be something else: `others`, such as code. `written` are the lines with words.
 */
export function placesOf(
  lines: Row<Line>,
  frontMatter: LineSpan | undefined,
  others: ReadonlySet<number>,
  written: Count,
): readonly Place[] {
  const start = frontMatter === undefined ? 0 : frontMatter.endLine + 1;
  const facts = headBlock(lines, start);
  const isMail = isQuoting(lines);
  const places: Mutable<Place>[] = [];
  for (let line = start; line < lines.length; line++) {
    const at = lines.at(line);
    if (at === undefined || at.shapes.length === 0 || facts.has(line) || others.has(line)) continue;
    if (TABLE_RULE.test(lines.at(line + 1)?.text ?? '')) continue;
    const near = [lines.at(line - 2), lines.at(line - 1), lines.at(line + 1), lines.at(line + 2)];
    for (const shape of at.shapes)
      if (!(isMail && shape.traits.has('anonymous'))) places.push(placeOf(at, shape, line, near));
  }
  const serial = serialKeys(places);
  for (const place of serial.size === 0 ? [] : places) place.key = serial.get(place.label) ?? place.key;
  // A line may show one label in two forms, and bears it once.
  const once = worthy(withoutOffices(withoutLists(withoutChoices(places))), written).filter(
    ({ line, label }, at, all) => all[at - 1]?.line !== line || all[at - 1]?.label !== label,
  );
  once.forEach((place, at) => (place.changes = once[at + 1]?.key !== place.key));
  return once;
}

/** What stands behind a label, without blanks and tags at its end. */
function said(line: string, from: number): string {
  const text = line.slice(from).trimEnd();
  return text.endsWith('>') ? text.replace(/(?:<\/?\w{1,10}>\s*)+$/, '') : text;
}

/** Whether the items of a list, a heading, or what is set in deeper come below a line that is none of them itself. */
function isAboveItems(line: Line, next: Line | undefined): boolean {
  if (next === undefined || isItem(line)) return false;
  if (isItem(next) || next.aside?.kind === 'heading') return true;
  return next.text.search(/\S/) > line.text.search(/\S/) && next.shapes.some(({ strength }) => strength === 'strong');
}

/** Below the head of a table: `|---|:---:|`. */
const TABLE_RULE = /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Mail quotes what was quoted; so many chevrons for one line with a single one are captions in which a line is quoted. */
const MAIL = 4;

function isQuoting(lines: Row<Line>): boolean {
  const single = quotes(lines, />(?!>)/y);
  return single > 0 && single * MAIL >= quotes(lines, />>/y);
}

function quotes(lines: Row<Line>, mark: RegExp): number {
  let count = 0;
  for (const { text } of lines) {
    mark.lastIndex = 0;
    if (mark.test(text)) count++;
  }
  return count;
}

/** The places by label, in the order of their first ones. */
export function groupsOf(places: readonly Place[]): readonly Group[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const group = groups.get(place.key);
    if (group === undefined) groups.set(place.key, [place]);
    else group.push(place);
  }
  return Array.from(groups, ([key, group]) => ({ key, label: plainBlanks(group[0]?.label ?? key), places: group }));
}

/** The label as it stands on a line. */
function labelText(line: Line, { label }: LabelShape): string {
  return line.text.slice(label.from, label.to);
}

/** Beside a page's number; the numbers of captions stand above times. */
function isPage(near: readonly (string | undefined)[]): boolean {
  return near.includes('page') || (near.includes('number') && !near.includes('time'));
}

function placeOf(line: Line, shape: LabelShape, at: number, near: readonly (Line | undefined)[]): Mutable<Place> {
  const before = near[1];
  const label = labelText(line, shape);
  return {
    line: at,
    shape,
    label,
    key: labelKey(label),
    opens: before === undefined || !hasWords(before) || (before.aside !== undefined && before.aside.kind !== 'quote'),
    follows: before?.shapes.some(({ strength }) => strength === 'strong') === true,
    changes: false,
    fullwidth: line.text.slice(shape.label.to, shape.head.to).includes('：'),
    listed: /^\s*(?:[-–—•*+]|\d{1,3}[.)]?)\s/.test(line.text.slice(0, shape.label.from)),
    text: plainBlanks(said(line.text, shape.textFrom)),
    separator: line.text.slice(shape.label.to, shape.textFrom).replace(/\d+(?::\d+)+/, ''),
    atPage: isPage(near.map((one) => one?.aside?.kind)),
    itemsBelow: isAboveItems(line, near[2]?.blank === false ? near[2] : near[3]),
    below: near[2]?.blank === false,
  };
}

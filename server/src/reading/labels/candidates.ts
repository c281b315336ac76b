import type { LineView } from '../../facts/fact';
import { isTableRule, quoteMarks } from '../../facts/layout';
import type { Row } from '../../text/row';
import type { LineSpan } from '../../text/range';
import { admissible } from './forms';
import { headBlock } from './headBlock';
import { withoutChoices, withoutLists, withoutOffices } from './lists';
import { LabelPlace } from './place';
import { serialKeys } from '../../names/serial';

/**
 * Every place in a document that could be a label, in order; without the front matter, a block of facts at the head and
 * lines that are known to be something else: `others`, such as code. `written` are the lines with words.
 */
export function placesOf(
  lines: Row<LineView>,
  frontMatter: LineSpan | undefined,
  others: ReadonlySet<number>,
): readonly LabelPlace[] {
  const start = frontMatter === undefined ? 0 : frontMatter.endLine + 1;
  const facts = headBlock(lines, start);
  const places: LabelPlace[] = [];
  lines.forEach((line, at) => {
    if (line.shapes.length === 0 || at < start || facts.has(at) || others.has(at)) return;
    const next = lines.at(at + 1);
    if (next !== undefined && isTableRule(next)) return;
    line.shapes.forEach((shape, nth) => places.push(new LabelPlace(lines, at, line, shape, nth)));
  });
  return once(admissible(withoutOffices(withoutLists(withoutChoices(numbered(withoutQuotes(places, lines))))), lines));
}

/** The places without the chevrons that are a mail's. */
function withoutQuotes(places: readonly LabelPlace[], lines: Row<LineView>): readonly LabelPlace[] {
  const isMark = ({ shape }: LabelPlace) => shape.traits.has('anonymous');
  return places.some(isMark) && isQuoting(lines) ? places.filter((place) => !isMark(place)) : places;
}

/** Mail quotes what was quoted; so many chevrons for one line with a single one are captions in which a line is quoted. */
const MAIL = 4;

function isQuoting(lines: Row<LineView>): boolean {
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

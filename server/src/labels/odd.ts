import type { LineView } from '../facts/fact';
import type { ChunkedList } from '../text/chunkedList';
import type { LabelPlace } from './place';
import { share } from '../text/share';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** So many turns, and a document has habits from which a place may differ. */
const HABITS = 10;

/** What so few do is no habit. */
const SELDOM = 0.1;

/**
 * The places of labels that are none after all, though the label is one elsewhere, and why: a title in front (`ANN LEE: “THE
 * RIVER HAS NO RUBBER”`), an item of a list of decisions (`- DH: to write to the board`) or of those who will speak (`- I:
 * Interviewer`), a footnote (`[4] Ann Lee: …`), a page's running head.
 */
export function oddPlaces(places: readonly LabelPlace[], lines: ChunkedList<LineView>): ReadonlyMap<LabelPlace, Words> {
  const odd = new Map<LabelPlace, Words>();
  if (places.length < HABITS) return odd;
  const withText = places.filter(({ isEmpty }) => !isEmpty);
  const isSpoken = withText.length >= 0.5 * places.length && share(withText, ({ isSpeech }) => isSpeech) >= 0.8;
  const lists = listsAmong(places);
  const numbers = new Map<string, number>();
  for (const [at, place] of places.entries()) {
    const isHead = isSpoken && !place.isEmpty && !place.isSpeech && place.atPage && !place.below;
    if (isBelowLabel(places, at)) odd.set(place, say`alone on the line below another label: what that one says`);
    else if (isFirstLine(places, at, lines)) odd.set(place, say`alone on the first line, and nowhere else: the title`);
    if (fallsBack(place, numbers)) odd.set(place, say`a lower number than before: a quotation`);
    if (place.listed && lists.isCast(place)) odd.set(place, say`in a list before the talk`);
    else if (place.listed && lists.isTask(place)) odd.set(place, say`a task in a list`);
    else if (place.noted && lists.isNote) odd.set(place, say`a footnote`);
    else if (isHead) odd.set(place, say`beside a page's number: the head of a page`);
  }
  const [title] = places;
  if (title !== undefined && isAtHead(title, lines)) {
    const isBelow = share(places, ({ isEmpty }) => isEmpty) > 0.8;
    if ((isSpoken && isTitle(title, places, lines)) || (isBelow && !title.isEmpty)) odd.set(title, say`the title`);
  }
  return odd;
}

/** Which items of lists are none of the talk: those of people who will speak, where nobody speaks in a list, and of tasks. */
function listsAmong(places: readonly LabelPlace[]) {
  const isSeldom = share(places, ({ listed }) => listed) < SELDOM;
  const talk = places.find(({ listed }) => !listed)?.line ?? 0;
  const isBefore = places.every(({ listed, line }) => !listed || line < talk);
  return {
    isCast: ({ line }: LabelPlace) => isBefore && line < talk,
    isTask: (place: LabelPlace) => isSeldom && place.isTask,
    isNote: isSeldom,
  };
}

/** A name alone on the line below another label's is what that one says. */
function isBelowLabel(places: readonly LabelPlace[], at: number): boolean {
  const [before, place] = [places[at - 1], places[at]];
  return place?.shape.traits.has('wholeLine') === true && before?.isEmpty === true && before.line === place.line - 1;
}

/** A name alone on the first line of all, that stands nowhere else, is the title. */
function isFirstLine(places: readonly LabelPlace[], at: number, lines: ChunkedList<LineView>): boolean {
  const place = places[at];
  if (at > 0 || place?.shape.traits.has('wholeLine') !== true) return false;
  const isElsewhere = places.some(({ key }, other) => other > 0 && key === place.key);
  return !isElsewhere && lines.slice(0, place.line).every(({ blank }) => blank);
}

/** A label that numbers its turn, with a lower number than the one before: somebody quotes it. */
function fallsBack({ label, key }: LabelPlace, numbers: Map<string, number>): boolean {
  const number = Number(/\d+/.exec(label)?.[0] ?? NaN);
  if (Number.isNaN(number) || !/^\D+$/.test(key)) return false;
  const last = numbers.get(key) ?? 0;
  numbers.set(key, Math.max(number, last));
  return number < last;
}

/** So many lines of a page's head may come before a title. */
const HEAD = 5;

/** Alone, and at the head of the text, or of what follows a front matter. */
function isAtHead({ line }: LabelPlace, lines: ChunkedList<LineView>): boolean {
  let before = 0;
  for (let at = line - 1; at >= 0 && before <= HEAD && lines.at(at)?.aside?.kind !== 'rule'; at--)
    if (lines.at(at)?.blank === false) before++;
  return before <= HEAD && lines.at(line + 1)?.blank !== false;
}

/**
 * The text's first line, or below a few of a page's head, that has a headline behind its label: in quotation marks or
 * capitals, or the label is in another form than everywhere else.
 */
function isTitle(title: LabelPlace, places: readonly LabelPlace[], lines: ChunkedList<LineView>): boolean {
  const { line, key, shape, listed } = title;
  if (title.isEmpty || title.isSpeech) return false;
  const isFirst = lines.slice(0, line).every(({ blank }) => blank);
  const next = places.find((place) => place !== title && place.key === key);
  const differs = next !== undefined && (next.shape.form !== shape.form || next.listed !== listed);
  return (next === undefined && isFirst) || differs || title.isHeadline;
}

import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import type { Place } from '../../model/labelPlaces';
import { share } from './habits';
import { isSpeech } from '../../language/speechlike';

/** So many turns, and a document has habits from which a place may differ. */
const HABITS = 10;

/** What so few do is no habit. */
const SELDOM = 0.1;

/**
 * The places of labels that are none after all, though the label is one elsewhere: a title in front (`ANN LEE: “THE RIVER
 * HAS NO RUBBER”`), an item of a list of decisions (`- DH: to write to the board`) or of those who will speak (`- I:
 * Interviewer`), a page's running head.
 */
export function oddPlaces(places: readonly Place[], lines: Row<Line>): ReadonlySet<Place> {
  const odd = new Set<Place>();
  if (places.length < HABITS) return odd;
  const withText = places.filter(({ text }) => text !== '');
  const isSpoken = withText.length >= 0.5 * places.length && share(withText, ({ text }) => isSpeech(text)) >= 0.8;
  const isListed = share(places, ({ listed }) => listed) < SELDOM;
  const talk = places.find(({ listed }) => !listed)?.line ?? 0;
  // A list of those who will speak, where nobody speaks in a list.
  const isCast = places.every(({ listed, line }) => !listed || line < talk);
  const numbers = new Map<string, number>();
  for (const [at, place] of places.entries()) {
    if (isBelowLabel(places, at) || isFirstLine(places, at, lines) || fallsBack(place, numbers)) odd.add(place);
    const saysNothing = isSpoken && place.text !== '' && !isSpeech(place.text);
    if (place.listed && ((isCast && place.line < talk) || (isListed && isTask(place.text)))) odd.add(place);
    else if (saysNothing && place.atPage && !place.below) odd.add(place);
  }
  const [title] = places;
  if (title !== undefined && isAtHead(title, lines)) {
    const isBelow = share(places, ({ text }) => text === '') > 0.8;
    if ((isSpoken && isTitle(title, places, lines)) || (isBelow && title.text !== '')) odd.add(title);
  }
  return odd;
}

function isTask(text: string): boolean {
  return /^(?:to|will|should|must)\s|^\p{Ll}/u.test(text);
}

/** A name alone on the line below another label's is what that one says. */
function isBelowLabel(places: readonly Place[], at: number): boolean {
  const [before, place] = [places[at - 1], places[at]];
  return place?.shape.traits.has('wholeLine') === true && before?.text === '' && before.line === place.line - 1;
}

/** A name alone on the first line of all, that stands nowhere else, is the title. */
function isFirstLine(places: readonly Place[], at: number, lines: Row<Line>): boolean {
  const place = places[at];
  if (
    at > 0 ||
    place?.shape.traits.has('wholeLine') !== true ||
    places.some(({ key }, other) => other > 0 && key === place.key)
  )
    return false;
  return lines.slice(0, place.line).every(({ blank }) => blank);
}

/** A label that numbers its turn, with a lower number than the one before: somebody quotes it. */
function fallsBack({ label, key }: Place, numbers: Map<string, number>): boolean {
  const number = Number(/\d+/.exec(label)?.[0] ?? NaN);
  if (Number.isNaN(number) || !/^\D+$/.test(key)) return false;
  const last = numbers.get(key) ?? 0;
  numbers.set(key, Math.max(number, last));
  return number < last;
}

/** So many lines of a page's head may come before a title. */
const HEAD = 5;

/** Alone, and at the head of the text, or of what follows a front matter. */
function isAtHead({ line }: Place, lines: Row<Line>): boolean {
  let before = 0;
  for (let at = line - 1; at >= 0 && lines.at(at)?.aside?.kind !== 'rule'; at--)
    if (lines.at(at)?.blank === false) before++;
  return before <= HEAD && lines.at(line + 1)?.blank !== false;
}

/**
 * The text's first line, or below a few of a page's head, that has a headline behind its label: in quotation marks or
 * capitals, or the label is in another form than everywhere else.
 */
function isTitle(title: Place, places: readonly Place[], lines: Row<Line>): boolean {
  const { line, text, key } = title;
  if (text === '' || isSpeech(text)) return false;
  const isFirst = lines.slice(0, line).every(({ blank }) => blank);
  const next = places.find((place) => place !== title && place.key === key);
  const differs = next !== undefined && (next.shape.form !== title.shape.form || next.listed !== title.listed);
  return (next === undefined && isFirst) || differs || /^["“«„].*["”»“]$/.test(text) || !/\p{Ll}/u.test(text);
}

import type { Line } from '../../syntax/line';
import type { Place } from './candidates';
import { share } from './habits';
import { isSpeech } from './speechlike';

/** So many turns, and a document has habits from which a place may differ. */
const HABITS = 10;

/** What so few do is no habit. */
const SELDOM = 0.05;

/**
 * The places of labels that are none after all, though the label is one elsewhere: a title in front (`ANN LEE: “THE RIVER
 * HAS NO RUBBER”`), an item of a list of decisions (`- DH: to write to the board`), a page's running head.
 */
export function oddPlaces(places: readonly Place[], lines: readonly Line[]): ReadonlySet<Place> {
  const odd = new Set<Place>();
  if (places.length < HABITS) return odd;
  const withText = places.filter(({ text }) => text !== '');
  const isSpoken = withText.length >= 0.5 * places.length && share(withText, ({ text }) => isSpeech(text)) >= 0.8;
  const isListed = share(places, ({ listed }) => listed) < SELDOM;
  for (const place of places) {
    const saysNothing = isSpoken && place.text !== '' && !isSpeech(place.text);
    if (isListed && place.listed && isTask(place.text)) odd.add(place);
    else if (saysNothing && place.atPage) odd.add(place);
  }
  const [title] = places;
  if (isSpoken && title !== undefined && isTitle(title, lines)) odd.add(title);
  return odd;
}

function isTask(text: string): boolean {
  return /^(?:to|will|should|must)\s|^\p{Ll}/u.test(text);
}

/** The text's first line, or below a line or two of a page's head, that has a headline behind its label. */
function isTitle({ line, text }: Place, lines: readonly Line[]): boolean {
  if (text === '' || isSpeech(text)) return false;
  const before = lines.slice(0, line).filter(({ blank }) => !blank).length;
  return before <= 5 && lines[line + 1]?.blank !== false;
}

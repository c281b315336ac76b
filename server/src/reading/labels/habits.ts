import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import type { Group, Place } from '../../model/labelPlaces';
import { hasWords, isItem } from '../../facts/looks';
import { Count } from '../../facts/count';
import type { Roster } from './roster';
import { isListed, rosterOf } from './roster';
import { isSpeech } from '../../language/speechlike';
import { isKin } from '../../names/kin';
import { wordScore } from '../../names/nameForm';
import { Nearby } from '../../names/nearby';
import { isTitle } from '../../language/titles';

/** How a document's sure labels stand. */
export interface Habits {
  readonly sure: readonly Group[];
  /** The sure labels, to look up those that are like one. */
  readonly near: Nearby;
  readonly turns: number;
  /** Share of turns that open a paragraph. */
  readonly opens: number;
  /** The usual form. */
  readonly form: string | undefined;
  readonly fullwidth: boolean;
  readonly timed: boolean;
  /** Several speak, and nearly every paragraph begins with a label, or even every line: one more is no surprise. */
  readonly dense: 'paragraphs' | 'lines' | undefined;
  /** The lines and paragraphs by whose number that was decided. */
  readonly counts: readonly Count[];
  /** Labels stand in capitals. */
  readonly capitals: boolean;
  /** Labels are initials. */
  readonly codes: boolean;
  /** The usual form has marks of its own, such as bold. */
  readonly marked: boolean;
  /** Labels are items of a list: of some items, or of nearly all. */
  readonly listed: 'some' | 'most' | undefined;
  /** What stands before the first sure label: an introduction, a list of those present. */
  readonly roster: Roster;
  /** The line of the first sure label. */
  readonly first: number;
  /** The line of the last one. */
  readonly last: number;
  /** Share of sure labels that speech follows on the line, of those that anything follows. */
  readonly spoken: number;
  /** Where the text is below the label, it is on the very next line. */
  readonly below: boolean;
  /** Labels are titles and names. */
  readonly titled: boolean;
  /** Labels are handles in small letters. */
  readonly small: boolean;
  /** Labels begin with a capital. */
  readonly cased: boolean;
  /** What stands between label and text nearly everywhere, where it is not the usual colon and space. */
  readonly separator: string | undefined;
  /** The matter before the talk names nearly all who speak. */
  readonly listsAll: boolean;
  readonly short: boolean;
}

/** Documents of up to so many lines with text are beginnings: a single turn counts there. */
const BEGINNING = 12;

/** Reads the habits of a document off its sure labels; `all` are its other label-like places besides. */
export function habitsOf(all: readonly Group[], sure: readonly Group[], lines: Row<Line>): Habits {
  const places = sure.flatMap((group) => group.places);
  const forms = new Map<string, number>();
  for (const { shape } of places) forms.set(shape.form, (forms.get(shape.form) ?? 0) + 1);
  const [form, most] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? [];
  const near = new Nearby(sure);
  const roster = rosterOf(lines, sure);
  const [first, last] = extent(sure);
  const counts: Count[] = [];
  return {
    sure,
    near,
    turns: places.length,
    opens: share(places, ({ opens }) => opens),
    form: most !== undefined && most >= 4 && most > places.length * 0.8 ? form : undefined,
    fullwidth: share(places, ({ fullwidth }) => fullwidth) > 0.5,
    timed: places.length >= 4 && share(places, ({ shape }) => shape.time !== undefined) > 0.8,
    dense: density(all, sure, near, lines, counts),
    counts,
    capitals: sure.length >= 2 && share(places, ({ label }) => isInCapitals(label)) > 0.8,
    codes: sure.length >= 3 && share(sure, ({ label }) => isCode(label)) >= 0.4,
    marked: isMarked(places.find(({ shape }) => shape.form === form)),
    listed: share(places, ({ listed }) => listed) > 0.5 ? listedOf(all, lines, first, last) : undefined,
    roster,
    first,
    last,
    spoken: share(
      places.filter(({ text }) => text !== ''),
      ({ text }) => isSpeech(text),
    ),
    below: isBelow(places),
    titled: share(sure, ({ label }) => isTitled(label)) > 0.5,
    small: share(sure, ({ label }) => /^\p{Ll}\S*$/u.test(label)) > 0.5,
    cased: share(sure, ({ label }) => /^\p{Lu}/u.test(label)) > 0.9,
    separator: separatorOf(places),
    listsAll: sure.length >= MANY_LISTED && share(sure, ({ key }) => isListed(key, roster)) >= 0.8,
    short: isShort(lines),
  };
}

function isMarked(place: Place | undefined): boolean {
  return place !== undefined && !place.shape.traits.has('usual') && !place.shape.traits.has('bare');
}

/** A talk of two or three seldom has another voice. */
const ENOUGH_SPEAKERS = 4;

/** From so many turns on, and from such a share of paragraphs that bear a label, a document is dense. */
const ENOUGH_TURNS = 6;
const DENSE = 0.85;

/**
 * Whether nearly all paragraphs, or lines, between the first sure label and the last begin with a label: a sure one, or
 * one that is written like a name.
 */
function density(
  all: readonly Group[],
  sure: readonly Group[],
  near: Nearby,
  lines: Row<Line>,
  counts: Count[],
): Habits['dense'] {
  const [first, last] = extent(sure);
  const isInside = ({ line }: Place) => first <= line && line <= last;
  const known = new Set(sure);
  const likely = all.filter((group) => known.has(group) || (group.places.every(isInside) && isNameLike(group, near)));
  const labelled = new Set(likely.flatMap(({ places }) => places.map(({ line }) => line)));
  if (labelled.size < ENOUGH_TURNS || likely.length < ENOUGH_SPEAKERS) return undefined;
  const written = Count.of('lines', lines, first, last);
  const paragraphs = Count.of('paragraphs', lines, first, last);
  counts.push(written, paragraphs);
  if (written.isAtMost(labelled.size / DENSE)) return 'lines';
  const opening = Array.from(labelled).filter((at) => opensParagraph(lines, at, first)).length;
  return paragraphs.isAtMost(opening / DENSE) && !paragraphs.isAtMost(ENOUGH_TURNS - 1) ? 'paragraphs' : undefined;
}

function isBelow(places: readonly Place[]): boolean {
  const alone = places.filter(({ text }) => text === '');
  return alone.length >= 4 && share(alone, ({ below }) => below) >= 0.9;
}

/** Of fewer speakers an introduction may well name all, and somebody else still join in. */
const MANY_LISTED = 3;

/** Only an unusual separator says something. */
const USUAL = /^ ?[:：.]? ?$/;

function separatorOf(places: readonly Place[]): string | undefined {
  const [separator] = places.map((place) => place.separator);
  if (separator === undefined || places.length < 4 || USUAL.test(separator)) return undefined;
  return share(places, (place) => place.separator === separator) > 0.8 ? separator : undefined;
}

/** The lines of the first and the last place; `[Infinity, -1]` where there is none. */
export function extent(groups: readonly Group[]): readonly [number, number] {
  let first = Infinity;
  let last = -1;
  for (const { places } of groups) {
    first = Math.min(first, places[0]?.line ?? Infinity);
    last = Math.max(last, places.at(-1)?.line ?? -1);
  }
  return [first, last];
}

/** Whether a line has words and the one before it, from a first line on, has none. */
function opensParagraph(lines: Row<Line>, at: number, first: number): boolean {
  const [line, before] = [lines.at(at), at > first ? lines.at(at - 1) : undefined];
  return line !== undefined && hasWords(line) && !(before !== undefined && hasWords(before));
}

/** Could be one more speaker, and is no other form of one that is known. */
function isNameLike(group: Group, near: Nearby): boolean {
  return wordScore(group.label) >= 1 && ![...near.of(group)].some((other) => isKin(group.key, other.key));
}

/** Initials, or a letter and a number. */
export function isCode(label: string): boolean {
  return /^\p{Lu}{1,4}\d?$/u.test(label);
}

export function isInCapitals(label: string): boolean {
  return /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label.replace(/^Mc/, ''));
}

/** So many items of a list bear a label where nearly all do. */
const MOST_ITEMS = 0.7;

function listedOf(all: readonly Group[], lines: Row<Line>, first: number, last: number): 'some' | 'most' {
  const labelled = new Set<number>();
  for (const { places } of all)
    for (const { line, shape } of places) if (shape.strength === 'strong') labelled.add(line);
  let items = 0;
  let bearing = 0;
  for (let at = first; at <= last; at++) {
    if (!isItem(lines.at(at))) continue;
    items++;
    if (labelled.has(at)) bearing++;
  }
  return items > 0 && bearing >= MOST_ITEMS * items ? 'most' : 'some';
}

/** `MR. BOEHNE`, `Chairman Reyes`, `The PRESIDING OFFICER`: a title and more. */
export function isTitled(label: string): boolean {
  const words = label.replace(/^the /i, '').split(/[\s.]+/);
  return label.length <= 45 && words.length >= 2 && words.slice(0, 2).some(isTitle) && /^\p{Lu}/u.test(words[0] ?? '');
}

function isShort(lines: Row<Line>): boolean {
  let written = 0;
  for (const { blank } of lines) if (!blank && ++written > BEGINNING) return false;
  return true;
}

export function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}

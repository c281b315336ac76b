import type { LineView } from '../facts/fact';
import type { ChunkedList } from '../text/chunkedList';
import type { Density } from './density';
import { density, ENOUGH_TURNS, listedOf } from './density';
import type { LabelGroup } from './group';
import { extent } from './group';
import type { LabelPlace } from './place';
import type { Roster } from './roster';
import { isListed, rosterOf } from './roster';
import { SureLabels } from './sureLabels';
import { isCode, isInCapitals, isTitled } from '../names/labelForm';
import { Nearby } from '../names/nearby';
import { isMost, share } from '../text/share';

/** How a document's sure labels are written, and how they stand. */
export interface LabelStyle extends Density {
  readonly sure: readonly LabelGroup[];
  /** The sure labels, to look up those that are like one. */
  readonly near: Nearby<LabelGroup>;
  readonly known: SureLabels;
  readonly turns: number;
  /** Share of turns that open a paragraph. */
  readonly opens: number;
  /** The usual form. */
  readonly form: string | undefined;
  readonly fullwidth: boolean;
  readonly timed: boolean;
  /** Labels stand in capitals. */
  readonly capitals: boolean;
  /** Labels are initials. */
  readonly codes: boolean;
  /** The usual form has marks of its own, such as bold. */
  readonly marked: boolean;
  /** Labels are items of a list: of some items, or of nearly all. */
  readonly listed: 'some' | 'most' | undefined;
  /** Labels are links. */
  readonly linked: boolean;
  /** Colons stand right before letters, or end their lines, as they do where speech is drawn out (`e:h`). */
  readonly drawn: boolean;
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
  /** Brackets stand behind names, of which some stand elsewhere without: constituencies, parties, houses. */
  readonly bracketed: boolean;
  /** How many words the longest sure label has; 0 where there are few turns. */
  readonly words: number;
}

/** Documents of up to so many lines with text are beginnings: a single turn counts there. */
const BEGINNING = 12;

/** Reads the style of a document off its sure labels; `all` are its other label-like places besides. */
export function styleOf(
  all: readonly LabelGroup[],
  sure: readonly LabelGroup[],
  lines: ChunkedList<LineView>,
): LabelStyle {
  const places = sure.flatMap((group) => group.places);
  const [form, most = 0] = commonest(places.map(({ shape }) => shape.form)) ?? [];
  const near = new Nearby(sure);
  const [first, last] = extent(sure);
  const roster = rosterOf(lines, first);
  const small = isMost(sure, 0.5, ({ label }) => /^\p{Ll}/u.test(label));
  return {
    sure,
    near,
    known: new SureLabels(sure),
    turns: places.length,
    opens: shareOf(sure, ({ opens }) => opens),
    form: most >= 4 && most > places.length * 0.8 ? form : undefined,
    fullwidth: isMost(places, 0.5, ({ fullwidth }) => fullwidth),
    timed: places.length >= 4 && shareOf(sure, ({ timed }) => timed) > 0.8,
    ...density({ all, sure, near, areSmall: small }, lines),
    capitals: sure.length >= 2 && areInCapitals(places),
    codes: sure.length >= 3 && share(sure, ({ label }) => isCode(label)) >= 0.4,
    marked: isMarked(places.find(({ shape }) => shape.form === form)),
    listed: isMost(places, 0.5, ({ listed }) => listed) ? listedOf(all, lines, first, last) : undefined,
    linked: areLinked(sure),
    drawn: share(places, isDrawn) >= SELDOM,
    roster,
    first,
    last,
    spoken: spokenShare(places),
    below: isBelow(places),
    titled: isMost(sure, 0.5, ({ label }) => isTitled(label)),
    small,
    cased: isMost(sure, 0.9, ({ label }) => /^\p{Lu}/u.test(label)),
    separator: separatorOf(places),
    listsAll: sure.length >= MANY_LISTED && share(sure, ({ key }) => isListed(key, roster)) >= 0.8,
    short: isShort(lines),
    bracketed: all.filter(isInFull).length >= BRACKETED,
    words: places.length < ENOUGH_TURNS ? 0 : sure.reduce((most, { label }) => Math.max(most, countOfWords(label)), 0),
  };
}

/** From so many names on, brackets behind them are a habit. */
const BRACKETED = 2;

/** Whether brackets stand behind a name that stands elsewhere without them. */
function isInFull({ key, name }: LabelGroup): boolean {
  return key.endsWith(')') && name.places.some((place) => !place.key.endsWith(')'));
}

/** Nearly all labels stand in capitals; a single letter says nothing of the others. */
function areInCapitals(places: readonly LabelPlace[]): boolean {
  const words = places.filter(({ label }) => label.length > 1);
  return isMost(words, 0.8, ({ label }) => isInCapitals(label));
}

/** What so few do is no habit. */
const SELDOM = 0.1;

/** Whether a colon stands right before a letter or ends its line. */
export function isDrawn({ shape, isEmpty }: LabelPlace): boolean {
  return shape.tight || isEmpty;
}

/** Most labels are links, or some are links in some places. */
function areLinked(sure: readonly LabelGroup[]): boolean {
  const linked = sure.filter(({ places }) => places.some((place) => place.linked));
  return linked.length > 0.5 * sure.length || linked.some(({ places }) => !places.every((place) => place.linked));
}

/** Of all places of some labels: the share of those that were counted. */
function shareOf(groups: readonly LabelGroup[], count: (tally: LabelGroup['tally']) => number): number {
  const all = groups.reduce((total, { places }) => total + places.length, 0);
  return all === 0 ? 0 : groups.reduce((total, { tally }) => total + count(tally), 0) / all;
}

/** Words of a label. */
export function countOfWords(label: string): number {
  return label.split(/\s+/).length;
}

/** What stands most often, and how often; the first of those that stand equally often. */
function commonest(all: readonly string[]): readonly [string, number] | undefined {
  const times = new Map<string, number>();
  for (const one of all) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0];
}

/** Of the places behind which something stands: the share that is speech. */
function spokenShare(places: readonly LabelPlace[]): number {
  return share(
    places.filter(({ isEmpty }) => !isEmpty),
    ({ isSpeech }) => isSpeech,
  );
}

function isMarked(place: LabelPlace | undefined): boolean {
  return place !== undefined && !place.shape.traits.has('usual') && !place.shape.traits.has('bare');
}

function isBelow(places: readonly LabelPlace[]): boolean {
  const alone = places.filter(({ isEmpty }) => isEmpty);
  return alone.length >= 4 && share(alone, ({ below }) => below) >= 0.9;
}

/** Of fewer speakers an introduction may well name all, and somebody else still join in. */
const MANY_LISTED = 3;

/** Only an unusual separator says something. */
const USUAL = /^ ?[:：.]? ?$/;

function separatorOf(places: readonly LabelPlace[]): string | undefined {
  const separator = places[0]?.separator;
  if (separator === undefined || places.length < 4 || USUAL.test(separator)) return undefined;
  return isMost(places, 0.8, (place) => place.separator === separator) ? separator : undefined;
}

function isShort(lines: ChunkedList<LineView>): boolean {
  let written = 0;
  for (const { blank } of lines) if (!blank && ++written > BEGINNING) return false;
  return true;
}

import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';
import type { Place } from '../../model/labelPlaces';
import { share } from './habits';

/** The log of a machine has so many lines at least of which this can be said. */
const FEWEST = 2;

/** Of the lines behind labels so many at least bear the marks of a machine. */
const MARKED = 0.5;

/** Fewer sentences than this may repeat themselves by chance. */
const MANY = 12;

/** Of sentences so many at least are said again and again, but for numbers, where a machine says them. */
const REPEATED = 0.6;

/** Of the lines of a log nearly all have a time; what repeats itself without one is a chorus, or an exercise. */
const TIMED = 0.8;

/** Who says so is no person, though what bots say may have no time. */
const BOT = /(?:^|[\s_-]|[a-z])bot$/i;

/** Where people repeat themselves so much, what is typed is read anew with all the rest. */
const NEAR = 0.3;

/** A sentence is one of a machine's where it stands so often. */
const OFTEN = 3;

/** What was seen of places that look like turns. */
export interface LogSight {
  /** Whether they are the lines of a machine's log. */
  readonly isLog: boolean;
  /** Whether they repeat themselves so much that a few sentences more could make them a log. */
  readonly isNearLog: boolean;
}

/**
 * Whether what stands at places that look like turns is the log of a machine: it writes how serious a line is, the number
 * of a process, names as programs have them, measures and addresses, or the same few sentences with other numbers. People
 * do any of that now and then, and never in most of what they say.
 */
export function lookForLog(places: readonly Place[], lines: Row<Line>): LogSight {
  if (places.length < FEWEST) return { isLog: false, isNearLog: false };
  const marked = places.filter((place) => isMarked(place, lines)).length;
  const stamped = places.filter(({ line, shape }) => STAMP.test(headOf(lines.at(line), shape.textFrom))).length;
  const isMachine = Math.max(marked, marked + STAMPED * (stamped - marked)) >= MARKED * places.length;
  const isTimed = share(places, ({ shape }) => shape.time !== undefined) >= TIMED;
  const mayRepeat = isTimed || places.every(({ label }) => BOT.test(label));
  const { repeated, isMany } = mayRepeat ? repetition(places.map(({ text }) => text)) : NONE;
  // A word more makes a sentence, so whether there are many is not asked of what is near.
  return { isLog: isMachine || (isMany && repeated >= REPEATED), isNearLog: repeated >= NEAR };
}

function isMarked({ line, label, shape, text, separator }: Place, lines: Row<Line>): boolean {
  const isService = SERVICE.test(label) && separator.includes('|');
  return isService || isProgram(label) || isLevelled(headOf(lines.at(line), shape.textFrom), label) || isMachines(text);
}

function headOf(line: Line | undefined, textFrom: number): string {
  return line?.text.slice(0, textFrom) ?? '';
}

/** How serious a line is, as programs write it: where labels are in capitals a name may be `TRACE`, so that is left out. */
const LEVEL =
  /(?:^|[\s[(<|/])(?:INFO|WARN|WARNING|ERROR|ERR|DEBUG|FATAL|NOTICE|CRITICAL|SEVERE|VERBOSE|STDERR|STDOUT)(?=[\s\]):>|,/]|$)/;

const LEVELS =
  /^(?:info|information|warn|warning|err|error|debug|trace|fatal|severe|verbose|silly|critical|log|hint|stderr|stdout|verb|http)$/i;

/** Behind a label: `ERROR …`, `[error] …`, `fatal error: …`. People say `Notice that …` as well. */
const LEVEL_IN_TEXT = /^(?:INFO|WARN(?:ING)?|ERROR|DEBUG|FATAL|NOTICE)\b/;
const MARKED_LEVEL_IN_TEXT =
  /^(?:\[(?:info|warn(?:ing)?|err(?:or)?|debug|trace|fatal|notice|critical)\]|(?:fatal )?(?:error|warning|debug|info):)/i;

function isLevelled(head: string, label: string): boolean {
  if (LEVEL.test(head) || LEVELS.test(label)) return true;
  // `verbose cli`, `error fetch`: small letters throughout, which names of people seldom have, and never in two words.
  const [first = '', ...rest] = label.split(' ');
  const isSmall = rest.length > 0 && label === label.toLowerCase();
  return isSmall && (LEVELS.test(first) || LEVELS.test(rest.at(-1) ?? ''));
}

/** `sshd[612]`, `make[2]`, `I/WifiService( 612)`: a process, with its number. */
const PROCESS = /^(?:[a-z][\w./@-]*\[\d+\]|[A-Z]\/\w+\( *\d+\))$/;

/** `aws_instance.web`, `com.example.Store`, `std::vector`, `main.c:12`, `/usr/bin/env`. */
const PROGRAM =
  /^(?:(?:com|org|net|io)\.[\w.$]+|\w+_\w+(?:\.\w+)+|\w+(?:\.\w+)+_\w+|\/[\w./-]{3,}|\S*::\S*|\S+\.(?:c|cc|cpp|h|go|py|js|ts|java|rs|rb|php|sh)(?::\d+)*)$/;

/** Who runs several programs at once has the name and number of each before a bar: `web_1  | …`, `worker.2 | …`. */
const SERVICE = /^[a-z][\w.-]*[-_.]\d+$/;

/** What is left of a time, of a number or of an address is no name. */
const REMAINS = /^\.\d|\b0x[\da-f]{4}|\d{1,3}(?:\.\d{1,3}){3}/i;

/** A moment to the fraction of a second, or with its zone, as programs write it; what people wrote is exported with such, too. */
const STAMP = /\d\d:\d\d:\d\d(?:[.,]\d{3,}|[.,\d]*(?:Z|[+-]\d\d:?\d\d))\b/;

/** So much of a mark is that. */
const STAMPED = 0.4;

function isProgram(label: string): boolean {
  return PROCESS.test(label) || PROGRAM.test(label) || REMAINS.test(label);
}

/** Addresses, settings, hashes, versions, moments, numbered processes, calls, measures, paths, places in programs. */
const DATA = new RegExp(
  [
    /\b\d{1,3}(?:\.\d{1,3}){3}\b/,
    /\b[A-Za-z_][\w.]*=[^\s=]/,
    /\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,}\b/,
    /\b0x[\da-f]+/,
    /\b\d+\.\d+\.\d+/,
    /\b\d{4}-\d\d-\d\d[T ]+\d\d:\d\d/,
    /\w\[\d+\]/,
    /^\[[^\s\]]*\d[^\s\]]*\]/,
    /\w\(\)/,
    /\b\d+(?:\.\d+)? ?(?:ms|µs|ns|kB|KB|MB|KiB|MiB|bytes)\b/,
    /(?:^|\s)(?:\/[\w.-]+){2,}/,
    /\b[\w-]+\.(?:go|c|cpp|py|js|ts|java|rs|conf|log):\d+/,
    /\b(?:port|pid|uid) \d+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Seconds since a machine was started, to their millionth. */
const SINCE_START = /^\[ *\d+\.\d{6}\]/;

/** Times and dates before a line, in brackets or bare. */
const TIMES = /^(?:[\d\s:.,/-]+|[[(][\d\s:.,/-]+[\])])+/;

/** Whether a line of text, by itself, is such as machines write. */
export function isMachines(text: string): boolean {
  if (SINCE_START.test(text)) return true;
  const said = text.replace(TIMES, '');
  return isData(said) || LEVEL_IN_TEXT.test(said) || MARKED_LEVEL_IN_TEXT.test(said);
}

/** So many characters of a line show what it is. */
const SHOWN = 200;

function isData(text: string): boolean {
  const shown = text.slice(0, SHOWN).replace(/<[^>]*>/g, '');
  const found = shown.match(DATA);
  return found !== null && (found.length >= 2 || shown.split(/\s+/).length <= 6 * found.length);
}

/** How much is said again and again. */
interface Repetition {
  /** The share of sentences that are some few. */
  readonly repeated: number;
  /** Whether there are many sentences, and it is mostly sentences. */
  readonly isMany: boolean;
}

const NONE: Repetition = { repeated: 0, isMany: false };

function repetition(texts: readonly string[]): Repetition {
  const times = new Map<string, number>();
  let sentences = 0;
  for (const text of texts) {
    const template = templateOf(text);
    if (template === undefined) continue;
    sentences++;
    times.set(template, (times.get(template) ?? 0) + 1);
  }
  if (sentences === 0) return NONE;
  let repeated = 0;
  for (const count of times.values()) if (count >= OFTEN) repeated += count;
  return { repeated: repeated / sentences, isMany: sentences >= MANY && sentences >= texts.length / 2 };
}

/** A sentence without what a machine fills in; undefined where fewer than two words are left: people repeat those. */
function templateOf(text: string): string | undefined {
  // Nobody repeats what is longer; as it stands it is one of a kind.
  if (text.length > SHOWN) return text;
  const words = text.toLowerCase().split(/\s+/);
  const kept = words.map((word) => (/[\d/=_@\\]/.test(word) ? '#' : word));
  return kept.filter((word) => word !== '#').length >= 2 ? kept.join(' ') : undefined;
}

/** Lines from which on a text is long: some thousands of turns, more than a day in court has. */
const LONG = 20_000;

/** So many lines of a long text are looked at, from all of it. */
const SAMPLE = 2000;

/** Of these so many at least are a machine's in a log that is read no further. */
const PLAINLY = 0.75;

/**
 * Whether a long text is plainly the log of a machine by some of its lines, so that nobody needs to look for speakers in
 * all of it. What begins with a time and a word, and is no sentence, has the marks of its label and of what stands behind it.
 */
export function isLongLog(lines: Row<Line>): boolean {
  if (lines.length < LONG) return false;
  const sample: Line[] = [];
  for (let at = 0; at < SAMPLE; at++) {
    const line = lines.at(Math.floor((at * lines.length) / SAMPLE));
    if (line !== undefined && !line.blank) sample.push(line);
  }
  const marked = sample.filter(isMachineLine).length;
  if (sample.length === 0) return false;
  const isTimed = share(sample, ({ shapes: [shape] }) => shape?.time !== undefined) >= TIMED;
  const { repeated, isMany } = isTimed ? repetition(sample.map(saidOn)) : NONE;
  return marked >= PLAINLY * sample.length || (isMany && repeated >= PLAINLY);
}

function isMachineLine(line: Line): boolean {
  const [shape] = line.shapes;
  if (shape === undefined) return LEVEL.test(line.text.slice(0, SHOWN)) || isMachines(line.text);
  const { label, textFrom } = shape;
  const name = line.text.slice(label.from, label.to);
  return isProgram(name) || isLevelled(headOf(line, textFrom), name) || isMachines(saidOn(line));
}

function saidOn({ text, shapes: [shape] }: Line): string {
  return text.slice(shape?.textFrom ?? 0).trim();
}

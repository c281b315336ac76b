import type { Line } from '../syntax/line';
import type { LabelShape } from '../syntax/shape';
import { plainBlanks } from '../text/blanks';
import { perKey } from '../text/perKey';
import { perLine } from '../syntax/perLine';
import type { LineView } from './fact';
import { fact, labelText } from './fact';
import { saidOn } from './said';

/** Facts that tell the lines of a machine's log from what people say. */

/** How serious a line is, as programs write it: where labels are in capitals a name may be `TRACE`, so that is left out. */
const LEVEL =
  /(?:^|[\s[(<|/])(?:INFO|WARN|WARNING|ERROR|ERR|DEBUG|FATAL|NOTICE|CRITICAL|SEVERE|VERBOSE|STDERR|STDOUT)(?=[\s\]):>|,/]|$)/;

const LEVELS =
  /^(?:info|information|warn|warning|err|error|debug|trace|fatal|severe|verbose|silly|critical|log|hint|stderr|stdout|verb|http)$/i;

/** Behind a label: `ERROR …`, `[error] …`, `fatal error: …`. People say `Notice that …` as well. */
const LEVEL_IN_TEXT = /^(?:INFO|WARN(?:ING)?|ERROR|DEBUG|FATAL|NOTICE)\b/;
const MARKED_LEVEL_IN_TEXT =
  /^(?:\[(?:info|warn(?:ing)?|err(?:or)?|debug|trace|fatal|notice|critical)\]|(?:fatal )?(?:error|warning|debug|info):)/i;

/** Whether the head of a line, up to a column, says how serious the line is. */
function hasLevelInHead({ text }: Line, to: number): boolean {
  return LEVEL.test(text.slice(0, to));
}

/** Whether a label is how serious a line is. */
function isLevel(label: string): boolean {
  if (LEVELS.test(label)) return true;
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

/** What is left of a time, of a number or of an address is no name. */
const REMAINS = /^\.\d|\b0x[\da-f]{4}|\d{1,3}(?:\.\d{1,3}){3}/i;

/** A program that runs beside others has its name and number before a bar: `web_1  | …`, `worker.2 | …`. */
const SERVICE = /^[a-z][\w.-]*[-_.]\d+$/;

/** What a label in small letters, or with a digit or a mark, can be besides a name; most labels are neither. */
const MAY_BE_PROGRAM = /^[a-z]|[\d/_:.([]/;

function isProgram(label: string): boolean {
  return MAY_BE_PROGRAM.test(label) && (PROCESS.test(label) || PROGRAM.test(label) || REMAINS.test(label));
}

/** Whether a label is a machine's by itself. */
const isMachineLabel = perKey((label) => isProgram(label) || isLevel(label));

/** A moment to the fraction of a second, or with its zone, as programs write it; what people wrote is exported with such, too. */
const STAMP = /\d\d:\d\d:\d\d(?:[.,]\d{3,}|[.,\d]*(?:Z|[+-]\d\d:?\d\d))\b/;

/** Whether the head of a line, up to a column, has a moment in it as programs write them. */
export const hasStamp = fact(({ text }, to) => STAMP.test(text.slice(0, to)));

/** Whether a label, what stands around it and what stands behind it are a machine's. */
export function isMachineEntry(line: LineView, shape: LabelShape, separator: string): boolean {
  const label = labelText(line, shape);
  const isService = separator.includes('|') && SERVICE.test(label);
  const { textFrom } = shape;
  return isService || isMachineLabel(label) || hasMachineWords(line, textFrom);
}

/** Whether the head of a line, up to a column, or what is said from there on is a machine's. */
const hasMachineWords = fact(
  (line, from) =>
    hasLevelInHead(line, from) ||
    (MAY_BE_MACHINES.test(line.text.slice(from, from + READ)) &&
      isMachines(plainBlanks(saidOn(line, from).slice(0, READ)))),
);

/** What people say seldom has any of it: digits, signs, and words for how serious a line is at its beginning. */
const MAY_BE_MACHINES = /[\d=/[(]|^[\s:.,-]*(?:info|warn|error|debug|fatal|notice)/i;

/** Of a longer text no more is read: times before it, and as much as is shown. */
const READ = 600;

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

/** All of that has a digit, an equals sign, a slash or empty parentheses. */
const MAY_BE_DATA = /[\d=/]|\(\)/;

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
  const shown = text.slice(0, SHOWN);
  if (!MAY_BE_DATA.test(shown)) return false;
  const bare = shown.replace(/<[^>]*>/g, '');
  const found = bare.match(DATA);
  return found !== null && (found.length >= 2 || bare.split(/\s+/).length <= 6 * found.length);
}

/**
 * Whether a line is plainly a machine's, whatever its label is: what begins with a time and a word, and is no sentence, has
 * the marks of its label and of what stands behind it.
 */
export const isMachineLine = fact((line) => {
  const [shape] = line.shapes;
  if (shape === undefined) return LEVEL.test(line.text.slice(0, SHOWN)) || isMachines(line.text);
  const name = labelText(line, shape);
  if (isMachineLabel(name) || hasLevelInHead(line, shape.textFrom)) return true;
  return isMachines(line.text.slice(shape.textFrom).trim());
});

/**
 * What is said from a column on, as a sentence without what a machine fills in; undefined where fewer than two words are
 * left, since people repeat those. It is no fact, since everything that is typed changes it: `repetition` says how many lines
 * may change until sentences repeat themselves otherwise.
 */
export function sentenceOn(line: LineView, from: number): string | undefined {
  return sentence(line as Line, from);
}

const sentence = perLine((line, from) => {
  const text = plainBlanks(saidOn(line, from)).trimStart();
  // Nobody repeats what is longer; as it stands it is one of a kind.
  if (text.length > SHOWN) return text;
  const words = text.toLowerCase().split(/\s+/);
  const kept = words.map((word) => (/[\d/=_@\\]/.test(word) ? '#' : word));
  return kept.filter((word) => word !== '#').length >= 2 ? kept.join(' ') : undefined;
});

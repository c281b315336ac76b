import { findingsIn } from '../rules/check';
import { readDeclarations } from '../declarations/declarations';
import { Snapshot } from '../document/snapshot';
import { ALONE } from '../document/context';
import type { NamesElsewhere, NameUse } from '../document/folderNames';
import { folderNames, isName } from '../document/folderNames';
import { perObject } from '../text/perObject';
import { asSent, readFile, writeAs } from '../convert/convert';
import { formatOf } from '../convert/list';
import type { LabelForm } from '../edits/convertLabels/forms';
import { labelForm } from '../edits/convertLabels/forms';
import type { Refusal } from '../edits/refusal';
import { isRefusal } from '../edits/refusal';
import type { WholeFile } from '../edits/wholeFile';
import { fixWhole, formatWhole } from '../edits/wholeFile';
import { findingsOf, outlineOf, turnsOf } from './report';
import type { ConvertOptions, Converted, Findings, Fixed, FormatOptions, Options } from './shapes';
import type { Outline, Participant, Stats, Turns, WrittenFormatId } from './shapes';
import { statsOf } from './stats';
import { english } from '../words/say';

export type * from './shapes';

/**
 * Reads a transcript: who speaks, from which line to which, and what each turn does. Never throws on any text; one that is
 * no transcript has no turns.
 *
 * @param text all of it; lines may end in any way, and a byte order mark does not count
 * @param options what is known besides
 */
export function parse(text: string, options: Options = {}): Turns {
  return turnsOf(read(text, options));
}

/**
 * The questions of an interview and who answers them where, in the text's order. Never throws on any text.
 *
 * @param text as for {@link parse}
 * @param options what is known besides
 */
export function outline(text: string, options: Options = {}): Outline {
  return outlineOf(read(text, options));
}

/**
 * Everything that looks wrong with a transcript, hints included, with the ways to fix it. Never throws on any text; what
 * is wrong with the declarations of `options` is not among it.
 *
 * @param text as for {@link parse}
 * @param options what is known besides
 */
export function check(text: string, options: Options = {}): Findings {
  const snapshot = read(text, options);
  return findingsOf({ snapshot, findings: findingsIn(snapshot) });
}

/**
 * Applies every fix that is certain, and those for which that makes room, as `turnwise check --fix` does. No spoken word
 * is changed. Never throws on any text.
 *
 * @param text as for {@link parse}
 * @param options what is known besides
 */
export function fix(text: string, options: Options = {}): Fixed {
  const before = wholeFile(text, options);
  const { snapshot, text: fixed } = fixWhole(before, findingsIn);
  const findings = findingsIn(snapshot);
  return {
    text: markOf(text) + fixed,
    fixed: findingsIn(before.snapshot).length - findings.length,
    ...findingsOf({ snapshot, findings }),
  };
}

/**
 * Sets blanks, blank lines and, where it is asked for, labels alike, as `turnwise format` does. No spoken word is changed,
 * lines end as they did, and a byte order mark stays. Throws {@link Refused} where the labels cannot have the form that is
 * asked for, a `RangeError` where there is no such form, and else never.
 *
 * @param text as for {@link parse}
 * @param options how, and what is known besides
 * @returns all of the text
 */
export function format(text: string, options: FormatOptions = {}): string {
  const { labels, blankLines } = options;
  const formatted = formatWhole(wholeFile(text, options), { labels: formNamed(labels), blankLines });
  if (isRefusal(formatted)) throw refused(formatted);
  return markOf(text) + formatted.text;
}

/**
 * Counts turns, words, questions, answers and time, of all and of each speaker. Never throws on any text.
 *
 * @param text as for {@link parse}
 * @param options what is known besides
 */
export function stats(text: string, options: Options = {}): Stats {
  return statsOf(read(text, options));
}

/**
 * Writes a transcript in another format. Throws {@link Refused} where the file is none of the format that it should be, or
 * the other format cannot hold it at all, and a `RangeError` where there is no such format or form of labels.
 *
 * @param file its text, or the bytes of the file; without `from`, what it is is seen from `name` and from the content
 * @param options what it becomes: with `to: 'docx'` the content is bytes, with any other format a text
 */
export function convert<To extends WrittenFormatId>(
  file: string | Uint8Array,
  options: ConvertOptions<To>,
): Converted<To> {
  const { name = '', from, to, labels, withSurroundings = false } = options;
  const format = formatNamed(to);
  const form = formNamed(labels);
  const reading = readFile(name, file, from === undefined ? undefined : formatNamed(from));
  const written = isRefusal(reading) ? reading : writeAs(format, asSent(reading, withSurroundings), { labels: form });
  if (isRefusal(written)) throw refused(written);
  // A format is written as bytes or as text, and its type says which.
  const content = written.content as Converted<To>['content'];
  return { content, lost: written.lost.map(english) };
}

/**
 * What {@link convert} and {@link format} throw where a wish cannot be granted. Its message is a sentence or two for people.
 *
 * @hideconstructor
 */
export class Refused extends Error {
  override readonly name = 'Refused';
}

function refused(refusal: Refusal): Refused {
  return new Refused(english(refusal.refused));
}

function formatNamed(id: string) {
  const format = formatOf(id);
  if (format === undefined) throw new RangeError(`'${id}' is no format.`);
  return format;
}

function formNamed(word: string | undefined): LabelForm | undefined {
  const form = word === undefined ? undefined : labelForm(word);
  if (word !== undefined && form === undefined) throw new RangeError(`'${word}' is no form of label.`);
  return form;
}

const MARK = '\uFEFF';

/** The byte order mark of a text that has one: it is not text, but stays where it was. */
function markOf(text: string): string {
  return text.startsWith(MARK) ? MARK : '';
}

function read(text: string, options: Options): Snapshot {
  return wholeFile(text, options).snapshot;
}

function wholeFile(original: string, { declarations = '', others }: Options): WholeFile {
  const folder = readDeclarations(declarations.replace(/\r\n?/g, '\n'), { kind: 'folder' });
  const text = original.slice(markOf(original).length);
  return { text, snapshot: Snapshot.of(text, { ...ALONE, folder, elsewhere: elsewhereIn(others) }) };
}

function elsewhereIn(others: Options['others']): NamesElsewhere {
  return others === undefined ? ALONE.elsewhere : { folder: namesIn(others), own: undefined };
}

/** Made once for one list, in which all transcripts of a folder may be looked at. */
const namesIn = perObject((others: NonNullable<Options['others']>) => {
  const names = others.map(({ participants }, at) => [String(at), namesAmong(participants)] as const);
  return folderNames(new Map(names));
});

function namesAmong(participants: readonly Participant[]): readonly NameUse[] {
  return participants.flatMap(({ labels, speakers }) => (speakers === undefined ? labels.filter(isName) : []));
}

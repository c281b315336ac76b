import { readDeclarations } from '../analysis/declarations';
import { Snapshot } from '../analysis/snapshot';
import { ALONE } from '../analysis/surroundings';
import { asSent, readFile, writeAs } from '../convert/convert';
import { formatOf } from '../convert/list';
import { labelForm } from '../features/convertLabels/forms';
import { isRefusal } from '../features/refusal';
import { findingsOf, outlineOf, turnsOf } from './report';
import type { ConvertOptions, Converted, Findings, Options, Outline, Turns } from './shapes';
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
  return findingsOf({ snapshot, findings: snapshot.findings });
}

/**
 * Writes a transcript in another format. `file` is its text, or the bytes of its file; without `from`, what it is is seen
 * from `name` and from the content. Throws an error with a sentence for people where the file is none of that format, or the
 * other format cannot hold it at all.
 */
export function convert(file: string | Uint8Array, options: ConvertOptions): Converted {
  const { name = '', from, to, labels, withSurroundings = false } = options;
  const reading = readFile(name, file, from === undefined ? undefined : formatNamed(from));
  const form = labels === undefined ? undefined : labelForm(labels);
  if (labels !== undefined && form === undefined) throw new RangeError(`'${labels}' is no form of label.`);
  const written = isRefusal(reading)
    ? reading
    : writeAs(formatNamed(to), asSent(reading, withSurroundings), { labels: form });
  if (isRefusal(written)) throw new Error(english(written.refused));
  return { ...written, lost: written.lost.map(english) };
}

function formatNamed(id: string) {
  const format = formatOf(id);
  if (format === undefined) throw new RangeError(`'${id}' is no format.`);
  return format;
}

function read(text: string, { declarations = '' }: Options): Snapshot {
  const folder = readDeclarations(declarations.replace(/\r\n?/g, '\n'), { kind: 'folder' });
  // A byte order mark is not text.
  return Snapshot.of(text.replace(/^\uFEFF/, ''), { ...ALONE, folder });
}

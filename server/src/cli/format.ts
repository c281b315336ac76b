import type { BlankLines } from '../declarations/profiles';
import type { LabelForm } from '../edits/convertLabels/forms';
import { isRefusal } from '../edits/refusal';
import { formatWhole } from '../edits/wholeFile';
import { encode } from './input/decode';
import type { Document, Request } from './input/documents';
import { askEach } from './input/documents';
import { printable } from './output/printable';
import type { Session } from './session';
import { Trouble } from '../files/trouble';
import { english } from '../words/say';
import { replaceFile } from './writeFile';

/** What `turnwise format` was asked for. */
export interface FormatRequest extends Request {
  /** Write into the files what else would be answered. */
  readonly write: boolean;
  /** The form that all labels are to have. */
  readonly labels: LabelForm | undefined;
  readonly blankLines: BlankLines | undefined;
}

/** A transcript and its formatted text. */
export interface Formatted {
  readonly path: string;
  readonly text: string;
  readonly bom: boolean;
  readonly changed: boolean;
}

/** Formats every transcript asked for. Line ends and the byte order mark stay as they are. */
export function formatEach(request: FormatRequest, session: Session): Promise<readonly Formatted[]> {
  return askEach(request, session, (document) => {
    const { file } = document;
    if (request.write && file === undefined) throw new Trouble('--write cannot write to standard input or a pipe');
    const formatted = formatDocument(document, request);
    if (request.write && file !== undefined && formatted.changed) replaceFile(file, encode(formatted));
    return formatted;
  });
}

function formatDocument({ path, decoded, snapshot }: Document, { labels, blankLines }: FormatRequest): Formatted {
  const formatted = formatWhole({ text: decoded.text, snapshot }, { labels, blankLines });
  if (isRefusal(formatted)) throw new Trouble(english(formatted.refused));
  const { text } = formatted;
  return { path, text, bom: decoded.bom, changed: text !== decoded.text };
}

/** The files that are changed, or would be, one a line, and how many. */
export function changedText(files: readonly Formatted[], isWritten: boolean): string {
  const names = files.filter(({ changed }) => changed).map(({ path }) => printable(path));
  const all = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  const summary = `${names.length} of ${all} ${isWritten ? 'formatted' : 'would be formatted'}.`;
  return files.length === 0 ? '' : [...names, summary, ''].join('\n');
}

/** All of a formatted text, as it would stand in its file. */
export function contentOf(formatted: Formatted): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encode(formatted));
}

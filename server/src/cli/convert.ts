import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asSent, readFile, writeAs } from '../convert/convert';
import type { Content, Format } from '../convert/format';
import type { LabelForm } from '../edits/convertLabels/forms';
import { isRefusal } from '../edits/refusal';
import { Trouble, troubleOf } from '../files/trouble';
import type { Met, Request } from './input/documents';
import { askEachFile, snapshotOf } from './input/documents';
import type { Session } from './session';
import { realPathOf } from './input/realPath';
import { replaceFile } from './writeFile';
import { english } from '../words/say';

/** What `turnwise convert` was asked for. */
export interface ConvertRequest extends Request {
  readonly to: Format;
  /** What the files are; undefined where that is to be seen from each. */
  readonly from: Format | undefined;
  /** The form of labels; undefined for the usual one of the format. */
  readonly labels: LabelForm | undefined;
  /** Where to write: into a file, into a folder, or nowhere, to have it printed. */
  readonly target: { readonly file: string } | { readonly folder: string } | undefined;
  /** Whether what is around the interview is kept: a page's menu and foot, comments, the head of a mail. */
  readonly surroundings: boolean;
  /** Whether files that are there may be written over. */
  readonly force: boolean;
}

/**
 * Converts every file asked for, and answers what to print: the names of the files that were written, or the text. What a
 * format cannot hold is told on standard error and changes no status. No file is ever written over itself.
 */
export async function convertEach(request: ConvertRequest, session: Session): Promise<readonly string[]> {
  const written = new Set<string>();
  let isPrinted = false;
  return askEachFile(request, session, (met) => {
    const reading = readFile(met.name, met.bytes, request.from, (text) => snapshotOf(text, met, session));
    const made = isRefusal(reading)
      ? reading
      : writeAs(request.to, asSent(reading, request.surroundings), { labels: request.labels });
    if (isRefusal(made)) throw new Trouble(english(made.refused));
    const { target } = request;
    if (target === undefined && isPrinted) throw new Trouble('say --out FOLDER to convert more than one file');
    const path = target && ('file' in target ? target.file : join(target.folder, nameOf(met, request.to)));
    if (path !== undefined) write(path, made.content, met, { ...request, session, written });
    for (const sentence of made.lost) session.note(met.name, english(sentence));
    if (path !== undefined) return `${path}\n`;
    isPrinted = true;
    return printed(made.content);
  });
}

function printed(content: Content): string {
  if (typeof content !== 'string') throw new Trouble('this format cannot be printed; say -o FILE');
  return content;
}

/** The name of the file, with the ending of its new format. */
function nameOf({ name: path, file }: Met, { endings }: Format): string {
  if (path === '-') throw new Trouble('say --stdin-filename NAME to have it written into a folder');
  return `${basename(file ?? path).replace(/\.[^.]+$/, '')}.${endings[0] ?? ''}`;
}

interface Writing {
  readonly force: boolean;
  readonly session: Session;
  /** What this run has written already, by its real path. */
  readonly written: Set<string>;
}

function write(path: string, content: Content, { file }: Met, { force, session, written }: Writing): void {
  const target = session.absolute(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const key = realPathOf(target);
  if (file !== undefined && key === realPathOf(file))
    throw new Trouble('it would be written over itself; say another name');
  if (written.has(key)) throw new Trouble(`${path} was written from another file just now`);
  written.add(key);
  if (force && existsSync(target)) {
    replaceFile(target, bytes, `${path} is no file, so that it cannot be written over`);
    return;
  }
  try {
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, bytes, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Trouble(`${path} is there already; say --force to write over it`);
    throw troubleOf(error);
  }
}

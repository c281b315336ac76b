import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { NO_DECLARATIONS } from '../analysis/declarations';
import { Snapshot } from '../analysis/snapshot';
import type { Surroundings } from '../analysis/surroundings';
import { isIgnored } from '../files/ignored';
import type { Complain } from '../files/trouble';
import { Trouble, troubleOf } from '../files/trouble';
import { walk } from '../files/walk';
import type { Decoded } from './decode';
import { decode } from './decode';
import type { FolderFile } from './folderFile';
import type { Session } from './session';

/** A transcript that has been read. */
export interface Document {
  /** As given on the command line. */
  readonly path: string;
  /** Absolute; undefined for standard input. */
  readonly file: string | undefined;
  readonly decoded: Decoded;
  readonly folderFile: FolderFile | undefined;
  readonly snapshot: Snapshot;
}

/** What to read: files, folders and `-`, which goes by the name `stdinName`. */
export interface Request {
  readonly paths: readonly string[];
  readonly stdinName: string;
}

/**
 * Asks something of every transcript that the command line names, each once and in that order. A path that cannot be
 * read, and a document that uncovers a bug of ours, costs one line on standard error; the others are still done.
 */
export function askEach<Answer>(
  request: Request,
  session: Session,
  ask: (document: Document) => Answer,
): Promise<readonly Answer[]> {
  return askEachFile(request, session, (met) => ask(readDocument(met, session)));
}

/** A file as it was read. */
export interface Met {
  /** As given on the command line. */
  readonly path: string;
  /** Absolute; undefined for standard input. */
  readonly file: string | undefined;
  readonly bytes: Uint8Array;
}

/** The same of files of any kind. */
export async function askEachFile<Answer>(
  { paths, stdinName }: Request,
  session: Session,
  ask: (met: Met) => Answer,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const { path, file } of targetsOf(paths, session)) {
    try {
      const bytes = file === undefined ? await session.io.readStdin() : readFileSync(file);
      answers.push(ask({ path: file === undefined ? stdinName : path, file, bytes }));
    } catch (error) {
      session.complain(path, sentenceOf(error));
    }
  }
  return answers;
}

interface Target {
  readonly path: string;
  readonly file: string | undefined;
}

function targetsOf(paths: readonly string[], session: Session): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const target of paths.flatMap((path) => targetsAt(path, session))) {
    const key = target.file ?? '-';
    if (!targets.has(key)) targets.set(key, target);
  }
  return [...targets.values()];
}

function targetsAt(path: string, session: Session): readonly Target[] {
  if (path === '-') return [{ path, file: undefined }];
  const file = session.absolute(path);
  try {
    // It would mean the current folder; whoever gives it has a variable that is not set.
    if (path === '') throw new Trouble('an empty name is no file and no folder');
    return statSync(file).isDirectory() ? targetsIn(path, file, session) : [{ path, file }];
  } catch (error) {
    session.complain(path, sentenceOf(error));
    return [];
  }
}

function targetsIn(path: string, folder: string, session: Session): readonly Target[] {
  const named = (file: string) => joined(path, relative(folder, file).split(sep).join('/'));
  const complain: Complain = (at, trouble) => {
    session.complain(at === folder ? path : named(at), trouble.message);
  };
  const found = Array.from(walk(folder, { wants: isTranscript, complain })).filter(({ isFolder }) => !isFolder);
  const files = found
    .map((met) => met.path)
    .filter((file) => {
      const patterns = session.folderFiles.nearest(dirname(file))?.ignored;
      return patterns === undefined || !isIgnored([patterns], file, false);
    });
  if (files.length === 0 && !session.failed) session.note(path, 'no *.transcript files in this folder');
  return files.map((file) => ({ path: named(file), file }));
}

function isTranscript(name: string): boolean {
  return name.toLowerCase().endsWith('.transcript');
}

function joined(path: string, inside: string): string {
  const folder = path.replace(/[/\\]+$/, '');
  return path === '.' || path === './' ? inside : `${folder}/${inside}`;
}

/** Reads a file as a transcript. Throws `Trouble` where it is no text. */
export function readDocument({ path, file, bytes }: Met, session: Session): Document {
  const decoded = decode(bytes);
  const folderFile = session.folderFiles.nearest(dirname(file ?? session.absolute(path)));
  return { path, file, decoded, folderFile, snapshot: Snapshot.of(decoded.text, surroundingsOf(folderFile)) };
}

function surroundingsOf(folderFile: FolderFile | undefined): Surroundings {
  return { folder: folderFile?.declarations ?? NO_DECLARATIONS, rules: new Map() };
}

function sentenceOf(error: unknown): string {
  try {
    return troubleOf(error).message;
  } catch {
    return `an error in turnwise itself: ${error instanceof Error ? error.message : String(error)}`;
  }
}

import { statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { NO_DECLARATIONS } from '../../model/declarations';
import { BEGINNING, ENDINGS, glance } from '../../observations/glance';
import { Snapshot } from '../../document/snapshot';
import { ALONE } from '../../document/context';
import { tooManyLines } from '../../convert/tooMuch';
import { isIgnored } from '../../files/ignored';
import { readBeginning } from '../../files/readRegular';
import { textIn } from '../../files/textIn';
import type { Complain } from '../../files/trouble';
import { Trouble, troubleOf } from '../../files/trouble';
import { walk } from '../../files/walk';
import type { Decoded } from './decode';
import { decode } from './decode';
import type { FolderFile } from './folderFile';
import { endingOf, passedOverSentence } from './passedOver';
import { isHandedOver, isStandardInput, readNamed } from './handed';
import { realPathOf } from './realPath';
import type { Session } from '../session';
import { english } from '../../words/say';

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

/** What to read. */
export interface Request {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  /** What standard input is called. */
  readonly stdinName: string;
  /** Whether a run that finds no transcript at all has failed; undefined where it has. */
  readonly errorOnUnmatched?: boolean;
  /** How many threads read them; undefined for one. */
  readonly threads?: number | undefined;
}

/** A file that is to be read, or standard input. */
export interface Target {
  /** As given on the command line. */
  readonly path: string;
  /** What it is called in answers. */
  readonly name: string;
  /** Absolute; undefined for standard input, and for a pipe. */
  readonly file: string | undefined;
  /** Absolute: a pipe that was handed over by the program that started this one. */
  readonly pipe?: string;
}

/** A file as it was read. */
export interface Met extends Target {
  readonly bytes: Uint8Array;
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

/** The same of files of any kind. */
export async function askEachFile<Answer>(
  request: Request,
  session: Session,
  ask: (met: Met) => Answer,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const targets = targetsOf(request, session);
  for (const [at, target] of targets.entries()) {
    session.progress.show(at, targets.length, target.path);
    try {
      answers.push(ask(await readBytes(target, session)));
    } catch (error) {
      session.complain(target.path, sentenceOf(error));
    }
  }
  session.progress.clear();
  return answers;
}

/** Reads one file or standard input as a transcript. Rejects with `Trouble` where that cannot be. */
export async function readTarget(target: Target, session: Session): Promise<Document> {
  return readDocument(await readBytes(target, session), session);
}

async function readBytes(target: Target, { io }: Session): Promise<Met> {
  const path = target.file ?? target.pipe;
  return { ...target, bytes: path === undefined ? await io.readStdin() : readNamed(path) };
}

/** Reads a file as a transcript. Throws `Trouble` where it is no text. */
export function readDocument(met: Met, session: Session): Document {
  const { name, file, bytes } = met;
  const decoded = decode(bytes);
  const tooMuch = tooManyLines(decoded.text);
  if (tooMuch !== undefined) throw new Trouble(english(tooMuch.refused));
  const folderFile = folderFileOf(met, session);
  return { path: name, file, decoded, folderFile, snapshot: snapshotOf(decoded.text, met, session) };
}

/** A text as the transcript that a file is, among what its folder declares. */
export function snapshotOf(text: string, target: Target, session: Session): Snapshot {
  const folder = folderFileOf(target, session)?.declarations ?? NO_DECLARATIONS;
  return Snapshot.of(text, { ...ALONE, folder, rules: session.settings.levels ?? ALONE.rules });
}

/** The `.turnwise.yaml` that counts for a file, or for what standard input is called. */
export function folderFileOf({ name, file }: Target, session: Session): FolderFile | undefined {
  return session.folderFiles.nearest(dirname(file ?? session.absolute(name)));
}

/** All that the command line names, each file once, even if several links lead to it; what cannot be found is reported. */
export function targetsOf(request: Request, session: Session): readonly Target[] {
  const targets = new Map<string, Target>();
  const missed: Missed = { unmatched: [], passedOver: new Map() };
  const found = request.paths.flatMap((path) => targetsAt(path, request.stdinName, session, missed));
  for (const target of found) {
    const key = target.file === undefined ? (target.pipe ?? '-') : realPathOf(target.file);
    if (!targets.has(key)) targets.set(key, target);
  }
  for (const [path, files] of missed.passedOver) {
    const told = passedOverSentence(files.filter((file) => !targets.has(realPathOf(file))));
    if (told !== undefined) session.note(path, told);
  }
  // A folder that was named wrong would pass for one in which all is well.
  const isNothing = targets.size === 0 && request.errorOnUnmatched !== false;
  for (const path of missed.unmatched) {
    if (isNothing) session.complain(path, `${NONE_HERE}; --no-error-on-unmatched lets that pass`);
    else session.note(path, NONE_HERE);
  }
  return [...targets.values()];
}

const NONE_HERE = 'no *.transcript files in this folder, and no text that plainly is an interview';

/** What folders have that is not read. */
interface Missed {
  /** Folders in which there is no transcript, as given on the command line. */
  readonly unmatched: string[];
  /** Texts that are none, by the folder that was given. */
  readonly passedOver: Map<string, readonly string[]>;
}

/** Puts what is not read into `missed`. */
function targetsAt(path: string, stdinName: string, session: Session, missed: Missed): readonly Target[] {
  if (path === '-') return [{ path, name: stdinName, file: undefined }];
  const file = session.absolute(path);
  try {
    // It would mean the current folder; an empty argument is a variable that is not set.
    if (path === '') throw new Trouble('an empty name is no file and no folder');
    const stats = statSync(file);
    if (stats.isDirectory()) {
      const inside = targetsIn(path, file, session, missed);
      if (inside.length === 0 && !session.failed) missed.unmatched.push(path);
      return inside;
    }
    // As on standard input, nothing can be written there.
    if (isHandedOver(file, stats))
      return [
        isStandardInput(file)
          ? { path, name: stdinName, file: undefined }
          : { path, name: path, file: undefined, pipe: file },
      ];
    if (stats.isFIFO()) throw new Trouble('this is a pipe, not a file; - reads standard input');
    return [{ path, name: path, file }];
  } catch (error) {
    session.complain(path, sentenceOf(error));
    return [];
  }
}

function targetsIn(path: string, folder: string, session: Session, missed: Missed): readonly Target[] {
  const named = (file: string) => joined(path, relative(folder, file).split(sep).join('/'));
  const complain: Complain = (at, trouble) => {
    session.complain(at === folder ? path : named(at), trouble.message);
  };
  const found = Array.from(walk(folder, { wants: mayBeTranscript, complain })).filter(({ isFolder }) => !isFolder);
  const passedOver: string[] = [];
  const files = found
    .map((met) => met.path)
    .filter((file) => {
      const patterns = session.folderFiles.nearest(dirname(file))?.ignored;
      if (patterns !== undefined && isIgnored([patterns], file, false)) return false;
      const kind = kindOf(file);
      if (kind === 'text') passedOver.push(file);
      return kind === 'transcript';
    });
  missed.passedOver.set(path, passedOver);
  return files.map((file) => ({ path: named(file), name: named(file), file }));
}

function mayBeTranscript(name: string): boolean {
  return ENDINGS.includes(endingOf(name));
}

/**
 * A text of another ending is a transcript only where its beginning says so; undefined where there is no text. What cannot
 * be read is told when it is asked for.
 */
function kindOf(file: string): 'transcript' | 'text' | undefined {
  if (endingOf(file) === ENDINGS[0]) return 'transcript';
  try {
    const text = textIn(readBeginning(file, BEGINNING)).replace(/^\uFEFF/, '');
    if (text.includes('\0') || text.trim() === '') return undefined;
    return glance(text.slice(0, BEGINNING)) === undefined ? 'text' : 'transcript';
  } catch {
    return undefined;
  }
}

function joined(path: string, inside: string): string {
  const folder = path.replace(/[/\\]+$/, '');
  return path === '.' || path === './' ? inside : `${folder}/${inside}`;
}

/** What went wrong, in a sentence for the user. */
export function sentenceOf(error: unknown): string {
  try {
    return troubleOf(error).message;
  } catch {
    return `an error in turnwise itself: ${error instanceof Error ? error.message : String(error)}`;
  }
}

import ignore from 'ignore';
import type { Declarations } from '../../model/declarations';
import { readDeclarations } from '../../declarations/declarations';
import { SourceText } from '../../text/sourceText';
import { DEEPEST, tame } from '../../text/tame';
import type { LineBreak } from '../../text/lineBreaks';
import { lineBreakOf } from '../documents/documents';
import { fileKey, pathWithin } from '../../text/uris';

/** In bytes: four times as long as what is read of it. What is longer is none. */
const LARGEST = 1024 * 1024;

/** The file of a folder that declares participants and settings for all transcripts below it. */
export const FOLDER_FILE = '.turnwise.yaml';

/** A `.turnwise.yaml` as it was saved. */
export interface FolderFile {
  readonly uri: string;
  readonly text: SourceText;
  readonly lineBreak: LineBreak;
  readonly declarations: Declarations;
}

export function isFolderFile(uri: string): boolean {
  return uri.endsWith(`/${FOLDER_FILE}`);
}

/** Where a folder file beside a document would be; undefined for a document that is in no folder. */
export function folderFileBeside(uri: string): string | undefined {
  return candidates(uri)[0];
}

/** Whether a folder's file says that a document below it is not to be checked. */
export function isIgnored({ uri, declarations }: FolderFile, document: string): boolean {
  if (declarations.ignore.length === 0) return false;
  const path = pathWithin(uri.slice(0, -FOLDER_FILE.length), document);
  if (path === undefined || path.split('/').length > DEEPEST) return false;
  return ignore({ allowRelativePaths: true }).add(tame(declarations.ignore)).ignores(path);
}

/** The folder files up the tree, each read once until it is said to have changed. */
export class Folders {
  /** By the key of the file. */
  private readonly known = new Map<string, { readonly uri: string; readonly file: Promise<FolderFile | undefined> }>();
  /** By where one would be beside a document: a folder of thousands of transcripts is asked about for each of them. */
  private readonly nearestTo = new Map<string, Promise<FolderFile | undefined>>();

  constructor(private readonly readFile: (uri: string, limit: number) => Promise<string | undefined>) {}

  /** The nearest folder file up the tree, which counts alone. */
  async nearest(uri: string): Promise<FolderFile | undefined> {
    const all = candidates(uri);
    const [beside] = all;
    if (beside === undefined) return undefined;
    const nearest = this.nearestTo.get(beside) ?? this.firstOf(all);
    this.nearestTo.set(beside, nearest);
    return nearest;
  }

  private async firstOf(uris: readonly string[]): Promise<FolderFile | undefined> {
    const files = await Promise.all(uris.map((uri) => this.file(uri)));
    return files.find((file) => file !== undefined);
  }

  /** Reads again what may have changed, and tells whether any of it did. */
  async reread(uris: readonly string[]): Promise<boolean> {
    const changed = await Promise.all(uris.map((uri) => this.rereadOne(uri)));
    return changed.includes(true);
  }

  /** Reads again every folder file that could count for a document. */
  rereadFor(document: string): Promise<boolean> {
    return this.reread(candidates(document));
  }

  /** The same for all that are known, whether they are there or not. */
  rereadAll(): Promise<boolean> {
    return this.reread([...this.known.values()].map(({ uri }) => uri));
  }

  private file(uri: string): Promise<FolderFile | undefined> {
    const key = fileKey(uri);
    const known = this.known.get(key) ?? { uri, file: this.read(uri) };
    this.known.set(key, known);
    return known.file;
  }

  /** A file with the text that it had before stays the same object, so that nothing is computed anew. */
  private async rereadOne(uri: string): Promise<boolean> {
    const key = fileKey(uri);
    const known = this.known.get(key);
    if (known === undefined) return false;
    const file = Promise.all([known.file, this.read(known.uri)]).then(([old, now]) => (sameText(old, now) ? old : now));
    this.known.set(key, { uri: known.uri, file });
    this.nearestTo.clear();
    return (await file) !== (await known.file);
  }

  private async read(uri: string): Promise<FolderFile | undefined> {
    const content = await this.readFile(uri, LARGEST);
    if (content === undefined) return undefined;
    const text = SourceText.of(content.replace(/^\uFEFF/, ''));
    const declarations = readDeclarations(text.toString(), { kind: 'folder' });
    return { uri, text, lineBreak: lineBreakOf(content), declarations };
  }
}

function sameText(a: FolderFile | undefined, b: FolderFile | undefined): boolean {
  return a?.text.toString() === b?.text.toString();
}

/** Folder files that could count for a document, the nearest first. A document without a path has none. */
function candidates(uri: string): readonly string[] {
  const [, root, path] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(\/[^?#]*)/i.exec(uri) ?? [];
  if (root === undefined || path === undefined) return [];
  const folders = path.split('/').slice(0, -1);
  return folders.map((_, depth) => `${root}${folders.slice(0, folders.length - depth).join('/')}/${FOLDER_FILE}`);
}

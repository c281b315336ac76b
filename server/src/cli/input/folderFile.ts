import { dirname, join } from 'node:path';
import type { Declarations } from '../../model/declarations';
import { readDeclarations } from '../../declarations/declarations';
import { SourceText } from '../../text/sourceText';
import type { Patterns } from '../../files/ignored';
import { patternsOf } from '../../files/ignored';
import { readBeside } from '../../files/readRegular';
import type { Complain } from '../../files/trouble';
import { isMissing, troubleOf } from '../../files/trouble';
import { decode } from './decode';

/** A `.turnwise.yaml` that has been read. */
export interface FolderFile {
  /** Absolute. */
  readonly path: string;
  readonly text: SourceText;
  readonly declarations: Declarations;
  /** Its `ignore`. */
  readonly ignored: Patterns;
}

/**
 * Finds for a folder the nearest `.turnwise.yaml` up the tree, each read once. One that cannot be read is told to
 * `complain` and counts as not there. Where a file was chosen, it alone counts, for every folder.
 */
export class FolderFiles {
  private readonly known = new Map<string, FolderFile | undefined>();

  constructor(
    private readonly complain: Complain,
    private readonly chosen?: FolderFile,
  ) {}

  nearest(folder: string): FolderFile | undefined {
    if (this.chosen) return this.chosen;
    if (this.known.has(folder)) return this.known.get(folder);
    const parent = dirname(folder);
    const found = this.read(join(folder, NAME)) ?? (parent === folder ? undefined : this.nearest(parent));
    this.known.set(folder, found);
    return found;
  }

  private read(path: string): FolderFile | undefined {
    try {
      return folderFileIn(path, readBeside(path));
    } catch (error) {
      if (!isMissing(error)) this.complain(path, troubleOf(error));
      return undefined;
    }
  }
}

/** A file of declarations, by its content. What is wrong inside is kept with them; throws where it is no text. */
export function folderFileIn(path: string, bytes: Uint8Array): FolderFile {
  const text = SourceText.of(decode(bytes).text);
  const declarations = readDeclarations(text.toString(), { kind: 'folder' });
  return { path, text, declarations, ignored: patternsOf(dirname(path), declarations.ignore) };
}

const NAME = '.turnwise.yaml';

import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { fileKey, nameOf, pathWithin } from '../../text/uris';

/** The folders that the client has open, by URI. */
export class WorkspaceFolders {
  private open: readonly string[];

  /** Not every client says that it has none. */
  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders'> & { rootUri?: string | null }) {
    this.open = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri == null ? [] : [rootUri]);
  }

  /** Without a folder that lies in another one. */
  get outermost(): readonly string[] {
    return this.open.filter((uri) => !this.open.some((other) => other !== uri && isBelow(other, uri)));
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => fileKey(uri)));
    this.open = [...this.open.filter((uri) => !gone.has(fileKey(uri))), ...added.map(({ uri }) => uri)];
  }

  /** Whether a file lies in one of them. */
  has(uri: string): boolean {
    return this.open.some((folder) => isBelow(folder, uri));
  }

  /** The path of a file within the innermost of them, as people write it; outside of all, the name of the file alone. */
  pathOf(uri: string): string {
    const paths = this.open.flatMap((folder) => pathWithin(folder, uri) ?? []);
    return paths.sort((a, b) => a.length - b.length)[0] ?? nameOf(uri);
  }
}

function isBelow(folder: string, uri: string): boolean {
  return pathWithin(folder, uri) !== undefined;
}

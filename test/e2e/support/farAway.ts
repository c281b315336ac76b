import * as vscode from 'vscode';

/** Files that are on no disk, by their paths; folders are there as soon as something lies in them. */
export class FarAway implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  /** When each was changed, by a clock of its own: editors tell by it which content is the newer one. */
  private readonly times = new Map<string, number>();
  private now = 0;
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path);
    const times = { ctime: 0, mtime: this.times.get(path) ?? 0 };
    if (file !== undefined) return { type: vscode.FileType.File, size: file.length, ...times };
    if (this.namesIn(path).size === 0) throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.Directory, size: 0, ...times };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const below = path.replace(/\/?$/, '/');
    return Array.from(this.namesIn(path), (name) => [
      name,
      this.files.has(below + name) ? vscode.FileType.File : vscode.FileType.Directory,
    ]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.files.get(path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const isNew = !this.files.has(uri.path);
    this.files.set(uri.path, content);
    this.times.set(uri.path, ++this.now);
    this.changed.fire([{ uri, type: isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed }]);
  }

  createDirectory(): void {
    // It is there as soon as something lies in it.
  }

  delete({ path }: vscode.Uri): void {
    this.files.delete(path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }

  private namesIn(path: string): ReadonlySet<string> {
    const below = path.replace(/\/?$/, '/');
    const inside = [...this.files.keys()].filter((one) => one.startsWith(below));
    return new Set(inside.map((one) => one.slice(below.length).split('/')[0] ?? ''));
  }
}

import type { Uri } from 'vscode';
import { Disposable, RelativePattern, workspace } from 'vscode';

/** Looks at folders in which files may come, go and change. */
export class FolderWatch implements Disposable {
  private readonly watchers = new Map<string, Disposable>();

  constructor(private readonly changed: (file: Uri) => void) {}

  /** These, and no others any more. */
  watch(folders: readonly Uri[]): void {
    const wanted = new Map(folders.map((folder) => [folder.toString(), folder]));
    for (const [key, watcher] of this.watchers) {
      if (wanted.has(key)) continue;
      watcher.dispose();
      this.watchers.delete(key);
    }
    for (const [key, folder] of wanted) if (!this.watchers.has(key)) this.watchers.set(key, this.watcherOf(folder));
  }

  dispose(): void {
    this.watch([]);
  }

  private watcherOf(folder: Uri): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*'));
    const { changed } = this;
    return Disposable.from(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
    );
  }
}

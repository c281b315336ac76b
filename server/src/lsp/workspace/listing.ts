import { ENDINGS } from '../../observations/glance';
import { fileKey } from '../../text/uris';
import type { Progress } from '../client/progress';
import { guard } from '../handle';
import type { ServerContext } from '../serverContext';
import type { ClosedFile } from './closedFiles';

/** A transcript of the list: a file, or without one a document that is open. */
export interface Listed {
  readonly uri: string;
  /** Its path within its workspace folder. */
  readonly name: string;
  readonly key: string;
  readonly file?: ClosedFile;
}

/** The files of the workspace that could be transcripts by their names, as they were when somebody asked last. */
export class Listing {
  /** By `fileKey`. */
  readonly entries = new Map<string, ClosedFile>();
  byName: readonly Listed[] = [];
  private isCurrent = false;
  private underWay: Promise<void> | undefined;

  constructor(private readonly context: ServerContext) {}

  get(uri: string): ClosedFile | undefined {
    return this.entries.get(fileKey(uri));
  }

  /** There may be others now: they are listed again at the next question. */
  expire(): void {
    this.isCurrent = false;
  }

  /** Lists them, unless that was done since they expired. Where a person stops it, they stay as they were. */
  async refresh(progress: Progress): Promise<void> {
    await this.underWay;
    if (this.isCurrent) return;
    await (this.underWay ??= this.listAnew(progress).finally(() => {
      this.underWay = undefined;
    }));
  }

  /** What cannot be listed is as good as empty. */
  private async listAnew(progress: Progress): Promise<void> {
    const { workspace } = this.context;
    // What comes in meanwhile may say that it has to be listed again.
    this.isCurrent = true;
    const found = new Map<string, string>();
    for (const folder of workspace.outermost)
      await guard(this.context, 'listing a folder', folder, undefined, () => this.listOne(folder, found, progress));
    if (progress.isCancelled) {
      this.isCurrent = false;
      return;
    }
    for (const [key, uri] of found) if (!this.entries.has(key)) this.entries.set(key, { uri, isStale: true });
    for (const key of this.entries.keys()) if (!found.has(key)) this.entries.delete(key);
    const nameOf = ({ uri }: ClosedFile) => ({ uri, name: workspace.pathOf(uri) });
    this.byName = byName(Array.from(this.entries, ([key, file]) => ({ key, file, ...nameOf(file) })));
  }

  private async listOne(folder: string, found: Map<string, string>, progress: Progress): Promise<void> {
    for await (const uri of this.context.files.list(folder, ENDINGS)) {
      if (progress.isCancelled) return;
      if (uri !== undefined) found.set(fileKey(uri), uri);
      else await progress.count(found.size);
    }
  }
}

/** Some transcripts in the order of their names. */
export function byName(listed: readonly Listed[]): readonly Listed[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return [...listed].sort((a, b) => compare(a.name, b.name) || compare(a.uri, b.uri));
}

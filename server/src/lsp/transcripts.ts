import type { FileEvent } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import type { Summary } from '../features/summary';
import { summaryOf } from '../features/summary';
import { ENDINGS } from './closedText';
import type { Document } from './documents';
import { endsWithOneOf } from './files';
import type { FolderFile } from './folders';
import { isFolderFile, isIgnored } from './folders';
import { guard, look } from './handle';
import type { House } from './house';
import { Progress } from './progress';
import { readClosed } from './seeing';
import { fileKey, nameOf, schemeOf } from './uris';
import { say } from '../words/say';

/** A transcript of the workspace: one of its files, or a document that is open. */
export interface Transcript {
  readonly uri: string;
  /** Its path within its workspace folder. */
  readonly name: string;
  readonly summary: Summary;
  /** The folder file that counts for it. */
  readonly folder: FolderFile | undefined;
}

/** A file that could be a transcript by its name. */
interface Entry {
  readonly uri: string;
  /** Whether it may have changed since it was read, or was never read. */
  isStale: boolean;
  /** What was read last. */
  last?: Reading;
}

interface Reading {
  /** The state that was read, where states are known. */
  readonly state: string | undefined;
  /** What counted for it when it was read. */
  readonly folder: FolderFile | undefined;
  /** Undefined where it is no transcript. */
  readonly summary: Summary | undefined;
}

type Rooms = Omit<House, 'transcripts'>;

/**
 * What is known of all transcripts of the workspace. Nothing is listed or read before somebody asks; then one file after
 * the other, while nobody types. Of a file its summary is kept, and no text. A document that is open counts as it is in
 * the editor.
 *
 * Events say only what may have changed. What is so is looked up at the next question, by the same way as the first
 * time: so that it does not matter in what order things came in.
 */
export class Transcripts {
  private readonly entries = new Map<string, Entry>();
  private isListed = false;
  private isWatching = false;
  private isStopped = false;
  private reading: Promise<void> | undefined;
  private isTold = true;

  constructor(
    private readonly house: Rooms,
    private readonly tell: () => void,
  ) {
    const { documents } = house;
    documents.onDidOpen(() => {
      this.changed();
    });
    documents.onDidChangeContent(() => {
      this.changed();
    });
    documents.onDidClose(({ document: { uri } }) => {
      this.closed(uri);
    });
  }

  /**
   * All of them by name, as they are now. A person who stops the reading gets what was read so far, and that as it is
   * now, until somebody `insists` on all.
   */
  async all({ insists = false } = {}): Promise<readonly Transcript[]> {
    if (insists) this.isStopped = false;
    await (this.reading ??= this.bringUpToDate().finally(() => {
      this.reading = undefined;
    }));
    return this.known();
  }

  /** Whether nobody has stopped the reading. */
  get isComplete(): boolean {
    return !this.isStopped;
  }

  /** The client is told when this list is out of date, once. */
  async listed(): Promise<readonly Transcript[]> {
    this.isTold = false;
    return this.all();
  }

  /** Files or folders were made, changed or deleted. */
  filesChanged(events: readonly FileEvent[]): void {
    let isConcerned = false;
    for (const { uri, type } of events) {
      const entry = this.entries.get(fileKey(uri));
      const isOtherList = entry === undefined ? couldMatter(uri, type) : type !== FileChangeType.Changed;
      if (isOtherList) this.isListed = false;
      // A file may have been deleted and made again within one breath.
      if (entry !== undefined) entry.isStale = true;
      isConcerned ||= isOtherList || entry !== undefined;
    }
    if (isConcerned) this.changed();
  }

  /** The workspace has other folders now. */
  foldersChanged(): void {
    this.isListed = false;
    this.isStopped = false;
    this.changed();
  }

  /** Something changed, perhaps what a folder file declares. */
  changed(): void {
    if (this.isTold) return;
    this.isTold = true;
    this.tell();
  }

  private closed(uri: string): void {
    const entry = this.entries.get(fileKey(uri));
    if (entry !== undefined) entry.isStale = true;
    else if (this.house.workspace.has(uri)) this.isListed = false;
    this.changed();
  }

  private async bringUpToDate(): Promise<void> {
    this.watch();
    if (!this.isWatching || this.isStopped) await this.suspectAll();
    const progress = new Progress(this.house, say`Reading transcripts`);
    try {
      // What changes while it is read is read again, but not for ever.
      for (let pass = 0; pass < PASSES && !progress.isCancelled; pass++) {
        if (!this.isListed && !this.isStopped) await this.list(progress);
        const behind = await this.behind();
        if (behind.length === 0) break;
        await this.readEach(behind, progress);
      }
    } finally {
      this.isStopped ||= progress.isCancelled;
      progress.done();
    }
  }

  private async readEach(behind: readonly Entry[], progress: Progress): Promise<void> {
    let next = 0;
    const readOn = async () => {
      for (let entry = behind[next]; entry !== undefined; entry = behind[next]) {
        await progress.report(next++, behind.length);
        if (progress.isCancelled) return;
        await this.readGuarded(entry);
      }
    };
    const [first] = behind;
    const atOnce = (first && this.house.files.readersOf(first.uri)?.count) ?? 1;
    await Promise.all(Array.from({ length: atOnce }, readOn));
  }

  private readGuarded(entry: Entry): Promise<void> {
    return guard(this.house, 'reading a transcript', entry.uri, undefined, () => this.read(entry));
  }

  private async read(entry: Entry): Promise<void> {
    const { files, folders } = this.house;
    entry.isStale = false;
    const [state, folder] = [await files.state(entry.uri), await folders.nearest(entry.uri)];
    // Where it fails, it is not tried again before the file has changed.
    entry.last = { state, folder, summary: undefined };
    entry.last = { state, folder, summary: await this.summaryOfFile(entry.uri, folder) };
  }

  /** Beside the server, else in it while nobody types. */
  private async summaryOfFile(uri: string, folder: FolderFile | undefined): Promise<Summary | undefined> {
    const { files, traffic } = this.house;
    const readers = files.readersOf(uri);
    if (readers === undefined) {
      await traffic.lull();
      const closed = await readClosed(this.house, uri);
      return closed && summaryOf(closed.snapshot);
    }
    return folder !== undefined && isIgnored(folder, uri) ? undefined : readers.summarise(uri, folder?.text.toString());
  }

  /** The files that have to be read again; and those that never were, unless somebody has stopped that. */
  private async behind(): Promise<readonly Entry[]> {
    const open = new Set(this.open().map(({ uri }) => fileKey(uri)));
    const behind: Entry[] = [];
    for (const [key, entry] of this.entries) {
      if (open.has(key) || (entry.last === undefined && this.isStopped)) continue;
      if (entry.isStale || entry.last?.folder !== (await this.house.folders.nearest(entry.uri))) behind.push(entry);
    }
    return behind;
  }

  /** What cannot be listed is as good as empty. */
  private async list(progress: Progress): Promise<void> {
    // What comes in meanwhile may say that it has to be listed again.
    this.isListed = true;
    const found = new Map<string, string>();
    for (const folder of this.house.workspace.outermost)
      await guard(this.house, 'listing a folder', folder, undefined, () => this.listOne(folder, found, progress));
    if (progress.isCancelled) {
      this.isListed = false;
      return;
    }
    for (const [key, uri] of found) if (!this.entries.has(key)) this.entries.set(key, { uri, isStale: true });
    for (const key of this.entries.keys()) if (!found.has(key)) this.entries.delete(key);
  }

  private async listOne(folder: string, found: Map<string, string>, progress: Progress): Promise<void> {
    for await (const uri of this.house.files.list(folder, ENDINGS)) {
      if (progress.isCancelled) return;
      if (uri !== undefined) found.set(fileKey(uri), uri);
      else await progress.count(found.size);
    }
  }

  /**
   * For a client that tells nothing, and where nothing is listed: what has another state than the one that was read is
   * read again.
   */
  private async suspectAll(): Promise<void> {
    const { files, folders } = this.house;
    this.isListed = false;
    await folders.rereadAll();
    for (const entry of this.entries.values())
      entry.isStale ||= entry.last !== undefined && entry.last.state !== (await files.state(entry.uri));
  }

  private watch(): void {
    const { client, connection } = this.house;
    if (this.isWatching || !client.registersWatchers) return;
    this.isWatching = true;
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }).catch(() => {
      this.isWatching = false;
    });
  }

  private async known(): Promise<readonly Transcript[]> {
    const { workspace } = this.house;
    const open = this.open();
    const isOpen = new Set(open.map(({ uri }) => fileKey(uri)));
    const closed = [...this.entries].flatMap(([key, { uri, last, isStale }]) =>
      last?.summary === undefined || (isStale && this.isStopped) || isOpen.has(key)
        ? []
        : [{ uri, summary: last.summary, folder: last.folder }],
    );
    const opened = await Promise.all(open.map(({ uri }) => this.summarised(uri)));
    return [...closed, ...opened.filter((one) => one !== undefined)]
      .map((one) => ({ ...one, name: workspace.pathOf(one.uri) }))
      .sort((a, b) => compareNames(a.name, b.name) || compareNames(a.uri, b.uri));
  }

  private async summarised(uri: string): Promise<Omit<Transcript, 'name'> | undefined> {
    const asked = await look(this.house, uri);
    if (asked === undefined || (asked.folder !== undefined && isIgnored(asked.folder, uri))) return undefined;
    return { uri, summary: summaryOf(asked.snapshot), folder: asked.folder };
  }

  /** The documents that count: not the other side of a comparison, which an editor opens under a scheme of its own. */
  private open(): readonly Document[] {
    const { documents, workspace } = this.house;
    return documents
      .all()
      .filter(({ uri }) => !isFolderFile(uri) && (OWN_SCHEMES.includes(schemeOf(uri)) || workspace.has(uri)));
  }
}

const PASSES = 5;

const OWN_SCHEMES = ['file', 'untitled'];

/**
 * Whether the list may be another because of a file or folder that is not on it. Of a folder that comes or goes, its name
 * may be all that is told, such as `14.05.2024`.
 */
function couldMatter(uri: string, type: FileChangeType): boolean {
  const name = nameOf(uri);
  if (name === '.gitignore') return true;
  return type !== FileChangeType.Changed && (endsWithOneOf(name, ENDINGS) || !/\.[a-z]\w{0,4}$/i.test(name));
}

const WATCHERS = [
  { globPattern: `**/*.{${ENDINGS.join(',')}}` },
  { globPattern: '**/.gitignore' },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

const { compare: compareNames } = new Intl.Collator(undefined, { numeric: true });

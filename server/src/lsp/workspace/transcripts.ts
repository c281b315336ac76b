import type { FileEvent } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import type { SearchNeeds } from '../../queries/transcripts/mayHold';
import type { Summary } from '../../queries/transcripts/summary';
import { summaryOf } from '../../queries/transcripts/summary';
import type { ClosedFile } from './closedFiles';
import { hasChanged, isBehind, readFiles } from './closedFiles';
import type { Document } from '../documents/documents';
import type { FolderFile } from './folders';
import { isFolderFile, isIgnored } from './folders';
import type { Listed } from './listing';
import { byName, Listing } from './listing';
import { couldMatter, WATCHERS } from './watchers';
import { guard, look } from '../handle';
import type { ServerContext } from '../serverContext';
import { Progress } from '../client/progress';
import { fileKey, schemeOf } from '../../text/uris';
import { say } from '../../words/say';

/** A transcript of the workspace: one of its files, or a document that is open. */
export interface Transcript {
  readonly uri: string;
  /** Its path within its workspace folder. */
  readonly name: string;
  readonly summary: Summary;
  /** The folder file that counts for it. */
  readonly folder: FolderFile | undefined;
}

/**
 * What is known of all transcripts of the workspace. Nothing is listed or read before the first request; then one file after
 * the other, in pauses of typing. Of a file its summary is kept, and no text. A document that is open counts as it is in
 * the editor.
 *
 * Events say only what may have changed. What is so is looked up at the next question, by the same way as the first
 * time: so that it does not matter in what order things came in.
 */
export class Transcripts {
  private readonly files: Listing;
  private isWatching = false;
  private isStopped = false;
  /** Settles when no search is under way. */
  private searches: Promise<unknown> = Promise.resolve();
  private isTold = true;
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly context: ServerContext,
    private readonly tell: () => void,
  ) {
    const { documents } = context;
    this.files = new Listing(context);
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
   * All of them by name, as they are now. Where a person stops the reading, what was read so far, and that as it is now.
   * The client is told when this list is out of date, once.
   */
  async listed(): Promise<readonly Transcript[]> {
    this.isTold = false;
    const all: Transcript[] = [];
    for await (const transcript of this.inTurn(undefined, { gate: () => this.searches })) all.push(transcript);
    return all;
  }

  /**
   * Those that may hold what is sought, by name and as they are now, read one after the other as they are asked for: of
   * all others the text alone was looked through, and who has found enough spares the rest. Where a person stops it, those
   * that were read before; until a request `insists`. It ends where `isOver` says so, though nothing was found yet.
   */
  async *holding(
    soughtIn: SoughtIn,
    { insists = false, isOver }: { insists?: boolean; isOver?: () => boolean } = {},
  ): AsyncGenerator<Transcript> {
    if (insists) this.isStopped = false;
    let end = () => {
      // Nothing, until the promise has begun.
    };
    const search = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.searches = Promise.all([this.searches, search]);
    try {
      yield* this.inTurn(soughtIn, { ...(isOver && { isOver }) });
    } finally {
      end();
    }
  }

  /**
   * All of them as they are now, read where that can be done in pauses of typing and without a word to the person: where
   * more than `most` would have to be read, those that are known alone.
   */
  async inPauses(most: number): Promise<readonly Transcript[]> {
    const all: Transcript[] = [];
    const gate = () => Promise.all([this.searches, this.context.traffic.lull()]);
    for await (const transcript of this.inTurn(undefined, { gate, most, isShown: false })) all.push(transcript);
    return all;
  }

  /** Calls a listener when something changes, each time. */
  onChanged(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Whether the reading was not stopped. */
  get isComplete(): boolean {
    return !this.isStopped;
  }

  /** Files or folders were made, changed or deleted. */
  filesChanged(events: readonly FileEvent[]): void {
    let isConcerned = false;
    for (const { uri, type } of events) {
      const entry = this.files.get(uri);
      const isOtherList = entry === undefined ? couldMatter(uri, type) : type !== FileChangeType.Changed;
      if (isOtherList) this.files.expire();
      // A file may have been deleted and made again within one breath.
      if (entry !== undefined) entry.isStale = true;
      isConcerned ||= isOtherList || entry !== undefined;
    }
    if (isConcerned) this.changed();
  }

  /** The workspace has other folders now. */
  foldersChanged(): void {
    this.files.expire();
    this.isStopped = false;
    this.changed();
  }

  /** Something changed, perhaps what a folder file declares. */
  changed(): void {
    for (const listener of this.listeners) listener();
    if (this.isTold) return;
    this.isTold = true;
    this.tell();
  }

  private closed(uri: string): void {
    const entry = this.files.get(uri);
    if (entry !== undefined) entry.isStale = true;
    else if (this.context.workspace.has(uri)) this.files.expire();
    this.changed();
  }

  /** Without anything sought, all; before each few of them are read, `gate` is waited for, and `isOver` is asked. */
  private async *inTurn(
    soughtIn?: SoughtIn,
    { gate, isOver, most = Infinity, isShown = true }: Reading = {},
  ): AsyncGenerator<Transcript> {
    this.watch();
    if (!this.isWatching || this.isStopped) await this.suspectAll();
    const progress = new Progress(this.context, say`Reading transcripts`, isShown);
    try {
      if (!this.isStopped) await this.files.refresh(progress);
      const behind = await this.behind();
      const isTooMuch = behind.size > most;
      const slices = slicesOf(this.inOrder());
      const ahead: Promise<readonly Transcript[]>[] = [];
      let done = 0;
      for (const [at, slice] of slices.entries()) {
        if (isOver?.() === true) return;
        const files = slice.flatMap(({ file }) => (file !== undefined && behind.has(file) ? [file] : []));
        if (files.length > 0) await progress.report(done, behind.size);
        if (files.length > 0 && !isTooMuch) await gate?.();
        done += files.length;
        ahead.push(this.readSlice(slice, progress.isCancelled || isTooMuch ? [] : files, behind, soughtIn));
        if (at % OFTEN === 0) await this.context.traffic.turn();
        if (ahead.length > this.atOnce) yield* (await ahead.shift()) ?? [];
      }
      for (const read of ahead) yield* await read;
    } finally {
      this.isStopped ||= progress.isCancelled;
      progress.done();
    }
  }

  /** So many slices are read at once, while as many as that have answered. */
  private get atOnce(): number {
    const [folder = ''] = this.context.workspace.outermost;
    return this.context.files.readersOf(folder)?.count ?? 1;
  }

  /** What of a slice may hold what is sought, after some of its files were read. What is behind and was not read is not known. */
  private readSlice(
    slice: readonly Listed[],
    toRead: readonly ClosedFile[],
    behind: ReadonlySet<ClosedFile>,
    soughtIn: SoughtIn | undefined,
  ): Promise<readonly Transcript[]> {
    return guard(this.context, 'reading transcripts', 'the workspace', [], async () => {
      const wanted = slice.flatMap((one) =>
        one.file !== undefined && toRead.includes(one.file) ? [{ file: one.file, sought: soughtIn?.(one) }] : [],
      );
      const without = await readFiles(this.context, wanted);
      const all: Transcript[] = [];
      for (const { uri, name, file } of slice) {
        const isKnown = file === undefined || !behind.has(file) || (toRead.includes(file) && !without.has(file));
        const { summary, folder } = (isKnown ? (file?.last ?? (await this.summarised(uri))) : undefined) ?? {};
        if (summary !== undefined) all.push({ uri, name, summary, folder });
      }
      return all;
    });
  }

  /** The files that have to be read again; and those that never were, unless the reading was stopped. */
  private async behind(): Promise<ReadonlySet<ClosedFile>> {
    const open = new Set(this.open().map(({ uri }) => fileKey(uri)));
    const behind = new Set<ClosedFile>();
    for (const [key, file] of this.files.entries) {
      if (open.has(key) || (file.last === undefined && this.isStopped)) continue;
      if (await isBehind(this.context, file)) behind.add(file);
    }
    return behind;
  }

  /**
   * For a client that tells nothing, and where nothing is listed: what has another state than the one that was read is
   * read again.
   */
  private async suspectAll(): Promise<void> {
    const { folders } = this.context;
    this.files.expire();
    await folders.rereadAll();
    for (const entry of this.files.entries.values()) entry.isStale ||= await hasChanged(this.context, entry);
  }

  private watch(): void {
    const { client, connection } = this.context;
    if (this.isWatching || !client.registersWatchers) return;
    this.isWatching = true;
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }).catch(() => {
      this.isWatching = false;
    });
  }

  /** The files, and what is open, by name. */
  private inOrder(): readonly Listed[] {
    const { workspace } = this.context;
    const open = this.open().map(({ uri }) => ({ key: fileKey(uri), uri, name: workspace.pathOf(uri) }));
    const isOpen = new Set(open.map(({ key }) => key));
    const closed = this.files.byName.filter(({ key }) => !isOpen.has(key));
    return open.length === 0 ? closed : byName([...closed, ...open]);
  }

  private async summarised(uri: string): Promise<Omit<Transcript, 'name'> | undefined> {
    const asked = await look(this.context, uri);
    if (asked === undefined || (asked.folder !== undefined && isIgnored(asked.folder, uri))) return undefined;
    return { uri, summary: summaryOf(asked.snapshot), folder: asked.folder };
  }

  /** The documents that count: not the other side of a comparison, which an editor opens under a scheme of its own. */
  private open(): readonly Document[] {
    const { documents, workspace } = this.context;
    return documents
      .all()
      .filter(({ uri }) => !isFolderFile(uri) && (OWN_SCHEMES.includes(schemeOf(uri)) || workspace.has(uri)));
  }
}

/** How transcripts are read one after the other. */
interface Reading {
  /** Is waited for before each few of them are read. */
  readonly gate?: () => Promise<unknown>;
  /** Whether who asked has enough. */
  readonly isOver?: () => boolean;
  /** Where more would have to be read, none is. */
  readonly most?: number;
  /** Whether the person is told how far it is, and may stop it. */
  readonly isShown?: boolean;
}

/** What a search needs of the text of a transcript; undefined where it needs nothing. */
type SoughtIn = (transcript: Pick<Transcript, 'uri' | 'name'>) => SearchNeeds | undefined;

/** So many files are read by one thread before it is asked for others: to ask takes a part of what looking through takes. */
const SLICE = 8;

/** After so many slices other messages have their turn, even where nothing is read. */
const OFTEN = 32;

function slicesOf(all: readonly Listed[]): readonly (readonly Listed[])[] {
  return Array.from({ length: Math.ceil(all.length / SLICE) }, (_, at) => all.slice(at * SLICE, (at + 1) * SLICE));
}

const OWN_SCHEMES = ['file', 'untitled'];

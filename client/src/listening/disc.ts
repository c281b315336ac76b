import type { TextDocument, Disposable } from 'vscode';
import { env, EventEmitter, Uri } from 'vscode';
import type { FromPlayer, ToPlayer } from '../../../pages/shared/player';
import type { Recording as Told } from '../../../server/src/protocol/recording';
import { isRecording } from '../../../server/src/text/recordingNames';
import { say } from '../../../server/src/words/say';
import { announce } from '../editor/announce';
import type { Page } from '../page/page';
import { debounce } from '../shared/debounce';
import { inTime } from '../shared/inTime';
import { tell } from '../shared/words';
import { askForRecording } from './askForRecording';
import type { Asking } from './asking';
import type { Chosen } from './chosen';
import { FolderWatch } from './folderWatch';
import type { MediaOffer } from './mediaOffer';
import type { InPlaceOf } from './notes';
import { noteOf, notesOf } from './notes';
import type { Found, Recording } from './recording';
import { keyOf, recordingAt, recordingOf, Spoilt } from './recording';
import type { Contents, Nothing } from './trouble';
import { buttonsOf, cannotPlay, gone, noneKnown, noSound, noTranscript, notThere, onNetwork } from './trouble';

/** Looks what is in a recording; undefined where nobody can. */
export type ContentsOf = (recording: Uri) => Promise<Contents | undefined>;

/** So long is waited for what is in a recording before it is said, without it, that it cannot be played; in milliseconds. */
const PATIENCE = 1200;

/** So long is waited for a page that is out of sight before it is shown, since editors may leave it asleep; in milliseconds. */
const ASLEEP = 1000;

/** Milliseconds without a further change before a recording that was replaced is loaded again. */
const QUIET = 600;

/** The recording in the page: which one it is, what became of it, and what is said where there is none. */
export class Disc implements Disposable {
  private recording: Recording | undefined;
  private document: TextDocument | undefined;
  /** The address of what was given to the page; empty where that is not to be heard any more. */
  private source = '';
  private inPlaceOf: InPlaceOf = {};
  /** The address of what the transcript named when its recording was found. */
  private named: string | undefined;
  /** What is to be known of the recording, each in a sentence. */
  private notes: readonly string[] = [];
  private said = '';
  private command = '';
  /** Where the sound stands, to begin there again; in milliseconds. */
  time = 0;
  /** Counts what was given to the page: what takes its time, as a look into a file, may be about what was there before. */
  private round = 0;
  /** Whether a person wants to hear it: then they are told what is in the way, wherever they look. */
  private isWanted = false;
  private readonly spoilt = new Spoilt();
  /** When recordings were written that were loaded, as of the first time. */
  private readonly first = new Map<string, number>();
  /** What is on its way to the page. */
  private opening: Promise<unknown> | undefined;
  private readonly folders: FolderWatch;
  private readonly loaded = new EventEmitter<void>();
  /** Fires when a recording was given to the page. */
  readonly onDidLoad = this.loaded.event;
  private readonly lookSoon = debounce(() => void this.lookAgain(), QUIET);

  constructor(
    private readonly asking: Asking,
    private readonly page: Page<ToPlayer, FromPlayer>,
    private readonly chosen: Chosen,
    private readonly contentsOf: ContentsOf,
    private readonly offer: MediaOffer,
  ) {
    this.folders = new FolderWatch((file) => {
      const isOwn = file.toString() === this.recording?.uri.toString();
      const isAwaited = this.said !== '' || this.inPlaceOf.absent !== undefined;
      if (isOwn || (isAwaited && isRecording(file.path))) this.lookSoon();
    });
  }

  /** What the page says in place of a recording; empty while there is one. */
  get trouble(): string {
    return this.said;
  }

  /** Gives the recording of a transcript to the page, unless it is there; `at` is where to begin, in milliseconds. */
  async open(document: TextDocument, at: number, asks: boolean): Promise<boolean> {
    return this.alone(async () => {
      this.isWanted = asks;
      const isSame = this.document === document && this.recording !== undefined;
      if (isSame && this.said === '' && this.page.isReady) return true;
      return this.find(document, isSame ? this.time : at, asks);
    });
  }

  /** Whether an address is that of the recording in use: the page may still tell of one that was there before. */
  has(source: string): boolean {
    return source === this.source;
  }

  /** The recording of another transcript is about to be asked for: what is in the page is not to be heard any more. */
  leave(): void {
    this.round++;
    this.document = undefined;
    this.recording = undefined;
    this.source = '';
    this.page.tell({ type: 'pause' });
  }

  /** The transcript was closed, and has been opened anew. */
  adopt(document: TextDocument): void {
    this.document = document;
  }

  /** The page is there anew: it is given what it had. Where a recording is on its way to the page, it comes by itself. */
  async again(): Promise<void> {
    const { recording, document } = this;
    if (this.opening) return;
    if (recording && this.said === '') await this.alone(() => this.load(recording, this.time, this.notes));
    else if (document) await this.open(document, this.time, false);
  }

  /** The text may name another recording: where there is trouble with one, that may help. Its times may have come or gone. */
  renewed(): void {
    if (!this.document) return;
    if (this.said !== '') this.lookSoon();
    else if (this.source !== '') void this.renewNotes(this.document);
  }

  /** Lets a person choose the recording of a transcript, and remembers it; false where none was chosen. */
  async choose(document: TextDocument): Promise<boolean> {
    const file = await askForRecording(document);
    if (!file) return false;
    await this.take(document, file);
    return true;
  }

  /** The recording of a transcript is this one, as a person says. */
  async take(document: TextDocument, file: Uri): Promise<void> {
    await this.chosen.set(document, file);
    if (document === this.document) this.recording = undefined;
    void this.offer.make(document, file);
  }

  showNothing(): void {
    this.show(this.document ? noneKnown() : noTranscript());
  }

  /** The page cannot play what it was given. */
  async failed(source: string): Promise<void> {
    await this.explain(source, cannotPlay);
  }

  /** The page shows a picture, and there is nothing to hear. */
  async silent(source: string): Promise<void> {
    await this.explain(source, noSound);
  }

  /** A button was pressed in place of a recording. */
  async press(id: string, document: TextDocument | undefined): Promise<void> {
    if (id === 'copy') {
      await env.clipboard.writeText(this.command);
      announce(say`Copied.`);
    } else if (document && (await this.choose(document))) await this.open(document, this.time, true);
  }

  dispose(): void {
    this.folders.dispose();
    this.lookSoon.dispose();
    this.loaded.dispose();
  }

  /** One after the other: what was begun before is not to end after this. */
  private async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.opening) await this.opening;
    const running = work();
    const end = () => {
      this.opening = undefined;
    };
    this.opening = running.then(end, end);
    return running;
  }

  private async find(document: TextDocument, at: number, asks: boolean): Promise<boolean> {
    this.leave();
    this.document = document;
    this.time = at;
    const { round } = this;
    const told = await this.asking.recording(document);
    const found = await this.look(document, told);
    // Another transcript was taken meanwhile.
    if (round !== this.round) return false;
    if (found.recording) return this.play(found.recording, at, told, found);
    if (asks) await this.page.show({ preserveFocus: true });
    if (asks && found.missing === undefined && (await this.choose(document))) return this.find(document, at, false);
    if (found.missing === undefined) this.showNothing();
    else this.show(found.isRemote === true ? onNetwork(found.missing) : notThere(found.missing));
    return false;
  }

  private async look(document: TextDocument, told: Told | undefined): Promise<Found> {
    const found = await recordingOf(document, told, this.chosen.get(document), this.spoilt);
    if (document === this.document) this.folders.watch(found.folders);
    return found;
  }

  /** Plays what was found. */
  private async play(recording: Recording, at: number, told: Told | undefined, found: Found): Promise<boolean> {
    this.inPlaceOf = found;
    this.named = told?.declared?.uri;
    return this.load(recording, at, notesOf(told, found));
  }

  private async load(recording: Recording, at: number, notes: readonly string[]): Promise<boolean> {
    this.round++;
    this.recording = recording;
    this.said = '';
    this.time = at;
    this.notes = notes;
    const { uri, name, isVideo, size } = recording;
    this.page.grant(Uri.joinPath(uri, '..'));
    if (!(await this.isPageThere())) {
      announce(say`The player did not open.`);
      return false;
    }
    this.source = this.sourceOf(recording);
    this.page.describe(name);
    this.page.tell({ type: 'load', source: this.source, name, isVideo, at, note: noteOf(notes, size) });
    this.loaded.fire();
    return true;
  }

  /** Browsers keep what they have read of an address: what has been written anew since it was loaded first has another one. */
  private sourceOf({ uri, written }: Recording): string {
    const first = this.first.get(uri.toString()) ?? written;
    this.first.set(uri.toString(), first);
    return this.page.addressOf(uri) + (written === first ? '' : `?${written}`);
  }

  private async isPageThere(): Promise<boolean> {
    const { page } = this;
    if (!page.isThere) return page.show({ preserveFocus: true });
    if (page.isVisible) return page.ready();
    return (await inTime(page.ready(), ASLEEP)) === true || page.show({ preserveFocus: true });
  }

  /** What does not play: a copy of it does, or why is told. */
  private async explain(
    source: string,
    because: (name: string, contents: Contents | undefined) => Nothing,
  ): Promise<void> {
    const { recording, document, round } = this;
    if (!recording || !document || source !== this.source || this.said !== '') return;
    this.spoilt.add(recording);
    const [there, contents, told] = await Promise.all([
      recordingAt(recording.uri),
      inTime(this.contentsOf(recording.uri), PATIENCE),
      inTime(this.asking.recording(document), PATIENCE),
    ]);
    const found = await this.look(document, told);
    if (round !== this.round) return;
    const { recording: other } = found;
    if (other && !this.spoilt.has(other))
      await this.alone(async () => {
        if (round !== this.round) return;
        await this.play(other, this.time, told, found);
      });
    else this.show(there ? because(recording.name, contents) : gone(recording.name));
  }

  /** Says something in place of a recording; where the page is out of sight, in the status bar, and to a person who waits. */
  private show(nothing: Nothing): void {
    const { title, detail, code } = nothing;
    const said = `${title} ${detail}`;
    const isNew = said !== this.said;
    this.round++;
    this.said = said;
    this.source = '';
    this.command = code ?? '';
    this.page.describe('');
    this.page.tell({ type: 'nothing', title, detail, code, buttons: buttonsOf(nothing) });
    if (this.page.isVisible) return;
    if (isNew || this.isWanted) announce(say`${title}`);
    if (this.isWanted) void this.page.show({ preserveFocus: true });
  }

  /** The text has changed, and what is to be known of its times may have. */
  private async renewNotes(document: TextDocument): Promise<void> {
    const { round, recording } = this;
    const told = await this.asking.recording(document);
    if (!told || !recording || round !== this.round) return;
    if (told.declared?.uri !== this.named) this.lookSoon();
    const notes = notesOf(told, this.inPlaceOf);
    if (notes.join() === this.notes.join()) return;
    this.notes = notes;
    this.page.tell({ type: 'note', note: noteOf(notes, recording.size) });
  }

  private async lookAgain(): Promise<void> {
    const { recording, document, round } = this;
    if (!recording || this.said !== '') {
      if (document) await this.lookForAnother(document);
      return;
    }
    const now = await recordingAt(recording.uri);
    if (round !== this.round) return;
    if (!now) this.show(gone(recording.name));
    else if (keyOf(now) !== keyOf(recording)) {
      const changed = tell`The recording has changed and was loaded again.`;
      const others = this.notes.filter((note) => note !== changed);
      await this.alone(() => this.load(now, this.time, [changed, ...others]));
    } else if (document) await this.lookForNamed(document);
  }

  /**
   * The transcript names another recording by now, or what it names has come to be: that is taken. Where that is not there
   * either, or where only a copy has come to be, what plays stays.
   */
  private async lookForNamed(document: TextDocument): Promise<void> {
    const { round, recording } = this;
    const told = await this.asking.recording(document);
    const found = await this.look(document, told);
    const { recording: other } = found;
    if (round !== this.round || !told || !recording || !other || this.spoilt.has(other)) return;
    const hasCome = this.inPlaceOf.absent !== undefined && found.absent === undefined;
    if (told.declared?.uri === this.named && !hasCome) return;
    if (keyOf(other) !== keyOf(recording))
      await this.alone(async () => round === this.round && this.play(other, this.time, told, found));
    else {
      this.inPlaceOf = found;
      this.named = told.declared?.uri;
      await this.renewNotes(document);
    }
  }

  /** Nothing plays, and something in the folders or in the text has changed: what was found not to play is not tried again. */
  private async lookForAnother(document: TextDocument): Promise<void> {
    const { recording } = await this.look(document, await this.asking.recording(document));
    if (this.said !== '' && !(recording && this.spoilt.has(recording))) await this.open(document, this.time, false);
  }
}

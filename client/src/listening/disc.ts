import type { FileSystemWatcher, Memento, TextDocument, Disposable } from 'vscode';
import { env, EventEmitter, RelativePattern, UIKind, Uri, version, window, workspace } from 'vscode';
import type { FromPlayer, ToPlayer } from '../../../pages/shared/player';
import { clock } from '../../../pages/shared/clock';
import type { Recording as Told } from '../../../server/src/protocol/recording';
import { say } from '../../../server/src/words/say';
import { announce } from '../editor/announce';
import type { Page } from '../page/page';
import { debounce } from '../shared/debounce';
import { tell } from '../shared/words';
import type { Asking } from './asking';
import { Chosen } from './chosen';
import { RECORDINGS } from './names';
import type { Recording } from './recording';
import { recordingAt, recordingOf } from './recording';
import type { Contents, Trouble } from './trouble';
import { cannotPlay, largeNote, noSound } from './trouble';

/** Looks what is in a recording; undefined where nobody can. */
export type ContentsOf = (recording: Uri) => Promise<Contents | undefined>;

/** So long is waited for what is in a recording before it is said, without it, that it cannot be played; in milliseconds. */
const PATIENCE = 1200;

/** Milliseconds without a further change before a recording that was replaced is loaded again. */
const QUIET = 600;

/** The recording in the page: which one it is, what became of it, and what is said where there is none. */
export class Disc implements Disposable {
  private readonly chosen: Chosen;
  private recording: Recording | undefined;
  private document: TextDocument | undefined;
  private source = '';
  private said = '';
  private command = '';
  /** Where the sound stands, to begin there again; in milliseconds. */
  time = 0;
  /** What is on its way to the page. */
  private opening: Promise<boolean> | undefined;
  private watcher: FileSystemWatcher | undefined;
  private readonly loaded = new EventEmitter<void>();
  /** Fires when a recording was given to the page. */
  readonly onDidLoad = this.loaded.event;
  private readonly lookSoon = debounce(() => void this.lookAgain(), QUIET);

  constructor(
    private readonly asking: Asking,
    private readonly page: Page<ToPlayer, FromPlayer>,
    memory: Memento,
    private readonly contentsOf: ContentsOf,
  ) {
    this.chosen = new Chosen(memory);
  }

  /** What the page says in place of a recording; empty while there is one. */
  get trouble(): string {
    return this.said;
  }

  /** Gives the recording of a transcript to the page, unless it is there; `at` is where to begin, in milliseconds. */
  async open(document: TextDocument, at: number, asks: boolean): Promise<boolean> {
    // One after the other: what was begun before is not to end after this.
    while (this.opening) await this.opening;
    if (this.document === document && this.recording && this.said === '') return true;
    this.opening = this.find(document, at, asks);
    try {
      return await this.opening;
    } finally {
      this.opening = undefined;
    }
  }

  /** The page is there anew: it is given what it had. Where a recording is on its way to the page, it comes by itself. */
  async again(): Promise<void> {
    if (this.opening) return;
    if (this.recording && this.said === '') await this.load(this.recording, this.time);
    else if (this.document) await this.open(this.document, this.time, false);
  }

  /** Lets a person choose the recording of a transcript, and remembers it; false where none was chosen. */
  async choose(document: TextDocument): Promise<boolean> {
    const folder = document.uri.scheme === 'untitled' ? undefined : Uri.joinPath(document.uri, '..');
    const [file] =
      (await window.showOpenDialog({
        title: tell`Choose the recording of this transcript`,
        openLabel: tell`Choose`,
        filters: { [tell`Recordings`]: [...RECORDINGS] },
        ...(folder && { defaultUri: folder }),
      })) ?? [];
    if (!file) return false;
    await this.chosen.set(document.uri, file);
    this.recording = undefined;
    return true;
  }

  showNothing(): void {
    const { document } = this;
    if (document)
      this.show({
        title: tell`No recording is known.`,
        detail: tell`It is found by itself where it lies beside the transcript and has the same name.`,
      });
    else this.show({ title: tell`No transcript is open.`, detail: tell`Open one to hear its recording.` }, []);
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
    } else if (document && (await this.choose(document))) await this.open(document, this.time, false);
  }

  dispose(): void {
    this.watcher?.dispose();
    this.lookSoon.dispose();
    this.loaded.dispose();
  }

  private async find(document: TextDocument, at: number, asks: boolean): Promise<boolean> {
    this.document = document;
    this.time = at;
    const told = await this.asking.recording(document);
    const found = await recordingOf(document, told, this.chosen.get(document.uri));
    if ('recording' in found) {
      await this.load(found.recording, at, told ? timesNote(told) : '');
      return true;
    }
    this.recording = undefined;
    this.watch(document.uri);
    await this.page.show({ preserveFocus: true });
    if (asks && found.missing === undefined && (await this.choose(document))) return this.find(document, at, false);
    if (found.missing === undefined) this.showNothing();
    else
      this.show({
        title: tell`${found.missing} is not there.`,
        detail: tell`The transcript names it as its recording.`,
      });
    return false;
  }

  private async load(recording: Recording, at: number, note = ''): Promise<void> {
    this.recording = recording;
    this.said = '';
    this.time = at;
    const { uri, name, isVideo, size } = recording;
    this.watch(uri);
    this.page.grant(Uri.joinPath(uri, '..'));
    if (this.page.isThere) await this.page.ready();
    else await this.page.show({ preserveFocus: true });
    this.source = this.page.addressOf(uri);
    this.page.describe(name);
    const large = largeNote(size, version, env.uiKind === UIKind.Web);
    this.page.tell({ type: 'load', source: this.source, name, isVideo, at, note: note === '' ? large : note });
    this.loaded.fire();
  }

  private async explain(
    source: string,
    because: (name: string, contents: Contents | undefined) => Trouble,
  ): Promise<void> {
    const { recording } = this;
    if (!recording || source !== this.source) return;
    if (!(await recordingAt(recording.uri))) {
      this.showGone(recording);
      return;
    }
    const contents = await Promise.race([
      this.contentsOf(recording.uri).catch(() => undefined),
      new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE)),
    ]);
    const { title, detail, code } = because(recording.name, contents);
    this.command = code;
    this.show({ title, detail, code }, [
      { id: 'copy', label: tell`Copy the Command` },
      { id: 'choose', label: tell`Choose Another Recording…` },
    ]);
  }

  private showGone({ name }: Recording): void {
    this.show({
      title: tell`${name} is not there any more.`,
      detail: tell`It was moved, renamed or deleted. Where it comes back, it is loaded again.`,
    });
  }

  private show(
    { title, detail, code }: { readonly title: string; readonly detail: string; readonly code?: string },
    buttons = [{ id: 'choose', label: tell`Choose the Recording…` }],
  ): void {
    this.said = `${title} ${detail}`;
    this.page.describe('');
    this.page.tell({ type: 'nothing', title, detail, code, buttons });
  }

  /** Looks at the folder of a file, in which recordings may come, go and change. */
  private watch(file: Uri): void {
    this.watcher?.dispose();
    this.watcher = undefined;
    if (file.scheme === 'untitled') return;
    this.watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(file, '..'), '*'));
    const look = (uri: Uri) => {
      if (uri.toString() === this.recording?.uri.toString() || (this.said !== '' && isRecording(uri))) this.lookSoon();
    };
    this.watcher.onDidChange(look);
    this.watcher.onDidCreate(look);
    this.watcher.onDidDelete(look);
  }

  private async lookAgain(): Promise<void> {
    const { recording, document } = this;
    if (recording && this.said === '') {
      const now = await recordingAt(recording.uri);
      if (now) await this.load(now, this.time, tell`The recording has changed and was loaded again.`);
      else this.showGone(recording);
    } else if (document) await this.open(document, this.time, false);
  }
}

/** Something to know of the times of a transcript; empty for nothing. */
function timesNote({ hasTimes, clock: begins }: Told): string {
  if (!hasTimes) return tell`No times stand in this transcript, so the text does not follow.`;
  if (begins?.isAssumed)
    return tell`Its first time, ${clock(begins.anchor)}, is taken for the beginning of the recording.`;
  return '';
}

function isRecording({ path }: Uri): boolean {
  return RECORDINGS.some((ending) => path.toLowerCase().endsWith(`.${ending}`));
}

import type { Disposable, Uri, WebviewPanel, WebviewView } from 'vscode';
import { commands, EventEmitter } from 'vscode';
import { fromEach } from '../../../pages/shared/each';
import type { Shape } from '../../../pages/shared/shape';
import { frameOf, pagesIn } from './frame';
import { Readiness } from './readiness';

/** Milliseconds that a page may take until it is there. One that comes later is told everything then. */
const PATIENCE = 10_000;

/** What the editor shows a page in: a view of the panel or a side bar, or a tab among those of texts. */
export type Place = WebviewView | WebviewPanel;

export interface Showing {
  /** The keyboard stays where it is. */
  readonly preserveFocus: boolean;
}

/**
 * The extension's side of one of our pages. The editor makes its place when it is wanted, and may make another one later, as
 * after a move.
 */
export class Page<To extends { readonly type: string }, From> implements Disposable {
  private place: Place | undefined;
  private media: Uri | undefined;
  private readonly readiness = new Readiness(PATIENCE);
  private readonly problems: string[] = [];
  private readonly begun = new EventEmitter<void>();
  /** Fires each time that the page has begun: it knows nothing then, and can be told things. */
  readonly onDidBegin = this.begun.event;
  private readonly told = new EventEmitter<From>();
  /** What the page says of its own; what does not have the shape counts for nothing. */
  readonly onDidTell = this.told.event;
  private readonly seen = new EventEmitter<void>();
  /** Fires when the page comes into sight or goes out of it. */
  readonly onDidChangeVisibility = this.seen.event;

  /**
   * `name` is that of the files in dist/pages. `want` has the editor make a place, which is then given to `resolve`: for a view
   * `focusOf`, for a tab what creates it.
   */
  constructor(
    private readonly name: string,
    private readonly extension: Uri,
    private readonly shape: Shape<From>,
    private readonly want: (how: Showing) => unknown,
  ) {}

  /** Whether there is a place for it, in sight or not; the page may still be on the way. */
  get isThere(): boolean {
    return this.place !== undefined;
  }

  /** Whether the page can be told things now. */
  get isReady(): boolean {
    return this.readiness.is;
  }

  get isVisible(): boolean {
    return this.place?.visible ?? false;
  }

  /** What the page was kept from by its own rules. */
  get violations(): readonly string[] {
    return this.problems;
  }

  /** The editor made a place for the page. */
  resolve(place: Place): void {
    this.place = place;
    place.webview.onDidReceiveMessage((message: unknown) => {
      if (this.place === place) this.hear(message);
    });
    const look = () => {
      if (this.place === place) this.seen.fire();
    };
    if (isView(place)) place.onDidChangeVisibility(look);
    else place.onDidChangeViewState(look);
    place.onDidDispose(() => {
      if (this.place !== place) return;
      this.place = undefined;
      this.readiness.go();
      this.seen.fire();
    });
    this.write();
  }

  /** Brings the page into sight; resolves to whether it is there. */
  async show(how: Showing): Promise<boolean> {
    const { place } = this;
    if (!place) await this.want(how);
    else if (isView(place)) place.show(how.preserveFocus);
    else place.reveal(undefined, how.preserveFocus);
    return this.ready();
  }

  /** Resolves to whether the page is there, after some seconds at most. */
  async ready(): Promise<boolean> {
    return this.readiness.wait();
  }

  /** A folder out of which the page may load media, and no other one: the page begins anew where it was another one before. */
  grant(folder: Uri): void {
    if (this.media?.toString() === folder.toString()) return;
    this.media = folder;
    this.write();
  }

  /** The address under which the page finds a file. */
  addressOf(file: Uri): string {
    const there = this.place?.webview.asWebviewUri(file);
    // Of the whole, the editor would encode too much, the host among it, or too little: a name may have a `%`.
    return there
      ? `${there.scheme}://${there.authority}${there.path.split('/').map(encodeURIComponent).join('/')}`
      : '';
  }

  /** What is told before the page is there is lost. */
  tell(message: To): void {
    if (this.readiness.is) void this.place?.webview.postMessage(message);
  }

  /** Shows something beside the title of a view. */
  describe(description: string): void {
    if (this.place && isView(this.place)) this.place.description = description;
  }

  dispose(): void {
    this.readiness.go();
    this.begun.dispose();
    this.told.dispose();
    this.seen.dispose();
  }

  private hear(message: unknown): void {
    if (this.shape(message)) this.told.fire(message);
    else if (!fromEach(message)) return;
    else if (message.type === 'violation') this.problems.push(message.what);
    else {
      this.readiness.come();
      this.begun.fire();
    }
  }

  private write(): void {
    if (!this.place) return;
    this.readiness.begin();
    const { webview } = this.place;
    const roots = [pagesIn(this.extension), ...(this.media ? [this.media] : [])];
    webview.options = { enableScripts: true, localResourceRoots: roots };
    webview.html = frameOf(webview, this.extension, this.name);
  }
}

/** Has the editor show a view, which it makes where there is none yet. */
export function focusOf(view: string): (how: Showing) => unknown {
  return (how) => commands.executeCommand(`${view}.focus`, how);
}

function isView(place: Place): place is WebviewView {
  return 'show' in place;
}

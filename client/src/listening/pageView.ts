import type { Disposable, WebviewView, Uri } from 'vscode';
import { commands, EventEmitter } from 'vscode';
import type { Shape } from '../../../pages/shared/shape';
import { frameOf, pagesIn } from './page';

/** A view that shows one of our pages. It is made when the editor wants it, and may be made again, as after a move. */
export class PageView<To, From> implements Disposable {
  private view: WebviewView | undefined;
  private media: Uri | undefined;
  private isReady = false;
  private waiting: (() => void)[] = [];
  private readonly told = new EventEmitter<From>();
  /** What the page says; what does not have the shape counts for nothing. */
  readonly onDidTell = this.told.event;

  constructor(
    private readonly id: string,
    private readonly page: string,
    private readonly extension: Uri,
    private readonly shape: Shape<From>,
    private readonly isReadyWord: (message: From) => boolean,
  ) {}

  /** Whether there is a view, in sight or not; its page may still be on the way. */
  get isThere(): boolean {
    return this.view !== undefined;
  }

  get isVisible(): boolean {
    return this.view?.visible ?? false;
  }

  /** The editor made a view for the page. */
  resolve(view: WebviewView): void {
    this.view = view;
    view.webview.onDidReceiveMessage((message: unknown) => {
      if (this.view !== view || !this.shape(message)) return;
      if (this.isReadyWord(message)) this.becomeReady();
      this.told.fire(message);
    });
    view.onDidDispose(() => {
      if (this.view !== view) return;
      this.view = undefined;
      this.isReady = false;
    });
    this.write();
  }

  /** Brings the view to sight, and waits until its page is there. The keyboard stays where it is, unless it is wanted. */
  async show({ preserveFocus }: { readonly preserveFocus: boolean }): Promise<void> {
    if (this.view) this.view.show(preserveFocus);
    else await commands.executeCommand(`${this.id}.focus`, { preserveFocus });
    await this.ready();
  }

  /** Resolves when the page is there. */
  async ready(): Promise<void> {
    if (this.isReady) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** A folder out of which the page may load media, and no other one: the page begins anew where it was another one before. */
  grant(folder: Uri): void {
    if (this.media?.toString() === folder.toString()) return;
    this.media = folder;
    this.write();
  }

  /** The address under which the page finds a file. */
  addressOf(file: Uri): string {
    return this.view?.webview.asWebviewUri(file).toString(true) ?? '';
  }

  tell(message: To): void {
    if (this.isReady) void this.view?.webview.postMessage(message);
  }

  say(description: string): void {
    if (this.view) this.view.description = description;
  }

  dispose(): void {
    this.told.dispose();
  }

  private write(): void {
    if (!this.view) return;
    this.isReady = false;
    const { webview } = this.view;
    const roots = [pagesIn(this.extension), ...(this.media ? [this.media] : [])];
    webview.options = { enableScripts: true, localResourceRoots: roots };
    webview.html = frameOf(webview, this.extension, this.page);
  }

  private becomeReady(): void {
    this.isReady = true;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }
}

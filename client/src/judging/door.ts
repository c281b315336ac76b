import type { Memento, Uri } from 'vscode';
import { Disposable, EventEmitter, window } from 'vscode';
import type { Server } from '../connection/server';
import type { Front } from '../front/front';
import { VIEW } from '../shared/ids';
import type { Judge } from './judge';

/** What leads to the page that judges who speaks, which is loaded when it is first used. */
export class JudgeDoor implements Disposable {
  private opened: Promise<Judge> | undefined;
  private inside: Judge | undefined;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    private readonly memory: Memento,
    private readonly extension: Uri,
  ) {
    this.parts = Disposable.from(
      this.changed,
      window.registerWebviewViewProvider(
        VIEW.judging,
        {
          resolveWebviewView: async (view) => {
            (await this.open()).resolve(view);
          },
        },
        // What was judged is still there after a look at another view.
        { webviewOptions: { retainContextWhenHidden: true } },
      ),
    );
  }

  /** The page's side in the extension; undefined until it was used. */
  get judge(): Judge | undefined {
    return this.inside;
  }

  async begin(): Promise<void> {
    await (await this.open()).begin();
  }

  dispose(): void {
    this.inside?.dispose();
    this.parts.dispose();
  }

  private open(): Promise<Judge> {
    return (this.opened ??= this.load());
  }

  private async load(): Promise<Judge> {
    const { server, front, memory, extension } = this;
    const { Judge } = await import('./judge.js');
    this.inside = new Judge(server, front, { extension, memory });
    this.inside.onDidChange(() => {
      this.changed.fire();
    });
    return this.inside;
  }
}

import type { Memento, Uri } from 'vscode';
import { commands, Disposable, EventEmitter, window } from 'vscode';
import type { Server } from '../connection/server';
import type { Front } from '../front/front';
import { LISTENING, VIEW } from '../shared/ids';
import type { Action } from './actions';
import type { ContentsOf } from './disc';
import type { Player } from './player';
import { Chosen } from './chosen';

/** Whether somebody has listened in this workspace: then the view is there from the start. */
const KEY = 'turnwise.hasListened';

/** What leads to the player, which is loaded when it is first used: most texts have no recording. */
export class Door implements Disposable {
  private opened: Promise<Player> | undefined;
  private inside: Player | undefined;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    private readonly memory: Memento,
    private readonly extension: Uri,
    private readonly contentsOf: ContentsOf,
  ) {
    if (memory.get<boolean>(KEY, false)) void commands.executeCommand('setContext', LISTENING, true);
    this.parts = Disposable.from(
      this.changed,
      window.registerWebviewViewProvider(
        VIEW.player,
        {
          resolveWebviewView: async (view) => {
            (await this.open()).resolve(view);
          },
        },
        // It sounds on while another view is in front.
        { webviewOptions: { retainContextWhenHidden: true } },
      ),
    );
  }

  /** The player; undefined until it was used. */
  get player(): Player | undefined {
    return this.inside;
  }

  async act(action: Action): Promise<void> {
    await (await this.open()).act(action);
  }

  /** A document that is on no disk has this recording. */
  async remember(document: Uri, recording: Uri): Promise<void> {
    await new Chosen(this.memory).set(document, recording);
  }

  /** The cursor has gone somewhere by a command. */
  async follow(): Promise<void> {
    await this.inside?.follow();
  }

  dispose(): void {
    this.inside?.dispose();
    this.parts.dispose();
  }

  private open(): Promise<Player> {
    return (this.opened ??= this.load());
  }

  private async load(): Promise<Player> {
    const { server, front, memory, extension, contentsOf } = this;
    const { Player } = await import('./player.js');
    await memory.update(KEY, true);
    this.inside = new Player(server, front, { extension, memory, contentsOf });
    this.inside.onDidChange(() => {
      this.changed.fire();
    });
    return this.inside;
  }
}

import type { Memento, Uri } from 'vscode';
import { commands } from 'vscode';
import type { Server } from '../connection/server';
import type { Front } from '../front/front';
import { LazyView } from '../page/lazyView';
import { LISTENING, VIEW } from '../shared/ids';
import type { Action } from './actions';
import { Chosen } from './chosen';
import type { ContentsOf } from './disc';
import type { Player } from './player';

/** Whether somebody has listened in this workspace: then the view is there from the start. */
const KEY = 'turnwise.hasListened';

/** What leads to the player; most texts have no recording. */
export class Door extends LazyView<Player> {
  constructor(
    server: Server,
    front: Front,
    private readonly memory: Memento,
    extension: Uri,
    contentsOf: ContentsOf,
  ) {
    super(VIEW.player, async () => {
      const { Player } = await import('./player.js');
      await memory.update(KEY, true);
      return new Player(server, front, { extension, memory, contentsOf });
    });
    if (memory.get<boolean>(KEY, false)) void commands.executeCommand('setContext', LISTENING, true);
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
}

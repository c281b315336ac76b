import type { Memento, TextDocument, Uri } from 'vscode';
import { commands } from 'vscode';
import type { Server } from '../connection/server';
import type { Front } from '../front/front';
import { LazyView } from '../page/lazyView';
import { LISTENING, VIEW } from '../shared/ids';
import type { Action } from './actions';
import type { Chosen } from './chosen';
import type { ContentsOf } from './disc';
import type { Player } from './player';

/** Whether somebody has listened in this workspace: then the view is there from the start. */
const KEY = 'turnwise.hasListened';

/** What leads to the player; most texts have no recording. */
export class Door extends LazyView<Player> {
  constructor(
    server: Server,
    front: Front,
    memory: Memento,
    private readonly chosen: Chosen,
    extension: Uri,
    contentsOf: ContentsOf,
  ) {
    super(VIEW.player, async () => {
      const { Player } = await import('./player.js');
      await memory.update(KEY, true);
      return new Player(server, front, { extension, memory, chosen, contentsOf });
    });
    if (memory.get<boolean>(KEY, false)) void commands.executeCommand('setContext', LISTENING, true);
  }

  /** The recording of the transcript in front is this file; without one, a person is asked for it. */
  async choose(file: Uri | undefined): Promise<void> {
    await (await this.open()).choose(file);
  }

  async act(action: Action): Promise<void> {
    await (await this.open()).act(action);
  }

  /** A document has this recording. */
  async remember(document: TextDocument, recording: Uri): Promise<void> {
    await this.chosen.set(document, recording);
  }

  /** The cursor has gone somewhere by a command. */
  async follow(): Promise<void> {
    await this.inside?.follow();
  }
}

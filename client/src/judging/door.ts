import type { Memento, Uri } from 'vscode';
import type { Server } from '../connection/server';
import type { Front } from '../front/front';
import type { Chosen } from '../listening/chosen';
import { LazyView } from '../page/lazyView';
import { VIEW } from '../shared/ids';
import type { Judge } from './judge';

/** What leads to the page that judges who speaks. */
export class JudgeDoor extends LazyView<Judge> {
  constructor(server: Server, front: Front, memory: Memento, chosen: Chosen, extension: Uri) {
    super(VIEW.judging, async () => {
      const { Judge } = await import('./judge.js');
      return new Judge(server, front, { extension, memory, chosen });
    });
  }

  async begin(): Promise<void> {
    await (await this.open()).begin();
  }
}

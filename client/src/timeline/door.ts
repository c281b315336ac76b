import type { Uri } from 'vscode';
import type { Server } from '../connection/server';
import type { Front } from '../front/front';
import type { Chosen } from '../listening/chosen';
import type { Door } from '../listening/door';
import { Lazy } from '../page/lazy';
import type { Timeline } from './timeline';

/** What leads to the timeline, which a command opens beside the text. */
export class TimelineDoor extends Lazy<Timeline> {
  constructor(server: Server, front: Front, chosen: Chosen, extension: Uri, listening: Door) {
    super(async () => {
      const { Timeline } = await import('./timeline.js');
      return new Timeline(server, front, { extension, chosen, listening });
    });
  }

  async show(): Promise<void> {
    await (await this.open()).show();
  }
}

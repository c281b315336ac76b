import type { Uri } from 'vscode';
import type { Server } from '../connection/server';
import type { Front } from '../front/front';
import { Lazy } from '../page/lazy';
import type { Reader } from './reader';

/** What leads to the reader, which a command opens beside the text. */
export class ReaderDoor extends Lazy<Reader> {
  constructor(server: Server, front: Front, extension: Uri) {
    super(async () => {
      const { Reader } = await import('./reader.js');
      return new Reader(server, front, extension);
    });
  }

  async show(): Promise<void> {
    await (await this.open()).show();
  }
}

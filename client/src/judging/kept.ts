import type { Memento, TextDocument } from 'vscode';
import { Remembered } from '../shared/remembered';

/** Turns that were found to be right as they are. */
export class Kept {
  private readonly ids: Remembered<readonly string[]>;

  constructor(memory: Memento) {
    this.ids = new Remembered(memory, 'turnwise.judged');
  }

  in(document: TextDocument): readonly string[] {
    return this.ids.get(document) ?? [];
  }

  async set(document: TextDocument, ids: readonly string[]): Promise<void> {
    await this.ids.set(document, ids.length > 0 ? ids : undefined);
  }
}

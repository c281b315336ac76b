import type { Memento, TextDocument } from 'vscode';
import { Uri } from 'vscode';
import { Remembered } from '../shared/remembered';

/** The recordings that a person chose for transcripts. */
export class Chosen {
  private readonly addresses: Remembered<string>;

  constructor(memory: Memento) {
    this.addresses = new Remembered(memory, 'turnwise.recordings');
  }

  get(document: TextDocument): Uri | undefined {
    const address = this.addresses.get(document);
    return address === undefined ? undefined : Uri.parse(address);
  }

  async set(document: TextDocument, recording: Uri): Promise<void> {
    await this.addresses.set(document, recording.toString());
  }
}

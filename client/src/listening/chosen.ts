import type { Disposable, Memento, TextDocument } from 'vscode';
import { EventEmitter, Uri } from 'vscode';
import { Remembered } from '../shared/remembered';

/** The recordings that a person chose for transcripts. */
export class Chosen implements Disposable {
  private readonly addresses: Remembered<string>;
  private readonly changed = new EventEmitter<TextDocument>();
  /** Fires when another recording was chosen for a transcript. */
  readonly onDidChange = this.changed.event;

  constructor(memory: Memento) {
    this.addresses = new Remembered(memory, 'turnwise.recordings');
  }

  get(document: TextDocument): Uri | undefined {
    const address = this.addresses.get(document);
    return address === undefined ? undefined : Uri.parse(address);
  }

  async set(document: TextDocument, recording: Uri): Promise<void> {
    await this.addresses.set(document, recording.toString());
    this.changed.fire(document);
  }

  dispose(): void {
    this.changed.dispose();
  }
}

import type { Memento } from 'vscode';
import { Uri } from 'vscode';

/** Recordings that somebody chose in this workspace, by the addresses of their transcripts. */
export class Chosen {
  constructor(private readonly memory: Memento) {}

  get(document: Uri): Uri | undefined {
    const address = this.all()[document.toString()];
    return address === undefined ? undefined : Uri.parse(address);
  }

  async set(document: Uri, recording: Uri | undefined): Promise<void> {
    const others = Object.entries(this.all()).filter(([address]) => address !== document.toString());
    const own = recording ? [[document.toString(), recording.toString()] as const] : [];
    await this.memory.update(KEY, Object.fromEntries([...others, ...own]));
  }

  private all(): Readonly<Record<string, string>> {
    return this.memory.get<Readonly<Record<string, string>>>(KEY, {});
  }
}

const KEY = 'turnwise.recordings';

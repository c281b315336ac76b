import type { Memento, Uri } from 'vscode';

/** Turns that were found to be right as they are, by the addresses of their transcripts: on this machine, in this workspace. */
export class Kept {
  constructor(private readonly memory: Memento) {}

  in(document: Uri): readonly string[] {
    return this.all()[document.toString()] ?? [];
  }

  async set(document: Uri, ids: readonly string[]): Promise<void> {
    const others = Object.entries(this.all()).filter(([address]) => address !== document.toString());
    const own = ids.length > 0 ? [[document.toString(), ids] as const] : [];
    await this.memory.update(KEY, Object.fromEntries([...others, ...own]));
  }

  private all(): Readonly<Record<string, readonly string[]>> {
    return this.memory.get<Readonly<Record<string, readonly string[]>>>(KEY, {});
  }
}

const KEY = 'turnwise.judged';

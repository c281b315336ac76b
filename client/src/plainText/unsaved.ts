import type { Memento } from 'vscode';

/** An unsaved transcript: its name, which another document may have later, and how it begins. */
type Entry = readonly [uri: string, beginning: string];

const KEY = 'turnwise.unsaved';

/** So many are remembered; who has more open has seen their window loaded again before. */
const MOST = 50;

/** So many characters tell a document from the next one of its name. */
const BEGINNING = 200;

/**
 * The documents without a file that are transcripts. When a window is loaded again the editor brings them back with their
 * text, though as plain text; by this they are told from others that have their names since.
 */
export class Unsaved {
  constructor(private readonly memory: Pick<Memento, 'get' | 'update'>) {}

  /** A transcript as it is now; written down where its beginning is another than before. */
  remember(uri: string, text: string): void {
    const beginning = text.slice(0, BEGINNING);
    if (this.of(uri) !== beginning) this.write([...this.others(uri), [uri, beginning]]);
  }

  /** It was closed, saved, or is no transcript any more. */
  forget(uri: string): void {
    if (this.of(uri) !== undefined) this.write(this.others(uri));
  }

  /** Whether a document that has just come up is a transcript that was open before. An empty one is a new one. */
  isOne(uri: string, text: string): boolean {
    return text !== '' && this.of(uri) === text.slice(0, BEGINNING);
  }

  private of(uri: string): string | undefined {
    return this.entries.find(([one]) => one === uri)?.[1];
  }

  private others(uri: string): readonly Entry[] {
    return this.entries.filter(([one]) => one !== uri);
  }

  private get entries(): readonly Entry[] {
    return this.memory.get<readonly Entry[]>(KEY, []);
  }

  private write(entries: readonly Entry[]): void {
    void this.memory.update(KEY, entries.slice(-MOST));
  }
}

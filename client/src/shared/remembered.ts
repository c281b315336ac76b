import type { Memento, TextDocument } from 'vscode';

/** So many files are remembered; then the one that was longest untouched is forgotten. */
const MOST = 500;

type Entries<T> = Readonly<Record<string, T>>;

/**
 * Something that is remembered of documents, on this machine: of a file by its address, in this workspace; of one without a
 * file for as long as it is open, since its name is given again.
 */
export class Remembered<T> {
  private readonly passing = new WeakMap<TextDocument, T>();

  constructor(
    private readonly memory: Pick<Memento, 'get' | 'update'>,
    private readonly key: string,
  ) {}

  get(document: TextDocument): T | undefined {
    return document.isUntitled ? this.passing.get(document) : this.entries[document.uri.toString()];
  }

  /** Undefined forgets it. */
  async set(document: TextDocument, value: T | undefined): Promise<void> {
    if (document.isUntitled) {
      if (value === undefined) this.passing.delete(document);
      else this.passing.set(document, value);
      return;
    }
    const own = document.uri.toString();
    const others = Object.entries(this.entries).filter(([address]) => address !== own);
    const all = value === undefined ? others : [...others, [own, value] as const];
    await this.memory.update(this.key, Object.fromEntries(all.slice(-MOST)));
  }

  private get entries(): Entries<T> {
    return this.memory.get<Entries<T>>(this.key, {});
  }
}

import type { Memento } from 'vscode';

/** What a person made of a plain text: it is a transcript, or they were asked and did not say so. */
export type Verdict = 'transcript' | 'asked';

type Entry = readonly [uri: string, verdict: Verdict];

const KEY = 'turnwise.plainTexts';

/** So many files are remembered; then the one that was longest untouched is forgotten. */
const MOST = 500;

/** What was made of each plain text, by its address; remembered from one window to the next. */
export class Verdicts {
  /** Documents without a file are gone with the window, and their names are given again. */
  private readonly passing = new Map<string, Verdict>();

  constructor(private readonly memory: Pick<Memento, 'get' | 'update'>) {}

  /** Undefined where the user was not asked. */
  of(uri: string): Verdict | undefined {
    return this.passing.get(uri) ?? this.entries.find(([one]) => one === uri)?.[1];
  }

  /** A document without a file is never remembered as a transcript: another one may have its name soon. */
  set(uri: string, verdict: Verdict): void {
    if (!isUntitled(uri)) this.remember([...this.entries.filter(([one]) => one !== uri), [uri, verdict]]);
    else if (verdict === 'asked') this.passing.set(uri, verdict);
  }

  /** A file, or a folder with all that is in it, has another address now. */
  moved(from: string, to: string): void {
    const isIn = (uri: string) => uri === from || uri.startsWith(`${from}/`);
    const { entries } = this;
    if (!entries.some(([uri]) => isIn(uri))) return;
    this.remember(entries.map(([uri, verdict]) => [isIn(uri) ? to + uri.slice(from.length) : uri, verdict]));
  }

  private get entries(): readonly Entry[] {
    return this.memory.get<readonly Entry[]>(KEY, []);
  }

  private remember(entries: readonly Entry[]): void {
    void this.memory.update(KEY, entries.slice(-MOST));
  }
}

function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}

import { printable } from './output/printable';
import type { Output } from './io';

/** How far a long run has come: one line of a terminal, which goes when the run ends. Elsewhere nothing is written. */
export class Progress {
  private readonly began: number;
  private shownAt = 0;
  private isShown = false;

  /** `now` is a clock in milliseconds. */
  constructor(
    private readonly output: Output,
    private readonly now: () => number = Date.now,
  ) {
    this.began = now();
  }

  /** Tells that `done` of `all` files are read, and which one is next; not in the first moments, nor too often. */
  show(done: number, all: number, path: string): void {
    const { width } = this.output;
    const now = this.now();
    if (width === undefined || now - this.began < PATIENCE_MS || now - this.shownAt < PAUSE_MS) return;
    this.shownAt = now;
    this.isShown = true;
    const text = `${done} of ${all}  ${printable(path)}`;
    this.output.write(
      `${CLEAR}${Array.from(text)
        .slice(0, Math.max(0, Math.floor(width / 2)))
        .join('')}`,
    );
  }

  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void {
    if (this.isShown) this.output.write(CLEAR);
    this.isShown = false;
  }
}

/** To the line's start, and nothing behind it. */
const CLEAR = '\r\u001B[2K';

/** A run shorter than this needs no word. */
const PATIENCE_MS = 700;
const PAUSE_MS = 100;

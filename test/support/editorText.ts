import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';

/** All that ends a line for VS Code and the protocol. */
const BREAK = /\r\n|\r|\n/g;

/**
 * The text of an editor that keeps every letter as it is, and finds its lines anew after each change: what the server's
 * lines are held against.
 */
export class EditorText {
  constructor(public text: string) {}

  get lines(): readonly string[] {
    return this.text.split(BREAK);
  }

  /** The place of a letter; one between the two halves of a line break is moved in front of it. */
  positionAt(index: number): Position {
    const starts = this.starts().filter((start) => start <= index);
    const line = starts.length - 1;
    return { line, character: Math.min(index - (starts.at(-1) ?? 0), this.lines[line]?.length ?? 0) };
  }

  /** Makes a change from one letter to another, and answers it in the protocol's words. */
  change(from: number, to: number, text: string): TextDocumentContentChangeEvent {
    const range = { start: this.positionAt(from), end: this.positionAt(to) };
    const [start, end] = [this.indexOf(range.start), this.indexOf(range.end)];
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    return { range, text };
  }

  private indexOf({ line, character }: Position): number {
    return (this.starts()[line] ?? this.text.length) + character;
  }

  private starts(): readonly number[] {
    return [0, ...Array.from(this.text.matchAll(BREAK), ({ 0: found, index }) => index + found.length)];
  }
}

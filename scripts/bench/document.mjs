// The client's side of a document: its lines, and the next keystroke.
import { randomNumbers } from './text.mjs';

/** Shorter lines are headings. */
const LONG = 40;

/** What a label takes of a line, and more than any line has. */
const HEAD = 25;
const LONGEST = 1000;

/** A document that is typed into, at places that the seed chooses evenly over the text. */
export class BenchDocument {
  #lines;
  #random;
  #version = 1;
  #languageId;

  /** The report of findings that the client has, by the server's name for it. */
  report;

  constructor(text, { uri, languageId, seed }) {
    this.uri = uri;
    this.#languageId = languageId;
    this.#lines = text.split('\n');
    this.#random = randomNumbers(seed);
  }

  get identifier() {
    return { uri: this.uri };
  }

  item() {
    return { uri: this.uri, languageId: this.#languageId, version: this.#version, text: this.text() };
  }

  text() {
    return this.#lines.join('\n');
  }

  /** One letter typed in the middle of a word of somebody's speech: what to send, and where it is. */
  letter() {
    const [line, column] = this.#place();
    const text = this.#lines[line];
    this.#lines[line] = `${text.slice(0, column)}e${text.slice(column)}`;
    return this.#change(line, column, 'e');
  }

  /** One line break typed behind a paragraph. */
  newline() {
    const [line] = this.#place();
    const column = this.#lines[line].length;
    this.#lines.splice(line + 1, 0, '');
    return this.#change(line, column, '\n');
  }

  /** Lines around one, as many as a tall window shows. */
  around(line) {
    const last = this.#lines.length - 1;
    return {
      start: { line: Math.max(0, line - 30), character: 0 },
      end: { line: Math.min(last, line + 30), character: 0 },
    };
  }

  /** A place in the label of the turn that has a line. */
  labelAbove(line) {
    let at = line;
    while (at > 0 && !/^[\p{L} ]{3,40}: /u.test(this.#lines[at])) at--;
    return { line: at, character: 2 };
  }

  #change(line, character, text) {
    const place = { line, character };
    const contentChanges = [{ range: { start: place, end: place }, text }];
    return { line, place, params: { textDocument: { uri: this.uri, version: ++this.#version }, contentChanges } };
  }

  /** Every character of the text as likely as every other: a line is the likelier the longer it is. */
  #place() {
    for (;;) {
      const line = Math.floor(this.#random() * this.#lines.length);
      const text = this.#lines[line];
      const column = Math.floor(this.#random() * LONGEST);
      if (text.length < LONG || column < HEAD || column >= text.length) continue;
      if (/[a-z]{2}/.test(text.slice(column - 1, column + 1))) return [line, column];
    }
  }
}

import type { Position, Range, TextEdit } from 'vscode-languageserver';

/**
 * Request `turnwise/writeTime`: a time in the form that the others of the text have, `[00:01:02]` where there is none.
 * `WriteTimeParams` to `WrittenTime`, or null.
 */
export const WRITE_TIME = 'turnwise/writeTime';

/**
 * Server command: `[uri, milliseconds, range]`. All times become later by so much, or earlier by a negative number; with a
 * range, those in it. Without the number it is asked. One edit, which changes no word.
 */
export const SHIFT_TIMES = 'turnwise.shiftTimes';

/** Server command: `[uri, form]`: all times get a form (`docs/times.md`), such as `[hh:mm:ss]`. Without one it is asked. */
export const CONVERT_TIMES = 'turnwise.convertTimes';

export interface WriteTimeParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  /** Of the recording. */
  readonly ms: number;
  /** To write it at the position, or at the head of the turn there, in place of the turn's time if it has one. */
  readonly what: 'here' | 'turn';
}

export interface WrittenTime {
  readonly edit?: TextEdit;
  /** The time as it is written. */
  readonly text?: string;
  /** For `turn`: the next turn's label once the edit is made, where the next time will go; left out behind the last turn. */
  readonly next?: Range;
  /** Why nothing can be written, in a sentence. */
  readonly refused?: string;
}

import type { Range } from './range';

/** One replacement: the text between `from` and `to` gives way to `insert`. An empty range inserts, an empty text deletes. */
export interface TextChange extends Range {
  readonly insert: string;
}

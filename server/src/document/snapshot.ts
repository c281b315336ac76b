import type { ChunkedList } from '../text/chunkedList';
import type { TextChange } from '../text/change';
import { SourceText } from '../text/sourceText';
import { readLines, reread, rereadAll } from '../syntax/lines';
import type { Line } from '../syntax/line';
import type { Declarations } from '../model/declarations';
import { readFrontMatter } from '../declarations/declarations';
import type { Transcript } from '../model/transcript';
import type { ReadContext } from './context';
import { ALONE } from './context';
import type { Reading } from '../reading/transcript';
import type { KeptReading } from './keeping';
import { readVersion } from './keeping';

/**
 * One version of one document with everything that can be known of it. Immutable; what is derived is computed on first
 * use and goes when the snapshot goes, so that there is nothing to invalidate. A reading is handed to the next version once,
 * as a hint: it is kept only where the lines show that it would be the same (`keeping.ts`).
 */
export class Snapshot {
  private own: Declarations | undefined;
  private read: KeptReading | undefined;

  private constructor(
    readonly text: SourceText,
    /** What each line shows by itself; the same objects as in the version before, where a line did not change. */
    readonly lines: ChunkedList<Line>,
    readonly context: ReadContext,
    /** The latest reading of a version before this one, until this one is read. */
    private last?: KeptReading,
  ) {}

  static of(text: string, context: ReadContext = ALONE): Snapshot {
    const source = SourceText.of(text);
    return new Snapshot(source, readLines(source), context);
  }

  /** The next version after changes made one after the other, each against the text that the one before it left. */
  edit(changes: readonly TextChange[]): Snapshot {
    return changes.reduce<Snapshot>((now, change) => {
      const text = now.text.replace(change);
      return now.next(text, reread(now.lines, now.text, text, change));
    }, this);
  }

  /** The next version after changes that are all against this one, none overlapping another; their line breaks are `\n`. */
  apply(changes: readonly TextChange[]): Snapshot {
    const text = this.text.apply(changes);
    return this.next(text, rereadAll(this.lines, this.text, text, changes));
  }

  /** The same text seen among other declarations, settings or names; read again only where other declarations count. */
  among(context: ReadContext): Snapshot {
    const other = new Snapshot(this.text, this.lines, context);
    if (context.folder !== this.context.folder) return other;
    other.own = this.own;
    other.read = this.read;
    other.last = this.last;
    return other;
  }

  /** The document's own front matter; without one, or without our keys in it, empty. */
  get declarations(): Declarations {
    return (this.own ??= readFrontMatter(this.text, this.lines));
  }

  get transcript(): Transcript {
    return this.reading.transcript;
  }

  /** The transcript, with all that it was read by; for explanations. */
  get reading(): Reading {
    this.read ??= readVersion(this.lines, this.declarations, this.context.folder, this.last);
    this.last = undefined;
    return this.read.reading;
  }

  private next(text: SourceText, lines: ChunkedList<Line>): Snapshot {
    return new Snapshot(text, lines, this.context, this.read ?? this.last);
  }
}

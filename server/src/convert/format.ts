import type { Snapshot } from '../document/snapshot';
import type { LabelForm } from '../edits/convertLabels/forms';
import type { Refusal } from '../edits/refusal';
import type { Seen, Talk, TalkReading } from '../talk/talk';
import type { Words } from '../words/say';

/** A format that transcripts come in or go out in. All that is particular to one is said in its own file. */
export interface Format {
  /** What programs and the command line call it. */
  readonly id: string;
  /** What people call it. */
  readonly name: Words;
  /** What names of such files end with, without the dot, the usual one first; in small letters. */
  readonly endings: readonly string[];
  /** Whether files of it are bytes, not text. */
  readonly isBinary: boolean;
  /** Undefined where transcripts of this format are not read. */
  readonly read: ((content: Content, among?: Among) => TalkReading | Refusal) | undefined;
  /** Undefined where transcripts are not written in this format. */
  readonly write: ((talk: Talk, wishes: Wishes) => FileWriting | Refusal) | undefined;
}

/** A text among all that is known of it, for formats that are transcripts themselves: what its folder declares, for one. */
export type Among = (text: string) => Snapshot;

/** A file's content: the text without a byte order mark, or the bytes of a binary format. */
export type Content = string | Uint8Array;

/** What can be wished for a file that is written. */
export interface Wishes {
  /** The form of its labels, where the format is a text; undefined for its usual one. */
  readonly labels: LabelForm | undefined;
  /** The transcript from which the talk was taken, for formats that show who asks; read anew where it is left out. */
  readonly seen?: Seen;
}

/** What is to be written into a file. */
export interface FileWriting {
  readonly content: Content;
  /** What the transcript has and this format cannot hold, in sentences. */
  readonly lost: readonly Words[];
}

/**
 * What the commands `turnwise.setRole` and `turnwise.relabel` (with `renameInFolder`) have done, as they answer it to a
 * client that says `outcomes: true` in `initializationOptions` or as an experimental capability, and tells it the person
 * itself. Any other client is sent a sentence by `window/showMessage`, and has null for an answer.
 */
export type Outcome = RoleOutcome | RenameOutcome;

/** A role was declared. */
export interface RoleOutcome {
  readonly done: 'setRole';
  readonly name: string;
  readonly role: string;
  /** The file that was written to. */
  readonly uri: string;
  /** Whether that is the folder's, with its text before (null where there was no such file) and after; else the transcript. */
  readonly folder?: { readonly before: string | null; readonly after: string };
}

/** A speaker was renamed in all transcripts, as far as the person did not take something from what was proposed. */
export interface RenameOutcome {
  readonly done: 'renameInFolder';
  readonly from: string;
  readonly to: string;
  readonly files: readonly RenamedFile[];
  /** The transcripts that were left alone and why, in a sentence; empty where there are none. */
  readonly leftAlone: string;
}

export interface RenamedFile {
  readonly uri: string;
  readonly name: string;
  /** So many turns were to get the new label, */
  readonly turns: number;
  /** by so many changes of the text. */
  readonly changes: number;
}

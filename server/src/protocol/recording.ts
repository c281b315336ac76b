/**
 * Request `turnwise/recording`, `{ textDocument: { uri } }` to `Recording`, or null: which recording the text names, and how
 * its times go with it. The server looks for no file.
 */
export const RECORDING = 'turnwise/recording';

/**
 * Server command: `[uri, recording]`, both URIs. The transcript names the recording from then on: in its front matter, in a new
 * one where it has none, or in its folder's `.turnwise.yaml` where no front matter can stand.
 */
export const DECLARE_RECORDING = 'turnwise.declareRecording';

export interface RecordingParams {
  readonly textDocument: { readonly uri: string };
}

export interface Recording {
  /** As `media:` in the front matter says, or else in the folder's `.turnwise.yaml`. */
  readonly declared?: DeclaredRecording;
  /** What the text names otherwise: `NOTE media:` of captions, `@Media` of CHAT, `audio:` of another program's front matter, a file's name above the talk; each once, the likeliest first. */
  readonly named: readonly NamedRecording[];
  /** Where the command above would write that. */
  readonly place: 'transcript' | 'folder';
  /** Whether any time stands in the text by which it goes with a recording. */
  readonly hasTimes: boolean;
  /** Where the times do not begin with the recording. */
  readonly clock?: RecordingClock;
}

export interface NamedRecording {
  /** As it stands there; without an ending, as CHAT has it, the client looks for those that it can play. */
  readonly file: string;
  /** Resolved against the file that names it; left out for an address on the network, which is not played. */
  readonly uri?: string;
}

export interface DeclaredRecording extends NamedRecording {
  /** What the times of the text show where the recording begins, in milliseconds; negative where it begins before they do. */
  readonly offset: number;
}

export interface RecordingClock {
  /** What the times of the text show where the recording begins, in milliseconds: as declared, or as it is taken to be. */
  readonly anchor: number;
  /** Whether nobody has declared it: then the first time of the text is taken for the beginning, which the person should be told. */
  readonly isAssumed: boolean;
}

import { isRecording, rankOf } from '../../../server/src/text/recordingNames';

/**
 * Among the files of a folder the recording of a transcript: one of the same name but for its ending. `talk.en.srt` has
 * `talk.en.mp3`, else `talk.mp3`.
 */
export function likeliest(transcript: string, files: readonly string[]): string | undefined {
  let before = transcript;
  for (let stem = stemOf(transcript); stem !== before; stem = stemOf(stem)) {
    before = stem;
    const [first] = recordingsNamed(stem, files);
    if (first !== undefined) return first;
  }
  return undefined;
}

/** Recordings among files that have a name but for their ending; those first that more editors play. */
export function recordingsNamed(stem: string, files: readonly string[]): readonly string[] {
  const own = files.filter((file) => isRecording(file) && stemOf(file).toLowerCase() === stem.toLowerCase());
  return own.sort((one, other) => rankOf(one) - rankOf(other));
}

/** A name without its ending. */
export function stemOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

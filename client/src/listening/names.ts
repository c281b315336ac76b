/** Endings of recordings, those first that every editor plays. */
const AUDIO = [
  'mp3',
  'wav',
  'wave',
  'flac',
  'ogg',
  'oga',
  'opus',
  'm4a',
  'm4b',
  'aac',
  'weba',
  'wma',
  'aif',
  'aiff',
  'amr',
  'caf',
  'mka',
];
const VIDEO = ['mp4', 'm4v', 'webm', 'mov', 'mkv', 'ogv', 'avi', 'wmv', 'mpg', 'mpeg', '3gp'];

/** Endings of what can be a recording. */
export const RECORDINGS: readonly string[] = [...AUDIO, ...VIDEO];

/** Whether a file is named as recordings are. */
export function isRecording(name: string): boolean {
  return RECORDINGS.includes(endingOf(name));
}

export function isVideo(name: string): boolean {
  return VIDEO.includes(endingOf(name));
}

/**
 * Among the files of a folder the recording of a transcript: one of the same name but for its ending. `talk.en.srt` has
 * `talk.en.mp3`, else `talk.mp3`.
 */
export function likeliest(transcript: string, files: readonly string[]): string | undefined {
  const recordings = files.filter((file) => RECORDINGS.includes(endingOf(file)));
  let before = transcript;
  for (let stem = stemOf(transcript); stem !== before; stem = stemOf(stem)) {
    before = stem;
    const own = recordings.filter((file) => stemOf(file).toLowerCase() === stem.toLowerCase());
    const [first] = own.sort((one, other) => rankOf(one) - rankOf(other));
    if (first !== undefined) return first;
  }
  return undefined;
}

/** A name without its ending. */
export function stemOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function rankOf(name: string): number {
  return RECORDINGS.indexOf(endingOf(name));
}

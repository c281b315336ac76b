/** Endings of recordings, those first that every editor plays. */
const AUDIO = [
  ...['mp3', 'wav', 'wave', 'flac', 'ogg', 'oga', 'opus', 'm4a', 'm4b', 'aac', 'weba', 'wma', 'aif', 'aiff', 'aifc'],
  ...['amr', 'caf', 'mka', 'dss', 'ds2'],
];
const VIDEO = ['mp4', 'm4v', 'webm', 'mov', 'mkv', 'ogv', 'avi', 'wmv', 'mpg', 'mpeg', 'mts', '3gp'];

/** Endings of what can be a recording, without the dot. */
export const RECORDINGS: readonly string[] = [...AUDIO, ...VIDEO];

/** Whether a file is named as recordings are. */
export function isRecording(name: string): boolean {
  return RECORDINGS.includes(endingOf(name));
}

export function isVideo(name: string): boolean {
  return VIDEO.includes(endingOf(name));
}

/** The place of a recording among the endings: those that more editors play come first. */
export function rankOf(name: string): number {
  return RECORDINGS.indexOf(endingOf(name));
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

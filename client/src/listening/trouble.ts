import { tell } from '../shared/words';
import { stemOf } from './names';

/** What is in a recording, by its head. */
export interface Contents {
  /** The codecs of its sound, as people call them. */
  readonly sound: readonly string[];
}

/** What is said in place of a recording. */
export interface Nothing {
  readonly title: string;
  readonly detail: string;
  /** A line for a terminal that makes a copy which plays; undefined where none would help. */
  readonly code?: string | undefined;
  /** Whether another recording can be chosen; so it is unless told otherwise. */
  readonly takesOther?: boolean;
}

/** The buttons below what is said. */
export function buttonsOf({ code, takesOther = true }: Nothing): { readonly id: string; readonly label: string }[] {
  const choose = code === undefined ? tell`Choose the Recording…` : tell`Choose Another Recording…`;
  return [
    ...(code === undefined ? [] : [{ id: 'copy', label: tell`Copy the Command` }]),
    ...(takesOther ? [{ id: 'choose', label: choose }] : []),
  ];
}

export function noTranscript(): Nothing {
  return { title: tell`No transcript is open.`, detail: tell`Open one to hear its recording.`, takesOther: false };
}

export function noneKnown(): Nothing {
  const detail = tell`It is found by itself where it lies beside the transcript and has the same name.`;
  return { title: tell`No recording is known.`, detail };
}

export function notThere(file: string): Nothing {
  return { title: tell`${file} is not there.`, detail: tell`The transcript names it as its recording.` };
}

export function onNetwork(file: string): Nothing {
  return {
    title: tell`${file} lies on a network.`,
    detail: tell`Nothing is fetched from there, so that nobody can tell from it who listens to what. A copy on this machine plays: beside the transcript with the same name, or chosen.`,
  };
}

export function gone(name: string): Nothing {
  return {
    title: tell`${name} is not there any more.`,
    detail: tell`It was moved, renamed or deleted. Where it comes back, it is loaded again.`,
  };
}

export function cannotPlay(name: string, contents: Contents | undefined): Nothing {
  const title = tell`${name} cannot be played here.`;
  const codecs = contents?.sound.join(', ') ?? '';
  if (isPlayedEverywhere(name, contents))
    return { title, detail: tell`The file is broken, or it is not what the end of its name says.`, code: undefined };
  const detail =
    codecs === ''
      ? tell`This editor has nothing that reads it, or the file is broken. A copy as MP3 plays everywhere; ffmpeg makes one, beside the recording:`
      : tell`Its sound is ${codecs}, and this editor has no decoder for that. A copy as MP3 plays everywhere; ffmpeg makes one, beside the recording:`;
  return { title, ...withCommand(name, detail) };
}

/** There is a picture and no sound. */
export function noSound(name: string, contents: Contents | undefined): Nothing {
  const codecs = contents?.sound.join(', ') ?? '';
  const detail =
    codecs === ''
      ? tell`The picture plays, and no sound was found in it. A copy of the sound as MP3 plays everywhere; ffmpeg makes one, beside the recording:`
      : tell`The picture plays, but its sound is ${codecs}, and this editor has no decoder for that. A copy of the sound as MP3 plays everywhere; ffmpeg makes one, beside the recording:`;
  return { title: tell`${name} has no sound here.`, ...withCommand(name, detail) };
}

function withCommand(name: string, detail: string): Pick<Nothing, 'detail' | 'code'> {
  if (isPlain(name)) return { detail, code: copyCommand(name) };
  const other = standInFor(name);
  const advice = tell`A shell could take signs in its name for a command, so the line below says ${other}: give the recording that name while it runs, and the copy the name of the recording afterwards.`;
  return { detail: `${advice} ${detail}`, code: copyCommand(name) };
}

/** Files that every editor plays, by their endings, and codecs that may be in them. */
const EVERYWHERE = /\.(?:mp3|flac|ogg|oga)$/i;
const CODECS_EVERYWHERE: readonly string[] = ['MP3', 'FLAC', 'Vorbis'];

/** Whether a file of this kind plays in every editor, so that a copy of it would help nobody. */
function isPlayedEverywhere(name: string, contents: Contents | undefined): boolean {
  return EVERYWHERE.test(name) && (contents?.sound ?? []).every((codec) => CODECS_EVERYWHERE.includes(codec));
}

/**
 * The line that makes a copy beside a recording that plays everywhere; it is found there by its name. A name that a shell could
 * take for more than a name is not in it: another one stands in its place.
 */
export function copyCommand(name: string): string {
  const file = isPlain(name) ? name : standInFor(name);
  const from = `ffmpeg -i ${quoted(file)} -vn -ac 1`;
  // What has another codec than its name says is not to be written over.
  if (/\.mp3$/i.test(file)) return `${from} ${quoted(`${stemOf(file)}.wav`)}`;
  return `${from} -b:a 96k ${quoted(`${stemOf(file)}.mp3`)}`;
}

/**
 * Whether a name means itself between double quotes in every shell: POSIX, PowerShell, for which typographic quotes are quotes
 * too, and cmd. No way to quote the other characters is understood by all three.
 */
function isPlain(name: string): boolean {
  return /^[\p{L}\p{M}\p{Nd} ._,+@()-]+$/u.test(name);
}

/** A name of the same kind without anything that a shell could take for a command. */
function standInFor(name: string): string {
  const [ending = ''] = /\.[a-z\d]+$/i.exec(name) ?? [];
  return `recording${ending}`;
}

/** A plain name as an argument. */
function quoted(name: string): string {
  const file = name.startsWith('-') ? `./${name}` : name;
  return /^[\w./-]+$/.test(file) ? file : `"${file}"`;
}

/** Bytes above which an older editor, which reads all of a recording into memory, gets into trouble. */
const LARGE = 200 * 1024 * 1024;

/** The first version of the editor that reads recordings in pieces. */
const IN_PIECES = [1, 116] as const;

/** Something to know of a recording that is large for this editor; empty for none. */
export function largeNote(size: number, version: string, isInBrowser: boolean): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const readsInPieces = major > IN_PIECES[0] || (major === IN_PIECES[0] && minor >= IN_PIECES[1]);
  const megabytes = Math.round(size / 1024 / 1024);
  if (size < LARGE) return '';
  // Editors in browsers go on with what they have begun to read, to the end: jumps of 3 to 27 seconds were measured in 500 MB,
  // and of a tenth of a second once all was read.
  if (isInBrowser)
    return tell`In a browser a jump takes seconds until all ${megabytes} MB are read: a copy as MP3 makes it quick.`;
  if (readsInPieces) return '';
  return tell`This version of the editor reads all ${megabytes} MB into memory: an update, or a copy as MP3, makes it quick.`;
}

import type { Snapshot } from '../../document/snapshot';
import { RECORDINGS } from '../../text/recordingNames';

/** What names of recordings end with. */
const ENDINGS = RECORDINGS.join('|');

const ENDING = new RegExp(String.raw`\.(?:${ENDINGS})$`, 'i');

/** Whether a file's name is that of a recording, by its ending. */
export function isRecordingName(file: string): boolean {
  return ENDING.test(file);
}

/** Where formats name one, the ending may be left out: `NOTE media: a.mp4` of captions, `@Media: a, audio` of CHAT. */
const OF_FORMAT = /^(?:NOTE\s+media:\s*(?<note>\S.*)|@Media:\s+(?<chat>[^,\s][^,]*))/i;

/** A field (`Audio file: Tape 3.mp3`), whose value may have blanks in it, and may be in quotation marks. */
const FIELD = new RegExp(
  String.raw`^[\s>*_-]*[\p{L}][\p{L} _-]{0,30}\s*[:=：]\s*["'“]?(?<file>[^"'“”<>|]{1,200}\.(?:${ENDINGS}))["'”]?[\s*_,;]*$`,
  'iu',
);

/** A word in what stands there otherwise, such as a link. */
const WORD = new RegExp(String.raw`(?<file>[^\s"'“”«»<>()[\]|=,;]{1,200}\.(?:${ENDINGS}))(?![\p{L}\p{N}/])`, 'iu');

/** The first lines of a text name its recording, or none do. */
const LINES = 200;

/** The recordings that a text names before the talk begins, each once: those by the rules of a format first. */
export function namedFiles({ lines, transcript, declarations }: Snapshot): readonly string[] {
  const [byFormat, others]: [string[], string[]] = [[], []];
  for (const { text } of lines.slice(0, Math.min(transcript.turns[0]?.line ?? LINES, LINES))) {
    const { note, chat } = OF_FORMAT.exec(text)?.groups ?? {};
    const file = note ?? chat;
    if (file !== undefined) byFormat.push(file.trim());
    else if (text.length < LONGEST && text.includes('.')) others.push(...fileIn(text));
  }
  const declared = declarations.media?.file;
  return [...new Set([...byFormat, ...others])].filter((file) => declared?.endsWith(file) !== true);
}

/** Longer lines are no heads of a text. */
const LONGEST = 2000;

function fileIn(line: string): readonly string[] {
  const file = FIELD.exec(line)?.groups?.file ?? WORD.exec(line)?.groups?.file;
  return file === undefined ? [] : [file.trim()];
}

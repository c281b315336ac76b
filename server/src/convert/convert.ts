import { strFromU8 } from 'fflate';
import type { Snapshot } from '../analysis/snapshot';
import type { Refusal } from '../features/refusal';
import { isRefusal, refuse } from '../features/refusal';
import type { Content, Format, Reading, Wishes, Written } from './format';
import { readTranscript } from './fromTranscript';
import { guessFormat } from './list';
import type { Part, Talk } from './talk';
import { text } from './text';
import { say } from '../words/say';

/** The content of a file: its text, without a byte order mark, unless it is a container such as a Word document. */
export function contentOf(bytes: Uint8Array): Content {
  return isText(bytes) ? strFromU8(bytes).replace(/^\uFEFF/, '') : bytes;
}

/** Whether a file is neither a container nor of an older Word. */
export function isText(bytes: Uint8Array): boolean {
  return !isContainer(bytes) && !isOldWord(bytes);
}

/** Whether a file is a container: the Word documents of today, among others. */
function isContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

function isOldWord(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

/** Reads a file in a format, or in the one that its name and content show. Refused where it is no transcript of that format. */
export function readFile(name: string, content: Content, from?: Format): Reading | Refusal {
  if (typeof content !== 'string' && isOldWord(content))
    return refuse(say`This is a document of an older Word. Save it as .docx first.`);
  const format = from ?? guessFormat(name, content);
  if (format.read === undefined) return refuse(say`${format.name} is not read.`);
  if (format.isBinary !== (typeof content !== 'string'))
    return refuse(say`This file is of another format: ${format.name} was expected.`);
  return format.read(content);
}

/** A transcript without what a page has around it: its menu and its foot. */
export function withoutPage(talk: Talk): Talk {
  const isPage = (part: Part) => part.kind === 'matter' && (part.matter === 'navigation' || part.matter === 'footer');
  return { ...talk, parts: talk.parts.filter((part) => !isPage(part)) };
}

/**
 * Reads a transcript that is open, among all that is known of it; captions that are open as they stand are read as captions.
 */
export function readOpen(snapshot: Snapshot): Reading | Refusal {
  const whole = snapshot.text.toString();
  const format = guessFormat('', whole);
  return format === text || format.read === undefined ? readTranscript(snapshot) : format.read(whole);
}

/** Writes what was read; what was lost on either way is told together. Refused where the format cannot hold it at all. */
export function writeAs(format: Format, { talk, lost }: Reading, wishes: Wishes): Written | Refusal {
  if (format.write === undefined) return refuse(say`${format.name} is only read.`);
  if (talk.parts.length === 0) return refuse(say`There is nothing in it.`);
  const written = format.write(talk, wishes);
  return isRefusal(written) ? written : { content: written.content, lost: [...lost, ...written.lost] };
}

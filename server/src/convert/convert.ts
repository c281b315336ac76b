import type { Snapshot } from '../document/snapshot';
import type { Refusal } from '../edits/refusal';
import { isRefusal, refuse } from '../edits/refusal';
import { decoded, startsWith } from './decoded';
import type { Among, Content, Format, Wishes, FileWriting } from './format';
import { formatOfName, guessFormat } from './list';
import { markdown } from './transcript/markdown';
import type { TalkPart, Talk, TalkReading } from '../talk/talk';
import type { Sent } from '../talk/surroundings';
import { toSend } from '../talk/surroundings';
import { text } from './transcript/text';
import { tooManyLines } from './tooMuch';
import type { Words } from '../words/say';
import { say } from '../words/say';
import { unreadBytes, unreadText } from './unread';

/** Whether a file is a container: the Word documents of today, among others. */
function isContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

/** Why a file that could pass as a text is not read; undefined where it is a text. */
function unreadIn(format: Format, content: Content): Words | undefined {
  return (format === text || format === markdown) && typeof content === 'string' ? unreadText(content) : undefined;
}

/**
 * Reads a file, its text or its bytes, in a format, or in the one that its name and content show. Refused where it is no
 * transcript of that format. `among` is what is known of it besides, if it is a transcript itself.
 */
export function readFile(name: string, file: string | Uint8Array, from?: Format, among?: Among): TalkReading | Refusal {
  const opened = contentOf(file);
  if (isRefusal(opened)) return opened;
  const { content, lost } = opened;
  const format = from ?? guessFormat(name, content);
  const unread = from === undefined ? unreadIn(format, content) : undefined;
  if (unread !== undefined) return refuse(unread);
  if (format.read === undefined) return refuse(say`${format.name} is not read.`);
  if (format.isBinary !== (typeof content !== 'string'))
    return refuse(say`This file is of another format: ${format.name} was expected.`);
  const tooMuch = typeof content === 'string' ? tooManyLines(content) : undefined;
  if (tooMuch !== undefined) return tooMuch;
  const reading = format.read(content, among);
  return isRefusal(reading) ? reading : { ...reading, lost: [...lost, ...reading.lost] };
}

/** The content of a file: its text, without a byte order mark, unless it is a container such as a Word document. */
function contentOf(
  file: string | Uint8Array,
): { readonly content: Content; readonly lost: readonly Words[] } | Refusal {
  if (typeof file === 'string') return { content: file.replace(/^\uFEFF/, ''), lost: [] };
  const unread = unreadBytes(file);
  if (unread !== undefined) return refuse(unread);
  if (isContainer(file)) return { content: file, lost: [] };
  const read = decoded(file);
  return isRefusal(read) ? read : { content: read.text, lost: read.lost };
}

/** A transcript without what a page has around it: its menu and its foot. */
export function withoutPage(talk: Talk): Talk {
  const isPage = (part: TalkPart) =>
    part.kind === 'matter' && (part.matter === 'navigation' || part.matter === 'footer');
  return { ...talk, parts: talk.parts.filter((part) => !isPage(part)) };
}

/**
 * Reads a transcript that is open, among all that is known of it: as Markdown where its name says so; captions that are open
 * as they stand are read as captions.
 */
export function readOpen(snapshot: Snapshot, name: string): TalkReading | Refusal {
  const whole = snapshot.text.toString();
  const guessed = guessFormat('', whole);
  const unread = unreadIn(guessed, whole);
  if (unread !== undefined) return refuse(unread);
  const { read } = guessed === text && formatOfName(name) === markdown ? markdown : guessed;
  return read === undefined ? refuse(say`${guessed.name} is not read.`) : read(whole, () => snapshot);
}

/** What was read, as it is sent to somebody else: without what is around the interview, unless that is wanted. */
export function asSent(
  { talk, lost, seen }: TalkReading,
  surroundings: boolean,
): TalkReading & Pick<Sent, 'hasSurroundings'> {
  const sent = toSend(talk, { surroundings });
  return {
    ...{ talk: sent.talk, lost: [...lost, ...sent.lost], hasSurroundings: sent.hasSurroundings },
    ...(seen && { seen }),
  };
}

/**
 * Writes what was read; what was lost on either way is told together, the format's own first. Refused where the format cannot hold
 * it at all.
 */
export function writeAs(format: Format, { talk, lost, seen }: TalkReading, wishes: Wishes): FileWriting | Refusal {
  if (format.write === undefined) return refuse(say`${format.name} is only read.`);
  if (talk.parts.length === 0) return refuse(say`There is nothing in it.`);
  const written = format.write(talk, { ...wishes, ...(seen && { seen }) });
  return isRefusal(written) ? written : { content: written.content, lost: [...written.lost, ...lost] };
}

import type { Words } from '../words/say';
import { say } from '../words/say';
import { startsWith } from './decoded';

/** A format that is not read, by how its files begin, and what its owner can do. */
interface Unread {
  readonly begins: RegExp;
  readonly help: Words;
}

/** Before the first tag of an XML file. */
const XML = String.raw`^\s*(?:<!--(?:(?!-->)[^]){0,9999}-->\s*|<\?[^>]*\?>\s*)*(?:<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>\s*)?`;

function element(names: string): RegExp {
  return new RegExp(String.raw`${XML}<(?:\w+:)?(?:${names})[\s>/]`);
}

const UNREAD: readonly Unread[] = [
  { begins: /^\s*\{\\rtf/, help: say`This is RTF, which is not read. Save it as .docx or as plain text (.txt) first.` },
  {
    begins: element('ANNOTATION_DOCUMENT'),
    help: say`This is a file of ELAN, which is not read. In ELAN, export it as tab-delimited text or as subtitles (.srt) first.`,
  },
  {
    begins: element('TEI|teiCorpus|TEI\\.2'),
    help: say`This is TEI, which is not read. Convert it to a web page (.html) or to plain text (.txt) first.`,
  },
  {
    begins: element('Trans|basic-transcription|folker-transcription|list-transcription|CHAT'),
    help: say`This is a file of a program for transcription, whose format is not read. In that program, export it as plain text (.txt) or as subtitles (.srt) first.`,
  },
  {
    begins: /^\s*File type = "ooTextFile/,
    help: say`This is a TextGrid of Praat, which is not read. Export it as a table with tabs (.tsv) or as subtitles (.srt) first.`,
  },
  {
    begins: /^\s*<SAMI[\s>]/i,
    help: say`These are SAMI captions, which are not read. Save them as .srt or .vtt first.`,
  },
  {
    begins: /^\s*<\?xml\s/i,
    help: say`This is XML of a format that is not read. Export it as .docx, as plain text (.txt) or as captions (.srt, .vtt) first.`,
  },
];

/** Why a text is not read that would pass as a plain one, and what helps; undefined for any other. */
export function unreadText(content: string): Words | undefined {
  return UNREAD.find(({ begins }) => begins.test(content))?.help;
}

/** The same of the bytes of a file. */
export function unreadBytes(bytes: Uint8Array): Words | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return say`This is a document of an older Word. Save it as .docx first.`;
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  if (head.startsWith('%PDF-'))
    return say`This is a PDF, which is not read. Copy its text, or save it as .docx or as plain text (.txt) first.`;
  if (head.startsWith('PK') && head.includes('application/vnd.oasis.opendocument'))
    return say`This is an OpenDocument text, which is not read. Save it as .docx first.`;
  return undefined;
}

/** So many bytes say what a file is: a container's first file, stored as it is, tells of what kind it is. */
const HEAD = 200;

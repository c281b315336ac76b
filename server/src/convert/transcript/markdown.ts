import { Snapshot } from '../../document/snapshot';
import { labelForm } from '../../edits/convertLabels/forms';
import { atLineStart, withoutMeaning } from '../../queries/exchanges/markdownOfExchanges';
import { differenceOf } from '../difference';
import type { Among, Format, FileWriting } from '../format';
import { readTranscript } from '../../talk/fromTranscript';
import type { Seen, TalkPart, Talk, TalkReading } from '../../talk/talk';
import { isAnonymous } from '../../talk/talk';
import { misreadSentence, writeTranscript } from './toTranscript';
import { say } from '../../words/say';

/** Markdown: labels in bold, headings, and a backslash before what would be a mark and is a spoken sign. */
export const markdown: Format = {
  id: 'markdown',
  name: say`Markdown`,
  endings: ['md', 'markdown'],
  isBinary: false,
  read: (content, among) => readMarkdown(String(content), among),
  write: (talk, { labels }) => writeMarkdown(talk, labels ?? labelForm('bold')),
};

function readMarkdown(content: string, among: Among = (text) => Snapshot.of(text)): TalkReading {
  const { talk, lost, seen } = readTranscript(among(content));
  const parts = talk.parts.map((part) => changed(part, unescaped));
  return { talk: { ...talk, parts }, lost, ...(seen && { seen: seenAs(talk, parts, seen) }) };
}

/** Where the same parts begin, in other characters. */
function seenAs({ parts: before }: Talk, parts: readonly TalkPart[], { snapshot, lineOf }: Seen): Seen {
  return { snapshot, lineOf: new Map(parts.map((part, at) => [part, lineOf.get(before[at] ?? part) ?? 0])) };
}

function writeMarkdown(talk: Talk, form: ReturnType<typeof labelForm>): FileWriting {
  const parts = talk.parts.map((part) => (part.kind === 'said' ? changed(part, escaped) : part));
  const { content } = writeTranscript({ ...talk, parts }, form);
  const wrong = differenceOf(talk.parts, readMarkdown(content).talk.parts);
  return { content, lost: wrong === 0 ? [] : [misreadSentence(wrong)] };
}

/** What is said, and by whom, in other characters. */
function changed(part: TalkPart, by: (text: string) => string): TalkPart {
  if (part.kind !== 'said') return part;
  return {
    ...part,
    text: by(part.text),
    label: part.label === undefined || isAnonymous(part.label) ? part.label : by(part.label),
  };
}

/** A line break inside of a paragraph needs two blanks before it, else the lines flow together. */
function escaped(text: string): string {
  return text
    .split('\n')
    .map((line) => atLineStart(withoutMeaning(line)))
    .join('  \n');
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

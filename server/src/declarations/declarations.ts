import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';
import type { LineSpan, Range } from '../text/range';
import type { SourceText } from '../text/sourceText';
import { noteClashes } from './clashes';
import { frontMatterSpan } from './frontMatter';
import { readMedia } from './media';
import { readNamed } from './named';
import { nearest } from './nearest';
import type { ReadParticipant } from './participants';
import { readParticipants } from './participants';
import type { Entry, Word } from './reader';
import { isNothing, isParsedMap, rangeOf, Reader } from './reader';
import { readRules } from './rules';
import type { DeclaredParticipant, Declarations } from '../model/declarations';
import { NO_DECLARATIONS } from '../model/declarations';
import { PROFILE_NAMES } from './profiles';
import { say } from '../words/say';

/** Where a YAML text comes from: all of a `.turnwise.yaml`, or the part of a front matter between its fences. */
export interface DeclarationSource {
  readonly kind: 'folder' | 'frontMatter';
}

/**
 * Reads declarations and what is wrong with them; never throws. As much is read as can be, also from a faulty text.
 *
 * A front matter may belong to other programs too: its other keys are passed over, and so is a text that is no YAML
 * mapping, unless one of our keys stands in it. Ranges are offsets in `yamlText`, whose line breaks must be `\n`.
 */
export function readDeclarations(yamlText: string, { kind }: DeclarationSource): Declarations {
  // Most folders declare nothing, and to read nothing as YAML takes longer than to read a page of a transcript.
  if (yamlText.trim() === '') return NO_DECLARATIONS;
  const reader = new Reader(yamlText);
  const read = kind === 'folder' ? readFolderFile(reader) : readBlock(reader);
  return { ...read, problems: kind === 'folder' || OUR_KEYS.test(yamlText) ? reader.problems : [] };
}

/** Reads a transcript's own front matter; ranges are offsets of the transcript. */
export function readFrontMatter(text: SourceText, lines: ChunkedList<Line>): Declarations {
  const span = frontMatterSpan(lines);
  const first = lines.at(0);
  if (span === undefined || first === undefined) return NO_DECLARATIONS;
  const before = remembered.get(first);
  if (before !== undefined && isSameBlock(before.lines, lines, span)) return before.declarations;
  const from = text.lineStart(1);
  const read = readDeclarations(text.slice(from, text.lineStart(span.endLine)), { kind: 'frontMatter' });
  const declarations = {
    ...read,
    participants: read.participants.map((participant) => ({
      ...participant,
      range: moved(participant.range, from),
      labelRange: participant.labelRange && moved(participant.labelRange, from),
    })),
    media: read.media && { ...read.media, range: moved(read.media.range, from) },
    problems: read.problems.map((problem) => ({ ...problem, range: moved(problem.range, from) })),
  };
  remembered.set(first, { lines: lines.slice(0, span.endLine + 1), declarations });
  return declarations;
}

const OUR_KEYS = /^(?:participants|notSpeakers|profile|rules|media)\s*:/m;
const SHARED_KEYS = ['participants', 'notSpeakers', 'profile', 'rules', 'media'];

/** What a front matter tells of its text, for whoever publishes it. */
const TOLD_KEYS = ['title', 'date', 'licence', 'license', 'lang', 'language'];

type Read = Omit<Declarations, 'problems'>;

function readFolderFile(reader: Reader): Read {
  const { contents } = reader;
  if (!isParsedMap(contents)) {
    const message = say`Declarations begin with a key such as 'participants:'.`;
    if (contents !== undefined && !isNothing(contents)) reader.note({ message, range: rangeOf(contents) });
    return NO_DECLARATIONS;
  }
  reader.noteOtherKeys(contents, [...SHARED_KEYS, 'ignore']);
  const entries = reader.entries(contents, [...SHARED_KEYS, 'ignore']);
  const ignore = entries.get('ignore');
  return {
    ...readShared(reader, entries, 'folder'),
    ignore: ignore === undefined ? [] : textsOf(reader.texts(ignore)),
    named: [],
    title: undefined,
    published: {},
  };
}

function readBlock(reader: Reader): Read {
  if (!isParsedMap(reader.contents)) return NO_DECLARATIONS;
  const entries = reader.entries(reader.contents, SHARED_KEYS);
  const told = reader.entries(reader.contents, TOLD_KEYS);
  const telling = (...keys: readonly string[]) =>
    keys.flatMap((key) => reader.word(told.get(key)?.value)?.text.replace(/\s+/g, ' ') ?? [])[0];
  const [date, licence, language] = [telling('date'), telling('licence', 'license'), telling('lang', 'language')];
  return {
    ...readShared(reader, entries, 'frontMatter'),
    ignore: [],
    named: readNamed(reader, reader.contents),
    title: telling('title'),
    published: {
      ...(date !== undefined && { date }),
      ...(licence !== undefined && { licence }),
      ...(language !== undefined && { language }),
    },
  };
}

/** What folder file and front matter have in common. */
function readShared(
  reader: Reader,
  entries: ReadonlyMap<string, Entry>,
  kind: DeclarationSource['kind'],
): Omit<Read, 'ignore' | 'named' | 'title' | 'published'> {
  const read = <T>(key: string, as: (entry: Entry) => T): T | undefined => {
    const entry = entries.get(key);
    return entry === undefined ? undefined : as(entry);
  };
  const participants = read('participants', (entry) => readParticipants(reader, entry)) ?? [];
  const notSpeakers = read('notSpeakers', (entry) => reader.texts(entry)) ?? [];
  noteClashes(reader, participants, notSpeakers);
  return {
    participants: participants.map(declared),
    notSpeakers: textsOf(notSpeakers),
    profile: read('profile', (entry) => (isNothing(entry.value) ? undefined : readProfile(reader, entry))),
    rules: read('rules', (entry) => readRules(reader, entry)) ?? NO_DECLARATIONS.rules,
    media: read('media', (entry) => readMedia(reader, entry, kind)),
  };
}

/** The name of a profile. A slip for one is noted; any other word is another program's, which may have profiles, too. */
function readProfile(reader: Reader, entry: Entry): string | undefined {
  const word = reader.text(entry);
  const meant = word === undefined ? undefined : nearest(word.text, PROFILE_NAMES);
  if (word !== undefined && meant !== undefined && meant !== word.text)
    reader.noteMeant(word, say`Unknown profile`, meant, 'warning');
  return word?.text;
}

function declared({ name, label, role, aliases }: ReadParticipant): DeclaredParticipant {
  return {
    name: name.text,
    label: (label ?? name).text,
    role,
    aliases: textsOf(aliases),
    range: name.range,
    labelRange: label?.range,
  };
}

function textsOf(words: readonly Word[]): readonly string[] {
  return words.map(({ text }) => text);
}

/**
 * A front matter stands at the top, so nothing below it moves it: while its lines are the same objects, typing in the
 * interview parses no YAML.
 */
const remembered = new WeakMap<Line, { readonly lines: readonly Line[]; readonly declarations: Declarations }>();

function isSameBlock(block: readonly Line[], lines: ChunkedList<Line>, { endLine }: LineSpan): boolean {
  return block.length === endLine + 1 && block.every((line, index) => line === lines.at(index));
}

function moved({ from, to }: Range, distance: number): Range {
  return { from: from + distance, to: to + distance };
}

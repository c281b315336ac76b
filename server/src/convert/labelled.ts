import type { DeclaredParticipant } from '../model/declarations';
import type { Turn } from '../model/transcript';
import { Snapshot } from '../document/snapshot';
import { ALONE } from '../document/context';
import { readTranscript } from '../talk/fromTranscript';
import type { TalkPart, SpokenPart } from '../talk/talk';
import { labelBefore, said } from '../talk/talk';

/**
 * Finds out who speaks, where a format says so in the text alone (`Ann: Where to?`), as it is done for every transcript:
 * with the whole document in view, those who are named in it already among it. Labels go from the text to where they belong;
 * a paragraph in which another begins to speak is cut, and its time stays with its beginning. Only the paragraphs that
 * `isOpen` are looked at: those without a label, unless told otherwise.
 */
export function withLabels(
  parts: readonly TalkPart[],
  isOpen: (part: SpokenPart) => boolean = ({ label }) => label === undefined,
): readonly TalkPart[] {
  if (!parts.some((part) => part.kind === 'said' && isOpen(part))) return parts;
  const lines: string[] = [];
  const startOf = new Map<SpokenPart, number>();
  for (const part of parts) {
    if (part.kind !== 'said') continue;
    startOf.set(part, lines.length);
    const head = part.label === undefined ? '' : labelBefore(part.label);
    for (const line of `${head}${part.text}`.split('\n')) lines.push(line);
    lines.push('');
  }
  const known = new Set([...labelsIn(parts), ...namedBehindChevrons(parts)]);
  const { turns } = readAmong(lines.join('\n'), known).transcript;
  const turnOn = new Map(turns.map((turn) => [turn.line, turn]));
  return parts.flatMap((part): readonly TalkPart[] =>
    part.kind === 'said' && isOpen(part) ? cut(part, (at) => turnOn.get((startOf.get(part) ?? 0) + at)) : [part],
  );
}

/**
 * `>> MAYOR OKAFOR: text`: a name written so in captions is a speaker's, even if it stands there once. Only where capitals tell a name
 * from a word that is spoken before a colon.
 */
function namedBehindChevrons(parts: readonly TalkPart[]): readonly string[] {
  const texts = parts.flatMap((part) => (part.kind === 'said' ? part.text : []));
  if (!texts.some((text) => /\p{Ll}/u.test(text))) return [];
  return texts.flatMap((text) => Array.from(text.matchAll(NAMED), ({ groups }) => groups?.name ?? ''));
}

const NAMED = /^\s*>{2,3}\s*(?<name>\p{Lu}[\p{Lu}\p{N}.'’ -]{1,40}):(?=\s|$)/gmu;

/** A paragraph in pieces, one for each turn that begins on one of its lines, which are counted from 0. */
function cut(part: SpokenPart, turnOn: (line: number) => Turn | undefined): readonly SpokenPart[] {
  const pieces: { head: Partial<SpokenPart>; lines: string[] }[] = [];
  part.text.split('\n').forEach((line, at) => {
    const turn = turnOn(at);
    const text = turn === undefined ? line : line.slice(turn.textFrom).trimStart();
    const times = pieces.length === 0 ? part : {};
    if (turn !== undefined || pieces.length === 0)
      pieces.push({ head: { ...times, label: turn?.label ?? part.label }, lines: [text] });
    else pieces.at(-1)?.lines.push(text);
  });
  return pieces.map(({ head, lines }) => said(lines.join('\n').replace(/^\n+/, ''), head));
}

/** The label of each turn that has one. */
export function labelsIn(parts: readonly TalkPart[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'said' ? (part.label ?? []) : []));
}

/** All of a text as a transcript among people who are known to speak in it. */
export function partsOfText(text: string, known: ReadonlySet<string> = new Set()): readonly TalkPart[] {
  return readTranscript(readAmong(text, known)).talk.parts;
}

function readAmong(text: string, known: ReadonlySet<string>): Snapshot {
  const participants = Array.from(known, (name): DeclaredParticipant => ({
    name,
    label: name,
    role: undefined,
    aliases: [],
    range: { from: 0, to: 0 },
    labelRange: undefined,
  }));
  return Snapshot.of(text, { ...ALONE, folder: { ...ALONE.folder, participants } });
}

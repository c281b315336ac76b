import { ALONE } from '../document/context';
import { Snapshot } from '../document/snapshot';
import type { Participant, Turn } from '../model/transcript';
import type { DeclaredParticipant } from '../model/declarations';
import type { KeptColors } from '../queries/speakers/speakerColors';
import { colorsOf } from '../queries/speakers/speakerColors';
import { firstIndex } from '../text/firstIndex';
import type { Seen, SpokenPart, Talk, TalkPart } from '../talk/talk';
import { isAnonymous, labelBefore } from '../talk/talk';

/** What is known of those who speak in a talk, and of what they do. */
export interface Heard {
  readonly snapshot: Snapshot;
  /** The line on which a part begins; undefined of one that was made anew. */
  lineOf(part: TalkPart): number | undefined;
  /** The turn that a paragraph of speech belongs to; undefined where none is read there. */
  turnOf(part: SpokenPart): Turn | undefined;
  /** A participant's place among all, from 0. */
  numberOf(participant: Participant): number;
  /** The number of a participant's colour, from 1. */
  colorOf(participant: Participant): number;
}

/**
 * Who speaks and who asks: as it was read in the transcript from which the talk comes; else the talk is read as a transcript,
 * among those who are known to speak in it.
 */
export function heardIn(talk: Talk, seen: Seen = seenAnew(talk), kept?: KeptColors): Heard {
  const { snapshot, lineOf } = seen;
  const { turns } = snapshot.transcript;
  const turnAt = (line: number): Turn | undefined => {
    const turn = turns[firstIndex(turns, (one) => one.line > line) - 1];
    return turn !== undefined && line <= turn.endLine ? turn : undefined;
  };
  const colors = colorsOf(snapshot, kept);
  const numbers = new Map(snapshot.transcript.participants.map((participant, number) => [participant, number]));
  return {
    snapshot,
    lineOf: (part) => lineOf.get(part),
    turnOf: (part) => {
      const line = lineOf.get(part);
      return line === undefined ? undefined : turnAt(line);
    },
    numberOf: (participant) => numbers.get(participant) ?? 0,
    colorOf: (participant) => colors.get(participant) ?? 1,
  };
}

function seenAnew({ frontMatter, parts }: Talk): Seen {
  const lines: string[] = frontMatter === undefined ? [] : frontMatter.trimEnd().split('\n');
  const lineOf = new Map<TalkPart, number>();
  const known = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'said' && part.label !== undefined && !isAnonymous(part.label)) known.add(part.label);
    lines.push('');
    lineOf.set(part, lines.length);
    lines.push(...writtenOf(part).split('\n'));
  }
  const participants = Array.from(known, (name): DeclaredParticipant => ({
    ...{ name, label: name, role: undefined, aliases: [] },
    ...{ range: { from: 0, to: 0 }, labelRange: undefined },
  }));
  return { snapshot: Snapshot.of(lines.join('\n'), { ...ALONE, folder: { ...ALONE.folder, participants } }), lineOf };
}

function writtenOf(part: TalkPart): string {
  if (part.kind === 'said') return `${part.label === undefined ? '' : labelBefore(part.label)}${part.text}`;
  if (part.kind === 'title') return `# ${part.text}`;
  return part.kind === 'heading' ? `${'#'.repeat(part.level)} ${part.text}` : part.text;
}

import type { DeclaredParticipant } from '../analysis/declarations';
import { Snapshot } from '../analysis/snapshot';
import { ALONE } from '../analysis/surroundings';
import { readTranscript } from './fromTranscript';
import type { Part, Said } from './talk';
import { joinTurns, said } from './talk';

/**
 * Finds out who speaks, where a format says so in the text alone (`Ann: Where to?`), as it is done for every transcript:
 * with the whole document in view. Labels go from the text to where they belong; a paragraph in which another begins to
 * speak is cut, and its time stays with its beginning. What bears a label already keeps it. `known` are labels that are
 * plainly labels.
 */
export function withLabels(parts: readonly Part[], known: ReadonlySet<string> = new Set()): readonly Part[] {
  const lines: string[] = [];
  const startOf = new Map<number, Said>();
  for (const part of parts) {
    if (part.kind !== 'said') continue;
    startOf.set(lines.length, part);
    for (const line of part.text.split('\n')) lines.push(line);
    lines.push('');
  }
  const snapshot = readAmong(lines.join('\n'), known);
  const { turns } = snapshot.transcript;
  const turnOn = new Map(turns.map((turn) => [turn.line, turn]));
  const cut = new Map<Said, readonly Said[]>();
  for (const [start, part] of startOf) {
    const pieces: { head: Partial<Said>; lines: string[] }[] = [];
    part.text.split('\n').forEach((line, at) => {
      const turn = part.label === undefined ? turnOn.get(start + at) : undefined;
      const text = turn === undefined ? line : line.slice(turn.textFrom).trimStart();
      const times = pieces.length === 0 ? part : {};
      if (turn !== undefined || pieces.length === 0)
        pieces.push({ head: { ...times, label: turn?.label ?? part.label }, lines: [text] });
      else pieces.at(-1)?.lines.push(text);
    });
    cut.set(
      part,
      pieces.map(({ head, lines: spoken }) => said(spoken.join('\n').replace(/^\n+/, ''), head)),
    );
  }
  return joinTurns(parts.flatMap((part): readonly Part[] => (part.kind === 'said' ? (cut.get(part) ?? []) : [part])));
}

/** All of a text as a transcript among people who are known to speak in it. */
export function partsOfText(text: string, known: ReadonlySet<string> = new Set()): readonly Part[] {
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

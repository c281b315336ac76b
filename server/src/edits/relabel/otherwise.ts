import type { Snapshot } from '../../document/snapshot';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/**
 * Compares two texts that have the same turns: a sentence that says what else is read differently (what the turns do, their
 * times, or what stands around and between them); undefined where nothing is.
 */
export function readOtherwise(before: Snapshot, after: Snapshot): Words | undefined {
  if (around(before) !== around(after))
    return say`What stands between the turns would be read differently then, so nothing was changed.`;
  return turns(before) === turns(after)
    ? undefined
    : say`Questions, answers or times would be read differently then, so nothing was changed.`;
}

function turns({ text, transcript }: Snapshot): string {
  return transcript.turns
    .map(({ kind, line, timeSpan: time }) => (time ? `${kind} ${text.lineText(line).slice(time.from, time.to)}` : kind))
    .join('\n');
}

/** Directions, quotations and notes inside of what somebody says are speech, which is compared elsewhere. */
function around({ lines, transcript }: Snapshot): string {
  const said = new Set<number>();
  for (const { line: first, endLine } of transcript.turns)
    for (let line = first; line <= endLine; line++) if (!transcript.silent.has(line)) said.add(line);
  const texts: string[] = [];
  for (const { kind, line: first, endLine } of transcript.matter)
    for (let line = first; line <= endLine; line++) {
      const text = said.has(line) ? '' : (lines.at(line)?.text.trim() ?? '');
      if (text !== '') texts.push(`${kind} ${text}`);
    }
  return texts.join('\n');
}

import type { Snapshot } from '../../analysis/snapshot';

/** A sentence where something around or between the turns would be read otherwise in the next text than in this one. */
export function sameMatter(snapshot: Snapshot, next: Snapshot): string | undefined {
  return written(snapshot) === written(next)
    ? undefined
    : 'What stands between the turns would be read differently then, so nothing was changed.';
}

/** Directions, quotations and notes inside of what somebody says are speech, which is compared elsewhere. */
function written({ lines, transcript: { matter, turns, silent } }: Snapshot): string {
  const said = new Set<number>();
  for (const { line: first, endLine } of turns)
    for (let line = first; line <= endLine; line++) if (!silent.has(line)) said.add(line);
  const texts: string[] = [];
  for (const { kind, line: first, endLine } of matter)
    for (let line = first; line <= endLine; line++) {
      const text = said.has(line) ? '' : (lines[line]?.text.trim() ?? '');
      if (text !== '') texts.push(`${kind} ${text}`);
    }
  return texts.join('\n');
}

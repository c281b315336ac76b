import type { Snapshot } from '../../analysis/snapshot';

/** A sentence where something around or between the turns would be read otherwise in the next text than in this one. */
export function sameMatter(snapshot: Snapshot, next: Snapshot): string | undefined {
  return written(snapshot) === written(next)
    ? undefined
    : 'What stands between the turns would be read differently then, so nothing was changed.';
}

function written({ lines, transcript: { matter } }: Snapshot): string {
  return matter
    .map(({ kind, line, endLine }) => {
      const texts = lines.slice(line, endLine + 1).map(({ text }) => text.trim());
      return `${kind} ${texts.filter((text) => text !== '').join('\n')}`;
    })
    .join('\n');
}

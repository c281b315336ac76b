import type { Speaker } from '../../../server/src/lsp/protocol/speakers';
import { counted, tell } from '../shared/words';
import type { Said } from './rows';

/** What a command is given beside such a row to say that this is who asks; without it, a list of roles is shown. */
export const ASKS = 'asks';

/** Somebody who may be the one who asks, where nobody seems to. */
export interface AskerRow extends Said {
  readonly kind: 'asker';
  readonly speaker: Speaker;
}

/**
 * Who may be asking in a text in which nobody seems to, by their first turns; none where fewer than two speak, and where
 * somebody is said to ask already.
 */
export function askerRows(uri: string, speakers: readonly Speaker[]): readonly AskerRow[] {
  const speaking = speakers.filter(({ turns, several }) => turns > 0 && several.length === 0);
  const isSaid = speakers.some(({ role }) => role === 'interviewer' || role === 'moderator');
  if (isSaid || speaking.length < 2) return [];
  return speaking.map((speaker) => {
    const { name, turns, share } = speaker;
    const description = `${counted(turns, 'turn')} · ${share}`;
    const spoken = tell`${name}, ${counted(turns, 'turn')}: asks here. Enter writes it down.`;
    return { kind: 'asker', id: `${uri}#asker/${name}`, uri, label: name, description, spoken, speaker };
  });
}

/** Whether two lists show the same. */
export function isSameAskers(some: readonly AskerRow[], others: readonly AskerRow[]): boolean {
  const sight = (rows: readonly AskerRow[]): string =>
    JSON.stringify(rows.map(({ id, description, speaker: { color } }) => [id, description, color]));
  return sight(some) === sight(others);
}

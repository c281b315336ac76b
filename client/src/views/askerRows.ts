import type { Speaker } from '../../../server/src/protocol/speakers';
import { counted, tell } from '../shared/words';
import type { RowFields } from './rows';

/** What a command is given beside such a row to say that this is who asks; without it, a list of roles is shown. */
export const ASKS = 'asks';

/** A speaker who may be the interviewer, where none was found. */
export interface AskerRow extends RowFields {
  readonly kind: 'asker';
  readonly speaker: Speaker;
}

/**
 * The speakers who may be the interviewer where none was found, by their first turns; none where fewer than two speak, and
 * where an interviewer is declared.
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

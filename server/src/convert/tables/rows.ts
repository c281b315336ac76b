import type { Talk, Times } from '../../talk/talk';
import { withSpeakers } from '../../talk/talk';
import { say } from '../../words/say';

/** A row of a table of turns: a turn, or a paragraph inside of one that has a time of its own. */
export interface TableRow extends Times {
  /** The number of the turn, from 1. */
  readonly turn: number;
  /** Undefined where the speaker is not known. */
  readonly speaker: string | undefined;
  /** Its paragraphs, with a blank line between. */
  readonly text: string;
}

/** Why a text without speakers is no table of turns. */
export const NOBODY_SPEAKS = say`Nobody was found to speak in it, and this format holds nothing else.`;

/** A transcript as a table of turns. */
export function rowsOf(talk: Talk): readonly TableRow[] {
  const rows: TableRow[] = [];
  let turn = 0;
  for (const { label, speaker, start, end, text } of withSpeakers(talk)) {
    if (label !== undefined || turn === 0) turn++;
    const last = rows.at(-1);
    if (label !== undefined || start !== undefined || last === undefined)
      rows.push({ turn, speaker, start, end, text });
    else rows.splice(-1, 1, { ...last, text: last.text === '' ? text : `${last.text}\n\n${text}` });
  }
  return rows;
}

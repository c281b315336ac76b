import { sentencesOf } from '../../language/sentences';
import type { Speech } from '../../facts/speech';
import { speechOf } from '../../facts/speech';
import { ofTurn } from '../../facts/perTurn';
import type { TurnText } from '../../model/transcript';
import { plainBlanks } from '../../text/blanks';

/** Somebody is called, and a sentence breaks off, within so many characters of a turn's beginning or end. */
export const REACH = 320;

/** The beginning of what is said in a turn, in one line. */
export function openingOf(speech: Speech): string {
  return speech.opening.slice(0, REACH);
}

/** The end of what is said in a turn, in one line. */
export function closingOf({ lines, silent, endLine, textFrom }: TurnText): string {
  let text = '';
  for (let at = endLine; at >= 0 && text.length < REACH; at--) {
    const line = lines[at];
    if (line === undefined || line.blank || silent.has(at)) continue;
    const from = Math.max(at === 0 ? textFrom : 0, line.text.length - REACH);
    text = `${line.text.slice(from).trim()} ${text}`;
  }
  return plainBlanks(text).trim().slice(-REACH);
}

/** Whether what is said in a turn begins with a small letter. */
export const beginsSmall = ofTurn(({ lines, endLine, silent, textFrom }) => {
  for (let at = 0; at <= endLine; at++) {
    const line = lines[at];
    if (line === undefined || line.blank || silent.has(at)) continue;
    FIRST.lastIndex = at === 0 ? textFrom : 0;
    const [, first] = FIRST.exec(line.text) ?? [];
    if (first !== undefined) return /\p{Ll}/u.test(first);
  }
  return false;
});

/** The first character of a line from a column on that is no blank. */
const FIRST = /\s*(\S)/uy;

/** The sentences of a text, in order. */
export function sentencesIn(text: string): readonly string[] {
  return sentencesOf(text).map(({ from, to }) => text.slice(from, to));
}

/** The sentences with which a turn begins; of a short turn all. */
export function openingSentences(turn: TurnText): readonly string[] {
  return sentencesIn(openingOf(speechOf(turn, turn)));
}

/** The sentences with which a turn ends; of a short turn all. */
export function closingSentences(turn: TurnText): readonly string[] {
  return sentencesIn(closingOf(turn));
}

import { readLines } from '../syntax/lines';
import { SourceText } from '../text/sourceText';
import { readFrontMatter } from './declarations';
import { ALONE } from './surroundings';
import { readTranscript } from './transcript';

/** What a plain text shows at a glance. */
export interface Glance {
  readonly turns: number;
  readonly speakers: number;
}

/** So many characters of a text are its beginning: enough to tell what it is, and read in no time. */
export const BEGINNING = 64 * 1024;

/** Fewer turns than this could be a letter with a list in it. */
const FEWEST_TURNS = 6;

/** What speech ends with, and the lines of a log or a table do not. */
const SENTENCE_END = /[.?!…。？！؟"”’)\]]\s*$/;

/**
 * Whether a plain text plainly is a transcript: several turns, two speakers or more who take turns, sentences, and
 * the interview makes up most of the text. Give it the beginning of the text, `BEGINNING` characters; undefined for anything
 * else. Better to miss one than to disturb somebody who edits a recipe.
 */
export function glance(text: string): Glance | undefined {
  // Not by a snapshot: the rules, which it knows too, would be bundled with the client, where nobody asks for them.
  const source = SourceText.of(text);
  const rows = readLines(source);
  const { turns, participants, lines, body } = readTranscript(rows, readFrontMatter(source, rows), ALONE).transcript;
  if (body === undefined || turns.length < FEWEST_TURNS || participants.length < 2) return undefined;
  const changes = turns.filter((turn, at) => at > 0 && turn.participant !== turns[at - 1]?.participant).length;
  const sentences = turns.filter(({ endLine }) => SENTENCE_END.test(lines.at(endLine)?.text ?? '')).length;
  const inside = (body.endLine - body.line + 1) / lines.length;
  const plainly = changes >= turns.length / 2 && sentences >= turns.length / 2 && inside > 0.4;
  return plainly ? { turns: turns.length, speakers: participants.length } : undefined;
}

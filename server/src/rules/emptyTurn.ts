import type { Fix } from '../model/findings';
import type { Turn, TurnText } from '../model/transcript';
import { perTurn } from '../facts/perTurn';
import { labelPlace } from '../document/places';
import type { Snapshot } from '../document/snapshot';
import { spokenLines } from '../facts/spokenLines';
import { withoutHead } from './shared/withoutHead';
import type { Rule } from './rule';
import { say } from '../words/say';

/** A label with nothing said behind it, though another turn follows. */
export const emptyTurn: Rule = {
  code: 'empty-turn',
  level: 'information',
  label: false,
  *check(snapshot) {
    const { turns } = snapshot.transcript;
    for (const { turn } of emptyTurns(snapshot.transcript)) {
      const next = turns[turn.index + 1];
      // Behind the last label the transcriber is about to type.
      if (next === undefined) continue;
      yield {
        message: say`'${turn.label}' says nothing here.`,
        at: labelPlace(turn),
        fixes: (now) => mending(now, turn, next),
      };
    }
  },
};

const emptyTurns = perTurn({ find: (turn) => isEmpty(turn) || undefined });

/** Nothing but a label and, up to the next one, lines without a word: blank ones, times, a rule. */
function isEmpty(turn: TurnText): boolean {
  if (isSaid(turn.lines[0]?.text ?? '', turn.textFrom)) return false;
  for (const { line, from } of spokenLines(turn, turn)) if (isSaid(line.text, from)) return false;
  return !turn.lines.some(({ text }, at) => at > 0 && /\p{L}/u.test(text));
}

/** A line's beginning tells whether anything stands there but marks of emphasis and tags; a row of strokes is a gap to fill. */
const BEGINNING = 200;

function isSaid(line: string, from: number): boolean {
  if (/[\p{L}\p{N}]/u.test(line.charAt(from))) return true;
  const beginning = line.slice(from, from + BEGINNING);
  return /[^\s*_]|_{4}/.test(beginning.replace(/<[^<>]*>/g, ''));
}

/** Its line and the blank ones below go; not where a time stands beside the label or above it, which would be left alone. */
function mending({ text, transcript }: Snapshot, turn: Turn, next: Turn): readonly Fix[] {
  const { lines, turns } = transcript;
  if (turn.timeSpan !== undefined || lines.at(turn.line - 1)?.aside?.kind === 'time') return [];
  let end = turn.line + 1;
  while (end < next.line && lines.at(end)?.blank === true) end++;
  const removal = { from: text.lineStart(turn.line), to: text.lineStart(end), insert: '' };
  // Right between two turns of one speaker it can only go if they are joined: else the same speaker would have two turns in a row.
  if (turns[turn.index - 1]?.participant !== next.participant || end !== next.line)
    return [{ title: say`Delete the empty turn`, certain: false, changes: [removal] }];
  const head = withoutHead(text, transcript, next);
  if (head === undefined) return [];
  const changes = head.from === removal.to ? [{ ...head, from: removal.from }] : [removal, head];
  return [{ title: say`Delete it and join the turns around it`, certain: false, changes }];
}

import { isBelowDirection } from '../../observations/directionAbove';
import type { Turn } from '../../model/transcript';
import type { BlankLines, HouseLayout } from '../../declarations/profiles';
import { profileNamed } from '../../declarations/profiles';
import type { Snapshot } from '../../document/snapshot';
import { isRow } from './untouched';

/** What more than this share of a document's turns have is its habit. Questions and answers in pairs have none. */
export const HABIT = 0.75;

/**
 * The blank lines that belong between two turns: as the style of the house that was chosen has them, else as a setting
 * says, else as nearly all turns of the document have them; undefined where the document has no habit.
 */
export function blankLinesBetween(snapshot: Snapshot, setting: BlankLines | undefined): BlankLines | undefined {
  return houseLayout(snapshot)?.blankLines ?? setting ?? habit(snapshot);
}

/** The layout of the style that the document chooses, or its folder; undefined where none is chosen. */
export function houseLayout({ declarations, context }: Snapshot): HouseLayout | undefined {
  return profileNamed(declarations.profile ?? context.folder.profile)?.layout;
}

/**
 * How many blank lines stand between a turn and the one before; undefined in tables, and where anything else does too,
 * such as a direction right above the label.
 */
export function gapBefore({ lines, transcript }: Snapshot, turn: Turn): number | undefined {
  const before = transcript.turns[turn.index - 1];
  if (before === undefined || isRow(lines, turn) || isRow(lines, before)) return undefined;
  if (isBelowDirection(lines, turn.line)) return undefined;
  for (let line = before.endLine + 1; line < turn.line; line++) if (lines.at(line)?.blank !== true) return undefined;
  return turn.line - before.endLine - 1;
}

/**
 * How many blank lines are to stand between a turn and the one before, where some do and so many are wanted. What is set
 * apart before a label, or ends without a full stop, may be a caption that was taken for speech: it is not glued to it.
 */
export function gapWanted({ lines, transcript: { turns } }: Snapshot, turn: Turn, between: BlankLines): BlankLines {
  const before = turns[turn.index - 1];
  if (between === 1 || before === undefined) return between;
  const isApart = lines.slice(before.line, before.endLine).some(({ blank }) => blank);
  return isApart || !SENTENCE_END.test(lines.at(before.endLine)?.text.slice(-END) ?? '') ? 1 : 0;
}

/** So many characters hold the end of a sentence. */
const END = 12;
const SENTENCE_END = /[.?!…。？！؟।—–-][\]["'”’»)*_]*\s*$/;

function habit(snapshot: Snapshot): BlankLines | undefined {
  const gaps = snapshot.transcript.turns.map((turn) => gapBefore(snapshot, turn)).filter((gap) => gap !== undefined);
  const apart = gaps.filter((gap) => gap > 0).length;
  if (apart > HABIT * gaps.length) return 1;
  return gaps.length - apart > HABIT * gaps.length ? 0 : undefined;
}

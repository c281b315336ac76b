import type { Snapshot } from '../../server/src/document/snapshot';
import type { Turn } from '../../server/src/model/transcript';
import type { TrueTurn, Truth } from './talk';

/** What is not read as it was written. */
export type Problem =
  | 'no turn is found'
  | 'turns are missed'
  | 'turns are invented'
  | 'labels are cut'
  | 'people are mixed up'
  | 'questions are wrong'
  | 'roles are wrong';

/** The first thing that a reading of a talk has wrong, with a word on where; undefined where it is right. */
export function problemOf({ transcript }: Snapshot, { turns: wanted }: Truth): readonly [Problem, string] | undefined {
  const { turns } = transcript;
  if (turns.length === 0) return ['no turn is found', ''];
  const found = new Map(turns.map((turn) => [turn.line + 1, turn]));
  const lines = new Set(wanted.map(({ line }) => line));
  const missed = wanted.find(({ line }) => !found.has(line));
  if (missed !== undefined) return ['turns are missed', `line ${missed.line}`];
  const invented = turns.find(({ line }) => !lines.has(line + 1));
  if (invented !== undefined) return ['turns are invented', `${invented.label}, line ${invented.line + 1}`];
  const pairs = wanted.flatMap((truth) => {
    const turn = found.get(truth.line);
    return turn === undefined ? [] : [{ truth, turn }];
  });
  const cut = pairs.find(({ truth, turn }) => plain(turn.label) !== plain(truth.label));
  if (cut !== undefined) return ['labels are cut', `${cut.turn.label} of ${cut.truth.label}`];
  return mixedUp(pairs) ?? misunderstood(pairs);
}

interface Pair {
  readonly truth: TrueTurn;
  readonly turn: Turn;
}

function mixedUp(pairs: readonly Pair[]): readonly [Problem, string] | undefined {
  const people = new Set(pairs.map(({ truth }) => truth.speaker)).size;
  const named = new Set(pairs.map(({ turn }) => turn.participant.name));
  const both = new Set(pairs.map(({ truth, turn }) => `${truth.speaker} = ${turn.participant.name}`));
  return both.size === people && named.size === people ? undefined : ['people are mixed up', [...both].join(', ')];
}

function misunderstood(pairs: readonly Pair[]): readonly [Problem, string] | undefined {
  const asked = pairs.find(
    ({ truth, turn }) => truth.isQuestion !== undefined && truth.isQuestion !== (turn.kind === 'question'),
  );
  if (asked !== undefined) return ['questions are wrong', `line ${asked.truth.line} is a ${asked.turn.kind}`];
  const wrong = pairs.find(
    ({ truth, turn }) => truth.role !== undefined && asking(truth.role) !== asking(turn.participant.role),
  );
  return wrong === undefined
    ? undefined
    : ['roles are wrong', `${wrong.turn.label} is ${wrong.turn.participant.role ?? 'nothing'}`];
}

/** Who moderates interviews; what else somebody does can be argued about. */
function asking(role: string | undefined): boolean {
  return role === 'interviewer' || role === 'moderator';
}

/** A label with plain blanks, and no marks of direction. */
function plain(label: string): string {
  return label
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

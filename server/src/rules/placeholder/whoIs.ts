import { perObject } from '../../text/perObject';
import type { LabelUse, Participant } from '../../model/transcript';
import type { Talk } from '../attribution/talk';
import type { Clue } from './clues';

/** A placeholder, and what the text says of who it is. */
export interface Riddle {
  readonly participant: Participant;
  readonly use: LabelUse;
  readonly clues: readonly Clue[];
}

/** An introduction weighs as much as so many calls: somebody else may have answered. */
const INTRODUCTION = 2;

/**
 * Who stands behind a placeholder, where the text plainly says so: it is one person's, one name outweighs all others for it, no other
 * placeholder has a better claim to the name, and nobody of that name talks with it.
 */
export function whoIs(talk: Talk, riddle: Riddle, riddles: readonly Riddle[]): string | undefined {
  if (!isOne(riddle.use)) return undefined;
  const [best, second] = [...weights(riddle)].sort(([, a], [, b]) => b - a);
  if (best === undefined || 2 * (second?.[1] ?? 0) >= best[1]) return undefined;
  const [name, weight] = best;
  const rival = claims(riddles)
    .get(name)
    ?.find((claim) => claim.riddle !== riddle);
  return (rival?.weight ?? 0) >= weight || talksWith(talk, riddle, name) ? undefined : name;
}

interface Claim {
  readonly riddle: Riddle;
  readonly weight: number;
}

/** For each name the two placeholders with the best claims to it, the best first. */
const claims = perObject((riddles: readonly Riddle[]): ReadonlyMap<string, readonly Claim[]> => {
  const best = new Map<string, readonly Claim[]>();
  for (const riddle of riddles)
    for (const [name, weight] of weights(riddle)) {
      const both = [...(best.get(name) ?? []), { riddle, weight }].sort((a, b) => b.weight - a.weight);
      best.set(name, both.slice(0, 2));
    }
  return best;
});

/** Under a number speaks one person, under `Unknown` any number of them. */
function isOne({ label, turns }: LabelUse): boolean {
  return turns.length === 1 || /\d$|[\s_-]\p{L}$/u.test(label);
}

const weights = perObject(({ clues }: Riddle): ReadonlyMap<string, number> => {
  const all = new Map<string, number>();
  for (const { name, isIntroduction } of clues)
    all.set(name, (all.get(name) ?? 0) + (isIntroduction ? INTRODUCTION : 1));
  return all;
});

/** Whether a name is the label of a turn right before or behind one of the placeholder's. */
function talksWith({ turns }: Talk, { use }: Riddle, name: string): boolean {
  return use.turns.some(({ index }) => turns[index - 1]?.label === name || turns[index + 1]?.label === name);
}

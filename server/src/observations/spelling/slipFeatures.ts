import type { Slips } from '../../names/slips';

/** How two words differ, as features of the odds that one is a slip for the other. */
export function slipFeatures(slips: Slips): Readonly<Record<string, number>> {
  return {
    swapped: slips.swapped,
    doubled: slips.doubled,
    'next-key': slips.nextKey,
    misread: slips.misread,
    added: slips.added,
    lost: slips.lost,
    'other-letter': slips.other,
    marks: slips.marks,
    accents: slips.accents,
    'more-steps': slips.edits - 1,
  };
}

import { Snapshot } from '../../server/src/document/snapshot';
import type { Clothes } from './clothes';
import { DIMENSIONS, distinction, PLAIN, suits } from './clothes';
import type { Problem } from './problem';
import { problemOf } from './problem';
import type { Talk } from './talk';
import { dress } from './wear';

/** What goes wrong, and the fewest choices with which it does. */
export interface Family {
  readonly name: string;
  readonly detail: string;
  readonly text: string;
}

/** How a talk in some clothes is misread; undefined where it is read as it was written. */
export function misreading(talk: Talk, clothes: Clothes): readonly [Problem, string] | undefined {
  const { text, truth } = dress(talk, clothes);
  return problemOf(Snapshot.of(text), truth);
}

/**
 * The family of a misreading: every choice that does not matter is made plain, as is the talk, while the same goes wrong.
 * Undefined where nothing does.
 */
export function familyOf(talk: Talk, clothes: Clothes, plainest: Talk): Family | undefined {
  const first = misreading(talk, clothes);
  if (first === undefined) return undefined;
  const [problem] = first;
  const isSame = (other: Talk, worn: Clothes) => suits(worn, other) && misreading(other, worn)?.[0] === problem;
  let least = clothes;
  let shown = talk;
  for (const dimension of [...DIMENSIONS, ...DIMENSIONS]) {
    const tried: Clothes = { ...least, [dimension]: PLAIN[dimension] };
    if (tried[dimension] !== least[dimension] && isSame(shown, tried)) least = tried;
    if (shown !== plainest && isSame(plainest, least)) shown = plainest;
  }
  const where = shown === plainest ? [] : [`talk: ${shown.name}`];
  const { text } = dress(shown, least);
  const [, detail] = misreading(shown, least) ?? first;
  return { name: `${problem} | ${[...distinction(least), ...where].join(' + ')}`, detail, text };
}

/** A yes-or-no question about how a turn begins, which has a bit of its own in the answers that a speech remembers. */
export interface OpeningTest {
  readonly bit: number;
  readonly holds: (opening: string) => boolean;
}

/** A speech, as far as it answers such questions. */
export interface Tested {
  passes(test: OpeningTest): boolean;
}

/** All tests that there are. */
const tests: OpeningTest[] = [];

/** The bits of a number. */
const MOST = 31;

/**
 * Makes a pure function of a turn's opening a question to its speech: it is answered once, and a speech that is said
 * instead has to answer it alike (`Speech.isLike`). For questions that the reading asks of many turns, made when a module
 * is loaded.
 */
export function openingTest(holds: (opening: string) => boolean): (speech: Tested) => boolean {
  if (tests.length === MOST) throw new Error('there are more tests of openings than bits');
  const test = { bit: 1 << tests.length, holds };
  tests.push(test);
  return (speech) => speech.passes(test);
}

/** Those of the tests whose bits are set in a number. */
export function testsAmong(bits: number): readonly OpeningTest[] {
  return tests.filter(({ bit }) => (bits & bit) !== 0);
}

/** Runs work one after the other, in the order in which it is given; what fails keeps nothing behind it from running. */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => (last = last.then(work, work));
}

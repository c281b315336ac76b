/**
 * Asks again until the answer will do, where no event tells that it is another one: each time waits for the window. No
 * clock: mocha's own limit ends a wait that is in vain.
 */
export async function asking<T>(ask: () => Promise<T>, willDo: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (willDo(answer)) return answer;
  }
}

/** Does the work when it is first asked for, and answers the same from then on; what has failed is tried again the next time. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  const begin = async () => {
    try {
      return await work();
    } catch (error) {
      begun = undefined;
      throw error;
    }
  };
  return () => (begun ??= begin());
}

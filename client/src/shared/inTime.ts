/** What comes of some work within so many milliseconds; undefined where it takes longer, or fails. */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([work, end]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

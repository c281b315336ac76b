/** What every message begins with: the name of a header. */
const BEGINNING = /^content-/i;
const LENGTH = 'content-'.length;

/** So much of what came instead is shown. */
const SHOWN = 40;

/**
 * Looks whether what comes in begins like a message, and says once of it where it does not, as when a person or a wrong
 * program is at the other end. What comes behind a first message that is one may be broken, and is borne.
 */
export function watchBeginning(input: NodeJS.ReadableStream, tell: (shown: string) => void): void {
  let begun = Buffer.alloc(0);
  const look = (chunk: Buffer) => {
    begun = Buffer.concat([begun, chunk.subarray(0, SHOWN)]);
    const isMessage = BEGINNING.test(begun.toString('latin1', 0, LENGTH));
    const isEnough = begun.length >= LENGTH || begun.includes(0x0a);
    if (isMessage || isEnough) input.off('data', look);
    if (!isMessage && isEnough) tell(begun.toString('utf8', 0, SHOWN));
  };
  input.on('data', look);
}

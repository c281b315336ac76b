import type { FolderPerson } from './folderPeople';

/** So many transcripts of one who speaks here too are looked at. */
const LOOKED_AT = 200;

/**
 * How usual it is that one of some people speaks where those do who speak in a document too, from the transcripts of these
 * without the document itself, as the logarithm of the odds: those of the one with whom it is most usual. 0 where nothing is
 * known.
 */
export function companyOf(
  here: readonly (FolderPerson | undefined)[],
  own: string | undefined,
): (people: readonly FolderPerson[]) => number {
  const known = here.map((one) => (one === undefined ? [] : filesOf(one, own))).filter((files) => files.length > 0);
  return (people) => {
    if (known.length === 0) return 0;
    const odds = known.map((files) => {
      const count = files.filter((file) => people.some(({ turns }) => turns.has(file))).length;
      return Math.log((count + 0.5) / (files.length - count + 0.5));
    });
    return Math.max(...odds);
  };
}

function filesOf({ turns }: FolderPerson, own: string | undefined): readonly string[] {
  const files: string[] = [];
  for (const file of turns.keys()) {
    if (files.length === LOOKED_AT) break;
    if (file !== own) files.push(file);
  }
  return files;
}

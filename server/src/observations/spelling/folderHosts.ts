import { labelKey } from '../../names/key';
import { labelNames } from '../../names/labelNames';
import { perObject } from '../../text/perObject';
import type { FolderName, NamesElsewhere } from '../../document/folderNames';
import { countOthers, nameIn, timesOf } from '../../document/folderNames';
import type { Snapshot } from '../../document/snapshot';
import { soundsAlike } from '../declaredMeant';
import { labelsIn } from './labelsIn';

/** A label that sounds like the name of one who speaks in nearly all other transcripts. */
export interface FolderHost {
  readonly label: string;
  readonly meant: FolderName;
  /** How many other transcripts have the name. */
  readonly transcripts: number;
}

/** Who speaks in so many other transcripts, and in such a share of them, is expected in each. */
const SOME = 3;
const SHARE = 2 / 3;

/** What was heard stands in at most one of so many of them, and on such a share of the turns here. */
const RARE = 4;
const SPEAKS = 0.1;

/** `McKayla`, where `Michaela` speaks in all other transcripts: machines write what they hear. */
export const folderHosts = perObject((snapshot: Snapshot): readonly FolderHost[] => {
  const { elsewhere } = snapshot.context;
  const expected = expectedIn(elsewhere);
  if (expected.length === 0) return [];
  const labels = labelsIn(snapshot.transcript);
  const all = labels.reduce((sum, { turns }) => sum + turns, 0);
  return expected.flatMap(({ meant, transcripts }) => {
    const heard = labels.filter(({ key }) => isHeard(key, meant.key));
    const [only] = heard.length === 1 ? heard : [];
    if (only === undefined || only.turns < SPEAKS * all) return [];
    // Two who answer each other are two; a machine may hear one and the same now so, now so.
    if (labels.some(({ key, label }) => key === meant.key && only.beside.has(label))) return [];
    const isRare = timesOf(nameIn(elsewhere.folder, only.label), elsewhere) * RARE <= transcripts;
    return isRare ? [{ label: only.label, meant, transcripts }] : [];
  });
});

/** Whether a label sounds like the name of one who is expected. */
export function mayBeHeard(elsewhere: NamesElsewhere, label: string): boolean {
  const key = labelKey(label);
  return expectedIn(elsewhere).some(({ meant }) => isHeard(key, meant.key));
}

/** Whether two names sound alike, and are not one under two titles. */
function isHeard(key: string, meant: string): boolean {
  const [one, other] = [key, meant].map((some) => labelNames(some).names[0].untitled.join(' '));
  return one !== other && soundsAlike(key, meant);
}

const expectedIn = perObject((elsewhere: NamesElsewhere): readonly Omit<FolderHost, 'label'>[] => {
  const others = countOthers(elsewhere);
  return elsewhere.folder.names
    .map((meant) => ({ meant, transcripts: timesOf(meant, elsewhere) }))
    .filter(({ transcripts }) => transcripts >= SOME && transcripts >= SHARE * others);
});

import { labelKey } from '../../names/key';
import { labelNames } from '../../names/labelNames';
import { realName } from '../../names/realName';
import { partNamed } from '../../language/words';
import { perObject } from '../../text/perObject';
import type { FolderName, FolderNames, NamesElsewhere } from '../../document/folderNames';
import { timesOf } from '../../document/folderNames';
import type { Snapshot } from '../../document/snapshot';
import type { LabelIn } from './labelsIn';
import { labelsIn } from './labelsIn';

/** A label that is short for a name that other transcripts of the folder write in full. */
export interface FolderForm {
  readonly label: string;
  readonly meant: FolderName;
  /** How many other transcripts have the name in full. */
  readonly transcripts: number;
  readonly way: Way;
}

/** What of a name a label has: its first word, its last one, or its initials. */
type Way = 'given name' | 'surname' | 'initials';

/** So many other transcripts have the name in full, at least. A surname is seldom that of two. */
const SOME: Readonly<Record<Way, number>> = { 'given name': 2, surname: 1, initials: 2 };

/** From such a share of the names on, to write them in full is the style of the folder. */
const STYLE = 0.8;

/** So many transcripts have a style. */
const FOLDER = 5;

/** Of so many transcripts on, what they do with one name is enough to know. */
const OFTEN = 5;

/** The short form stands in at most one of so many, and others of that name in one of so many. */
const RARE = 3;
const RARER = 4;
const OTHERS = 8;

/** Of initials so many have to be somebody's of the folder: one alone may be anybody's. */
const CODES = 2;

/** More labels are a crowd, in which many have one given name. */
const MOST = 40;

/**
 * The labels of a document that are short for a name of the folder: where other transcripts write this name in full, or
 * nearly all names, and one person alone is likely to be meant.
 */
export const folderForms = perObject((snapshot: Snapshot): readonly FolderForm[] => {
  const { elsewhere } = snapshot.context;
  const { participants } = snapshot.transcript;
  const labels = labelsIn(snapshot.transcript);
  if (elsewhere.folder.names.length === 0 || labels.length > MOST) return [];
  const introduced = new Map(participants.map(({ label, fullName }) => [label, fullName]));
  const forms = labels.flatMap((label) => formOf(label, elsewhere, introduced.get(label.label)) ?? []);
  const codes = forms.filter(({ way }) => way === 'initials').length;
  // Who speaks here under the name in full is another one, and two labels are not short for one name.
  const here = labels.map(({ label }) => realName(label));
  const meant = forms.map((form) => realName(form.meant.label));
  return forms.filter(({ way }, at) => {
    const isOpen = !here.includes(meant[at]) && meant.indexOf(meant[at]) === at;
    return isOpen && (way !== 'initials' || codes >= CODES);
  });
});

/** Whether a label could be short for a name of the folder, by how it is written and by where both stand. */
export function mayBeShort(elsewhere: NamesElsewhere, label: string): boolean {
  return formOf({ label, key: labelKey(label) }, elsewhere, undefined) !== undefined;
}

function formOf(
  { label, key }: Pick<LabelIn, 'label' | 'key'>,
  elsewhere: NamesElsewhere,
  introduced: string | undefined,
): FolderForm | undefined {
  const found = namesFor(label, elsewhere.folder)
    .map((name) => ({ ...name, times: timesOf(name.meant, elsewhere) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  const [best] = found;
  if (best === undefined) return undefined;
  const { meant, way } = best;
  const person = realName(meant.label);
  const own = found.filter((one) => realName(one.meant.label) === person);
  const transcripts = sum(own);
  const known = knownIn(elsewhere.folder);
  const short = sum((known.byKey.get(key) ?? []).map((name) => ({ times: timesOf(name, elsewhere) })));
  const isStyle =
    known.share >= STYLE &&
    elsewhere.folder.transcripts >= FOLDER &&
    transcripts >= SOME[way] &&
    short * RARE <= transcripts;
  const isHabit = way !== 'initials' && transcripts >= OFTEN && short * RARER <= transcripts;
  if (!(isStyle || isHabit) || (sum(found) - transcripts) * OTHERS > transcripts) return undefined;
  if (introduced !== undefined && realName(introduced) !== person) return undefined;
  return { label, meant, transcripts, way };
}

function sum(some: readonly { readonly times: number }[]): number {
  return some.reduce((all, { times }) => all + times, 0);
}

interface Short {
  readonly meant: FolderName;
  readonly way: Way;
}

/** The names in full that a label could be short for: by its one word, or by its letters. */
function namesFor(label: string, folder: FolderNames): readonly Short[] {
  const key = labelKey(label);
  if (partNamed(key) !== undefined || realName(label) !== undefined) return [];
  const { byGiven, bySurname, byInitials } = knownIn(folder);
  const [word = '', ...more] = labelNames(key).names[0].full;
  const isWord = more.length === 0 && word.length > 2;
  const as = (way: Way, names: readonly FolderName[] = []) => names.map((meant) => ({ meant, way }));
  return [
    ...as('given name', isWord ? byGiven.get(word) : undefined),
    ...as('surname', isWord ? bySurname.get(word) : undefined),
    ...as('initials', /^\p{Lu}{2,4}$/u.test(label) ? byInitials.get(label.toLowerCase()) : undefined),
  ];
}

type ByText = Map<string, FolderName[]>;

interface Known {
  /** The share of names that are written in full. */
  readonly share: number;
  readonly byKey: ByText;
  /** The names in full, by their first and last words and by their initials. */
  readonly byGiven: ByText;
  readonly bySurname: ByText;
  readonly byInitials: ByText;
}

const knownIn = perObject(({ names }: FolderNames): Known => {
  const byKey: ByText = new Map();
  const byGiven: ByText = new Map();
  const bySurname: ByText = new Map();
  const byInitials: ByText = new Map();
  let [all, inFull] = [0, 0];
  for (const name of names) {
    add(byKey, name.key, name);
    all += name.turns.size;
    if (realName(name.label) === undefined) continue;
    inFull += name.turns.size;
    const { words, full } = labelNames(name.key).names[0];
    const [given, surname] = [full[0], full.at(-1)];
    if (given !== undefined) add(byGiven, given, name);
    if (surname !== undefined && surname !== given) add(bySurname, surname, name);
    add(byInitials, words.map((word) => word.charAt(0)).join(''), name);
  }
  return { share: all === 0 ? 0 : inFull / all, byKey, byGiven, bySurname, byInitials };
});

function add(names: ByText, key: string, name: FolderName): void {
  const same = names.get(key);
  if (same === undefined) names.set(key, [name]);
  else same.push(name);
}

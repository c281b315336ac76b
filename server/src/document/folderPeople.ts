import { realName } from '../names/realName';
import { nameOf } from '../names/labelNames';
import { perObject } from '../text/perObject';
import type { FolderName, FolderNames, NamesElsewhere } from './folderNames';

/** One whom the transcripts of a folder name in full, under all labels that have this name; or a label that has no name in full. */
export interface FolderPerson {
  /** The name in small letters, without titles; the key of the label where it is no name in full. */
  readonly name: string;
  readonly isInFull: boolean;
  /** The labels, that of most transcripts first. */
  readonly labels: readonly [FolderName, ...FolderName[]];
  /** How many turns each transcript has of them. */
  readonly turns: ReadonlyMap<string, number>;
}

/** The people of a folder, and those in full by parts of their names. */
export interface FolderPeople {
  readonly people: readonly FolderPerson[];
  readonly byName: ReadonlyMap<string, FolderPerson>;
  /** Those of most transcripts first, of each part at most `SHARING`. */
  readonly byGiven: ByPart;
  readonly bySurname: ByPart;
  readonly byInitials: ByPart;
  /** By the first and by the last letters of the surname, of which one is a slip away. */
  readonly byEnds: ByPart;
  /** The share of names that are written in full, as far as so few transcripts have a style. */
  readonly share: number;
}

type ByPart = ReadonlyMap<string, readonly FolderPerson[]>;

/** So many people of one given name, surname or initials are looked at. */
const SHARING = 40;

/** So many transcripts show half of a style. */
const FEW = 3;

export const peopleIn = perObject((folder: FolderNames): FolderPeople => {
  const groups = new Map<string, FolderName[]>();
  const real = new Set<string>();
  let [all, inFull] = [0, 0];
  for (const name of folder.names) {
    const person = realName(name.label);
    add(groups, person ?? name.key, name);
    all += name.turns.size;
    if (person === undefined) continue;
    real.add(person);
    inFull += name.turns.size;
  }
  const people = Array.from(groups, ([name, labels]) => personOf(name, real.has(name), labels)).sort(
    (a, b) => b.turns.size - a.turns.size,
  );
  const [byGiven, bySurname, byInitials, byEnds] = [new Map(), new Map(), new Map(), new Map()] as Parts;
  for (const person of people.filter(({ isInFull }) => isInFull)) {
    const { given, surnames, initials } = partsOf(person.name);
    if (given !== undefined) add(byGiven, given, person, SHARING);
    for (const surname of surnames) {
      add(bySurname, surname, person, SHARING);
      for (const end of endsOf(surname)) add(byEnds, end, person, SHARING);
    }
    add(byInitials, initials, person, SHARING);
  }
  return {
    ...{ people, byGiven, bySurname, byInitials, byEnds },
    byName: new Map(people.map((person) => [person.name, person])),
    share: all === 0 ? 0 : (inFull / all) * (folder.files.size / (folder.files.size + FEW)),
  };
});

type Parts = readonly [Part, Part, Part, Part];
type Part = Map<string, FolderPerson[]>;

function personOf(name: string, isInFull: boolean, names: readonly FolderName[]): FolderPerson {
  const [first, ...others] = [...names].sort((a, b) => b.turns.size - a.turns.size);
  if (first === undefined) throw new Error('a person without a label');
  const turns = new Map(first.turns);
  for (const other of others) for (const [file, count] of other.turns) turns.set(file, (turns.get(file) ?? 0) + count);
  return { name, isInFull, labels: [first, ...others], turns };
}

/** The parts of a name in full by which people are called. */
export interface NameParts {
  readonly given: string | undefined;
  /** The last word, and all behind the given name. */
  readonly surnames: readonly string[];
  readonly initials: string;
}

export function partsOf(name: string): NameParts {
  const { words, full } = nameOf(name.split(' '));
  const [given, surname] = [full[0], full.at(-1)];
  const behind = words.slice(given === undefined ? 0 : words.indexOf(given) + 1);
  const surnames = surname === undefined || surname === given ? [] : [surname, behind.join(' ')];
  return { given, surnames: [...new Set(surnames)], initials: words.map((word) => word.charAt(0)).join('') };
}

/** The two first and the two last letters of a word. */
export function endsOf(word: string): readonly string[] {
  return [`${word.slice(0, 2)}…`, `…${word.slice(-2)}`];
}

/** In how many other transcripts a person speaks. */
export function timesOfPerson({ turns }: FolderPerson, { own }: NamesElsewhere): number {
  return own !== undefined && turns.has(own) ? turns.size - 1 : turns.size;
}

function add<T>(lists: Map<string, T[]>, key: string, one: T, most = Infinity): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else if (list.length < most) list.push(one);
}

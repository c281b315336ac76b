import { labelKey } from '../../names/key';
import { labelNames } from '../../names/labelNames';
import { realName } from '../../names/realName';
import { partNamed } from '../../language/words';
import { perObject } from '../../text/perObject';
import { share } from '../../text/share';
import type { FolderName, NamesElsewhere, NameUse } from '../../document/folderNames';
import { isName } from '../../document/folderNames';
import { companyOf } from '../../document/folderCompany';
import type { FolderPerson } from '../../document/folderPeople';
import { endsOf, partsOf, peopleIn, timesOfPerson } from '../../document/folderPeople';
import { isClose } from './mentions';

/** What a label has of the name of a person: the first word, the last ones, the letters; or the first word and another last one. */
export type Way = 'given-name' | 'surname' | 'initials' | 'other-surname';

/** A label of a document, and somebody whom other transcripts of the folder have under another name that it may be a form of. */
export interface FolderForm {
  readonly stands: Labelled;
  /** The label that most transcripts have of the person. */
  readonly meant: FolderName;
  readonly person: FolderPerson;
  readonly way: Way;
  /** Whether a title stands before the part of the name: `Mr Okafor`. */
  readonly isTitled: boolean;
  /** Whether the part is not written as in the name: `Okaffor`. */
  readonly isSlip: boolean;
  readonly counts: FormCounts;
  /** The others who could be meant as well. */
  readonly rivals: readonly FolderPerson[];
  /** How many other labels of the document are short for somebody of the folder, and which share of them are initials. */
  readonly alsoShort: number;
  readonly alsoInitials: number;
  /** The share of the document's turns that bear the label. */
  readonly share: number;
  /** How usual it is that the person or a rival speaks where others of the document do; see `companyOf`. */
  readonly company: number;
}

export type Labelled = NameUse & { readonly key: string };

/** In how many other transcripts people stand. */
export interface FormCounts {
  readonly meant: number;
  /** Under the label as it stands. */
  readonly stands: number;
  /** Both in one transcript. */
  readonly both: number;
  /** Those of all others who could be meant. */
  readonly rivals: number;
}

/** So many labels are initials where any is: one alone may be anybody's. */
const CODES = 2;

/** More labels are a crowd, in which many have one given name. */
const MOST = 40;

/**
 * Every label of a document with each person of the folder of whose name it may be a form, and who does not speak in the document
 * under the name in full.
 */
export const folderForms = perObject((elsewhere: NamesElsewhere) =>
  perObject((labels: readonly NameUse[]): readonly FolderForm[] => {
    if (labels.length > MOST || elsewhere.folder.names.length === 0) return [];
    const named = labels.map(({ label, turns }) => ({ label, turns, key: labelKey(label) }));
    const here = new Set(named.map(({ label, key }) => realName(label) ?? key));
    const all = labels.reduce((sum, { turns }) => sum + turns, 0);
    const found = named
      .filter(isName)
      .map((stands) => ({ stands, candidates: candidatesFor(stands, here, elsewhere) }));
    const isShort = found.map(({ candidates }) => candidates.some(({ way }) => PARTS.has(way)));
    const short = isShort.filter(Boolean).length;
    const initials = named.filter(({ label }) => INITIALS.test(label)).length;
    const people = found.map(({ stands, candidates }) => likeliest(stands, candidates, elsewhere));
    return found.flatMap(({ stands, candidates }, at) => {
      const others = named.filter((one) => one !== stands);
      const company = companyOf(
        people.filter((_, other) => other !== at),
        elsewhere.own,
      );
      return candidates
        .filter(({ way }) => way !== 'initials' || initials >= CODES)
        .map(({ person, ...candidate }): FolderForm => {
          const rivals = candidates.map((one) => one.person).filter((one) => one !== person);
          return {
            ...{ stands, person, ...candidate, meant: person.labels[0], rivals },
            counts: countsOf(stands, person, rivals, elsewhere),
            alsoShort: short - (isShort[at] === true ? 1 : 0),
            alsoInitials: share(others, ({ label }) => INITIALS.test(label)),
            share: stands.turns / all,
            company: company([person, ...rivals]),
          };
        });
    });
  }),
);

/** The ways in which a label is a part of a name. */
export const PARTS: ReadonlySet<Way> = new Set(['given-name', 'surname', 'initials']);

/** Who bears a label in the folder, or is likely to be meant by a part of a name. */
function likeliest(
  { label, key }: Labelled,
  candidates: readonly Candidate[],
  { folder }: NamesElsewhere,
): FolderPerson | undefined {
  const same = peopleIn(folder).byName.get(realName(label) ?? key);
  const parts = candidates.filter(({ way }) => PARTS.has(way)).map(({ person }) => person);
  return [...(same === undefined ? [] : [same]), ...parts].sort((a, b) => b.turns.size - a.turns.size)[0];
}

const INITIALS = /^\p{Lu}{2,4}$/u;

type Candidate = Pick<FolderForm, 'person' | 'way' | 'isTitled' | 'isSlip'>;

/** Those who speak in other transcripts and could be meant by a label, each once: the first way counts. */
function candidatesFor(stands: Labelled, here: ReadonlySet<string>, elsewhere: NamesElsewhere): readonly Candidate[] {
  const found = new Map<FolderPerson, Candidate>();
  const parts = partsFor(stands, elsewhere);
  // Who speaks here under the name in full is another one, or is meant: the text shows that by itself.
  const isTold = parts.some(({ person }) => here.has(person.name));
  for (const candidate of isTold ? [] : parts)
    if (!found.has(candidate.person) && timesOfPerson(candidate.person, elsewhere) > 0)
      found.set(candidate.person, candidate);
  return [...found.values()];
}

/** Those of whose name in full a label has a part. */
function partsFor({ label, key }: Labelled, { folder }: NamesElsewhere): readonly Candidate[] {
  if (partNamed(key) !== undefined) return [];
  const { byGiven, bySurname, byInitials, byEnds } = peopleIn(folder);
  const as = (way: Way, people: readonly FolderPerson[] = [], isTitled = false, isSlip = false) =>
    people.map((person) => ({ person, way, isTitled, isSlip }));
  const own = realName(label);
  if (own !== undefined) {
    const { given = '' } = partsOf(own);
    const isWord = given.length > 2 && own.startsWith(given);
    return as('other-surname', isWord ? byGiven.get(given)?.filter(({ name }) => name !== own) : []);
  }
  if (INITIALS.test(label)) return as('initials', byInitials.get(key));
  const { untitled, isTitled, full } = labelNames(key).names[0];
  const name = untitled.join(' ');
  const [word = ''] = full;
  if (word.length < 3) return [];
  // Without a title a word like a surname is another name more often than a slip.
  const near = isTitled && full.length === 1 ? endsOf(word).flatMap((end) => byEnds.get(end) ?? []) : [];
  const close = near.filter(({ name: one }) =>
    partsOf(one).surnames.some((surname) => surname !== name && isClose(surname, name)),
  );
  return [
    ...as('given-name', full.length === 1 ? byGiven.get(word) : [], isTitled),
    ...as('surname', bySurname.get(name) ?? bySurname.get(full.join(' ')), isTitled),
    ...as('surname', close, isTitled, true),
  ];
}

function countsOf(
  { label, key }: Labelled,
  person: FolderPerson,
  rivals: readonly FolderPerson[],
  elsewhere: NamesElsewhere,
): FormCounts {
  const { byName } = peopleIn(elsewhere.folder);
  const same = byName.get(realName(label) ?? key);
  const both =
    same === undefined
      ? 0
      : [...same.turns.keys()].filter((file) => file !== elsewhere.own && person.turns.has(file)).length;
  return {
    meant: timesOfPerson(person, elsewhere),
    stands: same === undefined ? 0 : timesOfPerson(same, elsewhere),
    both,
    rivals: rivals.reduce((sum, one) => sum + timesOfPerson(one, elsewhere), 0),
  };
}

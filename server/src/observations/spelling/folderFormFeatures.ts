import { isKnownName } from '../../language/givenNames';
import { labelNames } from '../../names/labelNames';
import { realName } from '../../names/realName';
import type { Snapshot } from '../../document/snapshot';
import type { NamesElsewhere } from '../../document/folderNames';
import { countOthers } from '../../document/folderNames';
import type { FolderForm } from './folderForms';
import { PARTS } from './folderForms';
import { peopleIn } from '../../document/folderPeople';
import { wordsOfLabel } from './labelsIn';
import { mentionsIn } from './mentions';

/** More transcripts say no more of a person. */
const MANY = 20;

const yes = (holds: boolean) => (holds ? 1 : 0);

/** What the names of a folder say for and against a label being a form of a person's name. */
export function formFeatures(form: FolderForm, elsewhere: NamesElsewhere): Readonly<Record<string, number>> {
  const { stands, way, isTitled, isSlip, counts, alsoShort, alsoInitials, share, company } = form;
  const [word = ''] = labelNames(stands.key).names[0].untitled;
  const isPart = PARTS.has(way);
  return {
    [way]: 1,
    titled: yes(isTitled),
    slip: yes(isSlip),
    'meant-elsewhere': Math.log(Math.min(counts.meant, MANY)),
    [isPart ? 'meant-share' : 'expected-share']: counts.meant / Math.max(1, countOthers(elsewhere)),
    'stands-elsewhere': Math.log1p(counts.stands - counts.both),
    [isPart ? 'both-forms-in-one' : 'two-in-one']: Math.log1p(counts.both),
    rivals: rivalsOf(form),
    'in-full': isPart ? peopleIn(elsewhere.folder).share : 0,
    'others-short': yes(isPart && way !== 'initials' && alsoShort > 0),
    'others-are-initials': way === 'initials' ? alsoInitials : 0,
    company,
    'common-given-name': yes(way === 'given-name' && isKnownName(word)),
    'common-with-other-surname': yes(way === 'other-surname' && isKnownName(word)),
    'share-of-turns': share,
  };
}

/** The share of those who could be meant, by their transcripts, without the one who is weighed. */
function rivalsOf({ counts }: FolderForm): number {
  return counts.rivals / (counts.meant + counts.rivals);
}

/** What the text says of it besides. */
export function formFeaturesInText(form: FolderForm, snapshot: Snapshot): Readonly<Record<string, number>> {
  const { stands, person, rivals } = form;
  const introduced = snapshot.transcript.participants.find(({ labels }) =>
    labels.some(({ label }) => label === stands.label),
  )?.fullName;
  const as = introduced === undefined ? undefined : realName(introduced);
  const listed = snapshot.declarations.named.some(({ name }) => realName(name) === person.name);
  const own = new Set(wordsOfLabel(stands.key));
  const beside = [...own].flatMap((word) => [...(mentionsIn(snapshot).get(word)?.beside ?? [])]);
  const behind = (name: string) => wordsOfLabel(name).filter((word) => word.length > 1 && !own.has(word));
  const isSaid = behind(person.name).some((word) => beside.includes(word));
  const isOther = rivals.some(({ name }) => behind(name).some((word) => beside.includes(word)));
  return {
    introduced: yes(as === person.name),
    'introduced-otherwise': yes(as !== undefined && as !== person.name),
    listed: yes(listed),
    'said-in-full': yes(isSaid),
    'rivals-though-said': isSaid ? rivalsOf(form) : 0,
    'said-otherwise': yes(isOther && !isSaid),
  };
}

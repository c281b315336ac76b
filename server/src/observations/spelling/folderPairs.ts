import { isCode } from '../../names/labelForm';
import type { Slips } from '../../names/slips';
import { slipsBetween } from '../../names/slips';
import { isGarbled } from '../../names/garbled';
import { perKey } from '../../text/perKey';
import { perObject } from '../../text/perObject';
import { labelKey } from '../../names/key';
import type { FolderName, FolderNames, NamesElsewhere, NameUse } from '../../document/folderNames';
import { countOthers, isName, nameIn } from '../../document/folderNames';
import type { Snapshot } from '../../document/snapshot';
import { isKnownWord, isOtherEnding } from './features';
import type { LabelIn } from './labelsIn';
import { labelsIn, wordsOfLabel } from './labelsIn';
import type { Mention } from './mentions';
import type { WordsApart } from './pairs';
import { slipOf, traitsOf } from './pairs';
import { slipFeatures } from './slipFeatures';

/** A label, and how many turns of a document bear it. */
type Named = Pick<LabelIn, 'label' | 'key' | 'turns'>;

/** A label of a document, and one like it that stands in other transcripts of the folder and not in this one. */
export interface FolderPair {
  readonly stands: Named;
  readonly meant: FolderName;
  readonly slips: Slips;
  readonly words: WordsApart;
  readonly counts: FolderCounts;
  /** How many names of the folder the label could be a slip for. */
  readonly near: number;
  /** The share of the document's turns that bear the label. */
  readonly share: number;
}

/** Where the other transcripts of a folder have two labels. */
export interface FolderCounts {
  /** How many others there are. */
  readonly others: number;
  /** How many of them have the label that stands here, and the other one. */
  readonly stands: number;
  readonly meant: number;
  /** How many have both: there the two are two people, or the mistake was made once more. */
  readonly both: number;
  /** How many turns bear the other label, in all of them. */
  readonly turns: number;
}

/** So many names of one trait are compared, those of most transcripts first. */
const SHARING = 20;

/** More labels are no people, and are not compared. */
const MOST = 300;

/** Every label of a document with each name of the folder that it could be a slip for; without those that stand in the document too. */
export const folderPairs = perObject((snapshot: Snapshot): readonly FolderPair[] => {
  const { elsewhere } = snapshot.context;
  if (elsewhere.folder.names.length === 0) return [];
  return pairsAmong(elsewhere)(labelsIn(snapshot.transcript));
});

/** The same by names alone, as the others of its folder know a transcript. */
export function pairsOfNames(elsewhere: NamesElsewhere, names: readonly NameUse[]): readonly FolderPair[] {
  return pairsAmong(elsewhere)(names.map(({ label, turns }) => ({ label, key: labelKey(label), turns })));
}

/** The same list while the labels and the folder's names stay the same. */
const pairsAmong = perObject((elsewhere: NamesElsewhere) =>
  perObject((labels: readonly Named[]): readonly FolderPair[] => {
    if (labels.length > MOST) return [];
    const [written, keys] = [labels.map(({ label }) => label), labels.map(({ key }) => key)];
    const [here, known] = [new Set(written), new Set(keys)];
    const all = labels.reduce((sum, { turns }) => sum + turns, 0);
    return labels.filter(isName).flatMap((stands) => {
      const pairs = nearTo(elsewhere.folder)(stands.label)
        .filter(({ meant }) => !here.has(meant.label) && (meant.key === stands.key || !known.has(meant.key)))
        .map((pair) => ({ ...pair, stands, counts: countsOf(elsewhere, stands.label, pair.meant) }))
        .filter(isFewer);
      return pairs.map((pair) => ({ ...pair, near: pairs.length, share: stands.turns / all }));
    });
  }),
);

/** Whether a label stands in fewer transcripts than the other one, this one counted; of one each, on fewer turns. */
function isFewer({ stands, counts }: Pick<FolderPair, 'stands' | 'counts'>): boolean {
  const here = counts.stands + 1;
  return here < counts.meant || (here === counts.meant && stands.turns < counts.turns);
}

function countsOf(elsewhere: NamesElsewhere, label: string, meant: FolderName): FolderCounts {
  const { folder, own } = elsewhere;
  const stands = nameIn(folder, label)?.turns ?? NOWHERE;
  const isElsewhere = (transcript: string) => transcript !== own;
  const inMeant = [...meant.turns.keys()].filter(isElsewhere);
  return {
    others: countOthers(elsewhere),
    stands: [...stands.keys()].filter(isElsewhere).length,
    meant: inMeant.length,
    both: inMeant.filter((transcript) => stands.has(transcript)).length,
    turns: inMeant.reduce((sum, transcript) => sum + (meant.turns.get(transcript) ?? 0), 0),
  };
}

const NOWHERE: ReadonlyMap<string, number> = new Map();

type Near = Pick<FolderPair, 'meant' | 'slips' | 'words'>;

/** The names of a folder that a label could be a slip for: found once for each label, whichever transcript it stands in. */
const nearTo = perObject((folder: FolderNames) => {
  const byTrait = new Map<string, FolderName[]>();
  for (const name of [...folder.names].sort((a, b) => b.turns.size - a.turns.size))
    for (const trait of folderTraits(name)) {
      const sharing = byTrait.get(trait);
      if (sharing === undefined) byTrait.set(trait, [name]);
      else if (sharing.length < SHARING) sharing.push(name);
    }
  return perKey((label): readonly Near[] => {
    if (isOfInitials(label)) return [];
    const stands = { label, key: labelKey(label) };
    const alike = new Set(folderTraits(stands).flatMap((trait) => byTrait.get(trait) ?? []));
    return [...alike].flatMap((meant) => {
      if (meant.label === label || isOfInitials(meant.label)) return [];
      if (Math.abs(meant.key.length - stands.key.length) > FURTHEST) return [];
      const apart = slipOf(stands, meant);
      return apart === undefined || isOtherWord(apart.words) ? [] : [{ meant, ...apart }];
    });
  });
});

/**
 * What a label shares with one that it could be a slip for. In a folder of thousands of names many have a word, a beginning or an
 * end in common, so that a word counts together with how the others begin or end, too.
 */
function folderTraits(name: Pick<Named, 'key'>): readonly string[] {
  const words = wordsOfLabel(name.key);
  const beside = words.flatMap((word, at) => {
    const others = words.filter((_, other) => other !== at).join(' ');
    return others === '' ? [] : [`${word} ${others.slice(0, 2)}…`, `${word} …${others.slice(-2)}`];
  });
  return [name.key, ...beside, ...traitsOf(name)];
}

/** `AB`, of which nearly any two are a letter apart; and `AnnR`, who is another one than `Ann`. */
function isOfInitials(label: string): boolean {
  return isCode(label) || /\p{Ll}\p{Lu}$/u.test(label);
}

/** `Falk` and `Ball` in two names: too far apart to be meant for each other alone. */
function isOtherWord({ stands: [word = '', ...more], meant: [other = '', ...others] }: WordsApart): boolean {
  if (word === '' || other === '' || more.length + others.length > 0) return false;
  return slipsBetween({ label: word, key: word }, { label: other, key: other }) === undefined;
}

/** A slip takes away or adds no more letters. */
const FURTHEST = 3;

const yes = (holds: boolean) => (holds ? 1 : 0);

/** The facts that speak for and against a label being a slip for a name of the folder. */
export function folderFeatures(
  pair: FolderPair,
  mentions: ReadonlyMap<string, Mention>,
): Readonly<Record<string, number>> {
  const { stands, meant, slips, words, counts, near, share } = pair;
  const length = Math.min(stands.key.length, meant.key.length);
  const apart = [...words.stands, ...words.meant];
  const [standing, other] = [words.stands, words.meant].map((some) => standingOf(some, mentions));
  const [knows, knowsMeant] = [words.stands.some(isKnownWord), words.meant.some(isKnownWord)];
  return {
    ...slipFeatures(slips),
    capitals: slips.capitals,
    'first-letter': yes(slips.first),
    'other-ending': yes(slips.last && isOtherEnding(words)),
    length: Math.min(length, 20) / 10,
    'word-length': Math.min(...apart.map((word) => word.length), length, 10) / 10,
    'same-words': yes(words.same > 0),
    known: yes(knows && !knowsMeant),
    'meant-is-known': yes(knowsMeant && !knows),
    'both-known': yes(knows && knowsMeant),
    garbled: yes(words.stands.some(isGarbled) && !words.meant.some(isGarbled)),
    'meant-is-garbled': yes(words.meant.some(isGarbled) && !words.stands.some(isGarbled)),
    'stands-outside': standing ?? 0,
    'meant-stands-outside': other ?? 0,
    'meant-elsewhere': Math.log(counts.meant),
    'stands-elsewhere': Math.log1p(counts.stands),
    'in-one': Math.log1p(counts.both),
    'meant-share': counts.meant / Math.max(1, counts.others),
    'more-turns': Math.log((counts.turns + 0.5) / (stands.turns + 0.5)),
    'share-of-turns': share,
    'others-near': Math.log(near),
  };
}

/** How much words stand outside of labels in the document. */
function standingOf(words: readonly string[], mentions: ReadonlyMap<string, Mention>): number {
  const each = words.map((word) => mentions.get(word)).filter((one) => one !== undefined);
  return Math.max(0, ...each.map(({ listed, said }) => Math.log1p(3 * listed + said)));
}

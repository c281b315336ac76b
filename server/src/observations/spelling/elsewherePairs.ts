import { isKnownName } from '../../language/givenNames';
import { isTitle } from '../../language/titles';
import { isGrammar, partNamed } from '../../language/words';
import { isCode } from '../../names/labelForm';
import type { Slips } from '../../names/slips';
import { slipsBetween } from '../../names/slips';
import { isGarbled } from '../../names/garbled';
import { introducedNames } from '../introduced';
import type { LabelIn } from './labelsIn';
import { labelsIn, wordsOfLabel } from './labelsIn';
import type { Mention } from './mentions';
import { beginningsOf, isClose, mentionsIn, nameWritten, shareListed } from './mentions';
import { slipFeatures } from './slipFeatures';
import type { Snapshot } from '../../document/snapshot';

/** A word of a label, and a name like it that no label has and that stands outside of labels. */
export interface ElsewherePair {
  readonly stands: LabelIn;
  /** The label with the other name in it, written as the label is. */
  readonly meant: string;
  readonly word: string;
  readonly name: string;
  readonly slips: Slips;
  readonly standing: Mention | undefined;
  readonly other: Mention;
  /** Whether the name is one in full that stands before the talk, or is introduced in its first turns. */
  readonly isIntroduced: boolean;
  /** The share of all turns that the label has. */
  readonly share: number;
  /** How many such names there are for the label. */
  readonly names: number;
  /** The share of labels of which a word stands in a list. */
  readonly listed: number;
}

/** Names of fewer letters are too near to too many words. */
const SHORTEST = 4;

/** Every label with each name it could have been meant for that stands outside of labels alone. */
export function elsewherePairs(snapshot: Snapshot): readonly ElsewherePair[] {
  const labels = labelsIn(snapshot.transcript);
  const mentions = mentionsIn(snapshot);
  if (mentions.size === 0) return [];
  const borne = new Set(labels.flatMap(({ key }) => wordsOfLabel(key)));
  const names = byBeginning(mentions, borne);
  const introduced = new Set([...introducedNames(snapshot).keys()].flatMap((name) => name.split(' ')));
  const turns = snapshot.transcript.turns.length;
  const listed = shareListed(labels, mentions);
  return labels.flatMap((stands) => {
    const pairs = isCode(stands.label)
      ? []
      : wordsOfLabel(stands.key)
          .filter(isNameLike)
          .flatMap((word) =>
            beginningsOf(word)
              .flatMap((first) => names.get(first) ?? [])
              .flatMap((name) => pairOf(stands, word, name, mentions) ?? []),
          );
    return pairs.map((pair) => ({
      ...pair,
      isIntroduced: introduced.has(pair.name),
      share: stands.turns / turns,
      names: pairs.length,
      listed,
    }));
  });
}

function isNameLike(word: string): boolean {
  return word.length >= SHORTEST && !isTitle(word) && partNamed(word) === undefined && !isGrammar(word);
}

function byBeginning(
  mentions: ReadonlyMap<string, Mention>,
  borne: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [name, { listed, said }] of mentions) {
    if (borne.has(name) || listed + said === 0) continue;
    const same = names.get(name.charAt(0));
    if (same === undefined) names.set(name.charAt(0), [name]);
    else same.push(name);
  }
  return names;
}

function pairOf(
  stands: LabelIn,
  word: string,
  name: string,
  mentions: ReadonlyMap<string, Mention>,
): ElsewherePair | undefined {
  const other = mentions.get(name);
  if (other === undefined || !isClose(word, name) || isInflected(word, name)) return undefined;
  // Somebody wrote the name as many people bear it, and as nobody does: the label has the likelier one.
  if (isKnownName(word) && !isKnownName(name)) return undefined;
  const slips = slipsBetween({ label: word, key: word }, { label: name, key: name });
  const meant = withName(stands.label, word, nameWritten(other));
  if (slips === undefined || meant === undefined) return undefined;
  return {
    stands,
    meant,
    word,
    name,
    slips,
    standing: mentions.get(word),
    other,
    isIntroduced: false,
    share: 0,
    names: 0,
    listed: 0,
  };
}

/** `Lindner` and `Lindners`: in many languages names have endings. */
function isInflected(word: string, name: string): boolean {
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  return long.startsWith(short) && /^(?:[aeiouymns]|e[mns]|[oó][mw])$/.test(long.slice(short.length));
}

/** A label with one word exchanged, in capitals where the word was. */
function withName(label: string, word: string, name: string): string | undefined {
  const at = label.toLowerCase().replace(/’/g, "'").indexOf(word);
  if (at < 0) return undefined;
  const was = label.slice(at, at + word.length);
  const isLoud = was === was.toUpperCase();
  const isLow = !/\p{Lu}/u.test(label);
  const plain = /\p{Ll}/u.test(name) ? name : name.charAt(0) + name.slice(1).toLowerCase();
  return (
    label.slice(0, at) +
    (isLoud ? name.toUpperCase() : isLow ? name.toLowerCase() : plain) +
    label.slice(at + word.length)
  );
}

/** More turns say no more. */
const OFTEN = 16;

const yes = (holds: boolean) => (holds ? 1 : 0);

/** The facts that speak for and against a label being a slip for a name that stands outside of labels alone. */
export function elsewhereFeatures({
  stands,
  word,
  name,
  slips,
  standing,
  other,
  isIntroduced,
  share,
  names,
  listed,
}: ElsewherePair): Readonly<Record<string, number>> {
  const rest = wordsOfLabel(stands.key).filter((one) => one !== word && !isTitle(one));
  const isInFull = rest.some((one) => other.beside.has(one));
  const wasInFull = rest.some((one) => standing?.beside.has(one) === true);
  return {
    ...slipFeatures(slips),
    'other-ending': yes(slips.last),
    'word-length': Math.min(word.length, name.length, 10) / 10,
    'meant-is-listed': Math.log1p(other.listed),
    'meant-is-listed-as-others': yes(other.listed > 0 && (standing?.listed ?? 0) === 0) * listed,
    'meant-is-said': Math.log1p(other.said),
    'meant-is-said-inside': Math.log1p(other.inside),
    'meant-is-introduced': yes(isIntroduced),
    'meant-in-full': yes(isInFull),
    'stands-in-full': yes(wasInFull),
    'stands-listed': Math.log1p(standing?.listed ?? 0),
    'stands-said': Math.log1p(standing?.said ?? 0),
    'of-several-words': yes(rest.length > 0),
    'meant-is-known': yes(isKnownName(name) && !isKnownName(word)),
    'both-known': yes(isKnownName(word) && isKnownName(name)),
    garbled: yes(isGarbled(word) && !isGarbled(name)),
    'how-often': Math.log(Math.min(stands.turns, OFTEN)),
    'share-of-turns': share,
    'other-names': Math.log(names),
  };
}

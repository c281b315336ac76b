import { distance } from '../../names/distance';
import { labelKey } from '../../names/key';
import { rosterText } from '../../labels/roster';
import type { FoundIn } from '../../facts/perTurn';
import { perTurn } from '../../facts/perTurn';
import { spokenLines } from '../../facts/spokenLines';
import { perKey } from '../../text/perKey';
import { share } from '../../text/share';
import { perObject } from '../../text/perObject';
import type { Transcript } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import type { LabelIn } from './labelsIn';
import { labelsIn, wordsOfLabel } from './labelsIn';
import { wordsBeginning } from '../../text/wordsBeginning';

/** How often a word stands outside of labels, in the matter around the talk and in what is said. */
export interface Mention {
  /** As a name is written, with a capital: around the talk or alone in an item of a list, and in speech. */
  readonly listed: number;
  readonly said: number;
  /** Of those said, how often in the middle of a sentence, where only names and the like have a capital. */
  readonly inside: number;
  /** How it is written there, and how often so; in the order in which the ways come up. */
  readonly written: ReadonlyMap<string, number>;
  /** The words with a capital that stand right before or behind it, by their keys. */
  readonly beside: ReadonlySet<string>;
}

/**
 * The words that are those of a label, or that one could be a slip for, by their keys, with how often they stand outside of
 * labels. Typing in a turn has that turn looked at again.
 */
export const mentionsIn = perObject((snapshot: Snapshot): ReadonlyMap<string, Mention> => {
  const { transcript } = snapshot;
  const wanted = wantedIn(transcript);
  if (wanted === undefined) return NOTHING;
  const listed = wordsIn(matterText(snapshot), wanted);
  const said = saidIn(transcript);
  return tallied(listed, said);
});

const NOTHING: ReadonlyMap<string, Mention> = new Map();

/** One word in a text: its key, as it is written, and the words with a capital beside it. */
interface Found {
  readonly key: string;
  readonly written: string;
  readonly isInside: boolean;
  /** Whether it stands in a list of names, though in a turn: those present may be listed below the talk. */
  readonly isItem: boolean;
  readonly beside: string;
}

const saidIn = perTurn({
  given: (transcript) => {
    const wanted = wantedIn(transcript);
    return wanted && { wanted };
  },
  find(turn, { wanted }): readonly Found[] | undefined {
    const found = spokenLines(turn, turn).flatMap(({ line, from }) => wordsIn(line.text.slice(from), wanted));
    return found.length === 0 ? undefined : found;
  },
});

/** Which words are looked for: the same object for the same labels. */
interface Wanted {
  /** Finds each of the first characters of the words, as names are written. */
  readonly beginnings: RegExp;
  /** Whether a word, in small letters but for the first where that is a capital, is one or close to one. */
  readonly isNear: (word: string) => boolean;
  /** Words of scripts without blanks, which stand in the middle of others. */
  readonly inside: readonly string[];
}

/** In more labels than these nothing is looked for. */
const MOST = 300;

const wantedIn = perObject((transcript: Transcript): Wanted | undefined => {
  const labels = labelsIn(transcript);
  if (labels.length > MOST) return undefined;
  const words = new Set(labels.flatMap(({ label }) => wordsWritten(label)));
  return words.size === 0 ? undefined : wantedFor([...words].sort().join(' '));
});

/** The words of a label as they look where they stand outside of it: with a capital, or in small letters where all of it is. */
function wordsWritten(label: string): readonly string[] {
  const isLow = !/\p{Lu}/u.test(label);
  return wordsOfLabel(labelKey(label))
    .filter((word) => word.length > 1)
    .map((word) => (isLow ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}

/** So many documents are open at once. */
const OPEN = 16;

const wantedFor = perKey((joined): Wanted => {
  const byBeginning = new Map<string, string[]>();
  const letters = new Set<string>();
  const words = joined.split(' ');
  for (const written of words.filter((word) => !UNSPACED.test(word))) {
    const word = written.toLowerCase();
    for (const first of beginningsOf(written)) {
      letters.add(first);
      const same = byBeginning.get(first);
      if (same === undefined) byBeginning.set(first, [word]);
      else same.push(word);
    }
  }
  const isNear = perKey((word): boolean =>
    (byBeginning.get(word.charAt(0)) ?? []).some((one) => isOrIsClose(one, word.toLowerCase())),
  );
  const codes = Array.from(letters, (letter) => String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const beginnings = new RegExp(`[${codes.join('')}]`, 'g');
  return { beginnings, isNear, inside: words.filter((word) => UNSPACED.test(word)) };
}, OPEN);

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** With what a word may have been meant to begin: a scanner reads some letters as digits. */
export function beginningsOf(word: string): readonly string[] {
  const first = word.charAt(0);
  const letters = MISREAD[first] ?? [];
  return [first, ...letters, ...letters.map((letter) => letter.toLowerCase())];
}

const MISREAD: Readonly<Record<string, readonly string[]>> = { 0: ['O'], 1: ['I', 'L'], 5: ['S'], 8: ['B'] };

/** Shorter words are other words with one letter changed; in long ones two may be. */
const SHORTEST = 4;
const SHORT = 5;
const LONG = 7;

/** Whether a word could be what one of a label was meant to be. */
export function isClose(one: string, word: string): boolean {
  const shorter = Math.min(one.length, word.length);
  if (shorter < SHORTEST || Math.max(one.length, word.length) < SHORT) return false;
  const most = shorter < LONG ? 1 : 2;
  if (distance(one, word, most) <= most) return true;
  return one.includes('rn') && distance(one.replace('rn', 'm'), word, most) <= most;
}

function isOrIsClose(one: string, word: string): boolean {
  return one === word || isClose(one, word);
}

function wordsIn(text: string, { beginnings, isNear, inside }: Wanted): readonly Found[] {
  const found: Found[] = inside.flatMap((word) =>
    text.includes(word) ? [{ key: word, written: word, isInside: false, isItem: false, beside: '' }] : [],
  );
  const isItem = NAME_ITEM.test(text);
  for (const { from, to, small } of wordsBeginning(text, beginnings)) {
    if (!isNear(text.charAt(from) + small.slice(1))) continue;
    const written = text.slice(from, to);
    const before = nameBefore(text, from);
    const behind = BEHIND.exec(text.slice(to, to + NEAR))?.[1] ?? '';
    const isInside = /[\p{L}\p{N},;]["'’)]? ["“'(]?$/u.test(text.slice(Math.max(0, from - 4), from));
    found.push({ key: small, written, isInside, isItem, beside: `${before} ${behind}`.trim().toLowerCase() });
  }
  return found;
}

/** `* Ann Lee (Harbour Office)` */
const NAME_ITEM = /^[ \t]*[*•·–-][ \t]+\p{Lu}[^\s.,:;?!()]*(?: \p{Lu}[^\s,:;?!()]*){0,3}(?: ?\([^()]*\))?[ \t]*$/u;

/** No word that stands beside one in a name is longer. */
const NEAR = 30;

/** The word with a capital right before a column. */
function nameBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - NEAR), at);
  // The last word alone is tried: an expression would try each character.
  return BEFORE.exec(near.slice(Math.max(0, near.lastIndexOf(' ', near.length - 2))))?.[1] ?? '';
}

const BEFORE = /(?<![\p{L}\p{M}’'-])(\p{Lu}[\p{L}\p{M}’'-]*\.?) $/u;
const BEHIND = /^ (\p{Lu}[\p{L}\p{M}’'-]+)/u;

/** What stands before the talk and behind it, as far as lists reach, and what a front matter says. */
export function matterText({ transcript, declarations }: Snapshot): string {
  const { lines, before, after, frontMatter, matter } = transcript;
  const headings = matter.flatMap(({ kind, text }) => (kind === 'heading' || kind === 'title' ? [text ?? ''] : []));
  const around = [frontMatter, before, after].map((span) => rosterText(lines, span));
  return [...around, ...headings, ...declarations.named.map(({ name }) => name)].join('\n');
}

function tallied(listed: readonly Found[], said: readonly FoundIn<readonly Found[]>[]): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Tally>();
  const note = ({ key, written, isInside, isItem, beside }: Found, isSaid: boolean) => {
    let mention = mentions.get(key);
    if (mention === undefined)
      mentions.set(key, (mention = { listed: 0, said: 0, inside: 0, written: new Map(), beside: new Set() }));
    if (isSaid && !isItem) mention.said++;
    else mention.listed++;
    if (isInside) mention.inside++;
    mention.written.set(written, (mention.written.get(written) ?? 0) + 1);
    if (beside !== '') for (const word of beside.split(' ')) mention.beside.add(word);
  };
  for (const one of listed) note(one, false);
  for (const { found } of said) for (const one of found) note(one, true);
  return mentions;
}

/** The share of labels of which a word stands in a list. */
export function shareListed(labels: readonly LabelIn[], mentions: ReadonlyMap<string, Mention>): number {
  return share(labels, ({ key }) => wordsOfLabel(key).some((word) => (mentions.get(word)?.listed ?? 0) > 0));
}

interface Tally {
  listed: number;
  said: number;
  inside: number;
  readonly written: Map<string, number>;
  readonly beside: Set<string>;
}

/** A name as it is written outside of labels: the first way that is not all in capitals, where there is one. */
export function nameWritten({ written }: Mention): string {
  const ways = [...written.keys()];
  return ways.find((way) => /\p{Ll}/u.test(way)) ?? ways.at(-1) ?? '';
}

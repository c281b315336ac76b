import { rosterText } from '../../labels/roster';
import { isTitle } from '../../language/titles';
import { isGrammar, isOpener } from '../../language/words';
import { perObject } from '../../text/perObject';
import type { Transcript, TurnText } from '../../model/transcript';
import { perTurn } from '../../facts/perTurn';
import { perKey } from '../../text/perKey';
import { labelWords } from './writing';

/** What a text says of the words of labels outside of labels: in the matter around the talk, and in what is spoken. */
export interface Elsewhere {
  /** Words of labels that stand there as names do, in small letters. */
  readonly words: ReadonlySet<string>;
  /** For a word of a label the words that stand beside it there, as those of a longer name do. */
  readonly beside: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Of the words of those who bear several labels: nobody asks about others. Typing in a turn has that turn looked at again. */
export const elsewhere = perObject((transcript: Transcript): Elsewhere => {
  const words = new Set<string>();
  const beside = new Map<string, Set<string>>();
  const probes = probesFor(transcript);
  if (probes === undefined) return { words, beside };
  const { lines, before, after } = transcript;
  const around = [before, after].flatMap((span) => foundIn(rosterText(lines, span), probes));
  for (const [word, neighbours] of [...around, ...namedByTurn(transcript).flatMap(({ found }) => found)]) {
    words.add(word);
    const known = beside.get(word) ?? new Set();
    for (const neighbour of neighbours) known.add(neighbour);
    beside.set(word, known);
  }
  return { words, beside };
});

/** A word of a label, and what stands beside it as in a name. */
type Named = readonly [word: string, neighbours: readonly string[]];

const namedByTurn = perTurn({
  given: (transcript) => {
    const probes = probesFor(transcript);
    return probes && { probes };
  },
  find(turn, { probes }): readonly Named[] | undefined {
    const found = foundIn(speechOf(turn), probes);
    return found.length === 0 ? undefined : found;
  },
});

function speechOf({ lines, endLine, textFrom }: TurnText): string {
  const said = lines.slice(0, endLine + 1).map(({ text }) => text);
  return [said[0]?.slice(textFrom) ?? '', ...said.slice(1)].join('\n');
}

/** Any of the words of the labels of those who bear several; undefined where all bear one. */
const probesFor = perObject(({ participants }: Transcript): RegExp | undefined => {
  const words = participants
    .filter(({ labels }) => labels.length > 1)
    .flatMap(({ labels }) => labels.flatMap(({ label }) => labelWords(label)))
    .filter((word) => word.length > 1);
  if (words.length === 0) return undefined;
  const alternatives = [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
  return probing(alternatives);
});

/** So many documents are open at once. */
const OPEN = 16;

const probing = perKey(
  (alternatives) => new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${alternatives})(?![\p{L}\p{M}\p{N}])`, 'giu'),
  OPEN,
);

function foundIn(written: string, probes: RegExp): readonly Named[] {
  const text = written.normalize('NFKC').replace(INSIDE, '');
  return Array.from(text.matchAll(probes)).flatMap(({ 0: word, index }): readonly Named[] => {
    if (/^\p{Ll}/u.test(word)) return [];
    const before = BEFORE.exec(text.slice(Math.max(0, index - NEAR), index))?.[1] ?? '';
    const behind = BEHIND.exec(text.slice(index + word.length, index + word.length + NEAR))?.[1] ?? '';
    return [[word.toLowerCase(), [before, behind].filter(isName).map((one) => one.toLowerCase())]];
  });
}

/** The mark inside `O'Brien`, which the words of labels are without; not that of `Brien's`. */
const INSIDE = /(?<=\p{L})['’ʼ](?=\p{L}{2})/gu;

/** No word that stands beside one in a name is longer. */
const NEAR = 30;

const BEFORE = /(?<![\p{L}\p{M}’'-])(\p{L}[\p{L}\p{M}’'-]*\.?) $/u;
const BEHIND = /^ (\p{Lu}[\p{L}\p{M}’'-]+)/u;

/** A word with a capital that is none of the language, or a title, which some languages write in small letters. */
function isName(word: string): boolean {
  const small = word.toLowerCase();
  return isTitle(word) || (/^\p{Lu}./u.test(word) && !isGrammar(small) && !isOpener(small));
}

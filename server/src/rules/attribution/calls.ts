import { isAsking, isPrompt } from '../../language/asks';
import { labelKey } from '../../names/key';
import { nameWords } from '../../names/nameWords';
import { givesFloor, joinsNames, standsBeforeCall, standsBeforeName, tellsOf, turnsTo } from '../../language/calls';
import { isTitle } from '../../language/titles';
import { isGrammar, isParticle, partNamed } from '../../language/words';
import { perObject } from '../../text/perObject';
import type { Participant, Transcript } from '../../model/transcript';
import { isGreeting } from '../../language/utterance';

/** The participants of a talk by the words that call them, in small letters; a word that could mean two means neither. */
export type Callable = ReadonlyMap<string, Participant>;

export const callableIn = perObject(({ participants }: Transcript): Callable => {
  const called = new Map<string, Participant | undefined>();
  for (const participant of participants.filter(isPerson))
    for (const word of namesOf(participant)) called.set(word, called.has(word) ? undefined : participant);
  return new Map([...called].flatMap(([word, one]) => (one === undefined ? [] : [[word, one] as const])));
});

/** Whether a participant is one person with a name, by which others may call them. */
export function isPerson({ label, speakers }: Participant): boolean {
  return speakers.length === 0 && partNamed(label) === undefined;
}

/** The words of a participant's names, in small letters, without titles and what stands between names. */
export const namesOf = perObject(({ labels }: Participant): readonly string[] => {
  const words = labels.flatMap(({ label }) => nameWords(labelKey(label)));
  return [...new Set(words)].filter(
    (word) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word) && !isTitle(word) && !isParticle(word) && !isGrammar(word),
  );
});

/** A sentence's words and marks, in order. */
type Tokens = readonly string[];

/** Those whom a sentence calls by name, in the order in which it does: `Robert, what a year.`, `Is that right, Robert?` */
export function calledIn<One>(sentence: string, callable: ReadonlyMap<string, One>): readonly One[] {
  if (!mayCall(sentence, callable)) return [];
  const tokens: Tokens = sentence.match(TOKEN) ?? [];
  const called: One[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = nameAt(tokens, at, callable);
    if (one === undefined) continue;
    const from = at;
    while (nameAt(tokens, at + 1, callable) === one) at++;
    if (isCall(tokens, from, at + 1, callable)) called.push(one);
  }
  return called;
}

/** Where more people may be called, to look for each takes longer than to look at the words. */
const FEW = 40;

/** Whether any of the words that call somebody stands in a sentence: in most there is none. */
function mayCall(sentence: string, callable: ReadonlyMap<string, unknown>): boolean {
  if (callable.size > FEW) return true;
  const small = sentence.toLowerCase();
  for (const word of callable.keys()) if (small.includes(word)) return true;
  return false;
}

/**
 * To whom a turn gives the word by name, given its last sentences: it asks, prompts or greets them. Thanks and other words
 * go to the one who has just spoken as often as to the next.
 */
export function handedTo<One>(closing: readonly string[], callable: ReadonlyMap<string, One>): readonly One[] {
  return closing.slice(-LAST).flatMap((sentence) => {
    const called = calledIn(sentence, callable);
    return called.length > 0 && (isAsking(closing.at(-1) ?? '') || handsOver(sentence)) ? called : [];
  });
}

/** Who is called in so many sentences at the end of a turn has the word. */
const LAST = 2;

function handsOver(sentence: string): boolean {
  return (
    isAsking(sentence) ||
    isPrompt(sentence) ||
    isGreeting(sentence) ||
    givesFloor(sentence) ||
    NAME_ALONE.test(sentence)
  );
}

/** `Mr. Lind.` from the chair. */
const NAME_ALONE = /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.? ?){1,3}[.:…!]?$/u;

const TOKEN =
  /\b(?:Mrs?|Ms|Dr|Prof|Hon)\.|[\p{L}\p{M}][\p{L}\p{M}'’-]*|\p{N}+|[,，、:：;；]|[–—]|-{2,}|\.{3}|[.?!…。？！]+/gu;

function nameAt<One>(tokens: Tokens, at: number, callable: ReadonlyMap<string, One>): One | undefined {
  const token = tokens[at];
  if (token === undefined || !/^\p{L}/u.test(token)) return undefined;
  const small = token.toLowerCase();
  // What is written in small letters is a word: `will`, `mark`.
  return small === token && small !== token.toUpperCase() ? undefined : callable.get(small);
}

/** Whether the name that stands at some tokens is spoken to the one who bears it. */
function isCall(tokens: Tokens, from: number, to: number, callable: ReadonlyMap<string, unknown>): boolean {
  const start = isTitle(tokens[from - 1] ?? '') ? from - 1 : from;
  const before = tokens[start - 1];
  const after = tokens[to];
  const endsHere = after === undefined || END.test(after);
  if (before !== undefined && standsBeforeName(before) && (endsHere || COMMA.test(after)))
    return !isListed(tokens, to, callable);
  if (before === undefined || isLead(tokens, start)) return after !== undefined && isOpened(tokens, to, callable);
  if (!COMMA.test(before)) return false;
  if (INTRODUCES.test(tokens.slice(Math.max(0, start - 4), start).join(' '))) return false;
  // A name behind a comma may be the last or the middle one of a list, or say again who is meant.
  const said = tokens[start - 2] ?? '';
  if (!/^\p{Ll}|^I$|^\p{Lo}/u.test(said) || callable.has(said.toLowerCase())) return false;
  return endsHere || (COMMA.test(after) && turnsTo(tokens[to + 1] ?? ''));
}

const COMMA = /^(?:[,，、:：]|[–—]|--+)$/;
const END = /^(?:[.?!…。？！]+|[–—]|--+)$/;

/** Behind these words one says who one is oneself. */
const INTRODUCES = /\b(?:host|myself|name|this is|i am|i['’]m)\b/i;

function isLead(tokens: Tokens, to: number): boolean {
  return to <= MOST_LEADS && tokens.slice(0, to).every((token) => standsBeforeCall(token) || COMMA.test(token));
}

const MOST_LEADS = 5;

/** Whether a name at the head of a sentence is called: a comma follows, and nothing that tells of who bears it. */
function isOpened(tokens: Tokens, to: number, callable: ReadonlyMap<string, unknown>): boolean {
  const after = tokens[to] ?? '';
  if (!COMMA.test(after) || isListed(tokens, to, callable)) return END.test(after) && tokens.length === to + 1;
  return !tellsOf(tokens[to + 1] ?? '');
}

function isListed(tokens: Tokens, to: number, callable: ReadonlyMap<string, unknown>): boolean {
  const next = tokens[COMMA.test(tokens[to] ?? '') ? to + 1 : to] ?? '';
  return joinsNames(next) || nameAt([next], 0, callable) !== undefined;
}

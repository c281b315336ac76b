import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Turn } from '../../server/src/model/transcript';
import { Snapshot } from '../../server/src/document/snapshot';
import { folding } from '../../server/src/queries/display/folding';
import { overview } from '../../server/src/queries/overview/overview';
import { OUTLINES, outline } from '../../server/src/queries/outline/outline';
import { semanticTokens } from '../../server/src/queries/display/semanticTokens';
import { documentSymbols } from '../../server/src/lsp/encoded/symbols';
import type { TextChange } from '../../server/src/text/change';
import { english } from '../../server/src/words/say';
import { foundIn } from './findings';
import { hearing } from './hearing';
import { wrapped } from './wrapped';
import { wordsSpoken } from '../../server/src/facts/wordsSpoken';
import { askedPlace } from '../../server/src/queries/exchanges/exchange';
import { askedBy } from './asked';
import { at } from './root';

/**
 * Made-up transcripts in many forms, each twice, so that there is much behind the head of the text; some once more with
 * their lines broken at a width, and a hearing.
 */
export const SAMPLES = [
  'samples/harbour-master.transcript',
  'samples/press-conference.transcript',
  'samples/panel-of-four.transcript',
  'samples/night-ferry.transcript',
  'samples/oral-history.txt',
  'samples/timed.transcript',
  'samples/rough-draft.transcript',
  'test/truth/german.transcript',
  'test/truth/arabic.transcript',
]
  .map((path) => readFileSync(at(path), 'utf8'))
  .map((text) => `${text}\n\n${text}`)
  .flatMap((text, at) =>
    at > 4 ? [text] : [text, wrapped(Snapshot.of(text), { columns: 70, first: 4, rest: 0 }).text],
  )
  .concat(hearing(12_000).text);

/** What typists type, mostly letters; and what they paste. */
const TYPED = [...Array.from('eeeeeeaaaannnntttthhhoo      ?.,:E1*[)\n'), '\n\n', 'Ann: ', 'thanks', '', '', ''];

/**
 * Edits texts at random, `edits` times in all, and holds each version against a fresh reading of its text: turns,
 * people, roles, questions, matter, findings, colours, outlines and folds are the same. The seed is told where they are not.
 * Answers how often the reading before was taken over.
 */
export function assertEditedIsFresh(texts: readonly string[], edits: number, seed: number): number {
  const random = randomNumbers(seed);
  let taken = 0;
  for (let nth = 0; nth < edits;) {
    let now = Snapshot.of(pick(texts, random));
    for (let round = 0; round < 10 && nth < edits; round++, nth++) {
      // What was read and found of one version is there for the next.
      const { turns, past } = now.transcript;
      assert.ok(seen(now));
      const changes: TextChange[] = [];
      // Who types on, or reflows a paragraph, has done several things before anybody asks.
      for (let more = true; more; more = changes.length < 3 && random() < 0.3) {
        const change =
          changes.length > 0 && random() < 0.5 ? besides(now, changes[0], random) : randomChange(now, random);
        changes.push(change);
        now = now.edit([change]);
      }
      assert.deepEqual(
        seen(now),
        seen(Snapshot.of(now.text.toString())),
        `seed ${seed}, edit ${nth}, ${turns.length} turns before, ${JSON.stringify(changes)}, after which it reads ${JSON.stringify(
          now.text.slice((changes[0]?.from ?? 0) - 100, (changes[0]?.from ?? 0) + 300),
        )}`,
      );
      if (now.transcript.past.course === past.course) taken++;
    }
  }
  return taken;
}

/** After a change another one a line or two below: a line break less, or a blank. */
function besides({ text }: Snapshot, change: TextChange | undefined, random: () => number): TextChange {
  const line = text.placeAt((change?.from ?? 0) + (change?.insert.length ?? 0)).line + Math.floor(random() * 3);
  const from = text.lineEnd(line);
  return { from, to: Math.min(text.length, from + 1), insert: random() < 0.7 ? '' : ' ' };
}

/** What somebody does at one place, mostly in what is said: types, breaks a line, joins two. */
function randomChange(snapshot: Snapshot, random: () => number): TextChange {
  const kind = random();
  const found = kind < 0.5 ? undefined : kind < 0.75 ? randomBreak(snapshot, random) : randomJoin(snapshot, random);
  return found ?? randomTyping(snapshot, random);
}

/** A change at one place, mostly of one letter, and as often as not in the middle of a long line. */
function randomTyping({ text }: Snapshot, random: () => number): TextChange {
  const shortest = random() < 0.5 ? 120 : 0;
  for (let trial = 0; ; trial++) {
    const from = Math.floor(random() * (text.length + 1));
    if (trial < 5 && text.lineText(text.placeAt(from).line).length < shortest) continue;
    const length = random() < 0.3 ? Math.floor(random() * 4) : 0;
    return { from, to: Math.min(text.length, from + length), insert: pick(TYPED, random) };
  }
}

/** A line break, or two, at a line's end, between two sentences, or between two words. */
function randomBreak({ text }: Snapshot, random: () => number): TextChange | undefined {
  const line = Math.floor(random() * text.lineCount);
  const insert = random() < 0.6 ? '\n' : '\n\n';
  if (random() < 0.3) return { from: text.lineEnd(line), to: text.lineEnd(line), insert };
  const gaps = Array.from(text.lineText(line).matchAll(random() < 0.8 ? /(?<=[.?!…]) /g : / /g), ({ index }) => index);
  if (gaps.length === 0) return undefined;
  const from = text.lineStart(line) + pick(gaps, random);
  return { from, to: random() < 0.5 ? from : from + 1, insert };
}

/** A line break less, or all of them between two lines with words, with a blank in their place or none. */
function randomJoin({ text }: Snapshot, random: () => number): TextChange | undefined {
  const line = Math.floor(random() * text.lineCount);
  const from = text.lineEnd(line);
  if (random() < 0.4) return { from, to: Math.min(text.length, from + 1), insert: '' };
  let next = line + 1;
  while (next < text.lineCount - 1 && text.lineText(next) === '') next++;
  return { from, to: Math.max(from, text.lineStart(next)), insert: random() < 0.7 ? ' ' : '' };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('an empty list');
  return found;
}

/** All that users see of a document, as plain data. */
function seen(snapshot: Snapshot): unknown {
  const { turns, participants, exchanges, lines, past, ...rest } = snapshot.transcript;
  assert.ok(past.touched.length <= 200);
  return {
    ...rest,
    lines: lines.length,
    turns: turns.map(({ participant, exchange, ...turn }) => ({
      ...turn,
      participant: participants.indexOf(participant),
      exchange: exchange && exchanges.indexOf(exchange),
    })),
    participants: participants.map(({ labels, turns: own, ...participant }) => ({
      ...participant,
      turns: own.map(index),
      labels: labels.map((use) => [use.label, use.turns.map(index)]),
    })),
    exchanges: exchanges.map((exchange) => [
      index(exchange.question),
      exchange.answers.map(index),
      askedBy(snapshot.transcript, exchange),
      askedPlace(snapshot, exchange),
    ]),
    words: participants.map((participant) => wordsSpoken(snapshot.transcript).get(participant)),
    findings: foundIn(snapshot),
    tokens: semanticTokens(snapshot),
    outlines: OUTLINES.map((of) => outline(snapshot, of)),
    symbols: documentSymbols(outline(snapshot), { tell: english }).toJSON(),
    folds: folding(snapshot),
    overview: overview(snapshot),
  };
}

function index(turn: Turn): number {
  return turn.index;
}

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

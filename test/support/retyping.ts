import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Turn } from '../../server/src/model/transcript';
import { Snapshot } from '../../server/src/document/snapshot';
import { folding } from '../../server/src/queries/display/folding';
import { overview } from '../../server/src/queries/overview/overview';
import { OUTLINES, outline } from '../../server/src/queries/outline/outline';
import { semanticTokens } from '../../server/src/queries/display/semanticTokens';
import { documentSymbols } from '../../server/src/messages/encoded/symbols';
import type { TextChange } from '../../server/src/text/change';
import { english } from '../../server/src/words/say';
import { Chance } from '../fuzz/chance';
import { foundIn } from './findings';
import { hearing } from './hearing';
import { randomEdit } from './randomEdits';
import { tableOfTurns } from './tableOfTurns';
import { wrapped } from './wrapped';
import { wordsSpoken } from '../../server/src/facts/wordsSpoken';
import { askedPlace } from '../../server/src/queries/exchanges/exchange';
import { askedBy } from './asked';
import { at } from './root';

/**
 * Made-up transcripts in many forms, each twice, so that there is much behind the head of the text; some once more with
 * their lines broken at a width, a hearing, and tables.
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
  .concat(
    hearing(12_000).text,
    tableOfTurns(['no', 'text', 'speaker', 'start'], ','),
    `${tableOfTurns(['start', 'speaker', 'text'], ';')}\n\nThanks to Ines, and to Tobias.`,
    tableOfTurns(['no', 'start', 'speaker', 'text'], ',').replace(/^.*\n/, ''),
    `# Welding\n\n${tableOfTurns(['no', 'speaker', 'text'], '|')}\n\nThanks to Ines, and to Tobias.`,
  );

/**
 * Edits texts at random, `edits` times in all, and holds each version against a fresh reading of its text: turns,
 * people, roles, questions, matter, findings, colours, outlines and folds are the same. Where they are not, it says with
 * which seed and edits.
 *
 * @returns how often the reading of the version before was kept
 */
export function assertEditedIsFresh(texts: readonly string[], edits: number, seed: number): number {
  const chance = new Chance(seed);
  let taken = 0;
  for (let nth = 0; nth < edits;) {
    let now = Snapshot.of(chance.pick(texts));
    for (let round = 0; round < 10 && nth < edits; round++, nth++) {
      // What was read and found of one version is there for the next.
      const { turns } = now.transcript;
      assert.ok(seen(now));
      const changes: TextChange[] = [];
      // A typist who writes on, or reflows a paragraph, has changed several things before anything is asked.
      for (let more = true; more; more = changes.length < 3 && chance.below(10) < 3) {
        const change = randomEdit(now, chance, changes[0]);
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
      if (now.transcript.turns === turns) taken++;
    }
  }
  return taken;
}

/** All that users see of a document, as plain data. */
function seen(snapshot: Snapshot): unknown {
  const { turns, participants, exchanges, lines, texts, ...rest } = snapshot.transcript;
  return {
    ...rest,
    lines: lines.length,
    texts: Array.from(texts, ({ lines: own, ...text }) => ({
      ...text,
      lines: own.map((line) => line.text),
      found: undefined,
    })),
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

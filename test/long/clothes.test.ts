import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PLAIN } from '../clothes/clothes';
import { misreading } from '../clothes/family';
import type { Talk } from '../clothes/talk';
import type { ToldTurn } from '../clothes/talkOf';
import { talkOf } from '../clothes/talkOf';
import { choose } from '../clothes/wear';
import { Chance } from '../fuzz/chance';
import { CORPUS } from '../support/beside';

/** Each talk is written in so many clothes. */
const CLOTHES = 8;

/** A little below what is reached. */
const READ_PLAIN = 0.95;
const READ_OTHERWISE = 0.78;

/** From the clock, and printed, so that what fails can be tried again. */
const SEED = Date.now() % 1_000_000;

describe('talks of a collection in other clothes', () => {
  (CORPUS === undefined ? it.skip : it)(`have the same turns of the same people (seed ${SEED})`, () => {
    const chance = new Chance(SEED);
    let [plain, tried, read] = [0, 0, 0];
    const talks = [...talksOf(CORPUS ?? '', chance)];
    for (const talk of talks) {
      if (misreading(talk, PLAIN) !== undefined) continue;
      plain++;
      for (let nth = 0; nth < CLOTHES; nth++) {
        tried++;
        if (misreading(talk, choose(talk, chance.below(1e9))) === undefined) read++;
      }
    }
    const shares = `${plain} of ${talks.length} in plain clothes, ${read} of ${tried} in others`;
    assert.ok(plain >= READ_PLAIN * talks.length && read >= READ_OTHERWISE * tried, shares);
  });
});

/** A stretch of each transcript; questions and roles, which may hang on the labels it had, are left open. */
function* talksOf(corpus: string, chance: Chance): Iterable<Talk> {
  const truths = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.truth.json'),
  );
  for (const name of truths.sort()) {
    const truth = JSON.parse(readFileSync(join(corpus, name), 'utf8')) as Told;
    const text = readFileSync(join(corpus, dirname(name), truth.file), 'utf8');
    const talk = talkOf(name, text, truth.turns, { from: chance.below(Math.max(1, truth.turns.length - 40)) });
    if (talk !== undefined) yield bare(talk);
  }
}

interface Told {
  readonly file: string;
  readonly turns: readonly ToldTurn[];
}

function bare({ name, language, roles, turns }: Talk): Talk {
  return {
    name,
    language,
    roles: roles.map(() => undefined),
    turns: turns.map(({ who, paragraphs }) => ({ who, paragraphs })),
  };
}

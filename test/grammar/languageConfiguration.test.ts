import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { at } from '../support/root';

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
}

const PATH = at('language-configuration.json');
const { wordPattern, brackets, autoClosingPairs } = JSON.parse(readFileSync(PATH, 'utf8')) as Configuration;

describe('language configuration', () => {
  const words = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? [];

  it('takes names with apostrophes and hyphens for one word', () => {
    assert.deepEqual(words("O'Neil: D’Arcy and Jean-Luc—'twas Łukasz, spk_0."), [
      ...["O'Neil", 'D’Arcy', 'and', 'Jean-Luc', 'twas', 'Łukasz', 'spk_0'],
    ]);
  });

  it('takes names of any script for words', () => {
    assert.deepEqual(words('王毅：Ольга، ליאת कमला 김철수'), ['王毅', 'Ольга', 'ליאת', 'कमला', '김철수']);
  });

  it('leaves quotation marks and dashes outside of words', () => {
    assert.deepEqual(words("'yes' – “no”-- -maybe-"), ['yes', 'no', 'maybe']);
  });

  it('finds the words of a long line in proportionate time', () => {
    const time = (text: string) => {
      const start = performance.now();
      words(text);
      return performance.now() - start;
    };
    // The best of some: on a busy machine one of them waits.
    const best = (text: string) => Math.min(...Array.from({ length: 5 }, () => time(text)));
    for (const piece of ["a'", 'a-', "'", 'aaaa']) {
      const short = best(piece.repeat(20_000));
      const long = best(piece.repeat(80_000));
      assert.ok(long < 10 * short + 10, `${piece}: ${long.toFixed(1)} ms against ${short.toFixed(1)} ms`);
    }
  });

  it('closes brackets and no quotation mark by itself', () => {
    assert.deepEqual(
      autoClosingPairs.filter(({ open }) => /["'“”‘’«»„*_]/.test(open)),
      [],
    );
  });

  it('closes no bracket that it does not match', () => {
    const matched = new Set(brackets.map(([open, close]) => open + close));
    const closed = autoClosingPairs.filter(({ open }) => open !== '<!--').map(({ open, close }) => open + close);
    assert.deepEqual(
      closed.filter((pair) => !matched.has(pair)),
      [],
    );
  });
});

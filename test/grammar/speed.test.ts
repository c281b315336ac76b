import { strict as assert } from 'node:assert';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import { grammar } from './engine';

const SHORT = 6_000;
const MEGABYTE = 1 << 20;
const PROSE =
  'However, we went (all of us) down to the quay at 3:30, and the ferry [the old one] was late: by an hour. ';

describe('grammar: speed', () => {
  let ours: IGrammar;
  before(async () => {
    ours = await grammar();
  });

  it('tokenises a line of 1 MB as fast as the same text in ordinary lines', () => {
    const line = PROSE.repeat(MEGABYTE / PROSE.length);
    const quarter = line.slice(0, MEGABYTE / 4).match(/.{1,1500}/g) ?? [];
    const ordinary = 4 * best(quarter);
    const long = time([`Maren: ${line}`]);
    assert.ok(long < 4 * ordinary + 50, `${long.toFixed(0)} ms against ${ordinary.toFixed(0)} ms`);
  }).timeout(20_000);

  for (const piece of ['[', '(', '<!-- ', '[laugh ', 'Name ', 'J. ', "O'N-", 'a:', '12:12:', '**', '的', ' ', 'A (b '])
    it(`takes no more than its share of time for a long line of ${JSON.stringify(piece)}`, () => {
      const line = (length: number) => [`Name ${piece.repeat(length / piece.length)}`];
      const short = best(line(SHORT));
      const long = best(line(4 * SHORT));
      assert.ok(long < 10 * short + 20, `${long.toFixed(1)} ms against ${short.toFixed(1)} ms`);
    });

  const best = (lines: readonly string[]) => Math.min(time(lines), time(lines));

  /** In milliseconds. */
  function time(lines: readonly string[]): number {
    const start = performance.now();
    for (const line of lines) ours.tokenizeLine(line, INITIAL);
    return performance.now() - start;
  }
});

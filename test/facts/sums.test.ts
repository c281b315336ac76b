import assert from 'node:assert/strict';
import { RepeatedLines } from '../../server/src/facts/repeated';
import type { Rewritten, Sum } from '../../server/src/facts/sum';
import { Wrapping } from '../../server/src/facts/wrapping';
import { readLines } from '../../server/src/syntax/lines';
import type { Line } from '../../server/src/syntax/line';
import { ChunkedList } from '../../server/src/text/chunkedList';
import { SourceText } from '../../server/src/text/sourceText';

function linesOf(text: string): ChunkedList<Line> {
  return readLines(SourceText.of(text));
}

/** A sum after the line at an index was written anew, in some lines which it tells, too. */
class Told<S extends Sum> {
  constructor(
    private lines: ChunkedList<Line>,
    private sum: S | undefined,
  ) {}

  get isSame(): boolean {
    return this.sum !== undefined;
  }

  rewrite(first: number, text: string): this {
    const now = linesOf(text).slice();
    const rewritten: Rewritten = {
      ...{ first, old: this.lines.slice(first, first + now.length), now },
      ...{ before: this.lines.at(first - 1), behind: this.lines.at(first + now.length) },
    };
    this.lines = ChunkedList.of([...this.lines.slice(0, first), ...now, ...this.lines.slice(first + now.length)]);
    this.sum = this.sum?.after(rewritten) as S | undefined;
    return this;
  }
}

const PAGES = 'The Ferry 12\n\nAnn: Yes.\n\nThe Ferry 13\n\nwe went\n\nthe gate\n\nthe gate';

function pages(isLabelled: (line: number) => boolean = () => false): Told<RepeatedLines> {
  const lines = linesOf(PAGES);
  return new Told(lines, RepeatedLines.of(lines, isLabelled));
}

describe('lines that stand again and again', () => {
  it('are alike but for their digits, and are no sentences, items or lines with a label', () => {
    const text = 'The Ferry 1\nYes.\n- rope\nAnn\n'.repeat(3);
    const { found } = RepeatedLines.of(linesOf(text), (line) => line % 4 === 3);
    assert.deepEqual(found, [{ lines: [0, 4, 8], differ: false }]);
    assert.ok(RepeatedLines.of(linesOf('Page 1\nPage 2\nPage 3'), () => false).found[0]?.differ);
    assert.deepEqual(RepeatedLines.of(linesOf('The Ferry\n\nThe Ferry'), () => false).found, []);
  });

  it('stay the same while no other line stands so often', () => {
    assert.ok(pages().rewrite(6, 'we walked').isSame);
    assert.ok(!pages().rewrite(6, 'The Ferry 14').isSame);
    assert.ok(!pages().rewrite(6, 'the gate').isSame);
    assert.ok(pages((line) => line === 6).rewrite(6, 'the gate').isSame);
  });

  it('are counted over several changes', () => {
    assert.ok(pages().rewrite(0, 'new').rewrite(4, 'new').isSame);
    assert.ok(!pages().rewrite(0, 'new').rewrite(4, 'new').rewrite(6, 'new').isSame);
    assert.ok(!pages().rewrite(4, 'new\n\nnew\n\nnew').isSame);
    assert.ok(pages().rewrite(8, 'open').rewrite(6, 'the gate').isSame);
  });
});

const WRAPPED =
  'That was when the old bridge was still open, and we had to\nwalk over it every day with all that we had bought there and\nhad to bring home.\n\n';

describe('the width of lines', () => {
  it('stays the same after a line was written anew that is no wider', () => {
    const lines = linesOf(WRAPPED.repeat(9));
    const told = () => new Told(lines, Wrapping.of(lines));
    assert.ok(told().rewrite(4, 'That was when the bridge was still open, and we had to').isSame);
    let short = told();
    for (let at = 0; at < 9; at++) short = short.rewrite(4 * at, 'That was');
    assert.ok(!short.isSame);
  });
});

import assert from 'node:assert/strict';
import { ThreadPool } from '../../server/src/threads/pool';
import type { Thread } from '../../server/src/threads/thread';

/** Answers who has answered: the number of the thread. `break` ends it. */
class Fake implements Thread<string, number> {
  isOver = false;

  constructor(private readonly number: number) {}

  async ask(questions: readonly string[]): Promise<readonly number[]> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.isOver || questions.includes('break')) throw new Error('no memory left');
    return questions.map(() => this.number);
  }

  end(): void {
    this.isOver = true;
  }
}

describe('A pool of threads', () => {
  let started: Fake[];
  const start = () => {
    const fake = new Fake(started.length);
    started.push(fake);
    return fake;
  };
  beforeEach(() => {
    started = [];
  });

  it('starts a thread when it is asked, and another only while the first is busy', async () => {
    const pool = new ThreadPool(start, { most: 3 });
    assert.equal(started.length, 0);
    await pool.ask(['a']);
    await pool.ask(['b', 'c']);
    assert.equal(started.length, 1);
    await Promise.all([pool.ask(['d']), pool.ask(['e'])]);
    assert.equal(started.length, 2);
  });

  it('has no more threads than it may, and answers all that it is asked', async () => {
    const pool = new ThreadPool(start, { most: 2 });
    const replies = await Promise.all(Array.from('abcdefghij', (question) => pool.ask([question])));
    assert.equal(replies.flat().filter((reply) => 'answer' in reply).length, 10);
    assert.equal(started.length, 2);
  });

  it('answers all but the question that ends a thread, by threads in its place', async () => {
    const pool = new ThreadPool(start, { most: 1 });
    const replies = await pool.ask(['a', 'break', 'b']);
    assert.deepEqual(
      replies.map((reply) => ('answer' in reply ? 'answered' : reply.failure.message)),
      ['answered', 'no memory left', 'answered'],
    );
    assert.ok(started[0]?.isOver);
    assert.deepEqual(await pool.ask(['c']), [{ answer: started.length - 1 }]);
  });

  it('ends threads that rest for long, and all of them at its own end', async () => {
    const pool = new ThreadPool(start, { most: 2, rest: 5 });
    await pool.ask(['a']);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.ok(started[0]?.isOver);
    await pool.ask(['b']);
    pool.end();
    assert.deepEqual(
      started.map(({ isOver }) => isOver),
      [true, true],
    );
  });
});

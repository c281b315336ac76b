import type { Thread } from './thread';

/** What came of a question: the answer, or why there is none, such as a bug or want of memory. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly failure: Error };

export interface PoolOptions {
  /** So many threads run at once; each is started when the others are busy. */
  readonly most: number;
  /** Milliseconds after which a thread that is not asked anything ends; undefined if none ends by itself. */
  readonly rest?: number;
}

/** One message for each thread waits there while the thread is at work, so that it need not wait for this one. */
const AHEAD = 2;

interface Member<Question, Answer> {
  readonly thread: Thread<Question, Answer>;
  /** So many messages are not answered yet. */
  load: number;
  resting?: NodeJS.Timeout | undefined;
}

/** Threads that share work. A question that ends a thread costs nothing but its own answer. */
export class ThreadPool<Question, Answer> {
  private readonly members = new Set<Member<Question, Answer>>();
  /** Those who wait until a thread has room for a message. */
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly start: () => Thread<Question, Answer>,
    private readonly options: PoolOptions,
  ) {}

  /** So many threads run at once. */
  get most(): number {
    return this.options.most;
  }

  /** Asks some questions of one thread, which is the cheaper the more they are. A reply to each, in their order. */
  async ask(questions: readonly Question[]): Promise<readonly Reply<Answer>[]> {
    try {
      const answers = await this.askOne(questions);
      return answers.map((answer) => ({ answer }));
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      if (questions.length === 1) return [{ failure }];
    }
    // One of them is to blame, and only that one is to stay without an answer.
    const replies: Reply<Answer>[] = [];
    for (const question of questions) replies.push(...(await this.ask([question])));
    return replies;
  }

  end(): void {
    for (const member of [...this.members]) this.dismiss(member);
  }

  private async askOne(questions: readonly Question[]): Promise<readonly Answer[]> {
    let member = this.free();
    while (member === undefined) {
      await new Promise<void>((resolve) => this.queue.push(resolve));
      member = this.free();
    }
    clearTimeout(member.resting);
    member.load++;
    try {
      return await member.thread.ask(questions);
    } catch (error) {
      this.dismiss(member);
      throw error;
    } finally {
      member.load--;
      if (member.load === 0) this.rest(member);
      this.queue.shift()?.();
    }
  }

  /** An idle thread, else a new one, else one with room for a message; undefined where there is none. */
  private free(): Member<Question, Answer> | undefined {
    const [idlest] = [...this.members].sort((a, b) => a.load - b.load);
    if (idlest === undefined || (idlest.load > 0 && this.members.size < this.most)) return this.hire();
    return idlest.load < AHEAD ? idlest : undefined;
  }

  private hire(): Member<Question, Answer> {
    const member = { thread: this.start(), load: 0 };
    this.members.add(member);
    return member;
  }

  private dismiss(member: Member<Question, Answer>): void {
    clearTimeout(member.resting);
    this.members.delete(member);
    member.thread.end();
  }

  private rest(member: Member<Question, Answer>): void {
    const { rest } = this.options;
    if (rest === undefined || !this.members.has(member)) return;
    member.resting = setTimeout(() => {
      this.dismiss(member);
    }, rest).unref();
  }
}

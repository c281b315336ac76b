import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ServerContext } from '../serverContext';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** Fewer steps are done before anybody has read how far they are. */
const MANY = 20;

/** Tells how far a work of many steps is, where the client can show that; a person may stop it there. */
export class Progress {
  private counted = 0;
  private reporter: WorkDoneProgressServerReporter | undefined;
  private beginning: Promise<void> | undefined;

  constructor(
    private readonly context: Pick<ServerContext, 'connection' | 'client'>,
    private readonly title: Words,
    /** Work that nobody asked for is not shown. */
    private readonly isShown = true,
  ) {}

  get isCancelled(): boolean {
    return this.reporter?.token.isCancellationRequested === true;
  }

  /** So many steps of all are done. Nothing is shown before it is known that there are many. */
  async report(done: number, all: number): Promise<void> {
    if (all < MANY || !this.isShown) return;
    await (this.beginning ??= this.begin());
    this.reporter?.report(Math.floor((100 * done) / all), this.context.client.tell(say`${done} of ${all}`));
  }

  /** One more step of an unknown number is done; so much was found in all of them. */
  async count(found: number): Promise<void> {
    if (++this.counted % MANY !== 0 || !this.isShown) return;
    await (this.beginning ??= this.begin());
    this.reporter?.report(this.context.client.tell(say`${found} found`));
  }

  done(): void {
    this.reporter?.done();
  }

  /** The library logs a refusal; the work is done all the same. */
  private async begin(): Promise<void> {
    this.reporter = await this.context.connection.window.createWorkDoneProgress().catch(() => undefined);
    this.reporter?.begin(this.context.client.tell(this.title), 0, undefined, true);
  }
}

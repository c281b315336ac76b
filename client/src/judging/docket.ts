import type { TextDocument } from 'vscode';
import type { Doubtful, DoubtfulParams, DoubtfulTurn } from '../../../server/src/protocol/doubtful';
import { DOUBTFUL } from '../../../server/src/protocol/doubtful';
import type { Server } from '../connection/server';
import { askFor, restFor, unanswered } from './asked';
import type { Shown } from './asked';
import type { Case, Judged, KnownSpeaker } from './cases';
import { casesOf, idOfTurn, keptOf, openOf, sameIn, without } from './cases';
import type { Kept } from './kept';

/** How many were begun, and asked anew: what was asked before has another name in the page. */
let rounds = 0;

/** What is to be judged of one transcript, and what was. */
export class Docket {
  private cases: readonly Case[] = [];
  private known: readonly KnownSpeaker[] = [];
  /** The version of the document of which the cases are told. */
  private version = -1;
  /** Whether the server has told who is to be judged. */
  private isTold = false;
  private open: readonly Case[] = [];
  private done: readonly Judged[] = [];
  private round = ++rounds;

  constructor(
    readonly document: TextDocument,
    private readonly server: Server,
    private readonly kept: Kept,
  ) {}

  /** The case that is asked about. */
  get current(): Case | undefined {
    return this.open[0];
  }

  /** By which the page knows it; empty where there is none. */
  get id(): string {
    return this.current ? `${this.round} ${this.current.id}` : '';
  }

  get speakers(): readonly KnownSpeaker[] {
    return this.known;
  }

  /** The latest first. */
  get judged(): readonly Judged[] {
    return this.done;
  }

  /** Whether the cases are those of the text as it is now. */
  isFresh(): boolean {
    return this.version === this.document.version;
  }

  /** Asks the server who is to be judged now. */
  async read(): Promise<void> {
    const { document, server, current, cases } = this;
    const params: DoubtfulParams = { textDocument: { uri: document.uri.toString() } };
    const doubtful = await server.request<Doubtful | null>(DOUBTFUL, params);
    const speakers = await server.speakers(document.uri);
    this.isTold = doubtful !== undefined;
    this.cases = doubtful ? casesOf(doubtful) : [];
    this.version = doubtful?.version ?? document.version;
    this.known = (speakers ?? []).filter(({ placeholder }) => !placeholder);
    const skipped = this.done.filter(({ was }) => was === 'skipped').map(({ id }) => id);
    this.open = openOf(this.cases, [...skipped, ...this.kept.in(document)]);
    // What the page says of the one that it shows is not to count for another.
    if (current && !sameIn(cases, current, this.cases)) this.round = ++rounds;
  }

  /** The case that is asked about, as the text is now; undefined where that is not certain. */
  async currentNow(): Promise<Case | undefined> {
    const { current, cases } = this;
    if (!current || this.isFresh()) return current;
    await this.read();
    return this.isFresh() ? sameIn(cases, current, this.cases) : undefined;
  }

  /** What the page is to show. `before` is what became of the last case. */
  shown(before: string): Shown {
    const { current, known, open, kept, document } = this;
    const { length: done } = this.done;
    if (!this.isTold) return unanswered(done);
    if (current) return { ...askFor(current, known, { done, all: done + open.length }, before), id: this.id };
    const still = keptOf(this.cases, kept.in(document)).length;
    const own = this.done.filter(({ was }) => was === 'kept').length;
    return restFor(this.done, { kept: still, earlier: Math.max(0, still - own) }, before);
  }

  async add(judged: Judged): Promise<void> {
    this.done = [judged, ...this.done];
    if (judged.was === 'kept') await this.keep([...this.kept.in(this.document), judged.id]);
  }

  /** Forgets what was judged last. */
  async takeBack(): Promise<void> {
    const [last, ...others] = this.done;
    this.done = others;
    if (last?.was === 'kept') await this.keep(without(this.kept.in(this.document), last.id));
  }

  /** Those that were skipped are asked about again. */
  askSkipped(): void {
    this.done = this.done.filter(({ was }) => was !== 'skipped');
  }

  /** What was right as it is, now or earlier, is asked about again. */
  async askKept(): Promise<void> {
    await this.keep([]);
    this.done = this.done.filter(({ was }) => was !== 'kept');
  }

  /** The turns that are right as they are, in the text as it is now. */
  async keptNow(): Promise<readonly DoubtfulTurn[]> {
    if (!this.isFresh()) await this.read();
    return keptOf(this.cases, this.kept.in(this.document));
  }

  /** Of the turns that were right as they are, only these are still to be remembered by the editor. */
  async keepOnly(turns: readonly DoubtfulTurn[]): Promise<void> {
    await this.keep(turns.map(idOfTurn));
  }

  private async keep(ids: readonly string[]): Promise<void> {
    await this.kept.set(this.document, ids);
  }
}

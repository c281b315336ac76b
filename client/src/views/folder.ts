import type { Overview } from '../../../server/src/protocol/overview';
import type { TranscriptSummary } from '../../../server/src/protocol/transcripts';
import type { Filter } from './filter';
import { matches } from './filter';
import type { QuestionRow } from './rows';
import { isSameList, questionRows } from './rows';

/** The transcripts of a workspace, and the questions of those that somebody has looked into. */
export class Folder {
  private list: readonly TranscriptSummary[] = [];
  /** By the transcript's address; asked for at most once until the transcript changes. What was not answered is not kept. */
  private readonly asked = new Map<string, Promise<readonly QuestionRow[] | undefined>>();
  /** As they were when last seen. */
  private readonly seen = new Map<string, readonly QuestionRow[]>();

  /** `ask` gives what the server says of a transcript, with all that is said if that is wanted; undefined while it cannot. */
  constructor(private readonly ask: (uri: string, said: boolean) => Promise<Overview | undefined>) {}

  get transcripts(): readonly TranscriptSummary[] {
    return this.list;
  }

  /** The questions that have been seen so far. */
  get questions(): readonly QuestionRow[] {
    return [...this.seen.values()].flat();
  }

  /** Takes the list as it is now. What has another stamp than before may say something else. */
  replace(list: readonly TranscriptSummary[]): void {
    const stamps = new Map(list.map(({ uri, stamp }) => [uri, stamp]));
    for (const { uri, stamp } of this.list) if (stamps.get(uri) !== stamp) this.asked.delete(uri);
    this.list = list;
    const uris = new Set(list.map(({ uri }) => uri));
    for (const uri of this.seen.keys()) if (!uris.has(uri)) this.seen.delete(uri);
  }

  /** From now on everything is asked for again, whether the transcripts have changed or not. */
  forget(): void {
    this.asked.clear();
  }

  /** Takes what is known already of a transcript that is open; whether something of it that was seen has changed. */
  update(uri: string, { questions }: Overview): boolean {
    const before = this.seen.get(uri);
    if (before === undefined) return false;
    const rows = questionRows(uri, questions, before);
    this.seen.set(uri, rows);
    this.asked.set(uri, Promise.resolve(rows));
    return !isSameList(before, rows);
  }

  /** The questions of a transcript that pass a filter. What is said is not kept: a folder may have very much of it. */
  async listed(uri: string, filter: Filter): Promise<readonly QuestionRow[]> {
    const asked = this.asked.get(uri) ?? this.read(uri);
    this.asked.set(uri, asked);
    const rows = await asked;
    if (rows === undefined) {
      if (this.asked.get(uri) === asked) this.asked.delete(uri);
      return [];
    }
    const whole = filter.words === undefined ? undefined : await this.ask(uri, true);
    return rows.filter(({ question }, at) => matches(filter, question, whole?.questions[at]?.said));
  }

  /**
   * The transcripts with a question that passes a filter. They are asked for one after the other, so that typing does
   * not have to wait; undefined as soon as the answer is not wanted any more.
   */
  async matching(filter: Filter, isWanted: () => boolean): Promise<readonly TranscriptSummary[] | undefined> {
    const found: TranscriptSummary[] = [];
    for (const transcript of this.list) {
      if (!isWanted()) return undefined;
      if ((await this.listed(transcript.uri, filter)).length > 0) found.push(transcript);
    }
    return isWanted() ? found : undefined;
  }

  private async read(uri: string): Promise<readonly QuestionRow[] | undefined> {
    const overview = await this.ask(uri, false);
    if (overview === undefined) return undefined;
    const rows = questionRows(uri, overview.questions, this.seen.get(uri) ?? []);
    this.seen.set(uri, rows);
    return rows;
  }
}

import type { TreeDataProvider, TreeItem } from 'vscode';
import { commands, Disposable, EventEmitter, Uri, window } from 'vscode';
import type { TranscriptSummary } from '../../../server/src/lsp/protocol';
import { debounce } from '../debounce';
import type { Front } from '../front';
import { VIEW } from '../ids';
import { counted } from '../offer';
import type { Server } from '../server';
import { filterMessage, isFiltering, matches } from './filter';
import type { QuestionFilter } from './questionFilter';
import type { QuestionRow, Row, TranscriptRow } from './rows';
import { isSameList, questionRows, transcriptRow } from './rows';
import { treeItem, withTooltip } from './treeItems';

/** Milliseconds without news before the server is asked for its list. */
const QUIET = 200;

/** The transcripts of the workspace, each with its questions, which are asked for when somebody wants to see them. */
export class TranscriptsView implements TreeDataProvider<Row>, Disposable {
  private list: readonly TranscriptSummary[] = [];
  /** The questions of a transcript, by its address; and those that were there before, for their ids. */
  private readonly asked = new Map<string, Promise<readonly QuestionRow[]>>();
  private readonly known = new Map<string, readonly QuestionRow[]>();
  private wanted = false;
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view = window.createTreeView<Row>(VIEW.transcripts, {
    treeDataProvider: this,
    showCollapseAll: true,
    canSelectMany: true,
  });
  private readonly refreshSoon = debounce(() => void this.refresh(), QUIET);
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    private readonly filter: QuestionFilter,
  ) {
    this.parts = Disposable.from(
      this.view,
      this.changed,
      this.refreshSoon,
      this.server.onDidChangeState(this.refreshSoon),
      this.server.onDidChangeTranscripts(this.refreshSoon),
      this.front.onDidChange(() => {
        this.takeFront();
      }),
      this.filter.onDidChange(() => {
        this.show();
      }),
    );
  }

  /** From now on the server is asked for its list; before, nobody has looked. */
  want(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.refreshSoon();
  }

  get selection(): readonly Row[] {
    return this.view.selection;
  }

  get transcripts(): readonly TranscriptRow[] {
    return this.list.map((transcript) => transcriptRow(transcript, isFiltering(this.filter.current)));
  }

  /** Every question that has been seen so far. */
  get questions(): readonly QuestionRow[] {
    return [...this.known.values()].flat();
  }

  getTreeItem(row: Row): TreeItem {
    return treeItem(row);
  }

  resolveTreeItem(item: TreeItem, row: Row): TreeItem {
    return withTooltip(item, row);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row === undefined) return isFiltering(this.filter.current) ? this.matching() : [...this.transcripts];
    if (row.kind === 'transcript') return this.listed(row.uri);
    return row.kind === 'question' ? [...row.answers] : [];
  }

  dispose(): void {
    this.parts.dispose();
  }

  private async refresh(): Promise<void> {
    if (!this.wanted) return;
    const list = (await this.server.transcripts()) ?? [];
    // The same address may be written in several ways.
    this.list = list.map((transcript) => ({ ...transcript, uri: Uri.parse(transcript.uri).toString() }));
    this.asked.clear();
    for (const uri of this.known.keys()) if (!this.list.some((one) => one.uri === uri)) this.known.delete(uri);
    this.show();
  }

  private show(): void {
    this.view.description = counted(this.list.length, 'transcript');
    if (!isFiltering(this.filter.current)) this.view.message = '';
    void commands.executeCommand('setContext', 'turnwise.hasTranscripts', this.list.length > 0);
    this.changed.fire(undefined);
  }

  /** What is being written is known already. */
  private takeFront(): void {
    const { document, overview } = this.front;
    const uri = document?.uri.toString() ?? '';
    const before = this.known.get(uri);
    if (before === undefined || overview === undefined) return;
    const rows = questionRows(uri, overview.questions, before);
    this.keep(uri, rows);
    if (!isSameList(before, rows)) this.changed.fire(undefined);
  }

  /** Transcripts with a question that passes the filter. One after the other, so that nobody who types has to wait. */
  private matching(): Thenable<Row[]> {
    const { current } = this.filter;
    return window.withProgress({ location: { viewId: VIEW.transcripts } }, async () => {
      const found: Row[] = [];
      for (const transcript of this.transcripts) {
        if (current !== this.filter.current) return [];
        if ((await this.listed(transcript.uri)).length > 0) found.push(transcript);
      }
      this.view.message = filterMessage(current, found.length, this.list.length);
      return found;
    });
  }

  private async listed(uri: string): Promise<Row[]> {
    const rows = await this.questionsOf(uri);
    return rows.filter(({ question }) => matches(this.filter.current, question));
  }

  private questionsOf(uri: string): Promise<readonly QuestionRow[]> {
    const asked = this.asked.get(uri) ?? this.ask(uri);
    this.asked.set(uri, asked);
    return asked;
  }

  private async ask(uri: string): Promise<readonly QuestionRow[]> {
    const overview = await this.server.overview(Uri.parse(uri));
    const rows = questionRows(uri, overview?.questions ?? [], this.known.get(uri) ?? []);
    this.known.set(uri, rows);
    return rows;
  }

  private keep(uri: string, rows: readonly QuestionRow[]): void {
    this.known.set(uri, rows);
    this.asked.set(uri, Promise.resolve(rows));
  }
}

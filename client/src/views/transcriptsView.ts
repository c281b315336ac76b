import type { TreeDataProvider, TreeItem } from 'vscode';
import { commands, Disposable, EventEmitter, Uri, window } from 'vscode';
import type { TranscriptSummary } from '../../../server/src/protocol/transcripts';
import { debounce } from '../shared/debounce';
import type { Front } from '../front/front';
import { VIEW } from '../shared/ids';
import type { Server } from '../connection/server';
import { filterMessage, isFiltering } from './filter';
import { Folder } from './folder';
import type { QuestionFilter } from './questionFilter';
import type { QuestionRow, ViewRow, TranscriptRow } from './rows';
import { transcriptRow } from './rows';
import { treeItem, withTooltip } from './treeItems';

/** Milliseconds without news before the server is asked for its list. */
const QUIET = 200;

/** The transcripts of the workspace, each with its questions, which are asked for when somebody wants to see them. */
export class TranscriptsView implements TreeDataProvider<ViewRow>, Disposable {
  private readonly folder: Folder;
  private wanted = false;
  /** Whether there has been a list: without one the view is not shown at all. */
  private isListed = false;
  /** How often transcripts were searched: a later search makes an earlier one end. */
  private searches = 0;
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly chosen = new EventEmitter<string>();
  /** Fires with the document of a row that was chosen; to be opened, most of the time. */
  readonly onDidChoose = this.chosen.event;
  private readonly view = window.createTreeView<ViewRow>(VIEW.transcripts, {
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
    this.folder = new Folder((uri, said) => this.server.overview(Uri.parse(uri), said));
    this.parts = Disposable.from(
      this.view,
      this.changed,
      this.chosen,
      this.refreshSoon,
      this.server.onDidChangeState(() => {
        // Another server counts its stamps anew.
        this.folder.forget();
        this.refreshSoon();
      }),
      this.server.onDidChangeTranscripts(this.refreshSoon),
      this.view.onDidChangeVisibility(this.refreshSoon),
      this.view.onDidChangeSelection(({ selection }) => {
        const [row, ...more] = selection;
        if (row && more.length === 0) this.chosen.fire(row.uri);
      }),
      this.front.onDidChange(() => {
        const { document, overview } = this.front;
        if (document && overview && this.folder.update(document.uri.toString(), overview)) this.changed.fire(undefined);
      }),
      this.filter.onDidChange(() => {
        // What is still looked for by another filter would tell of that one.
        this.searches++;
        this.show();
      }),
    );
  }

  /** From now on the server is asked for its list; before, the view was not in sight. */
  want(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.refreshSoon();
  }

  get selection(): readonly ViewRow[] {
    return this.view.selection;
  }

  /** All of them, also those that the filter hides. */
  get transcripts(): readonly TranscriptRow[] {
    return this.rowsOf(this.folder.transcripts);
  }

  /** Whether what is selected is a document or in it: the filter goes on counting when it is opened from here. */
  isChosen(uri: string): boolean {
    return this.view.selection.some((row) => row.uri === uri);
  }

  /** The questions that have been seen so far. */
  get questions(): readonly QuestionRow[] {
    return this.folder.questions;
  }

  getTreeItem(row: ViewRow): TreeItem {
    return treeItem(row);
  }

  resolveTreeItem(item: TreeItem, row: ViewRow): TreeItem {
    return withTooltip(item, row);
  }

  async getChildren(row?: ViewRow): Promise<ViewRow[]> {
    if (row === undefined) return isFiltering(this.filter.current) ? this.matching() : [...this.transcripts];
    if (row.kind === 'transcript') return [...(await this.folder.listed(row.uri, this.filter.current))];
    return row.kind === 'question' ? [...row.answers] : [];
  }

  dispose(): void {
    this.parts.dispose();
  }

  private async refresh(): Promise<void> {
    // A list that is out of sight is asked for once it comes into sight.
    if (!this.wanted || (this.isListed && !this.view.visible)) return;
    const list = (await this.server.transcripts()) ?? [];
    // The same address may be written in several ways.
    this.folder.replace(list.map((transcript) => ({ ...transcript, uri: Uri.parse(transcript.uri).toString() })));
    this.isListed = list.length > 0;
    this.show();
  }

  private show(): void {
    const { length } = this.folder.transcripts;
    this.view.description = String(length);
    if (!isFiltering(this.filter.current)) this.view.message = '';
    void commands.executeCommand('setContext', 'turnwise.hasTranscripts', length > 0);
    this.changed.fire(undefined);
  }

  private matching(): Thenable<ViewRow[]> {
    const { current } = this.filter;
    const search = ++this.searches;
    return window.withProgress({ location: { viewId: VIEW.transcripts } }, async () => {
      const found = await this.folder.matching(current, () => search === this.searches);
      if (found === undefined) return [];
      this.view.message = filterMessage(current, found.length, this.folder.transcripts.length);
      return [...this.rowsOf(found)];
    });
  }

  private rowsOf(transcripts: readonly TranscriptSummary[]): readonly TranscriptRow[] {
    return transcripts.map((transcript) => transcriptRow(transcript, isFiltering(this.filter.current)));
  }
}

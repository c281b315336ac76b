import type { TextEditor, TreeDataProvider, TreeItem } from 'vscode';
import { commands, Disposable, EventEmitter, Range, window } from 'vscode';
import type { OverviewQuestion } from '../../../server/src/lsp/protocol/overview';
import { positionOf } from '../commands/transcript';
import type { Front } from '../front';
import { LANGUAGE, VIEW } from '../ids';
import { indexAt } from '../places';
import type { Server } from '../server';
import { filterMessage, matches } from './filter';
import type { Following } from './following';
import { select } from './following';
import type { QuestionFilter } from './questionFilter';
import type { QuestionRow, Row } from './rows';
import { countsOf, isSameList, questionRows } from './rows';
import { treeItem, withTooltip } from './treeItems';

/** The questions of the transcript in front, with their answers. */
export class QuestionsView implements TreeDataProvider<Row>, Disposable {
  /** All of them; the filter leaves out some. */
  private rows: readonly QuestionRow[] = [];
  private listed: readonly QuestionRow[] = [];
  private filtered = '';
  private readonly opened = new Set<string>();
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view = window.createTreeView<Row>(VIEW.questions, {
    treeDataProvider: this,
    showCollapseAll: true,
    canSelectMany: true,
  });
  readonly onDidChangeVisibility = this.view.onDidChangeVisibility;
  readonly onDidChangeSelection = this.view.onDidChangeSelection;
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    private readonly filter: QuestionFilter,
    private readonly following: Following,
  ) {
    this.parts = Disposable.from(
      this.view,
      this.changed,
      this.front.onDidChange(() => {
        this.refresh();
      }),
      this.filter.onDidChange(() => {
        this.refresh();
      }),
      this.following.onDidStop((editor) => void this.follow(editor)),
      this.view.onDidChangeVisibility(this.following.soon),
      this.view.onDidExpandElement(({ element }) => this.opened.add(element.id)),
      this.view.onDidCollapseElement(({ element }) => this.opened.delete(element.id)),
    );
  }

  get isVisible(): boolean {
    return this.view.visible;
  }

  /** What a filter lists, above the questions; empty without one. */
  get message(): string {
    return this.filtered;
  }

  get selection(): readonly Row[] {
    return this.view.selection;
  }

  /** The questions that are listed, in order. */
  get questions(): readonly QuestionRow[] {
    return this.listed;
  }

  getTreeItem(row: Row): TreeItem {
    return treeItem(row);
  }

  resolveTreeItem(item: TreeItem, row: Row): TreeItem {
    return withTooltip(item, row);
  }

  getChildren(row?: Row): Row[] {
    if (row === undefined) return [...this.listed];
    return row.kind === 'question' ? [...row.answers] : [];
  }

  getParent(row: Row): Row | undefined {
    return row.kind === 'answer' ? this.listed.find(({ id }) => id === row.questionId) : undefined;
  }

  dispose(): void {
    this.parts.dispose();
  }

  private refresh(): void {
    const { document, overview } = this.front;
    const uri = document?.uri.toString() ?? '';
    const before = this.rows.filter((row) => row.uri === uri);
    this.rows = questionRows(uri, overview?.questions ?? [], before);
    const listed = this.rows.filter(({ question }) => matches(this.filter.current, question, this.saidIn(question)));
    const isSame = isSameList(this.listed, listed);
    this.listed = listed;
    this.filtered = this.rows.length === 0 ? '' : filterMessage(this.filter.current, listed.length, this.rows.length);
    // The way out that an empty view shows is shown only where it has no message.
    const isEmpty = listed.length === 0 && this.filtered !== '';
    this.view.description = isEmpty ? this.filtered : countsOf(this.rows);
    this.view.message = isEmpty ? '' : this.filtered;
    void commands.executeCommand('setContext', 'turnwise.front', this.frontState());
    if (!isSame) this.changed.fire(undefined);
    this.following.soon();
  }

  /** What is said in a question and its answers, for a filter that has words. */
  private saidIn({ exchange: { start, end } }: OverviewQuestion): string {
    const { document } = this.front;
    if (document === undefined || this.filter.current.words === undefined) return '';
    return document.getText(new Range(positionOf(start), positionOf(end)));
  }

  /** What package.json chooses the sentence of an empty view by. */
  private frontState(): 'none' | 'text' | 'stopped' | 'unknown' | 'empty' | 'questions' {
    const { document, overview } = this.front;
    if (document === undefined) return 'none';
    if (document.languageId !== LANGUAGE) return 'text';
    if (this.server.state === 'stopped') return 'stopped';
    if (overview === undefined) return 'unknown';
    return overview.questions.length === 0 ? 'empty' : 'questions';
  }

  /** Selects the question at the cursor, or its answer there where the question is open; the keyboard stays where it is. */
  private async follow({ document, selection }: TextEditor): Promise<void> {
    if (!this.view.visible || document !== this.front.document) return;
    const row = this.rowAt(selection.active);
    if (row !== undefined && !this.view.selection.some(({ id }) => id === row.id)) await select(this.view, row);
  }

  private rowAt(cursor: Parameters<typeof indexAt>[1]): Row | undefined {
    const question =
      this.rows[
        indexAt(
          this.rows.map((row) => row.question.exchange),
          cursor,
        )
      ];
    if (question === undefined || !this.listed.includes(question)) return undefined;
    const answers = this.opened.has(question.id) ? question.answers : [];
    return (
      answers[
        indexAt(
          answers.map(({ answer }) => answer.range),
          cursor,
        )
      ] ?? question
    );
  }
}

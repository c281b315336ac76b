import type { TextEditor, TreeDataProvider, TreeItem } from 'vscode';
import { commands, Disposable, EventEmitter, Range, window } from 'vscode';
import type { OverviewQuestion } from '../../../server/src/protocol/overview';
import { positionOf } from '../editor/goTo';
import type { Front } from '../front/front';
import { LANGUAGE, VIEW } from '../shared/ids';
import { indexAt } from '../shared/places';
import { isReadable } from './readable';
import type { Server } from '../connection/server';
import { filterMessage, matches } from './filter';
import type { Following } from './following';
import { select } from './following';
import type { QuestionFilter } from './questionFilter';
import type { QuestionRow, ViewRow } from './rows';
import { countsOf, isSameList, questionRows } from './rows';
import { askerItem, withSpeakerCard } from './speakerItems';
import type { SpeakerPalette } from './speakerPalette';
import { treeItem, withTooltip } from './treeItems';
import type { AskerRow } from './askerRows';
import { askerRows, isSameAskers } from './askerRows';
import { tell } from '../shared/words';

/** A row of the view. */
export type QuestionsRow = ViewRow | AskerRow;

/**
 * The questions of the transcript in front, with their answers; where no interviewer was found, the speakers, for the user to
 * choose the interviewer.
 */
export class QuestionsView implements TreeDataProvider<QuestionsRow>, Disposable {
  /** All of them; the filter leaves out some. */
  private rows: readonly QuestionRow[] = [];
  private listed: readonly QuestionRow[] = [];
  private filtered = '';
  private mayAsk: readonly AskerRow[] = [];
  private readonly opened = new Set<string>();
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view = window.createTreeView<QuestionsRow>(VIEW.questions, {
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
    private readonly palette: SpeakerPalette,
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
      this.palette.onDidChange(() => {
        this.changed.fire(undefined);
      }),
      this.view.onDidChangeVisibility(this.following.soon),
      this.view.onDidChangeVisibility(() => void this.refreshAskers()),
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

  get selection(): readonly ViewRow[] {
    return this.view.selection.filter((row) => row.kind !== 'asker');
  }

  /** Those who may be the interviewer, where none was found; in order. */
  get askers(): readonly AskerRow[] {
    return this.mayAsk;
  }

  /** The questions that are listed, in order. */
  get questions(): readonly QuestionRow[] {
    return this.listed;
  }

  getTreeItem(row: QuestionsRow): TreeItem {
    return row.kind === 'asker' ? askerItem(row, this.palette) : treeItem(row);
  }

  resolveTreeItem(item: TreeItem, row: QuestionsRow): TreeItem {
    return row.kind === 'asker' ? withSpeakerCard(item, row.speaker) : withTooltip(item, row);
  }

  getChildren(row?: QuestionsRow): QuestionsRow[] {
    if (row === undefined) return this.listed.length > 0 ? [...this.listed] : [...this.mayAsk];
    return row.kind === 'question' ? [...row.answers] : [];
  }

  getParent(row: QuestionsRow): QuestionsRow | undefined {
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
    this.view.message = isEmpty ? this.question : this.filtered || this.question;
    void commands.executeCommand('setContext', 'turnwise.front', this.frontState());
    if (!isSame) this.changed.fire(undefined);
    this.following.soon();
    void this.refreshAskers();
  }

  /** Asks the server for the speakers, where no interviewer was found and the view is in sight. */
  private async refreshAskers(): Promise<void> {
    const { document } = this.front;
    const isWanted = this.view.visible && this.frontState() === 'empty';
    const speakers = isWanted && document ? await this.server.speakers(document.uri) : [];
    if (document !== this.front.document || speakers === undefined) return;
    const rows = askerRows(document?.uri.toString() ?? '', this.frontState() === 'empty' ? speakers : []);
    if (isSameAskers(this.mayAsk, rows)) return;
    this.mayAsk = rows;
    if (this.filtered === '') this.view.message = this.question;
    this.changed.fire(undefined);
  }

  /** What the rows answer where they are speakers; a list of questions has none. */
  private get question(): string {
    return this.mayAsk.length === 0 ? '' : tell`Nobody seems to interview in this text. Who asks here?`;
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
    // A file that is plainly something else, such as the settings of a program, has no way to be opened as one.
    if (document.languageId !== LANGUAGE) return isReadable(document) ? 'text' : 'none';
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

  private rowAt(cursor: Parameters<typeof indexAt>[1]): ViewRow | undefined {
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

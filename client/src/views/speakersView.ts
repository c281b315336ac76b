import type { DataTransfer, TextEditor, TreeDataProvider, TreeDragAndDropController, TreeItem } from 'vscode';
import { DataTransferItem, Disposable, EventEmitter, window } from 'vscode';
import type { Front } from '../front/front';
import { LANGUAGE, VIEW } from '../shared/ids';
import type { Server } from '../connection/server';
import type { Following } from './following';
import { select } from './following';
import { speakerItem, withSpeakerTooltip } from './speakerItems';
import type { SpeakerPalette } from './speakerPalette';
import type { SpeakerRow, SpeakersRow } from './speakerRows';
import { ownerId, showSame, speakerAt, speakerRows, titleCounts } from './speakerRows';

/** What is dragged inside the view; the editor makes the name of the view's. */
const DRAGGED = `application/vnd.code.tree.${VIEW.speakers}`;

/** Speakers that were dropped on another. */
export interface Drop {
  readonly dragged: readonly SpeakerRow[];
  readonly onto: SpeakerRow;
}

/** Those who speak in the transcript in front, with their labels and some of what they say. */
export class SpeakersView implements TreeDataProvider<SpeakersRow>, TreeDragAndDropController<SpeakersRow>, Disposable {
  private rows: readonly SpeakerRow[] = [];
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly dropped = new EventEmitter<Drop>();
  readonly onDidDrop = this.dropped.event;
  readonly dragMimeTypes = [DRAGGED];
  readonly dropMimeTypes = [DRAGGED];
  private readonly view = window.createTreeView<SpeakersRow>(VIEW.speakers, {
    treeDataProvider: this,
    dragAndDropController: this,
    showCollapseAll: true,
    canSelectMany: true,
  });
  readonly onDidChangeVisibility = this.view.onDidChangeVisibility;
  readonly onDidChangeSelection = this.view.onDidChangeSelection;
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    private readonly following: Following,
    private readonly palette: SpeakerPalette,
  ) {
    const refresh = () => void this.refresh();
    this.parts = Disposable.from(
      this.view,
      this.changed,
      this.dropped,
      this.front.onDidChange(refresh),
      this.view.onDidChangeVisibility(refresh),
      this.following.onDidStop((editor) => void this.follow(editor)),
      this.palette.onDidChange(() => {
        this.changed.fire(undefined);
      }),
    );
  }

  get isVisible(): boolean {
    return this.view.visible;
  }

  get selection(): readonly SpeakersRow[] {
    return this.view.selection;
  }

  /** Those who are listed, in order. */
  get speakers(): readonly SpeakerRow[] {
    return this.rows;
  }

  /** A row as it is now, from one that a menu may have kept; undefined where it is gone. */
  current<R extends SpeakersRow>({ id, kind }: R): R | undefined {
    const all: readonly SpeakersRow[] = this.rows.flatMap((row) => [row, ...row.children]);
    const isIt = (row: SpeakersRow): row is R => row.id === id && row.kind === kind;
    return all.find(isIt);
  }

  /** The speakers to whom some rows belong, each once. */
  ownersOf(rows: readonly SpeakersRow[]): readonly SpeakerRow[] {
    const ids = new Set(rows.map(ownerId));
    return this.rows.filter(({ id }) => ids.has(id));
  }

  /** Asks the server for the speakers, unless the view is out of sight. */
  async refresh(): Promise<void> {
    const { document } = this.front;
    if (!this.view.visible) return;
    const speakers = document?.languageId === LANGUAGE ? await this.server.speakers(document.uri) : [];
    if (document !== this.front.document) return;
    const uri = document?.uri.toString() ?? '';
    const before = this.rows.filter((row) => row.uri === uri);
    // While the server cannot answer they stay as they were, but never below another transcript.
    this.show(speakers === undefined ? before : speakerRows(uri, speakers, before));
  }

  getTreeItem(row: SpeakersRow): TreeItem {
    return speakerItem(row, this.palette);
  }

  resolveTreeItem(item: TreeItem, row: SpeakersRow): TreeItem {
    return withSpeakerTooltip(item, this.current(row) ?? row);
  }

  getChildren(row?: SpeakersRow): SpeakersRow[] {
    if (row === undefined) return [...this.rows];
    return row.kind === 'speaker' ? [...row.children] : [];
  }

  getParent(row: SpeakersRow): SpeakersRow | undefined {
    return row.kind === 'speaker' ? undefined : this.rows.find(({ id }) => id === row.speakerId);
  }

  handleDrag(rows: readonly SpeakersRow[], data: DataTransfer): void {
    data.set(DRAGGED, new DataTransferItem(this.ownersOf(rows)));
  }

  handleDrop(target: SpeakersRow | undefined, data: DataTransfer): void {
    const rows: unknown = data.get(DRAGGED)?.value;
    const [onto] = target ? this.ownersOf([target]) : [];
    if (onto && Array.isArray(rows)) this.dropped.fire({ dragged: rows as readonly SpeakerRow[], onto });
  }

  dispose(): void {
    this.parts.dispose();
  }

  private show(rows: readonly SpeakerRow[]): void {
    const isSame = showSame(this.rows, rows);
    this.rows = rows;
    this.view.description = titleCounts(rows);
    if (!isSame) this.changed.fire(undefined);
    this.following.soon();
  }

  /** Selects who speaks at the cursor, unless one of their rows is selected already. */
  private async follow({ document, selection }: TextEditor): Promise<void> {
    if (!this.view.visible || document !== this.front.document) return;
    const row = speakerAt(this.rows, selection.active);
    if (row !== undefined && !this.view.selection.some((one) => ownerId(one) === row.id)) await select(this.view, row);
  }
}

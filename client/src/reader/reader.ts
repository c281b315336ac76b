import type { TextDocument, TextEditor, Uri, WebviewPanel } from 'vscode';
import { Disposable, EventEmitter, Position, Range, TextEditorRevealType, ViewColumn, window, workspace } from 'vscode';
import type { FromReader, ToReader } from '../../../pages/shared/reader';
import { fromReader } from '../../../pages/shared/reader';
import type { ReaderParams, Reading } from '../../../server/src/protocol/reader';
import { READER } from '../../../server/src/protocol/reader';
import type { Server } from '../connection/server';
import { show } from '../editor/goTo';
import type { Front } from '../front/front';
import { transcriptToAsk } from '../front/transcriptToAsk';
import { Page } from '../page/page';
import { inEditorsLanguage } from '../shared/language';
import { speak, tell } from '../shared/words';

/** While somebody types, the page is brought up to date so often, in milliseconds; in between the server is asked nothing. */
const PACE = 150;

/** So many pieces are told at once: the first ones are in sight before the last ones of a long talk are there. */
const AT_ONCE = 400;

/** More pieces than a page has. */
const ALL = Number.MAX_SAFE_INTEGER;

/** A scroll of the text within so many milliseconds of one in the page comes from it, and is not told back. */
const ECHO = 250;

/** The transcript as it would be published, in a tab beside its text. */
export class Reader implements Disposable {
  private readonly page: Page<ToReader, FromReader>;
  private readonly changed = new EventEmitter<void>();
  /** Fires when the page has said what it shows. */
  readonly onDidChange = this.changed.event;
  private panel: WebviewPanel | undefined;
  private document: TextDocument | undefined;
  /** What the page has, as the server counts it; undefined where it has nothing. */
  private edition: number | undefined;
  /** The version of the document that the page shows. */
  private version = -1;
  private state: Extract<FromReader, { type: 'state' }> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isAsking = false;
  private scrolledAt = 0;
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    extension: Uri,
  ) {
    speak(inEditorsLanguage);
    this.page = new Page('reader', extension, fromReader, ({ preserveFocus }) => {
      this.place(preserveFocus);
    });
    this.parts = Disposable.from(
      this.page,
      this.changed,
      this.page.onDidBegin(() => {
        this.edition = undefined;
        void this.renew();
      }),
      this.page.onDidTell((message) => void this.hear(message)),
      this.page.onDidChangeVisibility(() => {
        if (!this.page.isThere) this.state = undefined;
        this.renewSoon();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.document && contentChanges.length > 0) this.renewSoon();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.turnTo(undefined);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        this.tellTop(textEditor);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.tellCursor(textEditor);
      }),
      server.onDidReadAnew(() => {
        this.version = -1;
        this.renewSoon();
      }),
      front.onDidChange(() => {
        const editor = front.transcript;
        if (editor && editor.document !== this.document && this.page.isVisible) this.turnTo(editor.document);
      }),
    );
  }

  /** What the page shows. */
  get told() {
    const { pieces = 0, line = 0, here = '' } = this.state ?? {};
    const isCurrent = !this.isAsking && this.version === this.document?.version;
    return { pieces, line, here, isCurrent, violations: this.page.violations };
  }

  /** Shows the transcript in front, beside it; the keyboard stays in the text. */
  async show(): Promise<void> {
    const editor = transcriptToAsk(this.server, this.front);
    if (!editor && !this.document) return;
    if (editor && editor.document !== this.document) this.turnTo(editor.document);
    await this.page.show({ preserveFocus: true });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.panel?.dispose();
    this.parts.dispose();
  }

  private place(preserveFocus: boolean): void {
    const panel = window.createWebviewPanel(
      'turnwise.reader',
      tell`Reader`,
      { viewColumn: ViewColumn.Beside, preserveFocus },
      { retainContextWhenHidden: true, enableFindWidget: true },
    );
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    this.panel = panel;
    this.page.resolve(panel);
  }

  private turnTo(document: TextDocument | undefined): void {
    this.document = document;
    this.edition = undefined;
    this.version = -1;
    void this.renew();
  }

  private renewSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.renew();
    }, PACE);
  }

  /** Asks what is set otherwise than the page has it, and tells the page. */
  private async renew(): Promise<void> {
    const { document } = this;
    if (!this.page.isVisible || this.isAsking) return;
    if (!document) {
      this.page.tell({ type: 'change', from: 0, removed: ALL, pieces: [] });
      return;
    }
    const { version } = document;
    if (version === this.version && this.edition !== undefined) return;
    this.isAsking = true;
    const params: ReaderParams = {
      textDocument: { uri: document.uri.toString() },
      ...(this.edition !== undefined && { edition: this.edition }),
    };
    const isWhole = this.edition === undefined;
    const reading = await this.server.request<Reading | null>(READER, params);
    this.isAsking = false;
    if (document !== this.document) {
      void this.renew();
      return;
    }
    if (!reading) return;
    this.edition = reading.edition;
    this.version = version;
    this.tellChange(reading, isWhole);
    if (document.version !== version) this.renewSoon();
    this.changed.fire();
  }

  private tellChange({ from, removed, pieces, language, direction, isWrapped }: Reading, isWhole: boolean): void {
    this.page.tell({ type: 'talk', language, direction, isWrapped });
    const gone = isWhole ? ALL : removed;
    for (let at = 0; at === 0 || at < pieces.length; at += AT_ONCE) {
      const some = pieces.slice(at, at + AT_ONCE);
      this.page.tell({ type: 'change', from: from + at, removed: at === 0 ? gone : 0, pieces: some });
    }
    const editor = window.visibleTextEditors.find((one) => one.document === this.document);
    if (!isWhole || !editor) return;
    this.tellTop(editor);
    this.tellCursor(editor);
  }

  private tellTop({ document, visibleRanges: [range] }: TextEditor): void {
    if (document !== this.document || !range || Date.now() - this.scrolledAt < ECHO) return;
    this.page.tell({ type: 'scroll', line: range.start.line });
  }

  private tellCursor({ document, selection }: TextEditor): void {
    if (document === this.document) this.page.tell({ type: 'cursor', line: selection.active.line });
  }

  private async hear(message: FromReader): Promise<void> {
    switch (message.type) {
      case 'state':
        this.state = message;
        this.changed.fire();
        break;
      case 'scrolled': {
        this.scrolledAt = Date.now();
        const line = Math.floor(message.line);
        for (const editor of window.visibleTextEditors)
          if (editor.document === this.document)
            editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
        break;
      }
      case 'chosen':
        if (this.document) {
          const start = new Position(message.line, 0);
          await show(this.document.uri, { selection: new Range(start, start) });
        }
    }
  }
}

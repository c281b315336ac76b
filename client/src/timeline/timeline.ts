import type { TextDocument, TextEditor, WebviewPanel } from 'vscode';
import {
  commands,
  Disposable,
  env,
  EventEmitter,
  MarkdownString,
  Position,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Hover } from 'vscode';
import type { FromTimeline, ToTimeline } from '../../../pages/shared/timeline';
import { fromTimeline } from '../../../pages/shared/timeline';
import type { Figures, FiguresParams, FirstWordsParams } from '../../../server/src/protocol/figures';
import { FIGURES, FIRST_WORDS } from '../../../server/src/protocol/figures';
import type { Timeline as Times, TimelineParams } from '../../../server/src/protocol/timing';
import { TIMELINE } from '../../../server/src/protocol/timing';
import type { Server } from '../connection/server';
import { goTo, positionOf, show } from '../editor/goTo';
import type { Front } from '../front/front';
import { transcriptToAsk } from '../front/transcriptToAsk';
import { Asking } from '../listening/asking';
import type { Chosen } from '../listening/chosen';
import type { Door } from '../listening/door';
import { recordingOf } from '../listening/recording';
import { Page } from '../page/page';
import { debounce } from '../shared/debounce';
import { inEditorsLanguage } from '../shared/language';
import { speak, tell } from '../shared/words';
import { cardPieces } from './cardPieces';
import { endOf, placeOn, startOf, talkOf, turnAt } from './talk';
import { timelineWords } from './timelineWords';

/** What the timeline has from its extension. */
export interface Surroundings {
  readonly extension: Uri;
  readonly chosen: Chosen;
  readonly listening: Door;
}

/** Milliseconds without a change of the text before it is asked anew who speaks when. */
const QUIET = 300;

/** Who speaks when, and the figures, in a tab beside the text. */
export class Timeline implements Disposable {
  private readonly page: Page<ToTimeline, FromTimeline>;
  private readonly asking: Asking;
  private readonly changed = new EventEmitter<void>();
  /** Fires when the page has said what it shows. */
  readonly onDidChange = this.changed.event;
  private panel: WebviewPanel | undefined;
  private document: TextDocument | undefined;
  private times: Times | undefined;
  /** The version of the document of which the page was told, and how often it was told a talk. */
  private version = -1;
  private edition = 0;
  private state: Extract<FromTimeline, { type: 'state' }> | undefined;
  private readonly renewSoon = debounce(() => void this.renew(true), QUIET);
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    private readonly surroundings: Surroundings,
  ) {
    speak(inEditorsLanguage);
    this.asking = new Asking(server);
    this.page = new Page('timeline', surroundings.extension, fromTimeline, ({ preserveFocus }) => {
      this.place(preserveFocus);
    });
    this.parts = Disposable.from(
      this.page,
      this.changed,
      this.renewSoon,
      this.page.onDidBegin(() => {
        this.page.tell({ type: 'words', words: timelineWords(), language: env.language });
        void this.renew(false);
      }),
      this.page.onDidTell((message) => void this.hear(message)),
      this.page.onDidChangeVisibility(() => {
        if (!this.page.isThere) this.state = undefined;
        if (this.page.isVisible && this.version !== this.document?.version) this.renewSoon();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.document && contentChanges.length > 0) this.renewSoon();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.turnTo(undefined);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.document) this.tellCursor(textEditor);
      }),
      server.onDidReadAnew(this.renewSoon),
      front.onDidChange(() => {
        const editor = front.transcript;
        if (editor && editor.document !== this.document && this.page.isVisible) this.turnTo(editor.document);
      }),
    );
  }

  /** What the page shows. */
  get told() {
    const { chosen = -1, from = 0, to = 0, spoken = '', rows = 0, cells = 0, isFocused = false } = this.state ?? {};
    const isCurrent = this.state?.edition === this.edition && this.version === this.document?.version;
    return { chosen, from, to, spoken, rows, cells, isFocused, isCurrent, violations: this.page.violations };
  }

  /** Shows the transcript in front, beside it, with the keyboard in the page. */
  async show(): Promise<void> {
    const editor = transcriptToAsk(this.server, this.front);
    if (!editor && !this.document) return;
    if (editor && editor.document !== this.document) this.turnTo(editor.document);
    await this.page.show({ preserveFocus: false });
    this.page.tell({ type: 'focus' });
  }

  /** Does what a key of the page does. */
  press(key: string): void {
    this.page.tell({ type: 'press', key });
  }

  dispose(): void {
    this.panel?.dispose();
    this.parts.dispose();
  }

  private place(preserveFocus: boolean): void {
    const panel = window.createWebviewPanel(
      'turnwise.timeline',
      tell`Timeline`,
      { viewColumn: ViewColumn.Beside, preserveFocus },
      { retainContextWhenHidden: true },
    );
    const icon = (kind: string) => Uri.joinPath(this.surroundings.extension, `images/transcript-${kind}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    this.panel = panel;
    this.page.resolve(panel);
  }

  private turnTo(document: TextDocument | undefined): void {
    this.document = document;
    this.times = undefined;
    this.version = -1;
    void this.renew(false);
  }

  /** Asks who speaks when, and shows it. With `isSame` the page keeps what of it is in sight. */
  private async renew(isSame: boolean): Promise<void> {
    const { document } = this;
    if (!this.page.isVisible) return;
    if (!document) {
      this.page.tell({
        type: 'nothing',
        title: tell`No transcript is open.`,
        detail: tell`Open one to see who speaks when.`,
      });
      return;
    }
    const { version } = document;
    const textDocument = { uri: document.uri.toString() };
    const [times, figures] = await Promise.all([
      this.server.request<Times | null>(TIMELINE, { textDocument } satisfies TimelineParams),
      this.server.request<Figures | null>(FIGURES, { textDocument } satisfies FiguresParams),
    ]);
    if (document !== this.document || document.version !== version || !times || !figures) return;
    // What a key meant before a renewal that left all turns where they were, it means still.
    const isMoved = version !== this.version || JSON.stringify(times.turns) !== JSON.stringify(this.times?.turns);
    if (isMoved) this.edition++;
    this.times = times;
    this.version = version;
    const title = nameOf(document.uri);
    if (this.panel) this.panel.title = tell`Timeline: ${title}`;
    if (times.turns.from.length === 0)
      this.page.tell({
        type: 'nothing',
        title: tell`Nobody was found to speak here.`,
        detail: tell`Turns begin with a label, as in “Ann: How are you?”.`,
      });
    else this.page.tell(talkOf(times, figures, { title, edition: this.edition, isSame }));
    const editor = this.editor();
    if (editor) this.tellCursor(editor, !isSame || this.panel?.active !== true);
    this.changed.fire();
  }

  private async hear(message: FromTimeline): Promise<void> {
    switch (message.type) {
      case 'state':
        this.state = message;
        this.changed.fire();
        break;
      case 'go':
        await this.go(message);
        break;
      case 'toText':
        if (this.document) await show(this.document.uri);
        break;
      case 'firstWords':
        await this.tellFirstWords(message);
        break;
      case 'card':
        await this.tellCard(message);
    }
  }

  /** To a turn, in the text; and where there is a recording, it is heard from there. */
  private async go({ edition, turn, stays, plays }: Extract<FromTimeline, { type: 'go' }>): Promise<void> {
    const { document, times } = this;
    if (!document || !times || edition !== this.edition) return;
    const editor = this.editor() ?? (await show(document.uri, { preserveFocus: stays }));
    await goTo(editor, startOf(times, turn), { preserveFocus: stays });
    if (plays && (await this.isHeard(document))) await this.surroundings.listening.act('playHere');
  }

  private async isHeard(document: TextDocument): Promise<boolean> {
    const told = await this.asking.recording(document);
    return (await recordingOf(document, told, this.surroundings.chosen.get(document))).recording !== undefined;
  }

  private async tellFirstWords({ edition, from, to }: Extract<FromTimeline, { type: 'firstWords' }>): Promise<void> {
    const { document } = this;
    if (!document || edition !== this.edition || document.version !== this.version) return;
    const params: FirstWordsParams = { textDocument: { uri: document.uri.toString() }, from, to };
    const texts = await this.server.request<string[] | null>(FIRST_WORDS, params);
    if (texts && edition === this.edition) this.page.tell({ type: 'firstWords', edition, from, texts });
  }

  /** The card that the editor has for the label of a turn. */
  private async tellCard({ edition, turn }: Extract<FromTimeline, { type: 'card' }>): Promise<void> {
    const { document, times } = this;
    if (!document || !times || edition !== this.edition || document.version !== this.version) return;
    const place = positionOf(startOf(times, turn));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
    const [text] = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one instanceof MarkdownString ? one.value : '')),
    );
    if (text !== undefined) this.page.tell({ type: 'card', edition, turn, paragraphs: cardPieces(text) });
  }

  /** Where the cursor is; the chosen turn goes along unless the keyboard is in the page. */
  private tellCursor({ document, selection }: TextEditor, follows = this.panel?.active !== true): void {
    const { times } = this;
    if (!times) return;
    const turn = turnAt(times, selection.active);
    const offset = ({ line, character }: { readonly line: number; readonly character: number }) =>
      document.offsetAt(new Position(line, character));
    const [start, end] = [offset(startOf(times, turn)), offset(endOf(times, turn))];
    const at = placeOn(times, turn, (document.offsetAt(selection.active) - start) / Math.max(1, end - start));
    this.page.tell({ type: 'cursor', turn, at: turn < 0 ? undefined : at, follows });
  }

  private editor(): TextEditor | undefined {
    const { document } = this;
    const own = window.visibleTextEditors.filter((editor) => editor.document === document);
    return own.find((editor) => editor === window.activeTextEditor) ?? own[0];
  }
}

/** The name of a file without its ending. */
function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(.)\.[^.]+$/, '$1');
}

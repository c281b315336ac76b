import type { TextDocument, TextEditor, Uri } from 'vscode';
import { Disposable, EventEmitter, languages, window, workspace } from 'vscode';
import type { Overview } from '../../../server/src/protocol/overview';
import { debounce } from '../shared/debounce';
import { LANGUAGE } from '../shared/ids';
import type { Server } from '../connection/server';

/** Milliseconds without an event before the server is asked again. */
const QUIET = 200;

/**
 * The document in front, or beside a page that is no text a transcript in sight; and, of a transcript, what the
 * server says of it: asked once for all who show some of it.
 */
export class Front implements Disposable {
  private shown: TextDocument | undefined;
  private told: Overview | undefined;
  private readonly changed = new EventEmitter<void>();
  /** Fires when both are known anew, perhaps as they were. */
  readonly onDidChange = this.changed.event;
  private readonly refreshSoon = debounce(() => void this.refresh(), QUIET);
  private readonly parts: Disposable;

  constructor(private readonly server: Server) {
    this.parts = Disposable.from(this.changed, this.refreshSoon, ...this.listeners());
    this.refreshSoon();
  }

  get document(): TextDocument | undefined {
    return this.shown;
  }

  /** What a command works on: the document in front as long as it is a transcript, in the editor where one sees it. */
  get transcript(): TextEditor | undefined {
    const editor = this.editor();
    return editor && isTranscript(editor) ? editor : undefined;
  }

  /** Undefined for what is no transcript, and until the server has answered; then its last answer while it is silent. */
  get overview(): Overview | undefined {
    return this.told;
  }

  dispose(): void {
    this.parts.dispose();
  }

  private listeners(): readonly Disposable[] {
    return [
      window.onDidChangeActiveTextEditor(this.refreshSoon),
      window.onDidChangeVisibleTextEditors(this.refreshSoon),
      workspace.onDidOpenTextDocument(this.refreshSoon),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (this.isInFront(document.uri)) this.refreshSoon();
      }),
      // They come when a server that has come back knows the documents.
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => this.isInFront(uri))) this.refreshSoon();
      }),
      // Declarations and settings change what is said of a text that stays as it is.
      this.server.onDidReadAnew(this.refreshSoon),
      this.server.onDidChangeState(this.refreshSoon),
    ];
  }

  private async refresh(): Promise<void> {
    const document = this.editor()?.document;
    // A look at the output channel takes no transcript away, even where it lies over it.
    if (document === undefined && window.activeTextEditor !== undefined) return;
    const overview = document && (await this.look(document));
    if (document !== this.editor()?.document) return;
    this.shown = document;
    this.told = overview;
    this.changed.fire();
  }

  private async look(document: TextDocument): Promise<Overview | undefined> {
    if (document.languageId !== LANGUAGE) return undefined;
    const overview = await this.server.overview(document.uri);
    return overview ?? (this.shown === document ? this.told : undefined);
  }

  private isInFront(uri: Uri): boolean {
    return this.editor()?.document.uri.toString() === uri.toString();
  }

  /**
   * Where a page is in front, such as _Get Started_, the transcript that was shown last and is in sight, else another one;
   * where the output channel is, what was shown last, if it is in sight.
   */
  private editor(): TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = window;
    const last = visibleTextEditors.find(({ document }) => document === this.shown);
    if (activeTextEditor) return activeTextEditor.document.uri.scheme === 'output' ? last : activeTextEditor;
    return last && isTranscript(last) ? last : visibleTextEditors.find(isTranscript);
  }
}

function isTranscript({ document }: TextEditor): boolean {
  return document.languageId === LANGUAGE;
}

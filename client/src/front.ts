import type { TextDocument } from 'vscode';
import { Disposable, EventEmitter, languages, window, workspace } from 'vscode';
import type { Overview } from '../../server/src/lsp/protocol';
import { debounce } from './debounce';
import { LANGUAGE } from './ids';
import type { Server } from './server';

/** Milliseconds without an event before the server is asked again. */
const QUIET = 200;

/** The document in front and, of a transcript, what the server says of it: asked once for all who show some of it. */
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
      workspace.onDidOpenTextDocument(this.refreshSoon),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isActive(document.uri.toString())) this.refreshSoon();
      }),
      // They come when a server that has come back knows the documents.
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => isActive(uri.toString()))) this.refreshSoon();
      }),
      // Declarations and settings change what is said of a text that stays as it is.
      this.server.onDidReadAnew(this.refreshSoon),
      this.server.onDidChangeState(this.refreshSoon),
    ];
  }

  private async refresh(): Promise<void> {
    const document = window.activeTextEditor?.document;
    // A look at the output channel takes no transcript away.
    if (document?.uri.scheme === 'output') return;
    const overview = document && (await this.look(document));
    if (document !== window.activeTextEditor?.document) return;
    this.shown = document;
    this.told = overview;
    this.changed.fire();
  }

  private async look(document: TextDocument): Promise<Overview | undefined> {
    if (document.languageId !== LANGUAGE) return undefined;
    const overview = await this.server.overview(document.uri);
    return overview ?? (this.shown === document ? this.told : undefined);
  }
}

function isActive(uri: string): boolean {
  return window.activeTextEditor?.document.uri.toString() === uri;
}

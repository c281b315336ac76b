import type { TextEditor, TextEditorDecorationType } from 'vscode';
import { Disposable, EventEmitter, languages, Range, ThemeColor, window, workspace } from 'vscode';
import type { ColoredLabel } from '../../../server/src/protocol/speakerColors';
import { debounce } from '../shared/debounce';
import { LANGUAGE } from '../shared/ids';
import type { Server } from '../connection/server';

/** The colours that package.json declares: `turnwise.speaker1` to `turnwise.speaker8`. */
const COLORS = 8;

/** Milliseconds without an event before labels are coloured again; what is typed moves the colours along by itself. */
const QUIET = 50;

/** Lines above and below those in sight that are coloured too, so that scrolling meets labels in their colours. */
const MARGIN = 300;

/** Gives the labels of each speaker their own colour, in the transcripts that are shown. */
export class SpeakerColors implements Disposable {
  private readonly types = Array.from({ length: COLORS }, (_, nth) => decorationOf(nth + 1));
  private readonly shown = new WeakMap<TextEditor, readonly ColoredLabel[]>();
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly refreshSoon = debounce(() => void this.refresh(), QUIET);
  private readonly parts: Disposable;

  constructor(private readonly server: Server) {
    this.parts = Disposable.from(...this.types, this.changed, this.refreshSoon, ...this.listeners());
    this.refreshSoon();
  }

  /** The labels of an editor that have a colour now; none where they are switched off. */
  labelsOf(editor: TextEditor): readonly ColoredLabel[] {
    return this.shown.get(editor) ?? [];
  }

  dispose(): void {
    this.parts.dispose();
  }

  private listeners(): readonly Disposable[] {
    return [
      window.onDidChangeVisibleTextEditors(this.refreshSoon),
      window.onDidChangeTextEditorVisibleRanges(this.refreshSoon),
      workspace.onDidOpenTextDocument(this.refreshSoon),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === LANGUAGE) this.refreshSoon();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('turnwise.speakerColors')) this.refreshSoon();
      }),
      // They come when a server that has come back knows the documents.
      languages.onDidChangeDiagnostics(this.refreshSoon),
      // What is declared elsewhere may change who is who.
      this.server.onDidReadAnew(this.refreshSoon),
      this.server.onDidChangeState(this.refreshSoon),
    ];
  }

  private async refresh(): Promise<void> {
    await Promise.all(window.visibleTextEditors.map((editor) => this.color(editor)));
    this.changed.fire();
  }

  /** An answer about a text that was changed meanwhile counts for nothing: the change has called for the next one. */
  private async color(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const labels = isWished(editor) ? await this.server.coloredLabels(document, sightOf(editor)) : [];
    if (labels === undefined || document.version !== version) return;
    if (labels.length === 0 && this.labelsOf(editor).length === 0) return;
    this.shown.set(editor, labels);
    this.types.forEach((type, nth) => {
      editor.setDecorations(type, labels.filter(({ color }) => color === nth + 1).map(rangeOf));
    });
  }
}

function decorationOf(color: number): TextEditorDecorationType {
  return window.createTextEditorDecorationType({ color: new ThemeColor(`turnwise.speaker${color}`) });
}

function isWished({ document: { languageId, uri } }: TextEditor): boolean {
  return languageId === LANGUAGE && workspace.getConfiguration('turnwise', uri).get('speakerColors.enabled', true);
}

/** The lines in sight and around it. */
function sightOf({ visibleRanges, document }: TextEditor): Range {
  const first = Math.min(...visibleRanges.map(({ start }) => start.line), document.lineCount);
  const last = Math.max(...visibleRanges.map(({ end }) => end.line), 0);
  return document.validateRange(new Range(Math.max(0, first - MARGIN), 0, last + MARGIN, 0));
}

function rangeOf({ range: { start, end } }: ColoredLabel): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

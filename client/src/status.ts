import type { Command, StatusBarItem, TextDocument } from 'vscode';
import { Disposable, EventEmitter, languages, StatusBarAlignment, window, workspace } from 'vscode';
import type { Overview } from '../../server/src/lsp/protocol';
import { debounce } from './debounce';
import { COMMAND, LANGUAGE } from './ids';
import type { Sight } from './offer';
import { counted } from './offer';
import type { PlainText } from './plainText';
import type { Server } from './server';
import { spokenStatus, statusText } from './statusText';

/** What the item shows; its command carries no arguments. */
interface Shown {
  readonly text: string;
  readonly spoken: string;
  readonly tooltip: string;
  readonly command: Command['command'];
}

/** Milliseconds without an event before the item is written again. */
const QUIET = 200;

/** The one status item: counts in a transcript, a way in from a plain text that looks like one, else hidden. */
export class Status implements Disposable {
  private readonly item = createItem();
  private shown: Shown | undefined;
  private document: TextDocument | undefined;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly refreshSoon = debounce(() => void this.refresh(), QUIET);
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly plainText: PlainText,
  ) {
    this.parts = Disposable.from(this.item, this.changed, this.refreshSoon, ...this.listeners());
    this.refreshSoon();
  }

  /** What a person reads; undefined while the item is hidden. */
  get text(): string | undefined {
    return this.shown?.text;
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
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => isActive(uri.toString()))) this.refreshSoon();
      }),
      this.server.onDidChangeState(this.refreshSoon),
      this.plainText.onDidChange(this.refreshSoon),
    ];
  }

  private async refresh(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const shown = document && (await this.look(document));
    if (document !== window.activeTextEditor?.document) return;
    this.document = document;
    this.shown = shown;
    show(this.item, shown);
    this.changed.fire();
  }

  private async look(document: TextDocument): Promise<Shown | undefined> {
    if (document.languageId !== LANGUAGE) return recognised(this.plainText.sightOf(document));
    if (this.server.state === 'stopped') return STOPPED;
    const overview = await this.server.overview(document);
    if (overview) return counts(overview);
    return this.document === document ? this.shown : undefined;
  }
}

const STOPPED: Shown = {
  text: 'Turnwise is not running',
  spoken: 'Turnwise is not running. Restart it',
  tooltip: 'The language server went away; the output channel "Turnwise" says why. Click to restart it.',
  command: COMMAND.restartServer,
};

function counts(overview: Overview): Shown {
  const { turns, speakers } = overview;
  return {
    text: statusText(overview),
    spoken: spokenStatus(overview),
    tooltip: `${counted(turns, 'turn')}, ${counted(speakers, 'speaker')}. Click to list the questions.`,
    command: COMMAND.showQuestions,
  };
}

function recognised(sight: Sight | undefined): Shown | undefined {
  return (
    sight && {
      text: 'Looks like an interview',
      spoken: 'This text looks like an interview. Open it as a transcript',
      tooltip: 'Click to open this text as a transcript.',
      command: COMMAND.openAsTranscript,
    }
  );
}

function createItem(): StatusBarItem {
  const item = window.createStatusBarItem('turnwise.status', StatusBarAlignment.Right, 100);
  item.name = 'Turnwise';
  return item;
}

function show(item: StatusBarItem, shown: Shown | undefined): void {
  if (!shown) {
    item.hide();
    return;
  }
  item.text = shown.text;
  item.tooltip = shown.tooltip;
  item.accessibilityInformation = { label: shown.spoken, role: 'button' };
  item.command = shown.command;
  item.show();
}

function isActive(uri: string): boolean {
  return window.activeTextEditor?.document.uri.toString() === uri;
}

import type { Command, StatusBarItem } from 'vscode';
import { Disposable, EventEmitter, StatusBarAlignment, window } from 'vscode';
import type { Overview } from '../../../server/src/protocol/overview';
import type { Front } from './front';
import { COMMAND, LANGUAGE } from '../shared/ids';
import type { Sight } from '../plainText/offer';
import type { PlainText } from '../plainText/plainText';
import type { Server } from '../connection/server';
import { spokenStatus, statusText, toFixCount, toFixText } from '../wording/statusText';
import { counted, tell } from '../shared/words';

/** What the item shows; its command carries no arguments. */
interface Shown {
  readonly text: string;
  readonly spoken: string;
  readonly tooltip: string;
  readonly command: Command['command'];
}

/** The one status item: counts in a transcript, a way in from a plain text that looks like one, else hidden. */
export class Status implements Disposable {
  private readonly item = createItem();
  private shown: Shown | undefined;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    private readonly plainText: PlainText,
  ) {
    const refresh = () => {
      this.refresh();
    };
    this.parts = Disposable.from(
      this.item,
      this.changed,
      this.front.onDidChange(refresh),
      this.plainText.onDidChange(refresh),
    );
  }

  /** What a person reads; undefined while the item is hidden. */
  get text(): string | undefined {
    return this.shown?.text;
  }

  dispose(): void {
    this.parts.dispose();
  }

  private refresh(): void {
    this.shown = this.look();
    show(this.item, this.shown);
    this.changed.fire();
  }

  private look(): Shown | undefined {
    const { document, overview } = this.front;
    if (document === undefined) return undefined;
    if (document.languageId !== LANGUAGE) return recognised(this.plainText.sightOf(document));
    if (this.server.state === 'stopped') return stopped();
    return overview && counts(overview);
  }
}

function stopped(): Shown {
  return {
    text: tell`Turnwise is not running`,
    spoken: tell`Turnwise is not running. Restart it`,
    tooltip: tell`The language server went away; the output channel "Turnwise" says why. Click to restart it.`,
    command: COMMAND.restartServer,
  };
}

function counts(overview: Overview): Shown {
  const known = tell`${counted(overview.turns, 'turn')}, ${counted(overview.speakers, 'speaker')}.`;
  return {
    text: statusText(overview),
    spoken: spokenStatus(overview),
    tooltip: `${known} ${whatAClickDoes(overview)}`,
    command: COMMAND.showQuestions,
  };
}

/** The list is one of questions, or of turns where nobody asks. */
function whatAClickDoes(overview: Overview): string {
  const asks = overview.questions.length > 0;
  if (toFixCount(overview) === 0) return asks ? tell`Click to list the questions.` : tell`Click to list the turns.`;
  return asks
    ? tell`Click to go to the next of ${toFixText(overview)} (wavy in the text), to fix all that are certain, or to list the questions.`
    : tell`Click to go to the next of ${toFixText(overview)} (wavy in the text), to fix all that are certain, or to list the turns.`;
}

function recognised(sight: Sight | undefined): Shown | undefined {
  return (
    sight && {
      text: tell`Looks like an interview`,
      spoken: tell`This text looks like an interview. Open it as a transcript`,
      tooltip: tell`Click to open this text as a transcript.`,
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

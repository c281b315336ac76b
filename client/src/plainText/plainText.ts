import type { Memento, TextDocument, TextDocumentChangeEvent } from 'vscode';
import {
  commands,
  ConfigurationTarget,
  Disposable,
  EventEmitter,
  languages,
  Range,
  TabInputText,
  Uri,
  window,
  workspace,
} from 'vscode';
import { show } from '../editor/goTo';
import { debounce } from '../shared/debounce';
import { fileName, unreadMessage } from '../wording/fileName';
import { LANGUAGE, TEXT_LANGUAGES, VIEW } from '../shared/ids';
import type { Offer, OfferChoice, OfferMode, Sight } from './offer';
import { CHOICE_TITLES, choicesFor, nextStep, offerMessage, rememberedMessage } from './offer';
import { Unsaved } from './unsaved';
import { Verdicts } from './verdicts';
import { tell, told } from '../shared/words';

/** Milliseconds after which a tab counts as shown, so that walking through many files looks at none of them. */
const SETTLED = 200;

/** An inserted text of this length was pasted or loaded; typing alone is no reason to look again. */
const PASTED = 200;

/** Enough lines to know an unsaved text again. */
const OPENING = new Range(0, 0, 10, 0);

const SETTING = 'plainText.offer';

/** Whether the view of questions was shown once, after an offer was accepted. */
const SHOWN = 'turnwise.questionsWereShown';

/**
 * Looks at plain texts, Markdown among them, that are shown in an editor tab and offers, once in a window and never twice for one, to open it as
 * a transcript. What was opened as one is one again the next time.
 */
export class PlainText implements Disposable {
  private made: Offer | undefined;
  private readonly verdicts: Verdicts;
  private readonly unsaved: Unsaved;
  private readonly sights = new WeakMap<TextDocument, Sight | 'none'>();
  /** The editor has the same object for a document that changes its language, and another once it was closed. */
  private readonly seenAs = new WeakMap<TextDocument, string>();
  /** Texts that somebody has taken back to plain text in this window. */
  private readonly takenBack = new Set<string>();
  /** What was chosen in a list of transcripts, until it is in front. */
  private chosen: string | undefined;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly lookSoon = debounce(() => void this.look(), SETTLED);
  private readonly parts = Disposable.from(
    workspace.onDidOpenTextDocument((document) => void this.opened(document)),
    workspace.onDidCloseTextDocument(({ uri }) => {
      this.unsaved.forget(uri.toString());
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) this.verdicts.moved(oldUri.toString(), newUri.toString());
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      this.lookSoon();
      // Where another text is in front by now, the chosen one is not opened.
      if (editor && editor.document.uri.toString() !== this.chosen) this.chosen = undefined;
      void this.takeChosen();
    }),
    window.tabGroups.onDidChangeTabs(() => {
      this.lookSoon();
      void this.takeChosen();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`turnwise.${SETTING}`)) this.lookSoon();
    }),
    workspace.onDidChangeTextDocument((event) => {
      this.edited(event);
    }),
    this.lookSoon,
    this.changed,
  );

  /** `ofFolder` remembers what was made of its texts, `ofAll` what holds everywhere. */
  constructor(
    ofFolder: Memento,
    private readonly ofAll: Memento,
  ) {
    this.verdicts = new Verdicts(ofFolder);
    this.unsaved = new Unsaved(ofFolder);
    for (const document of workspace.textDocuments) void this.opened(document);
    this.lookSoon();
  }

  get offer(): Offer | undefined {
    return this.made;
  }

  /** What was seen in a plain text that plainly is a transcript. */
  sightOf(document: TextDocument): Sight | undefined {
    const sight = this.sights.get(document);
    return sight === 'none' || !isCandidate(document) || mode(document.uri) === 'never' ? undefined : sight;
  }

  /** A text was chosen in a list of transcripts: it becomes one as soon as it is in front, even if that was declined before. */
  choose(uri: string): void {
    this.chosen = uri;
    void this.takeChosen();
  }

  async accept(choice: OfferChoice): Promise<void> {
    const isRemembered = choice !== 'open' && (await remember(choice, this.made));
    const isShown = choice !== 'never' && this.made !== undefined && (await this.show(Uri.parse(this.made.uri)));
    this.changed.fire();
    if (isRemembered) void tellOfSetting(choice);
    if (isShown) await this.showQuestions();
  }

  dispose(): void {
    this.parts.dispose();
  }

  /** A document that changes its language is opened again under the new one. */
  private async opened(document: TextDocument): Promise<void> {
    const { languageId, uri } = document;
    const before = this.seenAs.get(document);
    this.seenAs.set(document, languageId);
    if (languageId === LANGUAGE && before !== undefined && before !== LANGUAGE)
      this.verdicts.set(uri.toString(), 'transcript');
    if (languageId === LANGUAGE) {
      this.keepUnsaved(document);
      return;
    }
    if (before === LANGUAGE) {
      this.verdicts.set(uri.toString(), 'asked');
      this.takenBack.add(uri.toString());
      // Nothing else may happen to its tab that would have it looked at.
      this.lookSoon();
    } else if (this.verdicts.of(uri.toString()) === 'transcript' || this.wasUnsaved(document))
      await this.switch(uri.toString());
  }

  private async takeChosen(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.uri.toString() !== this.chosen || !document || !isOpenToWrite(document)) return;
    this.chosen = undefined;
    // The list may have a Markdown file, too, and shows what is in it: to choose it there is answer enough.
    if (document.languageId !== LANGUAGE) await this.switch(document.uri.toString());
  }

  private keepUnsaved(document: TextDocument): void {
    const { isUntitled, languageId, uri } = document;
    if (isUntitled && languageId === LANGUAGE) this.unsaved.remember(uri.toString(), document.getText(OPENING));
  }

  private wasUnsaved(document: TextDocument): boolean {
    return document.isUntitled && this.unsaved.isOne(document.uri.toString(), document.getText(OPENING));
  }

  private edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    this.keepUnsaved(document);
    if (!contentChanges.some(({ text }) => text.length >= PASTED)) return;
    this.sights.delete(document);
    if (document === window.activeTextEditor?.document) this.lookSoon();
  }

  private async look(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || !isCandidate(document) || mode(document.uri) === 'never') return;
    // The rules for a look are loaded for the first text that needs them.
    const { see } = await import('./see.js');
    if (!this.sights.has(document)) this.sights.set(document, see(document) ?? 'none');
    const sight = this.sightOf(document);
    if (sight) await this.act(document, sight);
  }

  private async act(document: TextDocument, sight: Sight): Promise<void> {
    const uri = document.uri.toString();
    const { path } = document.uri;
    const wasAsked = this.verdicts.of(uri) !== undefined;
    const wasOffered = this.made !== undefined;
    const step = nextStep({
      mode: mode(document.uri),
      path,
      wasAsked,
      wasOffered,
      isTakenBack: this.takenBack.has(uri),
    });
    if (step === 'switch') await this.switch(uri);
    if (step === 'offer') {
      this.made = { ...sight, uri };
      this.verdicts.set(uri, 'asked');
      void this.ask(this.made, choicesFor(path, workspace.getWorkspaceFolder(document.uri) !== undefined));
    }
    this.changed.fire();
  }

  /**
   * Brings the text of the offer to the front as a transcript: another may be there by now, and its own tab be closed.
   * Whether it is there; a file that is gone is told of, and an unsaved text that was closed is not begun anew.
   */
  private async show(uri: Uri): Promise<boolean> {
    try {
      if (uri.scheme === 'untitled' && !isOpen(uri)) throw new Error('closed');
      await this.switch(uri.toString());
      await show(uri, { preview: false });
      return true;
    } catch {
      void window.showErrorMessage(unreadMessage(uri));
      return false;
    }
  }

  private async switch(uri: string): Promise<void> {
    // One that is opened by us would be kept for minutes after its tab is closed.
    const isIt = (one: TextDocument) => one.uri.toString() === uri;
    const document = workspace.textDocuments.find(isIt) ?? (await workspace.openTextDocument(Uri.parse(uri)));
    await languages.setTextDocumentLanguage(document, LANGUAGE);
  }

  private async ask(offer: Offer, choices: readonly OfferChoice[]): Promise<void> {
    const items = choices.map((choice) => ({ title: told(CHOICE_TITLES[choice]), choice }));
    const chosen = await window.showInformationMessage(offerMessage(fileName(Uri.parse(offer.uri)), offer), ...items);
    if (chosen) await this.accept(chosen.choice);
  }

  /** Once, after the first offer was accepted; the keyboard stays in the text. */
  private async showQuestions(): Promise<void> {
    if (this.ofAll.get<boolean>(SHOWN, false)) return;
    await this.ofAll.update(SHOWN, true);
    await commands.executeCommand(`${VIEW.questions}.focus`, { preserveFocus: true });
  }
}

/** A plain text, be it Markdown, that someone could write in. */
function isCandidate(document: TextDocument): boolean {
  return TEXT_LANGUAGES.includes(document.languageId) && isOpenToWrite(document);
}

/** A text that someone could write in, alone in the tab in front: no diff, no output, no page of history. */
function isOpenToWrite({ uri }: TextDocument): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof TabInputText)) return false;
  const writable = uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) === true;
  return writable && input.uri.toString() === uri.toString();
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

function mode(uri: Uri): OfferMode {
  return workspace.getConfiguration('turnwise', uri).get<OfferMode>(SETTING, 'ask');
}

/** Writes what is to hold from now on: for the folder of the text, or everywhere. Whether it could be written; else that is told. */
async function remember(choice: 'always' | 'never', made: Offer | undefined): Promise<boolean> {
  const settings = workspace.getConfiguration('turnwise', made && Uri.parse(made.uri));
  const target = choice === 'always' ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global;
  try {
    await settings.update(SETTING, choice, target);
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(tell`The setting turnwise.plainText.offer could not be written: ${why}`);
    return false;
  }
}

/** Says what was written, and leads to it. */
async function tellOfSetting(choice: 'always' | 'never'): Promise<void> {
  const open = tell`Open the setting`;
  const chosen = await window.showInformationMessage(rememberedMessage(choice), open);
  if (chosen === open) await commands.executeCommand('workbench.action.openSettings', `turnwise.${SETTING}`);
}

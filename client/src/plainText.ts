import type { TextDocument, TextDocumentChangeEvent } from 'vscode';
import { ConfigurationTarget, Disposable, EventEmitter, languages, TabInputText, Uri, window, workspace } from 'vscode';
import { debounce } from './debounce';
import { LANGUAGE } from './ids';
import type { Offer, OfferChoice, OfferMode, Sight } from './offer';
import { CHOICE_TITLES, choicesFor, nextStep, offerMessage } from './offer';
import { told } from './words';

/** Milliseconds after which a tab counts as shown, so that walking through many files looks at none of them. */
const SETTLED = 200;

/** An inserted text of this length was pasted or loaded; typing alone makes nobody look again. */
const PASTED = 200;

/** Looks at plain texts that are shown in an editor tab and offers, once, to open one as a transcript. */
export class PlainText implements Disposable {
  private made: Offer | undefined;
  private readonly sights = new WeakMap<TextDocument, Sight | 'none'>();
  private readonly switched = new Set<string>();
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly lookSoon = debounce(() => void this.look(), SETTLED);
  private readonly parts = Disposable.from(
    window.onDidChangeActiveTextEditor(this.lookSoon),
    window.tabGroups.onDidChangeTabs(this.lookSoon),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('turnwise.plainText')) this.lookSoon();
    }),
    workspace.onDidChangeTextDocument((event) => {
      this.edited(event);
    }),
    this.lookSoon,
    this.changed,
  );

  constructor() {
    this.lookSoon();
  }

  get offer(): Offer | undefined {
    return this.made;
  }

  /** What was seen in a plain text that plainly is a transcript. */
  sightOf(document: TextDocument): Sight | undefined {
    const sight = this.sights.get(document);
    return sight === 'none' || !isCandidate(document) || mode() === 'never' ? undefined : sight;
  }

  async accept(choice: OfferChoice): Promise<void> {
    if (choice === 'always') await remember('always', ConfigurationTarget.Workspace);
    if (choice === 'never') await remember('never', ConfigurationTarget.Global);
    else if (this.made) await this.switch(this.made.uri);
    this.changed.fire();
  }

  dispose(): void {
    this.parts.dispose();
  }

  private edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (!contentChanges.some(({ text }) => text.length >= PASTED)) return;
    this.sights.delete(document);
    if (document === window.activeTextEditor?.document) this.lookSoon();
  }

  private async look(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || !isCandidate(document) || mode() === 'never') return;
    // The rules for a look are loaded for the first text that needs them.
    const { see } = await import('./see.js');
    if (!this.sights.has(document)) this.sights.set(document, see(document) ?? 'none');
    const sight = this.sightOf(document);
    if (sight) await this.act(document, sight);
  }

  private async act(document: TextDocument, sight: Sight): Promise<void> {
    const uri = document.uri.toString();
    const { path } = document.uri;
    const step = nextStep({ mode: mode(), path, offered: this.made !== undefined, switched: this.switched.has(uri) });
    if (step === 'switch') await this.switch(uri);
    if (step === 'offer') {
      this.made = { ...sight, uri };
      void this.ask(this.made, choicesFor(path, workspace.workspaceFolders !== undefined));
    }
    this.changed.fire();
  }

  private async switch(uri: string): Promise<void> {
    this.switched.add(uri);
    const document = await workspace.openTextDocument(Uri.parse(uri));
    await languages.setTextDocumentLanguage(document, LANGUAGE);
  }

  private async ask(offer: Offer, choices: readonly OfferChoice[]): Promise<void> {
    const items = choices.map((choice) => ({ title: told(CHOICE_TITLES[choice]), choice }));
    const chosen = await window.showInformationMessage(offerMessage(offer), ...items);
    if (chosen) await this.accept(chosen.choice);
  }
}

/** A plain text that someone could write in, alone in the tab in front: no diff, no output, no page of history. */
function isCandidate({ languageId, uri }: TextDocument): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (languageId !== 'plaintext' || !(input instanceof TabInputText)) return false;
  const writable = uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) === true;
  return writable && input.uri.toString() === uri.toString();
}

function mode(): OfferMode {
  return workspace.getConfiguration('turnwise').get<OfferMode>('plainText.offer', 'ask');
}

async function remember(value: OfferMode, target: ConfigurationTarget): Promise<void> {
  await workspace.getConfiguration('turnwise').update('plainText.offer', value, target);
}

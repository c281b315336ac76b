import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { asking } from './support/asking';
import { pressing } from './support/press';
import { extension, turnwise } from './support/turnwise';
import { until } from './support/until';
import { copy, open } from './support/workspace';

const SEEN = 'Looks like an interview';

describe('the status item', () => {
  it('counts questions, and labels to fix', async () => {
    await open('mayor.transcript');
    const api = await turnwise();
    const expected = '8 questions · 2 labels to fix';
    equal(await until(api.onDidChange, () => api.statusText() === expected && expected), expected);
  });
});

describe('a plain text', () => {
  it('that is no transcript is left alone', async () => {
    const api = await extension().activate();
    await open('shopping.txt');
    await until(api.onDidChange, () => api.statusText() === undefined);
    equal(api.offer(), undefined);
  });

  it('that plainly is one is offered to be shown as such, and is on request', async () => {
    const api = await extension().activate();
    const { document } = await open('library.txt');
    const offer = await until(api.onDidChange, () => api.offer());
    equal(offer.uri, document.uri.toString());
    equal(offer.turns, 10);
    equal(offer.speakers, 2);
    equal(document.languageId, 'plaintext');

    await pressing(until(api.onDidChange, () => api.statusText() === '4 questions'));
    equal((await open('library.txt')).document.languageId, 'transcript');
  });

  it('in Markdown is told of like any other', async () => {
    const api = await extension().activate();
    const text = await copy('library.txt');
    const uri = text.with({ path: text.path.replace(/txt$/, 'md') });
    await vscode.workspace.fs.copy(text, uri);
    const document = await openAsPeopleDo(uri);
    await until(api.onDidChange, () => api.statusText() === SEEN);
    equal(document.languageId, 'markdown');
    await close(uri);
    await vscode.workspace.fs.delete(uri);
  });

  describe('of which there is another', () => {
    afterEach(async () => {
      await remember(undefined, vscode.ConfigurationTarget.Workspace);
      await remember(undefined, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('notifications.clearAll');
    });

    it('is told of by the status item alone', async () => {
      const before = (await extension().activate()).offer();
      const { api } = await another();
      equal(api.offer(), before);
    });

    it('leaves the offer to the text that it names', async () => {
      const { api, document } = await another();
      const offered = api.offer()?.uri;
      const inFront = () => vscode.window.activeTextEditor?.document;
      const isShown = () => inFront()?.uri.toString() === offered && inFront()?.languageId === 'transcript';
      await api.accept('open');
      await until(api.onDidChange, isShown);
      equal(document.languageId, 'plaintext');

      // It is a transcript by now, and its tab may be closed.
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      equal(inFront(), undefined);
      await api.accept('open');
      await until(api.onDidChange, isShown);
    });

    it('is a transcript at once when it is opened again, once it was opened as one', async () => {
      const { api, uri } = await another();
      await vscode.commands.executeCommand('turnwise.openAsTranscript');
      await until(api.onDidChange, () => api.statusText() === '4 questions');
      await close(uri);
      await languageOf(uri, 'transcript');

      const document = vscode.window.activeTextEditor?.document;
      if (document) await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
      await until(api.onDidChange, () => api.statusText() === SEEN);
      await close(uri);
      await languageOf(uri, 'plaintext');
      await until(api.onDidChange, () => api.statusText() === SEEN);
    });

    it('is a transcript when it is chosen in the Transcripts view, even in Markdown', async () => {
      const api = await extension().activate();
      const library = await copy('library.txt');
      const uri = vscode.Uri.joinPath(library, '../_.md');
      await vscode.workspace.fs.rename(library, uri);
      await vscode.commands.executeCommand('turnwise.transcripts.focus');
      await until(api.onDidChange, () => api.transcripts()[0]?.label === '_.md');
      // The list may be drawn later than it is known here: until then another row is the first.
      const choose = async () => {
        await vscode.commands.executeCommand('list.focusFirst');
        await vscode.commands.executeCommand('list.select');
        return vscode.window.activeTextEditor?.document.uri.path;
      };
      await asking(choose, (path) => path === uri.path);
      await until(api.onDidChange, () => api.statusText() === '4 questions');
      await vscode.workspace.fs.delete(uri);
      await vscode.commands.executeCommand('workbench.view.explorer');
    });

    it('is left alone after Never, in every folder', async () => {
      const { api, document } = await another();
      await api.accept('never');
      await until(api.onDidChange, () => api.statusText() === undefined);
      equal(document.languageId, 'plaintext');
      equal(setting().globalValue, 'never');
      equal(setting().workspaceValue, undefined);
    });

    it('is a transcript at once after Always, in this folder', async () => {
      const api = await extension().activate();
      await api.accept('always');
      await languageOf(await copy('library.txt'), 'transcript');
      await until(api.onDidChange, () => api.statusText() === '4 questions');
      equal(setting().workspaceValue, 'always');
      equal(setting().globalValue, undefined);
    });
  });
});

/** A new copy of an interview, which was looked at. */
async function another() {
  const api = await extension().activate();
  const uri = await copy('library.txt');
  const document = await openAsPeopleDo(uri);
  await until(api.onDidChange, () => api.statusText() === SEEN);
  equal(document.languageId, 'plaintext');
  return { api, document, uri };
}

/** Not by the functions for extensions: the editor keeps what these have opened. */
async function openAsPeopleDo(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', uri);
  return until(vscode.window.onDidChangeActiveTextEditor, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() && document;
  });
}

/** Closes the editors, and waits until the document is gone. */
async function close(uri: vscode.Uri): Promise<void> {
  const isOpen = () => vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until(vscode.workspace.onDidCloseTextDocument, () => !isOpen());
}

/** Opens a document, and waits until it has a language. */
async function languageOf(uri: vscode.Uri, languageId: string): Promise<void> {
  const document = await openAsPeopleDo(uri);
  await until(vscode.workspace.onDidOpenTextDocument, () => document.languageId === languageId);
}

const NAME = 'plainText.offer';

/** What was remembered where. */
function setting(): { readonly globalValue?: string; readonly workspaceValue?: string } {
  return vscode.workspace.getConfiguration('turnwise').inspect<string>(NAME) ?? {};
}

async function remember(value: undefined, target: vscode.ConfigurationTarget): Promise<void> {
  await vscode.workspace.getConfiguration('turnwise').update(NAME, value, target);
}

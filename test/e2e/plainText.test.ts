import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { pressing } from './support/press';
import { extension, turnwise } from './support/turnwise';
import { until } from './support/until';
import { open, openCopy } from './support/workspace';

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

  describe('that is opened after the one offer of a window', () => {
    const SEEN = 'Looks like an interview';

    afterEach(async () => {
      await remember(undefined, vscode.ConfigurationTarget.Workspace);
      await remember(undefined, vscode.ConfigurationTarget.Global);
    });

    it('is told of by the status item alone, a click on which opens it', async () => {
      const api = await extension().activate();
      const offer = api.offer();
      const { document } = await openCopy('library.txt');
      await until(api.onDidChange, () => api.statusText() === SEEN);
      equal(api.offer(), offer);
      equal(document.languageId, 'plaintext');
      await vscode.commands.executeCommand('turnwise.openAsTranscript');
      await until(api.onDidChange, () => api.statusText() === '4 questions');
    });

    it('is left alone after Never, in every folder', async () => {
      const api = await extension().activate();
      const { document } = await openCopy('library.txt');
      await until(api.onDidChange, () => api.statusText() === SEEN);
      await api.accept('never');
      await until(api.onDidChange, () => api.statusText() === undefined);
      equal(document.languageId, 'plaintext');
      equal(setting().globalValue, 'never');
      equal(setting().workspaceValue, undefined);
    });

    it('is a transcript at once after Always, in this folder', async () => {
      const api = await extension().activate();
      await api.accept('always');
      const copy = await openCopy('library.txt');
      await until(api.onDidChange, () => api.statusText() === '4 questions');
      equal((await vscode.workspace.openTextDocument(copy.document.uri)).languageId, 'transcript');
      equal(setting().workspaceValue, 'always');
      equal(setting().globalValue, undefined);
    });
  });
});

const NAME = 'plainText.offer';

/** What was remembered where. */
function setting(): { readonly globalValue?: string; readonly workspaceValue?: string } {
  return vscode.workspace.getConfiguration('turnwise').inspect<string>(NAME) ?? {};
}

async function remember(value: undefined, target: vscode.ConfigurationTarget): Promise<void> {
  await vscode.workspace.getConfiguration('turnwise').update(NAME, value, target);
}

import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { p, word } from '../support/word';
import { pastePage } from './support/keys';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { openText, textOf } from './support/workspace';

const TALK = ['Ann Lee: Where to?', 'Ben: There.', 'Ann Lee: Why?'];
const TEXT = `${TALK.join('\n\n')}\n`;

describe('Other formats', () => {
  it('open as new transcripts, from the explorer, and stay as they are', async () => {
    await turnwise();
    const bytes = word(TALK.map((line) => p(line.replace(/^(.*):/, '*$1*:'))).join(''));
    const file = await write('docx', bytes);
    await vscode.commands.executeCommand('turnwise.openAsTranscript', file, [file]);
    const document = vscode.window.activeTextEditor?.document;
    deepEqual([document?.languageId, document?.isUntitled, text(document)], ['transcript', true, TEXT]);
    deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(file)), bytes);
  });

  it('are opened whatever else was chosen with them', async () => {
    await turnwise();
    const picture = await write('png', new Uint8Array(64));
    const file = await write('vtt', new TextEncoder().encode('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Where to?\n'));
    await vscode.commands.executeCommand('turnwise.openAsTranscript', picture, [picture, file]);
    equal(text(vscode.window.activeTextEditor?.document), '[00:00:01.000 --> 00:00:02.000] Ann: Where to?\n');
  });

  it('open as new transcripts from the editor in front, as they stand there', async () => {
    await turnwise();
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Where to?\n';
    const file = await write('vtt', new TextEncoder().encode(vtt));
    const editor = await vscode.window.showTextDocument(file);
    await editor.edit((edit) => {
      edit.replace(editor.document.lineAt(3).range, '<v Ann Lee>Where now?');
    });
    await vscode.commands.executeCommand('turnwise.openAsTranscript');
    equal(text(vscode.window.activeTextEditor?.document), '[00:00:01.000 --> 00:00:02.000] Ann Lee: Where now?\n');
    equal(await textOf(file), vtt);
  });

  it('are what a transcript is exported to, and come back', async () => {
    const { document } = await openText(TEXT);
    await turnwise();
    const target = await write('docx');
    await vscode.commands.executeCommand('turnwise.exportAs', { format: 'docx', target });
    equal(document.isDirty, false);
    await vscode.commands.executeCommand('turnwise.openAsTranscript', target);
    equal(text(vscode.window.activeTextEditor?.document), TEXT);
  });

  it('are not written where they cannot hold the transcript', async () => {
    await openText(TEXT);
    await turnwise();
    const target = await write('srt');
    await vscode.commands.executeCommand('turnwise.exportAs', { format: 'srt', target });
    ok(
      await vscode.workspace.fs.stat(target).then(
        () => false,
        () => true,
      ),
    );
  });

  it('are pasted as new transcripts', async () => {
    await turnwise();
    await vscode.env.clipboard.writeText('1\n00:00:01,000 --> 00:00:02,000\nWhere to?\n');
    await vscode.commands.executeCommand('turnwise.pasteAsTranscript');
    const document = vscode.window.activeTextEditor?.document;
    const expected = '[00:00:01.000 --> 00:00:02.000] Where to?\n';
    const isThere = () => text(document) === expected && expected;
    equal(await until(vscode.workspace.onDidChangeTextDocument, isThere), expected);
    equal(document?.languageId, 'transcript');
  });

  it('are pasted as a transcript from a web page, where that is the way to paste', async function () {
    await turnwise();
    const { document } = await openText('');
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('pasteAs.preferences', ['turnwise.page'], vscode.ConfigurationTarget.Global);
    try {
      if (!pastePage(TALK.map((line) => `<p>${line.replace(/^(.*):/, '<b>$1</b>:')}</p>`).join(''))) this.skip();
      equal(await until(vscode.workspace.onDidChangeTextDocument, () => written(document)), TEXT.trimEnd());
    } finally {
      await editor.update('pasteAs.preferences', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are pasted as text from a web page, where no way is preferred', async function () {
    await turnwise();
    const { document } = await openText('');
    if (!pastePage('<p><b>Ann</b>: Where to?</p>')) this.skip();
    const pasted = await until(vscode.workspace.onDidChangeTextDocument, () => written(document));
    equal(pasted.replace(/\s+/g, ' '), 'Ann : Where to?');
  });
});

describe('An empty clipboard', () => {
  it('makes no new transcript', async () => {
    const editor = await openText(TEXT);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('turnwise.pasteAsTranscript');
    equal(vscode.window.activeTextEditor, editor);
  });
});

/** A file of its own with that ending; without bytes, only its name. */
async function write(ending: string, bytes?: Uint8Array): Promise<vscode.Uri> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder);
  const file = vscode.Uri.joinPath(folder.uri, `${crypto.randomUUID()}.${ending}`);
  if (bytes !== undefined) await vscode.workspace.fs.writeFile(file, bytes);
  return file;
}

/** What stands in it, once something does. */
function written(document: vscode.TextDocument): string | undefined {
  const whole = text(document)?.trim();
  return whole === '' ? undefined : whole;
}

/** With line breaks as on any system. */
function text(document: vscode.TextDocument | undefined): string | undefined {
  return document?.getText().replaceAll('\r\n', '\n');
}

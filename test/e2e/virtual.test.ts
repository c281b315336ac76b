import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt } from './support/actions';
import { codeOf, findings } from './support/diagnostics';
import { FarAway } from './support/farAway';
import { pressing } from './support/press';
import { turnwise } from './support/turnwise';
import { until } from './support/until';

const SCHEME = 'turnwise-far-away';

const DRIFT = [
  'Ann: How many bridges are closed?',
  'Mayor Okafor: Two.',
  'Ann: Since when?',
  'Mayor: Since March.',
  'Ann: And until when?',
  'Mayor Okafor: June.',
].join('\n\n');

describe('a transcript that is no file on a disk', () => {
  const far = new FarAway();
  let provided: vscode.Disposable;
  before(() => {
    provided = vscode.workspace.registerFileSystemProvider(SCHEME, far);
  });
  after(() => {
    provided.dispose();
  });

  const open = async (path: string, text: string): Promise<vscode.TextDocument> => {
    const uri = vscode.Uri.from({ scheme: SCHEME, authority: 'host', path });
    far.files.set(path, new TextEncoder().encode(text));
    return (await vscode.window.showTextDocument(uri)).document;
  };

  it('has its questions, findings and fixes', async () => {
    const document = await open('/plain/talk.transcript', DRIFT);
    const api = await turnwise();
    await until(api.onDidChange, () => api.statusText() === '3 questions · 1 label to fix');
    const [drift] = await findings(document.uri, 1);
    ok(drift);
    equal(codeOf(drift), 'label-drift');
    const [fix] = await actionsAt(document, drift.range, vscode.CodeActionKind.QuickFix);
    ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await findings(document.uri, 0);
    ok(document.getText().includes('Mayor Okafor: Since March.'));
  });

  it('has what is declared for its folder', async () => {
    far.files.set('/declared/.turnwise.yaml', new TextEncoder().encode('rules: { label-drift: error }\n'));
    const document = await open('/declared/sub/talk.transcript', DRIFT);
    const isError = ({ severity }: vscode.Diagnostic): boolean => severity === vscode.DiagnosticSeverity.Error;
    const found = await until(vscode.languages.onDidChangeDiagnostics, () =>
      vscode.languages.getDiagnostics(document.uri).find(isError),
    );
    equal(codeOf(found), 'label-drift');
  });

  it('has declarations written beside it, where its file system takes them', async () => {
    const document = await open('/new/talk.transcript', DRIFT);
    const [drift] = await findings(document.uri, 1);
    ok(drift);
    const actions = await actionsAt(document, drift.range, vscode.CodeActionKind.QuickFix);
    const command = actions.find(({ title }) => title.includes('is another label of'))?.command;
    ok(command);
    await vscode.commands.executeCommand('notifications.clearAll');
    await pressing(
      Promise.resolve(vscode.commands.executeCommand(command.command, ...(command.arguments as readonly unknown[]))),
    );
    await findings(document.uri, 0);
    const made = new TextDecoder().decode(far.files.get('/new/.turnwise.yaml'));
    equal(made, 'participants:\n  - name: Mayor Okafor\n    aliases: [Mayor]\n');
  });
});

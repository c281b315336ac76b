import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt } from './support/actions';
import { findings } from './support/diagnostics';
import { pressing } from './support/press';
import { copyInto, textOf } from './support/workspace';

describe('a label declared as an alias', () => {
  it('is written into the .turnwise.yaml of the folder, and is flagged no longer', async () => {
    const { document, folder } = await copyInto('mayor.transcript', { '.turnwise.yaml': 'notSpeakers: [Note]\n' });
    const before = document.getText();
    await declare(document);
    await findings(document.uri, 0);
    equal(document.getText(), before);
    const declared = vscode.Uri.joinPath(folder, '.turnwise.yaml');
    deepEqual((await textOf(declared)).split('\n'), [
      'notSpeakers: [Note]',
      'participants:',
      '  - name: Mayor Okafor',
      '    aliases: [Mayor]',
      '',
    ]);
  });

  it('is written into one that is made after asking, where there is none', async () => {
    const { document, folder } = await copyInto('mayor.transcript', {});
    await vscode.commands.executeCommand('notifications.clearAll');
    await pressing(declare(document));
    await findings(document.uri, 0);
    const made = await textOf(vscode.Uri.joinPath(folder, '.turnwise.yaml'));
    equal(made, 'participants:\n  - name: Mayor Okafor\n    aliases: [Mayor]\n');
  });

  it('is written into the front matter of a transcript that has one', async () => {
    const { document } = await copyInto('mayor.transcript', {}, '---\ntitle: The tram\n---\n');
    const before = document.getText();
    await declare(document);
    await findings(document.uri, 0);
    const added = 'participants:\n  - name: Mayor Okafor\n    aliases: [Mayor]\n';
    equal(document.getText(), before.replace('title: The tram\n', `title: The tram\n${added}`));
  });
});

/** Carries out what the quick fix of the first finding offers. */
async function declare(document: vscode.TextDocument): Promise<void> {
  const [first] = await findings(document.uri, 2);
  ok(first);
  const actions = await actionsAt(document, first.range, vscode.CodeActionKind.QuickFix);
  const command = actions.find(({ title }) => title.includes('is another label of'))?.command;
  ok(command, JSON.stringify(actions));
  await vscode.commands.executeCommand(command.command, ...(command.arguments as readonly unknown[]));
}

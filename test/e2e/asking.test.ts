import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { choosingFirstRow, pressing } from './support/press';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { copyInto, openText, textOf } from './support/workspace';

/** Three who all ask a little, so that nobody seems to interview. */
const MEETING = `Hanne Vest: Morning, all. The dock came through on Thursday, and we went out to look.

Tilman Roth: I was there, too. What did that to the gate, do you think?

Bright Okafor: A crowbar did that, I would say. You can see the marks on both sides.

Hanne Vest: It may be the pallet lifter. The foot of it is about that wide.

Bright Okafor: Should we measure it before anybody moves it?

Tilman Roth: I will. The gate stays shut until then.

Hanne Vest: Can the boats use the other one?

Bright Okafor: They can. It is open from six.

Hanne Vest: Then that is all for today. The ropes are dry, and the tide is at nine.

Tilman Roth: Fine with me.
`;

describe('Who asks, where nobody seems to', () => {
  after(async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  it('is asked in the Questions view, and written to the transcript by Enter, which one Undo takes back', async () => {
    const { document } = await openText(MEETING);
    const api = await turnwise();
    await vscode.commands.executeCommand('turnwise.questions.focus');
    await until(api.onDidChange, () => api.askers().length === 3);
    deepEqual(
      api.askers().map(({ label }) => label),
      ['Hanne Vest', 'Tilman Roth', 'Bright Okafor'],
    );
    equal(api.questions().length, 0);
    await choosingFirstRow(
      'turnwise.questions',
      until(vscode.workspace.onDidChangeTextDocument, () => document.getText() !== MEETING),
    );
    await vscode.window.showTextDocument(document);
    await until(api.onDidChange, () => api.questions().length === 3 && api.askers().length === 0);
    equal(document.getText(), `---\nparticipants:\n  - name: Hanne Vest\n    role: interviewer\n---\n\n${MEETING}`);
    equal(api.announced(), 'Hanne Vest: Interviewer, at the top of the text. Undo takes it back.');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), MEETING);
    await until(api.onDidChange, () => api.askers().length === 3);
  });

  it('may be said for the folder: it is written at once, and the message takes it back', async () => {
    const yaml = 'notSpeakers: [Note]\n';
    const { document, folder } = await copyInto('mayor.transcript', {
      '.turnwise.yaml': yaml,
      'other.transcript': MEETING,
    });
    const api = await turnwise();
    const file = vscode.Uri.joinPath(folder, '.turnwise.yaml');
    await vscode.commands.executeCommand('turnwise.speakers.focus');
    await until(api.onDidChange, () => api.speakers()[0]?.uri === document.uri.toString());
    await vscode.commands.executeCommand(
      'turnwise.setRole',
      ...[document.uri.toString(), 'Mayor Okafor', 'Mayor Okafor', 'interviewer', 'folder'],
    );
    equal(await textOf(file), `${yaml}participants:\n  - name: Mayor Okafor\n    role: interviewer\n`);
    await until(api.onDidChange, () =>
      api.speakers().some(({ label, description }) => label === 'Mayor Okafor' && description.endsWith('interviewer')),
    );
    // Elsewhere in the folder nothing is said of somebody who does not speak there.
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'other.transcript'));
    await until(api.onDidChange, () => api.speakers()[0]?.uri.endsWith('/other.transcript'));
    ok(!api.speakers().some(({ label }) => label === 'Mayor Okafor'));
    const back = new Promise<void>((resolve) => {
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.toString() === file.toString()) resolve();
      });
    });
    await pressing(back);
    equal(await textOf(file), yaml);
  });
});

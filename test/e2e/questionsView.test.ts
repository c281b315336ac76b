import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TurnwiseApi } from '../../client/src/api';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { open, openCopy, placeOf } from './support/workspace';

describe('the Questions view', () => {
  after(async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  it('lists the questions of the transcript in front with their answers', async () => {
    const { api } = await show('mayor.transcript');
    deepEqual(labelsOf(api).slice(3, 5), ['4  Tell us about the old market hall.', '5  Who decides about the fares?']);
    deepEqual(
      api.questions()[3]?.answers.map(({ label, description }) => `${label}: ${description}`),
      ['Mayor Okafor: It stays. The tram stops at its door.'],
    );
  });

  it('has a question as soon as it is typed', async () => {
    const { api, editor } = await show('mayor.transcript', { copy: true });
    await editor.edit((edit) => {
      const place = placeOf(editor.document, 'Hanna Brandt: And will children');
      edit.insert(place, 'Hanna Brandt: Who drives it?\n\n');
    });
    await until(api.onDidChange, () => labelsOf(api)[6] === '7  Who drives it?');
    equal(api.questions().length, 9);
    equal(api.questions()[6]?.description, 'unanswered');
  });

  it('selects the question at the cursor', async () => {
    const { api, editor } = await show('mayor.transcript');
    for (const [words, question] of [
      ['Because four schools', '3  Why did the council choose the northern route?'],
      ['Some shopkeepers', '6  What do you say to them?'],
    ] as const) {
      editor.selection = cursorAt(placeOf(editor.document, words));
      await until(api.onDidChange, () => api.selectedQuestions()[0]?.label === question);
    }
    equal(vscode.window.activeTextEditor, editor);
  });

  it('lists only unanswered questions when told to, and all again', async () => {
    const { api } = await show('mayor.transcript');
    await vscode.commands.executeCommand('turnwise.toggleUnanswered');
    deepEqual([labelsOf(api), api.filterMessage()], [[], '0 of 8: unanswered']);
    await vscode.commands.executeCommand('turnwise.filterQuestions', 'none');
    deepEqual([labelsOf(api).length, api.filterMessage()], [8, '']);
  });

  it('lists all of another transcript, whatever was left out of the one before', async () => {
    await open('shopping.txt');
    const before = await turnwise();
    await until(before.onDidChange, () => before.questions().length === 0);
    const { api } = await show('mayor.transcript', { copy: true });
    await vscode.commands.executeCommand('turnwise.toggleUnanswered');
    equal(api.filterMessage(), '0 of 8: unanswered');
    await open('mayor.transcript');
    await until(api.onDidChange, () => api.filterMessage() === '' && api.questions().length === 8);
  });

  it('copies the question at the cursor, and all of them', async () => {
    const { editor } = await show('mayor.transcript');
    editor.selection = cursorAt(placeOf(editor.document, 'every March'));
    await vscode.commands.executeCommand('turnwise.copyQuestion');
    equal(
      await vscode.env.clipboard.readText(),
      '**Hanna Brandt:** Who decides about the fares?\n\n**Mayor Okafor:** The council does, every March.\n',
    );
    await vscode.commands.executeCommand('turnwise.copyAllQuestions');
    const all = await vscode.env.clipboard.readText();
    equal(all.match(/^\*\*Hanna Brandt:\*\*/gm)?.length, 8);
    ok(all.includes('I would add one thing: the depot is finished already.'));
  });

  it('copies what is selected in it', async () => {
    const { api, editor } = await show('mayor.transcript');
    editor.selection = cursorAt(placeOf(editor.document, 'They will, up to'));
    await until(api.onDidChange, () => api.selectedQuestions()[0]?.label === '7  And will children travel free?');
    await vscode.commands.executeCommand('turnwise.copyQuestion', 'turnwise.questions');
    ok((await vscode.env.clipboard.readText()).startsWith('**Hanna Brandt:** And will children travel free?\n'));
  });

  it('copies a transcript that is not open', async () => {
    const { editor } = await show('mayor.transcript');
    const copy = vscode.Uri.joinPath(editor.document.uri, '../closed.transcript');
    await vscode.workspace.fs.writeFile(
      copy,
      new TextEncoder().encode('Ann: Why?\n\nBen: So.\n\nAnn: When?\n\nBen: Then.'),
    );
    await vscode.commands.executeCommand('turnwise.copyQuestion', { kind: 'transcript', uri: copy.toString() });
    ok((await vscode.env.clipboard.readText()).startsWith('**Ann:** Why?\n\n**Ben:** So.\n\n**Ann:** When?'));
  });

  it('has the transcripts of the folder below it, with what is unanswered in them', async () => {
    const { api } = await show('mayor.transcript');
    const listed = () => api.transcripts().find(({ label }) => label === 'mayor.transcript');
    await until(api.onDidChange, () => listed() !== undefined);
    equal(listed()?.description, '8 questions');
    ok(!api.transcripts().some(({ label }) => label === 'shopping.txt'));
  });

  it('is empty where no transcript is in front', async () => {
    const { api } = await show('mayor.transcript');
    await open('shopping.txt');
    await until(api.onDidChange, () => api.questions().length === 0);
  });
});

/** Shows a transcript with its questions beside it. */
async function show(
  name: string,
  { copy = false } = {},
): Promise<{ readonly api: TurnwiseApi; readonly editor: vscode.TextEditor }> {
  const editor = await (copy ? openCopy(name) : open(name));
  const api = await turnwise();
  await vscode.commands.executeCommand('turnwise.questions.focus');
  await until(api.onDidChange, () => api.questions().length === 8 && api.statusText()?.startsWith('8 questions'));
  return { api, editor };
}

function labelsOf(api: TurnwiseApi): readonly string[] {
  return api.questions().map(({ label }) => label);
}

function cursorAt(position: vscode.Position): vscode.Selection {
  return new vscode.Selection(position, position);
}

import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { takingFirst, takingGhost } from './support/press';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { openCopy, openText, placeOf } from './support/workspace';

const INTERVIEW: readonly (readonly [label: string, said: string])[] = [
  ['Ines Brandt: ', 'Where did you learn to bake?'],
  ['Tobias Reh: ', 'From my aunt. She had an oven at the canal.'],
  ['Ines Brandt: ', 'Was it cold there?'],
  ['Tobias Reh: ', 'Never in front of the oven.'],
  ['Ines Brandt: ', 'And when did you leave?'],
  ['Tobias Reh: ', 'When she did. We sold the mixer first.'],
  ['Ines Brandt: ', 'What became of the house?'],
  ['Tobias Reh: ', 'It is a library now. It still smells of bread.'],
  ['Ines Brandt: ', 'Do you go there?'],
  ['Tobias Reh: ', 'To read, yes. And to smell it.'],
];

describe('typing', () => {
  it('an interview from nothing takes a third of the keys for labels', async function () {
    this.timeout(60_000);
    const { document } = await openText('');
    await turnwise();
    let [pressed, byHand] = [0, 0];
    for (const [nth, [label, said]] of INTERVIEW.entries()) {
      const start = nth === 0 ? label : `\n\n${label}`;
      byHand += start.length;
      // The first two are known to nobody; afterwards it is Enter and Tab.
      if (nth < 2) await type(start);
      else await type('\n');
      if (nth >= 2) await takingGhost(endsWith(document, start));
      pressed += nth < 2 ? start.length : 2;
      await type(said);
    }
    equal(text(document), INTERVIEW.map(([label, said]) => label + said).join('\n\n'));
    ok(pressed <= byHand / 3, `${pressed} keys instead of ${byHand}`);
  });

  it('an interview from a new transcript names each speaker once', async function () {
    this.timeout(60_000);
    await turnwise();
    await vscode.commands.executeCommand('turnwise.newTranscript');
    const document = await until(vscode.window.onDidChangeActiveTextEditor, () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.isUntitled === true && shown.languageId === 'transcript' && text(shown) === '' ? shown : undefined;
    });
    // Whoever has no name in mind yet is asked for one by the same command.
    await vscode.commands.executeCommand('turnwise.newTurn', 'Ines');
    await type('Where did you learn to bake?');
    await vscode.commands.executeCommand('turnwise.newTurn', 'Tobias');
    await type('From my aunt.');
    await type('\n');
    await takingGhost(endsWith(document, '\n\nInes: '));
    await type('Was it cold there?');
    await vscode.commands.executeCommand('turnwise.newTurn');
    await type('Never.');
    equal(
      text(document),
      'Ines: Where did you learn to bake?\n\nTobias: From my aunt.\n\nInes: Was it cold there?\n\nTobias: Never.',
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('a word ends what was offered, and nothing of it stays', async () => {
    const editor = await openCopy('mayor.transcript');
    await turnwise();
    const end = placeOf(editor.document, 'My pleasure.').translate(0, 'My pleasure.'.length);
    editor.selection = new vscode.Selection(end, end);
    const before = text(editor.document);
    await type('\n');
    await type('And so it went.');
    equal(text(editor.document).replace('\nAnd so it went.', ''), before);
  });

  it('a new turn begins with one key, in the middle of a turn too', async () => {
    const editor = await at('I would not.');
    const before = text(editor.document);
    await vscode.commands.executeCommand('turnwise.newTurn');
    equal(text(editor.document), before.replace(' I would not.', '\n\nHanna Brandt: I would not.'));
    ok(editor.selection.active.isEqual(placeOf(editor.document, 'I would not.')));
  });

  it('a label is set by number, by the list, and to the other one', async () => {
    const editor = await at('Thank you very much');
    const before = text(editor.document);
    const other = before.replace('Hanna Brandt: Thank you very', 'Mayor Okafor: Thank you very');
    await takingFirst(Promise.resolve(vscode.commands.executeCommand('turnwise.setSpeaker')));
    equal(text(editor.document), other);
    await vscode.commands.executeCommand('turnwise.setSpeaker', 0);
    equal(text(editor.document), before);
    await vscode.commands.executeCommand('turnwise.setSpeaker', 2);
    equal(text(editor.document), other);
  });

  it('a label that is ended by a colon gets the form of the others, where the editor formats what is typed', async () => {
    const { document } = await openText('**Ann:** Why?\n\n**Ben:** So.\n\n**Ann:** And then?\n\n');
    await turnwise();
    const config = vscode.workspace.getConfiguration('editor', { languageId: 'transcript' });
    await config.update('formatOnType', true, vscode.ConfigurationTarget.Global, true);
    try {
      const editor = vscode.window.activeTextEditor;
      ok(editor);
      const end = document.lineAt(document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
      const formatted = endsWith(document, '**Ben:**');
      await type('ben');
      await type(':');
      await formatted;
      await type(' Nothing.');
      ok(text(document).endsWith('\n\n**Ben:** Nothing.'), text(document));
    } finally {
      await config.update('formatOnType', undefined, vscode.ConfigurationTarget.Global, true);
    }
  });

  it('pasted turns take on the form of the others', async () => {
    const { document } = await openText('**Ann:** Why?\n\n**Ben:** So.\n\n');
    await turnwise();
    await vscode.env.clipboard.writeText('ANN - And then?\nBEN - Nothing.\nANN - Really?\nBEN - Yes.');
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('turnwise.pasteAsTurns');
    ok(text(document).endsWith('**Ann:** And then?\n\n**Ben:** Nothing.\n\n**Ann:** Really?\n\n**Ben:** Yes.'));
  });
});

/** Types as a person does; what follows from it, only an event tells. */
async function type(words: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text: words });
}

async function endsWith(document: vscode.TextDocument, end: string): Promise<void> {
  await until(vscode.workspace.onDidChangeTextDocument, () => text(document).endsWith(end));
}

/** A new copy of the interview with the cursor before some words. */
async function at(words: string): Promise<vscode.TextEditor> {
  const editor = await openCopy('mayor.transcript');
  await turnwise();
  const place = placeOf(editor.document, words);
  editor.selection = new vscode.Selection(place, place);
  return editor;
}

/** What is in a document, with plain line breaks. */
function text(document: vscode.TextDocument): string {
  return document.getText().replaceAll('\r\n', '\n');
}

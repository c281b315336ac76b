import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt } from './support/actions';
import { findings } from './support/diagnostics';
import { takingFirst } from './support/press';
import { openCopy, placeOf } from './support/workspace';

describe('a turn', () => {
  it('is merged with the one before in the way that is chosen, and is one by itself again after one step back', async () => {
    const { document, before } = await at('My pleasure');
    await takingFirst(Promise.resolve(vscode.commands.executeCommand('turnwise.mergeTurn')));
    equal(document.getText(), before.replace('Mayor Okafor: My pleasure', 'My pleasure'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('is swapped with others in what is selected, which says how far', async () => {
    const { document, before } = await at('Thank you very much', 'My pleasure');
    await vscode.commands.executeCommand('turnwise.swapSpeakers');
    const [thanks = '', pleasure = ''] = document
      .getText()
      .split(/\r?\n/)
      .filter((line) => /Thank you very|My pl/.test(line));
    ok(thanks.startsWith('Mayor Okafor: ') && pleasure.startsWith('Hanna Brandt: '), before);
  });

  it('is given to the speaker who is chosen from the list', async () => {
    const { document, before } = await at('Thank you very much');
    await takingFirst(Promise.resolve(vscode.commands.executeCommand('turnwise.setSpeaker')));
    equal(document.getText(), before.replace('Hanna Brandt: Thank you very', 'Mayor Okafor: Thank you very'));
  });

  it('is made of lines that are selected, with the label of who is chosen', async () => {
    const { document, before } = await at('I would add', 'already.');
    await takingFirst(Promise.resolve(vscode.commands.executeCommand('turnwise.makeTurn')));
    equal(document.getText(), before.replace('I would add', 'Hanna Brandt: I would add'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('has its label written as it is typed, alone or with all that are written like it', async () => {
    const { document, before } = await at('Mayor: About');
    const wish = (action: string, to?: string) => {
      const cursor = placeOf(document, 'Mayor: About');
      return vscode.commands.executeCommand('turnwise.relabel', document.uri.toString(), {
        ...{ action, range: { start: cursor, end: cursor } },
        ...(to === undefined ? {} : { to }),
      });
    };
    await wish('writeLabel', 'Mayor Okafor:');
    const first = before.replace('Mayor: About', 'Mayor Okafor: About');
    equal(document.getText(), first);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
    await wish('writeLabels', 'Mayor Okafor:');
    equal(document.getText(), before.replaceAll('Mayor: ', 'Mayor Okafor: '));
  });

  it('is merged with the one before by a code action that is resolved', async () => {
    const { document, before } = await at('My pleasure');
    const cursor = placeOf(document, 'My pleasure');
    const actions = await actionsAt(
      document,
      new vscode.Range(cursor, cursor),
      vscode.CodeActionKind.Refactor.append('rewrite'),
    );
    const merge = actions.find(({ title }) => title.startsWith('Merge this turn'));
    ok(merge?.edit, JSON.stringify(actions));
    ok(await vscode.workspace.applyEdit(merge.edit));
    equal(document.getText(), before.replace('Mayor Okafor: My pleasure', 'My pleasure'));
  });
});

/** A new copy of the interview with the cursor before some words, once the server has read it. */
async function at(words: string, upTo = words) {
  const editor = await openCopy('mayor.transcript');
  const { document } = editor;
  await findings(document.uri, 2);
  const place = placeOf(document, words);
  editor.selection = new vscode.Selection(place, placeOf(document, upTo));
  return { document, before: document.getText() };
}

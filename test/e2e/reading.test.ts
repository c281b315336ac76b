import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { tokensOf } from './support/tokens';
import { turnwise } from './support/turnwise';
import { open, openCopy, placeOf } from './support/workspace';

describe('colours', () => {
  it('mark every label, and tell who asks from who answers', async () => {
    const { document } = await open('mayor.transcript');
    await turnwise();
    const tokens = (await tokensOf(document)).filter(({ type }) => type === 'speaker');
    const labels = Array.from(document.getText().matchAll(/^(?:Hanna Brandt|Mayor Okafor|Mayor)(?=:)/gm), ([l]) => l);
    deepEqual(
      tokens.map(({ text }) => text),
      labels,
    );
    for (const { text, type, modifiers } of tokens) {
      deepEqual([type, ...modifiers], ['speaker', text === 'Hanna Brandt' ? 'interviewer' : 'respondent']);
    }
  });
});

describe('what is around an interview', () => {
  it('has colours of its own', async () => {
    const { document } = await open('mayor.transcript');
    await turnwise();
    const around = (await tokensOf(document)).filter(({ type }) => type !== 'speaker');
    deepEqual([...new Set(around.map(({ type }) => type))].sort(), ['heading', 'introduction', 'matter']);
    deepEqual(
      around.filter(({ type }) => type === 'heading').map(({ text }) => text),
      ['Mayor Okafor on the New Tram Line'],
    );
  });
});

describe('folding', () => {
  it('folds an exchange into its question', async () => {
    const { document } = await open('mayor.transcript');
    await turnwise();
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const { line } = placeOf(document, 'When will the first tram run?');
    deepEqual(folds.find(({ start }) => start === line)?.end, placeOf(document, 'I would add one thing').line);
  });
});

describe('a hover', () => {
  it('on a label tells who speaks', async () => {
    const { document } = await open('mayor.transcript');
    await turnwise();
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      ...[document.uri, placeOf(document, 'Mayor: That the works')],
    );
    const text = hover?.contents.map((content) => (content as vscode.MarkdownString).value).join('\n');
    ok(text?.includes('Mayor Okafor'), text);
  });
});

describe('completion', () => {
  it('proposes the labels where a turn may begin', async () => {
    const { document, blank } = await openedAtBlankLine();
    deepEqual((await proposals(document, blank)).map(nameOf).sort(), ['Hanna Brandt', 'Mayor Okafor']);
  });

  it('proposes those that begin with the letters typed, and writes the whole label in their place', async () => {
    const { editor, document, blank } = await openedAtBlankLine();
    editor.selection = new vscode.Selection(blank, blank);
    for (const letter of 'may') await vscode.commands.executeCommand('type', { text: letter });
    const [proposal, ...others] = await proposals(document, editor.selection.active);
    deepEqual([proposal && nameOf(proposal), others], ['Mayor Okafor', []]);
    ok(proposal?.range instanceof vscode.Range && typeof proposal.insertText === 'string');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, proposal.range, proposal.insertText);
    ok(await vscode.workspace.applyEdit(edit));
    equal(document.lineAt(blank).text, 'Mayor Okafor: ');
  });
});

/** A copy of the fixture with a new line to write on before a question. */
async function openedAtBlankLine() {
  const editor = await openCopy('mayor.transcript');
  const { document } = editor;
  await turnwise();
  const before = placeOf(document, 'Hanna Brandt: Who decides').translate(-1);
  await editor.edit((edit) => {
    edit.insert(before, '\n');
  });
  return { editor, document, blank: before.translate(1) };
}

/** The labels of speakers; the snippets that the editor adds are left out. */
async function proposals(document: vscode.TextDocument, at: vscode.Position): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    ...[document.uri, at],
  );
  return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value);
}

function nameOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

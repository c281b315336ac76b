import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { asking } from './support/asking';
import { findings } from './support/diagnostics';
import { symbolsOf } from './support/symbols';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { copyInto, open, placeOf } from './support/workspace';

const FIXTURE = 'mayor.transcript';

const SETTINGS = ['outline', 'codeLens.enabled', 'inlayHints.turnNumbers', 'inlayHints.roles', 'speakerColors.enabled'];

describe('the settings of what one reads with', () => {
  afterEach(async () => {
    for (const name of SETTINGS) await set(name, undefined);
  });

  it('change what the outline lists, without an edit', async () => {
    const { document } = await open(FIXTURE);
    await turnwise();
    await asking(
      () => symbolsOf(document),
      (symbols) => symbols[0]?.name === '1 · Hanna Brandt: When will the first tram run?',
    );
    await set('outline', 'speakers');
    const [hanna, mayor] = await asking(
      () => symbolsOf(document),
      (symbols) => symbols[0]?.name === 'Hanna Brandt',
    );
    equal(mayor?.name, 'Mayor Okafor');
    equal(hanna?.kind, vscode.SymbolKind.Class);
    ok(hanna.children.length > 5);
    await set('outline', 'turns');
    const turns = await asking(
      () => symbolsOf(document),
      (symbols) => symbols[0]?.name.startsWith('Hanna Brandt: ') === true,
    );
    deepEqual([...new Set(turns.map(({ name }) => name.split(':')[0]))], ['Hanna Brandt', 'Mayor Okafor']);
    deepEqual(
      [...new Set(turns.map(({ kind }) => kind))].sort(),
      [vscode.SymbolKind.Constant, vscode.SymbolKind.Event, vscode.SymbolKind.String].sort(),
    );
  });

  it('switch code lenses on, which lead to the answer', async () => {
    const editor = await open(FIXTURE);
    const { document } = editor;
    await turnwise();
    deepEqual(await lensesOf(document), []);
    await set('codeLens.enabled', true);
    const lenses = await asking(
      () => lensesOf(document),
      (all) => all.length > 0,
    );
    const { line } = placeOf(document, 'Hanna Brandt: Who decides');
    const lens = lenses.find(({ range }) => range.start.line === line);
    equal(lens?.command?.title, '→ Answer');
    const there = placeOf(document, 'Mayor Okafor: The council does');
    const moved = until(vscode.window.onDidChangeTextEditorSelection, () => editor.selection.active.isEqual(there));
    await vscode.commands.executeCommand(lens.command.command, ...((lens.command.arguments ?? []) as unknown[]));
    await moved;
  });

  it('switch inlay hints on', async () => {
    const { document } = await open(FIXTURE);
    await turnwise();
    deepEqual(await hintsOf(document), []);
    await set('inlayHints.turnNumbers', true);
    await set('inlayHints.roles', true);
    const [number, role] = await asking(
      () => hintsOf(document),
      ([, second]) => second?.label === 'interviewer',
    );
    equal(number?.label, '1');
    deepEqual(
      [number, role].map((hint) => hint?.textEdits ?? []),
      [[], []],
    );
  });

  it('switch the colours of speakers off', async () => {
    const editor = await open(FIXTURE);
    const api = await turnwise();
    await until(api.onDidChange, () => api.coloredLabels(editor).length > 0);
    await set('speakerColors.enabled', false);
    await until(api.onDidChange, () => api.coloredLabels(editor).length === 0);
  });
});

describe('the colours of speakers', () => {
  it('are one for each speaker, under all labels', async () => {
    const editor = await open(FIXTURE);
    const api = await turnwise();
    const labels = await until(api.onDidChange, () => {
      const colored = api.coloredLabels(editor);
      return colored.length > 0 && colored;
    });
    const colors = new Map<string, number>();
    for (const { range, color } of labels) {
      const { start, end } = range;
      colors.set(
        editor.document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
        color,
      );
    }
    deepEqual([...colors.keys()].sort(), ['Hanna Brandt', 'Mayor', 'Mayor Okafor']);
    equal(colors.get('Mayor'), colors.get('Mayor Okafor'));
    equal(new Set(colors.values()).size, 2);
  });

  it('stay as they are in a folder that lists who takes part', async () => {
    const api = await turnwise();
    const colorsIn = (editor: vscode.TextEditor | undefined) =>
      until(api.onDidChange, () => {
        const colored = editor ? api.coloredLabels(editor) : [];
        return colored.length > 0 && colored.map(({ color }) => color);
      });
    const before = await colorsIn(await open(FIXTURE));
    const folder = {
      '.turnwise.yaml': 'participants:\n  - name: Mayor Okafor\n    aliases: [Mayor]\n  - Hanna Brandt\n',
    };
    const { document } = await copyInto(FIXTURE, folder);
    await findings(document.uri, 0);
    deepEqual(await colorsIn(vscode.window.activeTextEditor), before);
  });
});

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('turnwise').update(name, value, vscode.ConfigurationTarget.Global);
}

async function lensesOf({ uri }: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 1000);
  return lenses.filter(({ command }) => command !== undefined);
}

async function hintsOf({ uri, lineCount }: vscode.TextDocument): Promise<readonly vscode.InlayHint[]> {
  const all = new vscode.Range(0, 0, lineCount, 0);
  return vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, all);
}

import { deepEqual, equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings } from './support/diagnostics';
import { turnwise } from './support/turnwise';
import { until } from './support/until';
import { openText } from './support/workspace';

/** One label that certainly is another's; and a time out of order and a placeholder, which stay. */
const TEXT = `---
rules: { placeholder-speaker: warning }
---

[00:00:05] Ann Rask: When did you come here?

[00:00:12] Ambassador Holt: In March.

[00:00:20] Ann Rask: And did you stay?

[00:00:31] Ambassador: I did, for years.

[00:00:44] Ann Rask: Will you go back?

[00:00:25] Ambassador Holt: Never again.

[00:01:03] Ann Rask: You never asked?

[00:01:10] Ambassador Holt: Never.

[00:01:24] Speaker 3: Was it cold there?

[00:01:36] Ambassador Holt: It was always cold.

[00:01:41] Ann Rask: And warm here?

[00:01:50] Ambassador Holt: In summer.
`;

describe('What there is to fix', () => {
  it('is one number in Problems, in the status item, in what is said after fixing, and for the key that goes there', async () => {
    const editor = await openText(TEXT);
    const api = await turnwise();
    equal(warningsIn(await findings(editor.document.uri, 3)).length, 3);
    await until(api.onDidChange, () => api.statusText()?.includes('1 label to fix · 2 other warnings'));
    equal(await visited(editor), 3);

    await vscode.commands.executeCommand('turnwise.fixAll');
    equal(api.announced(), '1 label fixed; 2 warnings left (Next Label to Fix goes there).');
    const left = warningsIn(await findings(editor.document.uri, 2));
    deepEqual(left.length, 2);
    await until(api.onDidChange, () => api.statusText()?.includes('· 2 warnings'));
    equal(await visited(editor), 2);
  });
});

function warningsIn(found: readonly vscode.Diagnostic[]): readonly vscode.Diagnostic[] {
  return found.filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
}

/** At how many places the key stops before it comes to the first of them again. */
async function visited(editor: vscode.TextEditor): Promise<number> {
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  const lines = new Set<number>();
  for (;;) {
    await vscode.commands.executeCommand('turnwise.nextLabelToFix');
    const { line } = editor.selection.active;
    if (lines.has(line)) return lines.size;
    lines.add(line);
  }
}

import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Action } from '../../features/codeActions';
import { codeActions, fixAll } from '../../features/codeActions';
import { FIX_ALL } from '../capabilities';
import { toRange } from '../fromProtocol';
import type { Asked, Handler } from '../handle';
import { declareAliasCommand, quickFix } from '../toProtocol';
import { workspaceEdit } from '../workspaceEdit';

export const handleCodeActions: Handler<CodeActionParams, CodeAction[]> = (asked, { range, context: { only } }) => {
  const { snapshot } = asked;
  const fixes = wants(only, CodeActionKind.QuickFix) ? codeActions(snapshot, toRange(snapshot.text, range)) : [];
  return [
    ...fixes.filter(({ alias }) => alias === undefined || asked.client.appliesEdits).map((fix) => toAction(asked, fix)),
    ...(wants(only, FIX_ALL) ? fixAllAction(asked) : []),
  ];
};

/** Kinds form a tree: whoever asks for `source` asks for `source.fixAll.turnwise` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`)) ?? true;
}

function toAction({ client, document }: Asked, action: Action): CodeAction {
  const { title, alias, changes } = action;
  const fix = quickFix(document, action, client);
  return alias === undefined
    ? { ...fix, edit: workspaceEdit(document, changes, client) }
    : { ...fix, command: declareAliasCommand(document.uri, title, alias) };
}

function fixAllAction({ client, document, snapshot }: Asked): CodeAction[] {
  const changes = fixAll(snapshot);
  if (changes.length === 0) return [];
  return [{ title: 'Apply all certain fixes', kind: FIX_ALL, edit: workspaceEdit(document, changes, client) }];
}

import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Action } from '../../features/codeActions';
import { codeActions, fixAll } from '../../features/codeActions';
import { silences } from '../../features/silence';
import type { TextChange } from '../../text/change';
import { FIX_ALL } from '../capabilities';
import { findingsOf } from '../findings';
import { toRange } from '../fromProtocol';
import type { Asked, Handler } from '../handle';
import { declareAliasCommand, quickFix } from '../toProtocol';
import { workspaceEdit } from '../workspaceEdit';
import { refactorings } from './refactorings';

export const handleCodeActions: Handler<CodeActionParams, CodeAction[]> = (asked, { range, context: { only } }) => {
  const findings = findingsOf(asked);
  const place = toRange(asked.document.text, range);
  const fixes = wants(only, CodeActionKind.QuickFix) ? codeActions({ findings }, place) : [];
  return [
    ...fixes.filter(({ alias }) => alias === undefined || asked.client.appliesEdits).map((fix) => toAction(asked, fix)),
    ...(wants(only, CodeActionKind.QuickFix)
      ? silences(asked.snapshot, findings, place).map((one) => toAction(asked, one))
      : []),
    ...(wants(only, CodeActionKind.RefactorRewrite) ? refactorings(asked, place) : []),
    ...(wants(only, FIX_ALL) ? fixAllAction(asked, fixAll({ findings })) : []),
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

function fixAllAction({ client, document }: Asked, changes: readonly TextChange[]): CodeAction[] {
  if (changes.length === 0) return [];
  return [{ title: 'Apply all certain fixes', kind: FIX_ALL, edit: workspaceEdit(document, changes, client) }];
}

import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Finding } from '../../rules/finding';
import { turnOfLabelAt } from '../../document/places';
import type { Action } from '../../edits/fixes/codeActions';
import { codeActions, fixAll } from '../../edits/fixes/codeActions';
import { nextLike } from '../../edits/fixes/nextLike';
import { silences } from '../../edits/fixes/silence';
import { titleAction } from '../../edits/fixes/titleLine';
import type { TextChange } from '../../text/change';
import type { Range } from '../../text/range';
import { FIX_ALL } from '../capabilities';
import { findingsOf } from '../diagnostics/findings';
import { isFolderFile } from '../workspace/folders';
import { toRange } from '../../messages/fromProtocol';
import type { HandlerInput, Handler } from '../handle';
import { relabelCommand } from '../commands/relabelling';
import {
  declareAliasCommand,
  declareApartCommand,
  quickFix,
  showPlacesCommand,
  stretch,
} from '../../messages/toProtocol';
import { workspaceEdit } from '../../messages/workspaceEdit';
import { refactorings } from './refactorings';
import { say } from '../../words/say';

export const handleCodeActions: Handler<CodeActionParams, CodeAction[]> = (
  asked,
  { range: selected, context: { only } },
) => {
  const findings = findingsOf(asked);
  const place = toRange(asked.document.text, selected);
  const fixes = wants(only, CodeActionKind.QuickFix) ? quickFixes(asked, findings, place) : [];
  // On a label that is flagged only what puts it right is offered; all else has a menu of its own.
  const isMeant = only === undefined && isFlaggedLabel(asked, findings, place);
  return [
    ...fixes,
    ...(wants(only, CodeActionKind.RefactorRewrite) && !isMeant
      ? [...titling(asked, place), ...refactorings(asked, place)]
      : []),
    ...(wants(only, FIX_ALL) ? fixAllAction(asked, fixAll(asked.snapshot, findings)) : []),
  ];
};

function quickFixes(asked: HandlerInput, findings: readonly Finding[], place: Range): CodeAction[] {
  const { client, document, snapshot } = asked;
  const fixes = codeActions(snapshot, place, findings).filter(
    ({ declares, asksForName }) => (declares === undefined && !asksForName) || client.appliesEdits,
  );
  const ways = client.showsPlaces || client.showsDocuments ? nextLike(findings, snapshot.text.stretchOf(place)) : [];
  return [
    ...fixes.map((fix) => toAction(asked, fix)),
    ...ways.map((way) => ({
      ...quickFix(document.uri, { ...way, isPreferred: false }, client),
      command: showPlacesCommand(
        document,
        stretch(way.finding.at).start,
        { title: way.title, places: [document.text.rangeOf(way.place)] },
        client,
      ),
    })),
    ...silences(snapshot, findings, place).map((one) => toAction(asked, one)),
  ];
}

/** What no finding is about: which line is the title. */
function titling({ client, document, snapshot }: HandlerInput, place: Range): CodeAction[] {
  const action = isFolderFile(document.uri) ? undefined : titleAction(snapshot, place);
  if (action === undefined) return [];
  const edit = workspaceEdit(document, action.changes, client);
  return [{ title: client.tell(action.title), kind: CodeActionKind.RefactorRewrite, edit }];
}

/** Whether a label at the cursor has a finding that something can be done about. */
function isFlaggedLabel({ snapshot }: HandlerInput, findings: readonly Finding[], place: Range): boolean {
  const turn = place.from === place.to ? turnOfLabelAt(snapshot, place.from) : undefined;
  return turn !== undefined && codeActions(snapshot, place, findings).length > 0;
}

/** Kinds form a tree: a request for `source` is one for `source.fixAll.turnwise` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only?.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`)) ?? true;
}

function toAction({ client, document }: HandlerInput, action: Action): CodeAction {
  const { declares, asksForName, changes, finding } = action;
  const fix = quickFix(document.uri, action, client);
  const { title } = fix;
  if (asksForName) {
    const wish = { action: 'nameSpeaker', range: stretch(finding.at) } as const;
    return { ...fix, command: relabelCommand(document.uri, title, wish) };
  }
  if (declares === undefined) return { ...fix, edit: workspaceEdit(document, changes, client) };
  const command =
    declares === 'no speaker'
      ? relabelCommand(document.uri, title, { action: 'notSpeaker', range: stretch(finding.at) })
      : 'apart' in declares
        ? declareApartCommand(document.uri, title, declares)
        : declareAliasCommand(document.uri, title, declares);
  return { ...fix, command };
}

function fixAllAction({ client, document }: HandlerInput, changes: readonly TextChange[]): CodeAction[] {
  if (changes.length === 0) return [];
  return [
    { title: client.tell(say`Apply all certain fixes`), kind: FIX_ALL, edit: workspaceEdit(document, changes, client) },
  ];
}

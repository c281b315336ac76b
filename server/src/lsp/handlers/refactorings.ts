import type { CodeAction } from 'vscode-languageserver';
import { CodeActionKind, CodeActionResolveRequest } from 'vscode-languageserver';
import { turnOfLabelAt } from '../../document/places';
import { isRefusal } from '../../edits/refusal';
import type { Offer } from '../../edits/relabel/offers';
import { LONG, relabelOffers } from '../../edits/relabel/offers';
import type { Range } from '../../text/range';
import { isFolderFile } from '../workspace/folders';
import type { HandlerInput } from '../handle';
import { handleResolve, look } from '../handle';
import type { ServerContext } from '../serverContext';
import type { RelabelWish } from '../../protocol/relabelling';
import { CONVERT_LABELS } from '../../protocol/relabelling';
import { isRelabelWish, relabelCommand, relabelEdit } from '../commands/relabelling';
import * as toProtocol from '../../messages/toProtocol';
import { field } from '../../protocol/unknown';
import { CONVERT_TIMES, SHIFT_TIMES } from '../../protocol/writingTimes';
import { stampAt } from '../../times/ownStamp';
import { say } from '../../words/say';

/**
 * What can be done with the labels at a place. A client that can asks for the edit of the one it has chosen; for any
 * other they are all made now, and those left out that cannot be granted.
 */
export function refactorings(asked: HandlerInput, place: Range): CodeAction[] {
  const { document } = asked;
  if (isFolderFile(document.uri)) return [];
  const offered = relabelOffers(asked.snapshot, place).flatMap((offer) => refactoring(asked, offer) ?? []);
  return [...offered, ...conversion(asked, place), ...ofTimes(asked, place)];
}

function refactoring(asked: HandlerInput, { title: words, wish, asks }: Offer): CodeAction | undefined {
  const { client, document } = asked;
  const { action, range, to } = wish;
  const given = { action, range: toProtocol.range(document.text, range), ...(to === undefined ? {} : { to }) };
  const title = client.tell(words);
  const base = { title, kind: CodeActionKind.RefactorRewrite };
  const isLater = asks || action === 'notSpeaker' || (!client.resolvesActions && document.text.length > LONG);
  if (isLater)
    return client.appliesEdits ? { ...base, command: relabelCommand(document.uri, title, given) } : undefined;
  if (client.resolvesActions) return { ...base, data: { uri: document.uri, version: document.version, wish: given } };
  const edit = relabelEdit(asked, given, { shown: true });
  return isRefusal(edit) ? undefined : { ...base, edit };
}

/** On a label, that all labels get another form; in which one, is asked. */
function conversion({ client, document, snapshot }: HandlerInput, { from, to }: Range): readonly CodeAction[] {
  if (!client.appliesEdits || from !== to || turnOfLabelAt(snapshot, from) === undefined) return [];
  const title = client.tell(say`Convert all labels to another form…`);
  const command = { title, command: CONVERT_LABELS, arguments: [document.uri] };
  return [{ title, kind: CodeActionKind.RefactorRewrite, command }];
}

/** On a time, that all times get another form, or become later or earlier; the rest is asked. */
function ofTimes({ client, document, snapshot }: HandlerInput, { from, to }: Range): readonly CodeAction[] {
  if (!client.appliesEdits || from !== to || stampAt(snapshot, from) === undefined) return [];
  return [
    { words: say`Convert all times to another form…`, command: CONVERT_TIMES },
    { words: say`Make all times later or earlier…`, command: SHIFT_TIMES },
  ].map(({ words, command }) => {
    const title = client.tell(words);
    return { title, kind: CodeActionKind.RefactorRewrite, command: { title, command, arguments: [document.uri] } };
  });
}

/** Gives a chosen action its edit. One that cannot be granted gets a command instead, which says why. */
export function provideResolving(context: ServerContext): void {
  handleResolve(context, CodeActionResolveRequest.type, async (action) => {
    const data: unknown = action.data;
    const [uri, wish] = [field(data, 'uri'), field(data, 'wish')];
    if (typeof uri !== 'string' || !isRelabelWish(wish)) return action;
    const asked = await look(context, uri);
    return asked?.document.version === field(data, 'version') ? resolved(asked, action, wish) : action;
  });
}

function resolved(asked: HandlerInput | undefined, action: CodeAction, wish: RelabelWish): CodeAction {
  if (asked === undefined) return action;
  const edit = relabelEdit(asked, wish, { shown: true });
  return isRefusal(edit)
    ? { ...action, command: relabelCommand(asked.document.uri, action.title, wish) }
    : { ...action, edit };
}

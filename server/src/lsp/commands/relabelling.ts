import type { Command, WorkspaceEdit } from 'vscode-languageserver';
import { withNotSpeaker } from '../../declaring/notSpeaker';
import type { Refusal } from '../../edits/refusal';
import { isRefusal } from '../../edits/refusal';
import { notSpeaker } from '../../edits/relabel/notSpeaker';
import type { Question } from '../../shapes/question';
import { questionFor } from '../../edits/relabel/question';
import { relabel } from '../../edits/relabel/relabel';
import type { Relabelled } from '../../edits/relabel/relabelled';
import type { Wish } from '../../edits/relabel/wish';
import { RELABELLINGS } from '../../shapes/relabelling';
import { counted } from '../../queries/wording/counted';
import { turnOf } from '../../edits/relabel/place';
import { answerWith } from '../client/outcome';
import { applyEdit } from '../edits/applyEdit';
import type { Client } from '../../messages/client';
import { choose } from '../client/choose';
import type { Declaring } from './declaring';
import { declare } from './declaring';
import type { FolderRename } from './folderRename';
import { folderRename, personAt } from './folderRename';
import { toRange } from '../../messages/fromProtocol';
import type { HandlerInput } from '../handle';
import { look } from '../handle';
import type { ServerContext } from '../serverContext';
import type { WorkspaceContext } from '../workspaceContext';
import type { Outcome, RenameOutcome } from '../../protocol/outcome';
import type { RelabelWish } from '../../protocol/relabelling';
import { RELABEL } from '../../protocol/relabelling';
import { warn } from '../client/warn';
import { merging, speakerEdit } from '../edits/speakerEdit';
import { field, isRange } from '../../protocol/unknown';
import type { Confirmation } from '../../messages/workspaceEdit';
import { workspaceEdits } from '../../messages/workspaceEdit';
import type { Words } from '../../words/say';
import { inRow, say } from '../../words/say';

/** Whether an argument of a command is a wish. */
export function isRelabelWish(given: unknown): given is RelabelWish {
  const to = field(given, 'to');
  const action = field(given, 'action');
  const others = field(given, 'others');
  const isKnown = RELABELLINGS.some((one) => one === action);
  const hasOthers = others === undefined || (Array.isArray(others) && others.every(isRange));
  const ms = field(given, 'ms');
  const hasTime = ms === undefined || (typeof ms === 'number' && Number.isFinite(ms));
  return (
    isKnown && hasTime && isRange(field(given, 'range')) && (to === undefined || typeof to === 'string') && hasOthers
  );
}

/** Carries a wish out: asks for what it does not say, and tells why where it cannot be granted. */
export async function runRelabel(context: WorkspaceContext, uri: string, wish: RelabelWish): Promise<Outcome | null> {
  const asked = await look(context, uri);
  if (asked === undefined) return null;
  if (wish.action === 'notSpeaker') {
    await declareNotSpeaker(context, asked, wish);
    return null;
  }
  const person = wish.action === 'renameInFolder' ? personAt(asked, ours(asked, wish)) : undefined;
  const question = person && isRefusal(person) ? person : questionFor(asked.snapshot, ours(asked, wish));
  if (question === undefined) return carryOut(context, asked, wish);
  if (!isRefusal(question)) return askAndCarryOut(context, asked, wish, question);
  warn(context, question.refused);
  return null;
}

async function askAndCarryOut(
  context: WorkspaceContext,
  asked: HandlerInput,
  wish: RelabelWish,
  question: Question<Words>,
): Promise<Outcome | null> {
  const { uri } = asked.document;
  const to = await choose(context, question);
  const now = to === undefined ? undefined : await look(context, uri);
  if (to === undefined || now === undefined) return null;
  if (now.document.version === asked.document.version) return carryOut(context, now, { ...wish, to });
  warn(context, say`The text has changed meanwhile, so nothing was done.`);
  return null;
}

/** The command that carries a wish out. */
export function relabelCommand(uri: string, title: string, wish: RelabelWish): Command {
  return { title, command: RELABEL, arguments: [uri, wish] };
}

/** What a wish comes to, or why it cannot be granted. What many turns have part in is shown first where a client can. */
export function relabelEdit(
  asked: HandlerInput,
  wish: RelabelWish,
  { shown }: { readonly shown: boolean },
): WorkspaceEdit | Refusal {
  const answer = relabel(asked.snapshot, ours(asked, wish), asked.folder?.text);
  return isRefusal(answer) ? answer : speakerEdit(asked, answer, confirmationOf(answer, wish, shown));
}

function confirmationOf(
  { turns, merges }: Relabelled,
  { to = '' }: RelabelWish,
  shown: boolean,
): Confirmation | undefined {
  if (merges !== undefined) return merging(merges, to);
  if (!shown || turns < 2) return undefined;
  return {
    label: say`Change the labels of ${turns} turns`,
    description: say`What is said stays as it is.`,
    isTicked: true,
  };
}

/** A list of choices has shown how many turns there are, so that the person is not asked again. */
async function carryOut(context: WorkspaceContext, asked: HandlerInput, wish: RelabelWish): Promise<Outcome | null> {
  if (wish.action === 'renameInFolder') return renameInFolder(context, asked, wish);
  const answer = relabel(asked.snapshot, ours(asked, wish), asked.folder?.text);
  if (isRefusal(answer)) {
    warn(context, answer.refused);
    return null;
  }
  if (wish.action === 'nameSpeaker' && answer.merges === undefined)
    context.renamed.note(asked.document.uri, nameAt(asked, wish), wish.to ?? '');
  await applyEdit(context, TITLES[wish.action], speakerEdit(asked, answer, confirmationOf(answer, wish, false)));
  return null;
}

/** The speaker of the turn that a wish is about. */
function nameAt(asked: HandlerInput, wish: RelabelWish): string {
  return turnOf(asked.snapshot, ours(asked, wish))?.participant.name ?? '';
}

async function renameInFolder(
  context: WorkspaceContext,
  asked: HandlerInput,
  wish: RelabelWish,
): Promise<Outcome | null> {
  const { action, to = '' } = wish;
  const from = nameAt(asked, wish);
  const person = personAt(asked, ours(asked, wish));
  const renamed = isRefusal(person) ? person : await folderRename(context, person, to);
  if (isRefusal(renamed)) {
    warn(context, renamed.refused);
    return null;
  }
  const { files, leftAlone } = renamed;
  for (const uri of renamed.apart) context.renamed.note(uri, from, to);
  const isDone = files.length === 0 || (await applyEdit(context, TITLES[action], workspaceEdits(files, asked.client)));
  if (!isDone) return null;
  const left = leftAlone.length === 0 ? undefined : leftAloneSentence(renamed, context.client);
  const { tellsOutcomes, tell } = context.client;
  if (left !== undefined && !tellsOutcomes) warn(context, left);
  if (renamed.renamed.length === 0 && (left === undefined || !tellsOutcomes)) return null;
  const outcome = { from, to, files: renamed.renamed, leftAlone: left === undefined ? '' : tell(left) };
  return answerWith(context, { done: 'renameInFolder', ...outcome }, renamedSentence(outcome));
}

/** For a client that cannot tell itself how much of what was proposed was taken. */
function renamedSentence({ from, to, files }: Pick<RenameOutcome, 'from' | 'to' | 'files'>): Words {
  const turns = files.reduce((sum, one) => sum + one.turns, 0);
  const names = inRow(
    files.slice(0, TOLD).map(({ name }) => name),
    say`, `,
  );
  return say`${from} is ${to} now: ${counted(turns, 'turn')} (${names}). Undo takes it back.`;
}

/** More names do not fit into a message. */
const TOLD = 5;

function leftAloneSentence({ leftAlone }: FolderRename, { tell }: Client): Words {
  const told = leftAlone.slice(0, TOLD).map(({ name, why }) => say`${name} (${tell(why).replace(/[.。]$/, '')})`);
  const all = inRow(told, say`, `);
  return leftAlone.length > TOLD
    ? say`Left alone: ${all}, and ${leftAlone.length - TOLD} more.`
    : say`Left alone: ${all}.`;
}

/** What an editor calls the edit, as in its list of what can be undone. */
const TITLES: Readonly<Record<RelabelWish['action'], Words>> = {
  giveTurn: say`Set speaker of turn`,
  giveTurnsFromHere: say`Set speaker of turns`,
  swapSpeakers: say`Swap speakers`,
  swapSpeakersFromHere: say`Swap speakers from here on`,
  swapSpeakersInSelection: say`Swap speakers in the selection`,
  nameSpeaker: say`Rename speaker`,
  renameInFolder: say`Rename speaker in all transcripts`,
  mergeSpeakers: say`Merge speakers`,
  splitTurn: say`Split turn`,
  makeTurn: say`Make lines a turn`,
  makeTurns: say`Make lines turns`,
  mergeTurn: say`Merge turns`,
  joinTurn: say`Join turns`,
  giveFirstSentence: say`Move first sentence to the turn before`,
  takeLastSentence: say`Move last sentence of the turn before here`,
  markLabel: say`Write label as others are`,
  markLabels: say`Write labels as others are`,
  writeLabel: say`Write label otherwise`,
  writeLabels: say`Write labels otherwise`,
  copyLabel: say`Write labels like this one`,
  cleanLabel: say`Remove marks behind label`,
  cleanLabels: say`Remove marks behind labels`,
  notSpeaker: say`Declare as no speaker`,
};

async function declareNotSpeaker(context: ServerContext, asked: HandlerInput, wish: RelabelWish): Promise<void> {
  const answer = notSpeaker(asked.snapshot, ours(asked, wish).range.from);
  if (isRefusal(answer)) warn(context, answer.refused);
  else await declare(context, asked, notSpeakerOf(answer.label));
}

function notSpeakerOf(label: string): Declaring {
  return {
    write: (yaml) => withNotSpeaker(yaml, label),
    label: TITLES.notSpeaker,
    failure: say`'${label}' was not declared as no speaker`,
  };
}

function ours({ document }: HandlerInput, { action, range, to, others, ms }: RelabelWish): Wish {
  const { text } = document;
  return { action, range: toRange(text, range), to, ms, others: others?.map((one) => toRange(text, one)) };
}

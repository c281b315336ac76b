import { isKnownElsewhere, personOf } from '../../queries/transcripts/person';
import type { Refusal } from '../../edits/refusal';
import { isRefusal, refuse } from '../../edits/refusal';
import { turnOf } from '../../edits/relabel/place';
import { NO_TURN } from '../../edits/relabel/relabel';
import type { Relabelled } from '../../edits/relabel/relabelled';
import { renamePerson } from '../../edits/relabel/renamePerson';
import type { Wish } from '../../edits/relabel/wish';
import { openAt } from '../documents/documents';
import type { KnownPerson } from '../workspace/elsewhere';
import { areTogether, elsewhere } from '../workspace/elsewhere';
import type { FolderFile } from '../workspace/folders';
import { FOLDER_FILE } from '../workspace/folders';
import type { HandlerInput } from '../handle';
import type { ServerContext } from '../serverContext';
import type { WorkspaceContext } from '../workspaceContext';
import type { RenamedFile } from '../../protocol/outcome';
import { Progress } from '../client/progress';
import type { Seen } from '../documents/seeing';
import { isAsSeen, isSameVersion, see } from '../documents/seeing';
import { folderFileChanges, merging } from '../edits/speakerEdit';
import { fileKey } from '../../text/uris';
import type { Confirmation, FileChanges } from '../../messages/workspaceEdit';
import { shownFirst } from '../../messages/workspaceEdit';
import type { Words } from '../../words/say';
import { plural, say } from '../../words/say';

/** What it comes to when a person is renamed in all transcripts. */
export interface FolderRename {
  /** The transcripts, the one at hand first, and the folder files that declare the person; perhaps none. */
  readonly files: readonly FileChanges[];
  /** The transcripts among them, and how much changes in each. */
  readonly renamed: readonly RenamedFile[];
  /** The addresses of those of them in which no other speaker has the new name. */
  readonly apart: readonly string[];
  /** The transcripts in which the person speaks and is not renamed, each with the reason in a sentence. */
  readonly leftAlone: readonly { readonly name: string; readonly why: Words }[];
}

/** The person at a place, who must be known by more than what others are called too. */
export function personAt({ snapshot, document, folder }: HandlerInput, wish: Wish): KnownPerson | Refusal {
  const turn = turnOf(snapshot, wish);
  if (turn === undefined) return refuse(NO_TURN);
  const person = personOf(snapshot, turn.participant);
  if (isKnownElsewhere(person)) return { uri: document.uri, person, folder };
  const { name } = turn.participant;
  return refuse(
    say`'${name}' may be somebody else in another transcript. Rename them in full in each file first (F2 on the label), or declare the speaker in a ${FOLDER_FILE}.`,
  );
}

/**
 * Gives a person another name in every transcript in which they speak, and in the folder files that declare them. Each
 * file is tried on its own: where the new labels would not be read as labels, it is left alone. Refused where it would
 * be so in the transcript at hand.
 */
export async function folderRename(
  context: WorkspaceContext,
  known: KnownPerson,
  to: string,
): Promise<FolderRename | Refusal> {
  const { workspace, transcripts } = context;
  const here = { uri: known.uri, name: workspace.pathOf(known.uri) };
  const there = (await elsewhere(transcripts, known, { insists: true })).map(({ transcript }) => transcript);
  if (!transcripts.isComplete) return refuse(STOPPED);
  const progress = new Progress(context, say`Trying the new name`);
  const trials = new Map<string, Trial>();
  let untried: readonly Named[] = [here, ...there];
  try {
    for (let round = 0; round < ROUNDS && untried.length > 0; round++) {
      for (const [at, one] of untried.entries()) {
        await progress.report(at, untried.length);
        if (progress.isCancelled) return refuse(STOPPED);
        await context.traffic.lull();
        const trial = await tryIn(context, one, known, to);
        if (one.uri === here.uri && trial?.refused !== undefined) return refuse(trial.refused);
        if (trial === undefined) trials.delete(one.uri);
        else trials.set(one.uri, trial);
      }
      untried = await movedOn(context, [...trials.values()]);
    }
  } finally {
    progress.done();
  }
  if (untried.some(({ uri }) => uri === here.uri)) return refuse(RESTLESS);
  for (const one of untried) trials.set(one.uri, { ...one, refused: RESTLESS });
  return outcomeOf(context, [...trials.values()], to);
}

interface Named {
  readonly uri: string;
  readonly name: string;
}

/** What the new name comes to in one transcript, as that was when it was tried; or why it cannot be. */
type Trial = Named &
  (
    | { readonly refused: Words }
    | { readonly refused?: undefined; readonly seen: Pick<Seen, 'file' | 'folder'>; readonly answer: Relabelled }
  );

/** What was changed while others were tried is tried again, but not for ever. */
const ROUNDS = 3;
const RESTLESS = say`It is being changed at the moment.`;
const STOPPED = say`You stopped it, so nothing was changed.`;

function unasked(to: string): Words {
  return say`'${to}' speaks in this transcript already: both would be one, and this editor cannot ask you first.`;
}

/** Undefined where there is nothing to be changed. */
async function tryIn(
  context: ServerContext,
  { uri, name }: Named,
  known: KnownPerson,
  to: string,
): Promise<Trial | undefined> {
  const seen = await see(context, uri);
  const answer = seen && renameIn(seen, known, to);
  if (seen === undefined || answer === undefined) return undefined;
  if (isRefusal(answer)) return { uri, name, refused: answer.refused };
  if (answer.merges !== undefined && !context.client.annotatedEdits) return { uri, name, refused: unasked(to) };
  const { file, folder } = seen;
  return answer.changes.length + answer.folderChanges.length === 0
    ? undefined
    : { uri, name, seen: { file, folder }, answer };
}

/**
 * The transcripts that are other than they were when they were tried. A client refuses changes of an open document
 * that has moved on, where it knows versions, and of no file. So nothing must be waited for between this and the edit.
 */
async function movedOn(context: ServerContext, trials: readonly Trial[]): Promise<readonly Named[]> {
  await context.traffic.lull();
  const tried = trials.filter((trial) => trial.refused === undefined);
  await context.folders.reread([...new Set(tried.flatMap(({ seen: { folder } }) => folder?.uri ?? []))]);
  const changed = new Set<Named>();
  for (const trial of tried) if (!(await isAsSeen(context, trial.seen))) changed.add(trial);
  return tried.filter((trial) => changed.has(trial) || !isSameVersion(context, trial.seen));
}

function outcomeOf(context: ServerContext, trials: readonly Trial[], to: string): FolderRename | Refusal {
  const files: FileChanges[] = [];
  const renamed: RenamedFile[] = [];
  const apart: string[] = [];
  const declaring = new Map<string, readonly FileChanges[]>();
  const leftAlone: FolderRename['leftAlone'][number][] = [];
  for (const trial of trials) {
    if (trial.refused !== undefined) {
      leftAlone.push({ name: trial.name, why: trial.refused });
      continue;
    }
    const { name, answer, seen } = trial;
    const { changes, folderChanges } = answer;
    if (changes.length > 0) {
      files.push({ file: seen.file, changes, confirmation: confirmationOf(name, answer, to) });
      if (answer.merges === undefined) apart.push(seen.file.uri);
      renamed.push({ uri: seen.file.uri, name, turns: answer.turns, changes: changes.length });
    }
    if (seen.folder !== undefined && folderChanges.length > 0)
      declaring.set(fileKey(seen.folder.uri), folderFileChanges(withOpen(context, seen.folder), folderChanges));
  }
  if (files.length + declaring.size + leftAlone.length === 0)
    return refuse(say`They are called '${to}' everywhere already.`);
  return {
    files: shownFirst([...files, ...[...declaring.values()].flat()], context.client),
    renamed,
    apart,
    leftAlone,
  };
}

function renameIn({ snapshot, folder, isDamaged }: Seen, { person, folder: own }: KnownPerson, to: string) {
  const answer = renamePerson(snapshot, { person, together: areTogether(own, folder), to }, folder?.text);
  return answer !== undefined && isDamaged ? refuse(say`It is not UTF-8, and could not be saved as it is.`) : answer;
}

/** That two become one has to be ticked. */
function confirmationOf(name: string, { changes, merges }: Relabelled, to: string): Confirmation {
  const count = changes.length;
  const label = plural(count, say`${name}: ${count} label`, say`${name}: ${count} labels`);
  if (merges === undefined) return { label, description: say`What is said stays as it is.`, isTicked: true };
  const merge = merging(merges, to);
  return { ...merge, label: say`${label}. ${merge.label}`, isTicked: false };
}

function withOpen({ documents }: ServerContext, folder: FolderFile) {
  return { folder, openFolder: openAt(documents, folder.uri) };
}

import { withOwnRole, withRole } from '../../declaring/role';
import type { Declarations, RoleProposal } from '../../model/declarations';
import type { Snapshot } from '../../document/snapshot';
import { SourceText } from '../../text/sourceText';
import type { Declaring } from './declaring';
import { edit, makeFolderFile, newFolderFile } from './declaring';
import { FOLDER_FILE } from '../workspace/folders';
import type { HandlerInput } from '../handle';
import { look } from '../handle';
import type { ServerContext } from '../serverContext';
import { answerWith } from '../client/outcome';
import type { Outcome, RoleOutcome } from '../../protocol/outcome';
import type { RolePlace } from '../../protocol/speakers';
import { say } from '../../words/say';
import { isTheirs } from '../edits/theirs';

/**
 * Declares what a participant does, at once: in the front matter of the document, or in the folder's file where that was
 * wanted, where the participant is declared there and nothing was said, and where no front matter can stand.
 */
export async function setRole(
  context: ServerContext,
  uri: string,
  proposal: RoleProposal,
  where: RolePlace | undefined,
): Promise<Outcome | null> {
  const asked = await look(context, uri);
  if (asked === undefined) return null;
  const { snapshot, document } = asked;
  if (where === 'folder' || (where === undefined && isDeclaredInFolder(snapshot, proposal)))
    return inFolder(context, asked, proposal);
  const changes = isTheirs(uri) ? undefined : withOwnRole(snapshot, proposal);
  if (changes === undefined) return inFolder(context, asked, proposal);
  const isDone = await edit(context, document, changes, roleOf(proposal));
  return isDone ? told(context, { ...doneFor(proposal), uri }) : null;
}

async function inFolder(context: ServerContext, asked: HandlerInput, proposal: RoleProposal): Promise<Outcome | null> {
  const { document, folder, openFolder } = asked;
  const declaring = roleOf(proposal);
  if (folder !== undefined) {
    // Edits are made against what the editor has, where it has the file open.
    const file = openFolder ?? folder;
    const before = file.text.toString();
    const changes = declaring.write(before);
    const after = SourceText.of(before).apply(changes).toString();
    const isDone = await edit(context, file, changes, declaring);
    return isDone ? told(context, { ...doneFor(proposal), uri: file.uri, folder: { before, after } }) : null;
  }
  const uri = newFolderFile(context, document.uri);
  const after = uri && (await makeFolderFile(context, uri, declaring));
  if (uri === undefined || after === undefined) return null;
  return told(context, { ...doneFor(proposal), uri, folder: { before: null, after } });
}

function doneFor({ name, role }: RoleProposal): Pick<RoleOutcome, 'done' | 'name' | 'role'> {
  return { done: 'setRole', name, role };
}

function told(context: ServerContext, outcome: RoleOutcome): Outcome | null {
  const { name, folder } = outcome;
  return answerWith(
    context,
    outcome,
    folder === undefined
      ? say`The role of ${name} stands at the top of this transcript. Undo takes it back.`
      : say`The role of ${name} stands in ${FOLDER_FILE}, and counts in every transcript of the folder in which ${name} speaks. Undo in that file takes it back.`,
  );
}

function isDeclaredInFolder({ declarations, context }: Snapshot, { name }: RoleProposal): boolean {
  const has = ({ participants }: Declarations): boolean => participants.some((one) => one.name === name);
  return has(context.folder) && !has(declarations);
}

function roleOf(proposal: RoleProposal): Declaring {
  return {
    write: (yaml) => withRole(yaml, proposal),
    label: say`Set role`,
    failure: say`The role was not declared`,
  };
}

import type { ExecuteCommandParams, ShowMessageParams } from 'vscode-languageserver';
import {
  ErrorCodes,
  ExecuteCommandRequest,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { frontMatterWithAlias, withAlias } from '../analysis/declareAlias';
import type { AliasProposal } from '../analysis/findings';
import type { TextChange } from '../text/change';
import { SourceText } from '../text/sourceText';
import { decoded, folderFileBeside, FOLDER_FILE } from './folders';
import type { Asked } from './handle';
import { guard, look } from './handle';
import type { House } from './house';
import { DECLARE_ALIAS } from './protocol';
import type { Editable } from './workspaceEdit';
import { newFileEdit, workspaceEdit } from './workspaceEdit';

/** Carries out the commands that code actions name. */
export function provideCommands(house: House): void {
  house.connection.onExecuteCommand(async (params) => {
    const { uri, proposal } = readArguments(params);
    await guard(house, `${ExecuteCommandRequest.method} ${params.command}`, uri, undefined, async () => {
      const asked = await look(house, uri);
      if (asked !== undefined) await declareAlias(house, asked, proposal);
    });
    return null;
  });
}

function readArguments({ command, arguments: given = [] }: ExecuteCommandParams): Arguments {
  const [uri, name, label, alias] = given.filter((argument) => typeof argument === 'string');
  if (
    command !== DECLARE_ALIAS ||
    uri === undefined ||
    name === undefined ||
    label === undefined ||
    alias === undefined
  ) {
    throw new ResponseError(ErrorCodes.InvalidParams, `Expected ${DECLARE_ALIAS} with [uri, name, label, alias].`);
  }
  return { uri, proposal: { name, label, alias } };
}

interface Arguments {
  readonly uri: string;
  readonly proposal: AliasProposal;
}

/** Into the front matter where the document has one, else into the folder's file, else into one made after asking. */
async function declareAlias(house: House, asked: Asked, proposal: AliasProposal): Promise<void> {
  const { document, snapshot, folder, openFolder } = asked;
  if (snapshot.transcript.frontMatter !== undefined) {
    await edit(house, document, frontMatterWithAlias(snapshot, proposal));
  } else if (folder !== undefined) {
    // Edits are made against what the editor has, where it has the file open.
    const file = openFolder ?? folder;
    await edit(house, file, withAlias(file.text.toString(), proposal));
  } else {
    await offerFolderFile(house, document.uri, proposal);
  }
}

async function offerFolderFile(house: House, document: string, proposal: AliasProposal): Promise<void> {
  const { client } = house;
  const uri = folderFileBeside(document);
  if (uri === undefined) {
    warn(house, `Save this transcript first: aliases are kept in a ${FOLDER_FILE} beside it.`);
  } else if (!client.createsFiles) {
    warn(house, `Make a ${FOLDER_FILE} beside this transcript first: aliases are kept there.`);
  } else if (await agrees(house, document)) {
    const content = SourceText.of('').apply(withAlias('', proposal)).toString();
    await apply(house, newFileEdit(uri, content));
  }
}

async function agrees({ connection }: House, document: string): Promise<boolean> {
  const create = { title: `Create ${FOLDER_FILE}` };
  const question = `Aliases are kept in a ${FOLDER_FILE}, and there is none yet. Create one beside ${nameOf(document)}?`;
  const answer = await connection.window.showInformationMessage(question, create);
  return answer?.title === create.title;
}

async function edit(house: House, file: Editable, changes: readonly TextChange[]): Promise<void> {
  if (changes.length > 0) return apply(house, workspaceEdit(file, changes, house.client));
  const message = `The alias was not declared: it is in ${nameOf(file.uri)} already, or something there has to be mended first.`;
  warn(house, message);
}

/** What a folder's file says counts once it is saved: our own client saves it then. */
async function apply(house: House, edit: ReturnType<typeof workspaceEdit>): Promise<void> {
  const label = 'Declare as alias';
  const { applied, failureReason } = await house.connection.workspace.applyEdit({ label, edit });
  if (!applied) warn(house, `The alias was not declared: ${failureReason ?? 'the edit was refused'}.`);
}

/** A message that nobody has to answer; the library's own is a question without answers. */
function warn({ connection }: House, message: string): void {
  const params: ShowMessageParams = { type: MessageType.Warning, message };
  connection.sendNotification(ShowMessageNotification.type, params).catch(() => undefined);
}

/** The last part of a URI, as people write it. */
function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

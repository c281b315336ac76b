import { changeBlock } from '../../declaring/yaml/changeBlock';
import type { TextChange } from '../../text/change';
import { SourceText } from '../../text/sourceText';
import { applyEdit } from '../edits/applyEdit';
import { folderFileBeside, FOLDER_FILE } from '../workspace/folders';
import type { HandlerInput } from '../handle';
import type { ServerContext } from '../serverContext';
import { warn } from '../client/warn';
import { nameOf } from '../../text/uris';
import type { Editable } from '../../messages/workspaceEdit';
import { newFileEdit, workspaceEdit } from '../../messages/workspaceEdit';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** Something to be declared, and how to speak of it. */
export interface Declaring {
  /** The changes of a declaration's YAML; empty where it cannot be written, or is there already. */
  write(yamlText: string): readonly TextChange[];
  /** What an editor calls the edit: `Declare as another label`. */
  readonly label: Words;
  /** What is said where nothing was written: `The label was not declared`. */
  readonly failure: Words;
}

/** Into the front matter where the document has one, else into the folder's file, else into one made after asking. */
export async function declare(context: ServerContext, asked: HandlerInput, declaring: Declaring): Promise<void> {
  const { document, snapshot, folder, openFolder } = asked;
  if (snapshot.transcript.frontMatter !== undefined) {
    const changes = changeBlock(snapshot, (yaml) => declaring.write(yaml));
    await edit(context, document, changes, declaring);
  } else if (folder !== undefined) {
    // Edits are made against what the editor has, where it has the file open.
    const file = openFolder ?? folder;
    await edit(context, file, declaring.write(file.text.toString()), declaring);
  } else {
    await offerFolderFile(context, document.uri, declaring);
  }
}

async function offerFolderFile(context: ServerContext, document: string, declaring: Declaring): Promise<void> {
  const uri = newFolderFile(context, document);
  if (uri !== undefined && (await agrees(context))) await makeFolderFile(context, uri, declaring);
}

/** Where a folder's file would be made for a document; where none can be, that is told. */
export function newFolderFile(context: ServerContext, document: string): string | undefined {
  const uri = folderFileBeside(document);
  if (uri === undefined)
    warn(context, say`Save this transcript first: Turnwise keeps this in a small file beside it (${FOLDER_FILE}).`);
  else if (context.client.createsFiles) return uri;
  else warn(context, say`Make a ${FOLDER_FILE} beside this transcript first: Turnwise keeps this there.`);
  return undefined;
}

/** Makes a folder's file that declares something; its text, undefined where the client did not make it. */
export async function makeFolderFile(
  context: ServerContext,
  uri: string,
  declaring: Declaring,
): Promise<string | undefined> {
  const content = SourceText.of('').apply(declaring.write('')).toString();
  const options = { ...NOT_SAVED, failure: declaring.failure };
  return (await applyEdit(context, declaring.label, newFileEdit(uri, content), options)) ? content : undefined;
}

async function agrees({ connection, client }: ServerContext): Promise<boolean> {
  const create = { title: client.tell(say`Create ${FOLDER_FILE}`) };
  const question = say`Turnwise keeps this in a small file beside the transcripts (${FOLDER_FILE}). Make it?`;
  const answer = await connection.window.showInformationMessage(client.tell(question), create);
  return answer?.title === create.title;
}

/** Our own client saves it, and tells of that: no other program would where files are not watched. */
const NOT_SAVED = { isRefactoring: false };

/**
 * Makes changes of a declaration, or tells that there are none; whether they were made. What a folder's file says counts
 * once it is saved: our own client saves it then.
 */
export async function edit(
  context: ServerContext,
  file: Editable,
  changes: readonly TextChange[],
  { label, failure }: Declaring,
): Promise<boolean> {
  if (changes.length > 0)
    return applyEdit(context, label, workspaceEdit(file, changes, context.client), { ...NOT_SAVED, failure });
  warn(context, say`${failure}: it is in ${nameOf(file.uri)} already, or something there has to be fixed first.`);
  return false;
}

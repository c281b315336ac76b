import type { TextDocument, Uri } from 'vscode';
import { workspace } from 'vscode';
import { FOLDER_FILE } from '../shared/ids';

type Run = (command: string, args: unknown[]) => unknown;

/**
 * Carries out a command of the server and saves the `.turnwise.yaml` that it wrote to, for only what is saved counts.
 * (VS Code saves what an edit changed only where that is more than one file.) One that had unsaved changes before is
 * not saved. `saved` is called for each: VS Code may have closed the text before it would tell that it was saved, and files
 * outside of the open folders are not watched.
 */
export async function savingDeclarations(
  command: string,
  args: unknown[],
  next: Run,
  saved: (uri: Uri) => void,
): Promise<unknown> {
  const before = new Set(unsaved());
  const answer = await next(command, args);
  await Promise.all(
    unsaved()
      .filter((document) => !before.has(document))
      .map(async (document) => {
        if (await document.save()) saved(document.uri);
      }),
  );
  return answer;
}

function unsaved(): readonly TextDocument[] {
  return workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && uri.path.endsWith(`/${FOLDER_FILE}`));
}

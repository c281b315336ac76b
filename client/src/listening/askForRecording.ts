import type { TextDocument } from 'vscode';
import { Uri, window } from 'vscode';
import { RECORDINGS } from '../../../server/src/text/recordingNames';
import { tell } from '../shared/words';

/** Lets a person choose the recording of a transcript; undefined where none was chosen. */
export async function askForRecording(document: TextDocument): Promise<Uri | undefined> {
  const folder = document.isUntitled ? undefined : Uri.joinPath(document.uri, '..');
  const [file] =
    (await window.showOpenDialog({
      title: tell`Choose the recording of this transcript`,
      openLabel: tell`Choose`,
      filters: { [tell`Recordings`]: [...RECORDINGS] },
      ...(folder && { defaultUri: folder }),
    })) ?? [];
  return file;
}

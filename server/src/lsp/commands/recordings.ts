import { withMedia, withOwnMedia } from '../../declaring/media';
import { pathFrom } from '../../text/uris';
import { say } from '../../words/say';
import { look } from '../handle';
import type { ServerContext } from '../serverContext';
import { isTheirs } from '../edits/theirs';
import { warn } from '../client/warn';
import { edit, makeFolderFile, newFolderFile } from './declaring';

/** Names the recording of a transcript, in its front matter or, where none can stand, in its folder's file. */
export async function declareRecording(context: ServerContext, uri: string, recording: string): Promise<void> {
  const asked = await look(context, uri);
  if (asked === undefined) return;
  const { snapshot, document, folder, openFolder } = asked;
  const declaring = (by: string) => ({
    write: (yaml: string) => withMedia(yaml, pathFrom(by, recording) ?? recording),
    ...{ label: say`Name the recording`, failure: FAILURE },
  });
  const own = isTheirs(uri) ? undefined : withOwnMedia(snapshot, pathFrom(uri, recording) ?? recording);
  if (own !== undefined) await edit(context, document, own, declaring(uri));
  else if (folder !== undefined) {
    const file = openFolder ?? folder;
    const { write, ...rest } = declaring(file.uri);
    await edit(context, file, write(file.text.toString()), { write, ...rest });
  } else {
    const made = newFolderFile(context, uri);
    if (made !== undefined && (await makeFolderFile(context, made, declaring(made))) === undefined)
      warn(context, FAILURE);
  }
}

const FAILURE = say`The recording was not written down`;

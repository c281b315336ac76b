import { Uri } from 'vscode';
import type { Door } from '../listening/door';
import { SPOKEN_SAMPLE, SPOKEN_SOUND } from '../shared/ids';
import { openSample } from './openSample';

/** Shows the interview that came with the extension together with its recording, and puts the keyboard on Play. */
export async function openSpokenSample(extension: Uri, door: Door): Promise<void> {
  const document = await openSample(extension, SPOKEN_SAMPLE);
  await door.remember(document, Uri.joinPath(extension, SPOKEN_SOUND));
  await door.act('playPause');
}

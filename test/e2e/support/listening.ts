/** A transcript beside its recording, and what the player does with them. */
import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Sound, TurnwiseApi } from '../../../client/src/api';
import { pressKeys } from './keys';
import { wav } from './recordings';
import { until } from './until';
import { placeOf } from './workspace';

export const TALK = `[00:00:00] Hanna Brandt: Who rings the bell?

[00:00:12] Mayor Okafor: I do, twice a day.

[00:00:20] Hanna Brandt: And who rings it at night?

[00:00:31] Mayor Okafor: Nobody rings it at night.

[00:00:44] Hanna Brandt: Why not?

[00:00:50] Mayor Okafor: People sleep.
`;
export const SECONDS = 60;

/** How a codec is told where what is in a file can be looked at: not in a browser, which has no disk. */
export const TOLD_CODEC = process.platform === ('web' as string) ? 'nothing that reads it' : 'ALAC';

/** What lies in the folder of a transcript, and how that is named. */
export interface Given {
  readonly name?: string;
  readonly text?: string;
  /** Recordings by their paths from the folder. */
  readonly recordings?: Readonly<Record<string, Uint8Array>>;
}

export interface Opened {
  readonly editor: vscode.TextEditor;
  /** A file of the folder. */
  readonly file: (path: string) => vscode.Uri;
}

export class Listener {
  constructor(readonly api: TurnwiseApi) {}

  /** Waits until the player shows something. */
  sounds<T>(look: (sound: Sound) => T | false | undefined): Promise<T> {
    return until(this.api.onDidChange, () => {
      const sound = this.api.sound();
      return sound && look(sound);
    });
  }

  /** Shows a transcript in a folder of its own, beside its recording, with the cursor at some words. */
  async open(words: string, { name = 'talk', text = TALK, recordings }: Given = {}): Promise<Opened> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const at = vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.file('/'), crypto.randomUUID());
    const file = (path: string) => vscode.Uri.joinPath(at, path);
    for (const [path, bytes] of Object.entries(recordings ?? { [`${name}.wav`]: wav(SECONDS) }))
      await vscode.workspace.fs.writeFile(file(path), bytes);
    await vscode.workspace.fs.writeFile(file(`${name}.transcript`), new TextEncoder().encode(text));
    const editor = await vscode.window.showTextDocument(file(`${name}.transcript`));
    await until(this.api.onDidChange, () => this.api.statusText()?.includes('question'));
    goTo(editor, words);
    return { editor, file };
  }

  /** Plays from a place by the key for it; the page may want one key more before anything sounds. */
  async play(words: string, given: Given = {}): Promise<Opened> {
    const opened = await this.open(words, given);
    await pressKeys('alt+q', 'turnwise.playPause');
    await this.sounds(({ isPlaying }) => isPlaying);
    return opened;
  }

  /** Waits until it plays from a time, to three tenths of a second. */
  async near(ms: number): Promise<void> {
    await this.sounds(({ time }) => time >= ms - 50 && time <= ms + 300);
    await this.sounds(({ isPlaying }) => isPlaying);
  }

  /** Nothing sounds any more, and the page was kept from nothing. */
  async rest(): Promise<void> {
    if (this.api.sound()?.isPlaying === true) {
      await vscode.commands.executeCommand('turnwise.playPause');
      await this.sounds(({ isPlaying }) => !isPlaying);
    }
    deepEqual(this.api.sound()?.violations, []);
  }
}

export function goTo(editor: vscode.TextEditor, words: string): void {
  const place = placeOf(editor.document, words);
  editor.selection = new vscode.Selection(place, place);
}

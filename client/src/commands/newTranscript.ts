import { window, workspace } from 'vscode';
import { LANGUAGE } from '../shared/ids';

/** An empty transcript, with the keyboard in it; where it belongs is asked when it is saved. */
export async function newTranscript(): Promise<void> {
  const document = await workspace.openTextDocument({ language: LANGUAGE, content: '' });
  await window.showTextDocument(document, { preview: false });
}

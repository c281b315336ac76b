import { languages, window } from 'vscode';
import { LANGUAGE } from '../ids';

/** Gives the document in front the language of transcripts, whatever its name. */
export async function openAsTranscript(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await languages.setTextDocumentLanguage(document, LANGUAGE);
}

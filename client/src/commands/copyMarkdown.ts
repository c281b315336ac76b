import { env, Uri } from 'vscode';
import { copiedSentence, questionsAt } from '../copied';
import type { Place } from '../places';
import type { Server } from '../server';
import { announce, transcriptEditor } from './transcript';
import { say } from '../../../server/src/words/say';

/** Some questions of a document, each by a place in it, or all without places. */
export interface Passage {
  readonly uri: string;
  readonly places?: readonly Place[];
}

/** The question around the cursor with its answers, from wherever in them it stands. */
export async function copyQuestion(server: Server): Promise<void> {
  const editor = transcriptEditor();
  if (editor) await copyMarkdown(server, [{ uri: editor.document.uri.toString(), places: [editor.selection.active] }]);
}

/** Puts questions with their answers into the clipboard, and says so: nothing else shows it. */
export async function copyMarkdown(server: Server, passages: readonly Passage[]): Promise<void> {
  const texts: string[] = [];
  let count = 0;
  for (const { uri, places } of passages) {
    texts.push((await server.markdown(Uri.parse(uri), places)) ?? '');
    count += questionsAt((await server.overview(Uri.parse(uri)))?.questions ?? [], places);
  }
  const text = texts.filter((one) => one !== '').join('\n');
  if (text === '') {
    announce(say`No question to copy here.`);
    return;
  }
  await env.clipboard.writeText(text);
  announce(copiedSentence(count));
}

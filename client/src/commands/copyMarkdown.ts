import { env, Uri } from 'vscode';
import { copiedSentence, questionsAt } from '../wording/copied';
import type { Front } from '../front/front';
import type { TextPosition } from '../shared/places';
import type { Server } from '../connection/server';
import { announceIn } from '../editor/announce';
import { transcriptToAsk } from '../front/transcriptToAsk';
import type { Words } from '../../../server/src/words/say';
import { say } from '../../../server/src/words/say';

/** Some questions of a document, each by a place in it, or all without places. */
export interface Passage {
  readonly uri: string;
  readonly places?: readonly TextPosition[];
}

/** The question around the cursor with its answers, from wherever in them it stands. */
export async function copyQuestion(server: Server, front: Front): Promise<void> {
  const editor = transcriptToAsk(server, front);
  if (!editor) return;
  const uri = editor.document.uri.toString();
  const outcome = await copyMarkdown(server, [{ uri, places: [editor.selection.active] }]);
  if (front.transcript === editor) await announceIn(editor, outcome);
}

/** Puts questions with their answers into the clipboard; a sentence that says so, for nothing else shows it. */
export async function copyMarkdown(server: Server, passages: readonly Passage[]): Promise<Words> {
  const texts: string[] = [];
  let count = 0;
  for (const { uri, places } of passages) {
    texts.push((await server.markdown(Uri.parse(uri), places)) ?? '');
    count += questionsAt((await server.overview(Uri.parse(uri)))?.questions ?? [], places);
  }
  const text = texts.filter((one) => one !== '').join('\n');
  if (text === '') return say`No question to copy here.`;
  await env.clipboard.writeText(text);
  return copiedSentence(count);
}

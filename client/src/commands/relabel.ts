import { window } from 'vscode';
import type { RelabelWish } from '../../../server/src/protocol/relabelling';
import type { Words } from '../../../server/src/words/say';
import { say } from '../../../server/src/words/say';
import type { Front } from '../front/front';
import type { Server } from '../connection/server';
import { told } from '../shared/words';

/** Has the server do something with the labels at the cursor, or in the selection. What is not known yet, it asks. */
export async function relabel(
  server: Server,
  { transcript: editor }: Pick<Front, 'transcript'>,
  action: RelabelWish['action'],
): Promise<void> {
  if (!editor) return;
  const [range = editor.selection, ...others] = editor.selections.map(({ start, end }) => ({ start, end }));
  await server.relabel(editor.document.uri, {
    ...{ action, range },
    ...(action === 'swapSpeakersInSelection' && others.length > 0 && { others }),
  });
}

/** One of several ways to do a thing, for a list. */
interface Way {
  readonly action: RelabelWish['action'];
  readonly label: Words;
  readonly detail: Words;
}

/** What can be done in several ways, the commonest first. */
const WAYS = {
  mergeTurn: [
    {
      action: 'mergeTurn',
      label: say`As paragraphs of their own`,
      detail: say`What is said stays in its paragraphs, below those of the turn before.`,
    },
    {
      action: 'joinTurn',
      label: say`In one paragraph`,
      detail: say`What is said goes on in the last paragraph of the turn before, as where a sentence was torn in two.`,
    },
  ],
  moveSentence: [
    {
      action: 'giveFirstSentence',
      label: say`The first sentence of this turn`,
      detail: say`It becomes the last sentence of the turn before.`,
    },
    {
      action: 'takeLastSentence',
      label: say`The last sentence of the turn before`,
      detail: say`It becomes the first sentence of this turn.`,
    },
  ],
  makeTurn: [
    {
      action: 'makeTurn',
      label: say`The selected lines, or all from the cursor on`,
      detail: say`They become a turn of the speaker you choose; who spoke before goes on behind the selection.`,
    },
    {
      action: 'makeTurns',
      label: say`All lines that begin with the same name`,
      detail: say`A name that stands there without a colon, or with other marks, becomes the label.`,
    },
  ],
  writeLabels: [
    {
      action: 'writeLabels',
      label: say`All that are written like this one`,
      detail: say`You write the label and its marks as they are to be.`,
    },
    {
      action: 'writeLabel',
      label: say`This one`,
      detail: say`You write the label and its marks as they are to be.`,
    },
    {
      action: 'copyLabel',
      label: say`All of this speaker, like this one`,
      detail: say`Every label of the speaker gets the name and the marks that stand here.`,
    },
    {
      action: 'cleanLabels',
      label: say`All without the marks that were left behind the colon`,
      detail: say`Such as >> or a full stop between the label and what is said.`,
    },
  ],
  swapSpeakers: [
    {
      action: 'swapSpeakersFromHere',
      label: say`From here on`,
      detail: say`In this turn and all later ones.`,
    },
    {
      action: 'swapSpeakers',
      label: say`In the whole transcript`,
      detail: say`Each has all turns of the other.`,
    },
  ],
} as const satisfies Record<string, readonly Way[]>;

/** The same where it has to be asked how, or how far: a selection says that by itself. */
export async function relabelSomehow(server: Server, front: Front, what: keyof typeof WAYS): Promise<void> {
  const editor = front.transcript;
  if (!editor || !server.isThere()) return;
  const isInSelection = what === 'swapSpeakers' && (!editor.selection.isEmpty || editor.selections.length > 1);
  const action = isInSelection ? 'swapSpeakersInSelection' : await way(what);
  // The editor in which it was asked for: another may be in front by now.
  if (action !== undefined) await relabel(server, { transcript: editor }, action);
}

async function way(what: keyof typeof WAYS): Promise<RelabelWish['action'] | undefined> {
  const lines = WAYS[what].map(({ action, label, detail }) => ({ action, label: told(label), detail: told(detail) }));
  return (await window.showQuickPick(lines, { title: told(TITLES[what]) }))?.action;
}

const TITLES = {
  mergeTurn: say`Merge this turn with the one before`,
  moveSentence: say`Move a sentence between this turn and the one before`,
  makeTurn: say`Make lines a turn`,
  writeLabels: say`Write labels otherwise`,
  swapSpeakers: say`Swap two speakers`,
} as const satisfies Record<keyof typeof WAYS, Words>;

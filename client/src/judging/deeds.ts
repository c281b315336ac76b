import type { TextDocument } from 'vscode';
import { commands, Range, TextEdit, WorkspaceEdit, workspace } from 'vscode';
import type { DoubtfulTurn, Verdict } from '../../../server/src/protocol/doubtful';
import type { Server } from '../connection/server';
import { show } from '../editor/goTo';
import { fingerprint } from '../shared/fingerprint';
import { tell } from '../shared/words';
import type { Case, Judged, KnownSpeaker } from './cases';
import { idOfVerdict, speaking } from './cases';

/** What verdicts do to the text: each is one step to undo. Undefined where nothing came of one. */
export class Deeds {
  constructor(private readonly server: Server) {}

  /** A verdict of those that were shown: a name of a speaker without one, or what `idOfVerdict` says of one on a turn. */
  async say(
    document: TextDocument,
    one: Case,
    verdict: string,
    known: readonly KnownSpeaker[],
  ): Promise<Judged | undefined> {
    if (one.kind === 'speaker') return this.name(document, one, verdict, known);
    const chosen = one.turn.verdicts.find((said) => idOfVerdict(said) === verdict);
    return chosen && (chosen.is === 'theirs' ? keep(one) : this.mend(document, one, chosen));
  }

  /** Names a speaker; a name that somebody has already makes both one. */
  async name(
    document: TextDocument,
    one: Case,
    to: string,
    known: readonly KnownSpeaker[],
  ): Promise<Judged | undefined> {
    if (one.kind !== 'speaker' || to === '') return undefined;
    const { name, position, color } = one.speaker;
    const action = speaking(to, known) ? 'mergeSpeakers' : 'nameSpeaker';
    const change = await changeOf(document, () =>
      this.server.relabel(document.uri, { action, range: { start: position, end: position }, to }),
    );
    return change && { id: one.id, was: 'changed', what: tell`${name} is ${to} now.`, color, change };
  }

  skip(one: Case): Judged {
    const what = one.kind === 'speaker' ? tell`${one.speaker.name} was skipped.` : tell`Skipped: ${one.turn.text}`;
    return { id: one.id, was: 'skipped', what, color: 0 };
  }

  /** Undoes the last change of a text, as the editor does it; false where that would undo another one. */
  async takeBack(document: TextDocument, { before, after }: NonNullable<Judged['change']>): Promise<boolean> {
    if (printOf(document) !== after) return false;
    await show(document.uri);
    await commands.executeCommand('undo');
    if (printOf(document) === before) return true;
    // The last change was somebody's, who had come back to the same text: it stays.
    await commands.executeCommand('redo');
    return false;
  }

  /** Writes above turns that they are right as they are, in comments that any reader of the text has too. */
  async remember(document: TextDocument, turns: readonly DoubtfulTurn[]): Promise<boolean> {
    return apply(
      document,
      turns.flatMap(({ keeping }) => keeping),
    );
  }

  private async mend(
    document: TextDocument,
    { id, turn }: Extract<Case, { kind: 'turn' }>,
    { title, name, color = 0, edits }: Verdict,
  ): Promise<Judged | undefined> {
    const change = await changeOf(document, () => apply(document, edits));
    const what = name === undefined ? `${title}: ${turn.text}` : tell`${name} says: ${turn.text}`;
    return change && { id, was: 'changed', what, color, change };
  }
}

function keep({ id, turn }: Extract<Case, { kind: 'turn' }>): Judged {
  const isOfSpeaker = turn.verdicts.some(({ is }) => is === 'other');
  const what = isOfSpeaker ? tell`${turn.speaker} says: ${turn.text}` : tell`Right as it stands: ${turn.text}`;
  return { id, was: 'kept', what, color: turn.verdicts[0]?.color ?? 0 };
}

async function changeOf(document: TextDocument, work: () => Promise<unknown>): Promise<Judged['change']> {
  const before = printOf(document);
  await work();
  const after = printOf(document);
  return before === after ? undefined : { before, after };
}

function printOf(document: TextDocument): string {
  return fingerprint(document.getText());
}

async function apply({ uri }: TextDocument, edits: Verdict['edits']): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.set(
    uri,
    edits.map(({ range: { start, end }, newText }) => {
      return new TextEdit(new Range(start.line, start.character, end.line, end.character), newText);
    }),
  );
  return workspace.applyEdit(edit);
}

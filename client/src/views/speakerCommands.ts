import type { Disposable, QuickPickItem } from 'vscode';
import { QuickPickItemKind, Uri, window } from 'vscode';
import type { PickChoice } from '../../../server/src/protocol/pick';
import type { RelabelWish } from '../../../server/src/protocol/relabelling';
import { announce, announceIn } from '../editor/announce';
import { goTo, show } from '../editor/goTo';
import { transcriptToAsk } from '../front/transcriptToAsk';
import type { Front } from '../front/front';
import { pick } from '../requests/pick';
import type { TextPosition } from '../shared/places';
import { following, preceding } from '../shared/places';
import type { Server } from '../connection/server';
import type { AskerRow } from './askerRows';
import { ASKS } from './askerRows';
import type { RoleLine } from '../wording/roleLines';
import { roleLines } from '../wording/roleLines';
import type { LabelRow, SpeakerRow, SpeakersRow } from './speakerRows';
import { labelAt, mergeQuestion, speakerAt, speakerRows } from './speakerRows';
import type { Drop, SpeakersView } from './speakersView';
import type { ViewCommands } from './viewCommands';
import type { Words } from '../../../server/src/words/say';
import { plural, say } from '../../../server/src/words/say';
import { listedNames, tell, told } from '../shared/words';

/** What a command is given: the row of a menu; from a key the view, which means what is selected there. */
type CommandTarget = SpeakersRow | string | undefined;

type ManyRows = readonly SpeakersRow[] | undefined;

/** What can be done with those who are listed. What a label is called and where it stands, the server is asked anew before. */
export class SpeakerCommands implements Disposable {
  private readonly drops: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    private readonly view: SpeakersView,
  ) {
    this.drops = this.view.onDidDrop((drop) => void this.mergeDropped(drop));
  }

  /** For rows of the view. */
  readonly ofRows = {
    nextTurnOfSpeaker: (given: CommandTarget) =>
      this.step(given, (places, cursor) => following(places, cursor) ?? places[0]),
    previousTurnOfSpeaker: (given: CommandTarget) =>
      this.step(given, (places, cursor) => preceding(places, cursor) ?? places.at(-1)),
    setSpeaker: (given: CommandTarget) => this.withSpeaker(given, (row) => this.setSpeaker(row)),
    renameSpeaker: (given: CommandTarget) => this.withSpeaker(given, (row) => this.rename(row)),
    mergeSpeakers: (given: CommandTarget, rows: ManyRows) => this.merge(given, rows),
    swapSpeakers: (given: CommandTarget, rows: ManyRows) => this.swap(given, rows),
    setRole: (given: CommandTarget | AskerRow, how?: unknown) =>
      isAsker(given) ? this.setAsker(given, how === ASKS) : this.withSpeaker(given, (row) => this.setRole(row)),
    declareAlias: (given: CommandTarget) =>
      this.withLabel(given, (label, row) => this.declareAlias(label, row, this.view.speakers)),
    notSpeaker: (given: CommandTarget) => this.withLabel(given, (label) => this.relabel(label, 'notSpeaker')),
  } satisfies ViewCommands['ofRows'];

  /** Asks for the role of the speaker at the cursor, and declares it. */
  setRoleAtCursor(): Promise<void> {
    return this.atCursor((row) => this.setRole(row));
  }

  /** Asks whose other label the one of the turn at the cursor is, and declares it. */
  declareAliasAtCursor(): Promise<void> {
    return this.atCursor((row, all, cursor) => this.declareAlias(labelAt(row, cursor), row, all));
  }

  private async atCursor(
    work: (row: SpeakerRow, all: readonly SpeakerRow[], cursor: TextPosition) => Promise<void>,
  ): Promise<void> {
    const editor = transcriptToAsk(this.server, this.front);
    const speakers = editor && (await this.server.speakers(editor.document.uri));
    if (editor === undefined || speakers === undefined || this.front.transcript !== editor) return;
    const { active } = editor.selection;
    const all = speakerRows(editor.document.uri.toString(), speakers, []);
    const row = speakerAt(all, active);
    if (row) await work(row, all, active);
    else await announceIn(editor, say`Place the cursor in a turn.`);
  }

  dispose(): void {
    this.drops.dispose();
  }

  /** Moves the cursor to another turn of the row; the keyboard stays in the view, for the next step. */
  private async step(
    given: CommandTarget,
    choose: (places: SpeakerRow['places'], cursor: TextPosition) => SpeakerRow['places'][number] | undefined,
  ): Promise<void> {
    const row = this.rowOf(given);
    const { document } = this.front;
    if (document === undefined || row === undefined || row.kind === 'turn') return;
    const editor = await show(document.uri, { preserveFocus: true });
    const there = choose(row.places, editor.selection.active);
    if (there === undefined) return;
    await goTo(editor, there.start, { preserveFocus: true });
    announce(say`${row.label}: turn ${row.places.indexOf(there) + 1} of ${row.places.length}`);
  }

  /** The turn at the cursor of the editor beside the view. */
  private async setSpeaker({ uri, speaker }: SpeakerRow): Promise<void> {
    const editor = this.front.transcript;
    if (editor?.document.uri.toString() !== uri) return;
    const { active } = editor.selection;
    const range = { start: active, end: active };
    await this.server.relabel(editor.document.uri, { action: 'giveTurn', range, to: speaker.name });
  }

  /** Who has no name yet is chosen from a list, with what each says; a new name can be typed there, too. */
  private async rename(row: SpeakerRow): Promise<void> {
    const { name, label, turns, labels, placeholder } = row.speaker;
    if (placeholder) return this.relabel(row, 'nameSpeaker');
    const to = await window.showInputBox({
      title: tell`Rename ${name}`,
      prompt: told(renamePrompt(turns)),
      value: label,
    });
    if (to === undefined || (to === label && labels.length === 1)) return;
    await this.withSpeaker(row, (now) => this.relabel(now, 'nameSpeaker', { to }));
  }

  /** One into another, or all that are selected into one of them. */
  private async merge(given: CommandTarget, rows: ManyRows): Promise<void> {
    const several = await this.severalOf(given, rows);
    const [first] = several;
    if (first === undefined) return;
    if (several.length === 1) return this.relabel(first, 'mergeSpeakers');
    const title = tell`Merge ${listedNames(several.map(({ label }) => label))} into one of them`;
    const name = await pick({
      title,
      hint: tell`Who has all their turns?`,
      choices: choicesOf(several),
      takesNewName: false,
      likely: 0,
    });
    if (name !== null) await this.mergeAll(several, name);
  }

  /** A row may be dropped by a slip of the mouse: it is asked first. */
  private async mergeDropped({ dragged, onto }: Drop): Promise<void> {
    const others = dragged.filter(({ id }) => id !== onto.id);
    if (others.length === 0) return;
    const { question, detail } = mergeQuestion(others, onto);
    const answer = await window.showInformationMessage(question, { modal: true, detail }, tell`Merge`);
    if (answer !== undefined) await this.mergeAll(others, onto.speaker.name);
  }

  /** All in one edit, which is undone in one step. Where their labels stand may have changed while somebody was asked. */
  private async mergeAll(rows: readonly SpeakerRow[], name: string): Promise<void> {
    const now = await this.severalOf(undefined, rows);
    const [first, ...more] = now.filter(({ speaker }) => speaker.name !== name);
    const others = more.flatMap(({ places }) => places.slice(0, 1));
    if (first) await this.relabel(first, 'mergeSpeakers', { to: name, others });
  }

  /** Two that are selected with each other; a single one with another, which the server asks for. */
  private async swap(given: CommandTarget, rows: ManyRows): Promise<void> {
    const [one, other, ...more] = await this.severalOf(given, rows);
    if (more.length > 0) announce(say`Select two speakers to swap them.`);
    else if (one) await this.relabel(one, 'swapSpeakers', other ? { to: other.speaker.name } : {});
  }

  /** A row that asks who interviews: to choose it says that this one does; its menu has every role. */
  private setAsker(row: AskerRow, asks: boolean): Promise<void> {
    return asks ? this.server.setRole(Uri.parse(row.uri), row.speaker, 'interviewer', 'transcript') : this.setRole(row);
  }

  private async setRole({ uri, speaker }: Pick<SpeakerRow, 'uri' | 'speaker'>): Promise<void> {
    const title = tell`What ${speaker.name} does`;
    const file = Uri.parse(uri);
    const lines = roleLines(speaker.role, file.scheme !== 'untitled').map((line) =>
      'heading' in line ? { label: line.label, kind: QuickPickItemKind.Separator } : line,
    );
    const line = await window.showQuickPick<QuickPickItem>(lines, { title });
    if (line && isRoleLine(line)) await this.server.setRole(file, speaker, line.role, line.where);
  }

  /** A label stays as it is, and is somebody's from now on; of several labels perhaps the same person's. */
  private async declareAlias(row: SpeakerRow | LabelRow, owner: SpeakerRow, all: readonly SpeakerRow[]): Promise<void> {
    const label = row.kind === 'label' ? row.label : (row.speaker.labels[0]?.label ?? row.label);
    const others = all.filter(({ id }) => id !== owner.id);
    const choices = choicesOf(owner.speaker.labels.length > 1 ? [owner, ...others] : others);
    const title = tell`${label} is another label of`;
    const name = await pick({ title, hint: tell`The label stays as it is`, choices, takesNewName: false, likely: 0 });
    const chosen = all.find(({ speaker }) => speaker.name === name)?.speaker;
    if (chosen) await this.server.declareAlias(Uri.parse(row.uri), chosen, label);
  }

  private async relabel(
    { uri, places }: SpeakerRow | LabelRow,
    action: RelabelWish['action'],
    rest: Partial<RelabelWish> = {},
  ): Promise<void> {
    const [first] = places;
    if (first) await this.server.relabel(Uri.parse(uri), { action, range: first, ...rest });
  }

  private rowOf(given: CommandTarget): SpeakersRow | undefined {
    const row = typeof given === 'object' ? given : this.view.selection[0];
    return row && this.view.current(row);
  }

  private async withSpeaker(given: CommandTarget, work: (row: SpeakerRow) => Promise<void>): Promise<void> {
    const [row] = await this.severalOf(given, undefined);
    if (row) await work(row);
  }

  /** With a label, or the only label of a speaker, and whose it is. */
  private async withLabel(
    given: CommandTarget,
    work: (label: SpeakerRow | LabelRow, owner: SpeakerRow) => Promise<void>,
  ): Promise<void> {
    await this.view.refresh();
    const row = this.rowOf(given);
    const [owner] = row ? this.view.ownersOf([row]) : [];
    if (owner && row && row.kind !== 'turn') await work(row, owner);
  }

  /** The speakers of the rows that a menu or the selection has, as they are now. */
  private async severalOf(given: CommandTarget, rows: ManyRows): Promise<readonly SpeakerRow[]> {
    await this.view.refresh();
    return this.view.ownersOf(rows ?? (typeof given === 'object' ? [given] : this.view.selection));
  }
}

function isAsker(given: CommandTarget | AskerRow): given is AskerRow {
  return typeof given === 'object' && given.kind === 'asker';
}

function isRoleLine(line: QuickPickItem): line is RoleLine {
  return 'role' in line;
}

function choicesOf(rows: readonly SpeakerRow[]): readonly PickChoice[] {
  return rows.map(({ label, description, speaker }) => ({
    ...{ name: label, description },
    excerpt: speaker.excerpts.map(({ text }) => text).join(' / '),
  }));
}

function renamePrompt(turns: number): Words {
  return plural(
    turns,
    say`The label in the one turn. What is said stays as it is.`,
    say`The label in all ${turns} turns. What is said stays as it is.`,
  );
}

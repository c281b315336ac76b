import type { CancellationToken, Disposable, LogOutputChannel, Position, Range, TextDocument, Uri } from 'vscode';
import { commands, EventEmitter, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { base64Of } from '../../../server/src/protocol/base64';
import { READ_ANEW } from '../../../server/src/protocol/client';
import type {
  ExportChoice,
  Exported,
  ExportParams,
  ExportsParams,
  Imported,
  ImportParams,
} from '../../../server/src/protocol/converting';
import { EXPORT, EXPORTS, IMPORT } from '../../../server/src/protocol/converting';
import type { FindParams, Sought } from '../../../server/src/protocol/find';
import { FIND } from '../../../server/src/protocol/find';
import type { MarkdownParams } from '../../../server/src/protocol/markdown';
import { MARKDOWN } from '../../../server/src/protocol/markdown';
import type { Overview, OverviewParams } from '../../../server/src/protocol/overview';
import { OVERVIEW } from '../../../server/src/protocol/overview';
import type { PickParams } from '../../../server/src/protocol/pick';
import type { RelabelWish } from '../../../server/src/protocol/relabelling';
import { CONVERT_LABELS, DECLARE_ALIAS, RELABEL } from '../../../server/src/protocol/relabelling';
import type { ColoredLabel, ColoredLabelsParams } from '../../../server/src/protocol/speakerColors';
import { COLORED_LABELS } from '../../../server/src/protocol/speakerColors';
import type { RolePlace, Speaker, SpeakerRole, SpeakersParams } from '../../../server/src/protocol/speakers';
import { SET_ROLE, SPEAKERS } from '../../../server/src/protocol/speakers';
import type { TranscriptSummary } from '../../../server/src/protocol/transcripts';
import { TRANSCRIPTS, TRANSCRIPTS_CHANGED } from '../../../server/src/protocol/transcripts';
import type {
  PasteParams,
  SpeakerChoicesParams,
  WriteLabelParams,
  WrittenLabel,
} from '../../../server/src/protocol/typing';
import { PASTE_AS_TURNS, SPEAKER_CHOICES, WRITE_LABEL } from '../../../server/src/protocol/typing';
import { DECLARE_RECORDING } from '../../../server/src/protocol/recording';
import { CONVERT_TIMES, SHIFT_TIMES } from '../../../server/src/protocol/writingTimes';
import type { TextPosition, TextRange } from '../shared/places';
import { tell } from '../shared/words';

/** Makes a client that is not started yet; how, depends on the host. */
export type Connect = (log: LogOutputChannel) => Promise<BaseLanguageClient>;

/** `off` until a transcript is opened; `stopped` once it went away and is not started again. */
export type ServerState = 'off' | 'starting' | 'running' | 'stopped';

/** A change of one stretch of a document. */
export type Edit = NonNullable<WrittenLabel['edit']>;

/** The language server as the rest of the extension sees it: started on first need, and silent when it fails. */
export class Server implements Disposable {
  private launched: Promise<BaseLanguageClient | undefined> | undefined;
  /** The client that has started and was not stopped by us. */
  private running: BaseLanguageClient | undefined;
  /** When the server went away by itself of late, in milliseconds of the clock. */
  private losses: readonly number[] = [];
  private log: LogOutputChannel | undefined;
  private current: ServerState = 'off';
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeState = this.changed.event;
  private readonly told: string[] = [];
  private readonly transcriptsChanged = new EventEmitter<void>();
  /** Fires when the transcripts of the workspace are others than before, or say something else. */
  readonly onDidChangeTranscripts = this.transcriptsChanged.event;

  private readonly otherwise = new EventEmitter<void>();
  /** Fires when transcripts may be read otherwise than before though they have not changed: something else was declared. */
  readonly onDidReadAnew = this.otherwise.event;

  constructor(private readonly connect: Connect) {}

  get state(): ServerState {
    return this.current;
  }

  /** What this window was told about the server by itself. */
  get messages(): readonly string[] {
    return this.told;
  }

  /** Starts it unless that was done before; resolves when it answers, or has failed. */
  async start(): Promise<void> {
    await (this.launched ??= this.launch());
  }

  /** Resolves when a start that is under way has come to its end. */
  async ready(): Promise<void> {
    await this.launched;
  }

  /** Whether it can be asked, now or once it has started; where it is gone for good, that is told, with a way to restart it. */
  isThere(): boolean {
    if (this.current === 'stopped') this.tellOfAbsence();
    return this.current !== 'stopped';
  }

  /** Starts it anew, however often it went away. */
  async restart(): Promise<void> {
    await this.stop();
    this.losses = [];
    await this.start();
  }

  async stop(): Promise<void> {
    const launched = this.launched;
    this.launched = undefined;
    const client = await launched;
    this.running = undefined;
    this.become('off');
    await client?.dispose().catch(this.note);
  }

  /** With `said` each question has the text of its exchange. Undefined while the server cannot answer. */
  async overview(uri: Uri, said = false): Promise<Overview | undefined> {
    const params: OverviewParams = { textDocument: { uri: uri.toString() }, said };
    return (await this.request<Overview | null>(OVERVIEW, params)) ?? undefined;
  }

  /** The questions at the given places, or all, with their answers as Markdown; undefined where there is no answer. */
  async markdown(uri: Uri, positions?: readonly TextPosition[]): Promise<string | undefined> {
    const params: MarkdownParams = { textDocument: { uri: uri.toString() }, ...(positions && { positions }) };
    return (await this.request<string | null>(MARKDOWN, params)) ?? undefined;
  }

  /** The transcripts of the workspace by name; undefined where the server keeps no such list. */
  async transcripts(): Promise<readonly TranscriptSummary[] | undefined> {
    const answer = await this.request<{ readonly transcripts: readonly TranscriptSummary[] } | null>(TRANSCRIPTS, {});
    return answer?.transcripts;
  }

  /** A place that is looked for from a cursor; null where there is none, undefined while the server cannot answer. */
  async find(document: TextDocument, cursor: Position, what: Sought): Promise<TextRange | null | undefined> {
    const params: FindParams = { ...placeIn(document, cursor), what };
    return this.request<TextRange | null>(FIND, params);
  }

  /** Who can be meant at a cursor, to choose from; undefined while the server cannot answer. */
  async speakerChoices(document: TextDocument, cursor: Position): Promise<PickParams | undefined> {
    const params: SpeakerChoicesParams = placeIn(document, cursor);
    return (await this.request<PickParams | null>(SPEAKER_CHOICES, params)) ?? undefined;
  }

  /** What to write to have a turn be somebody's, or why it cannot be; undefined while the server cannot answer. */
  async writeLabel(
    document: TextDocument,
    cursor: Position,
    wish: Pick<WriteLabelParams, 'what' | 'to'>,
  ): Promise<WrittenLabel | undefined> {
    const params: WriteLabelParams = { ...placeIn(document, cursor), ...wish };
    return (await this.request<WrittenLabel | null>(WRITE_LABEL, params)) ?? undefined;
  }

  /** What to write to paste turns in the form of a document; undefined where the text is to be pasted as it is. */
  async pasteAsTurns(document: TextDocument, cursor: Position, text: string): Promise<Edit | undefined> {
    const params: PasteParams = { ...placeIn(document, cursor), text };
    return (await this.request<Edit | null>(PASTE_AS_TURNS, params)) ?? undefined;
  }

  /** A file of another format as a transcript; starts the server for it. Undefined where that cannot answer. */
  async importFile(
    name: string,
    bytes: Uint8Array,
    { withoutPage = false, token }: { readonly withoutPage?: boolean; readonly token?: CancellationToken } = {},
  ): Promise<Imported | undefined> {
    await this.start();
    const params: ImportParams = { name, base64: base64Of(bytes), withoutPage };
    return this.request<Imported>(IMPORT, params, token);
  }

  /** The formats that a transcript can be written in; undefined while the server cannot answer. */
  async exports(uri: Uri, withSurroundings: boolean): Promise<readonly ExportChoice[] | undefined> {
    const params: ExportsParams = { textDocument: { uri: uri.toString() }, withSurroundings };
    return (await this.request<ExportChoice[] | null>(EXPORTS, params)) ?? undefined;
  }

  /** A transcript in another format; undefined while the server cannot answer. */
  async exportAs(uri: Uri, format: string, withSurroundings: boolean): Promise<Exported | undefined> {
    const params: ExportParams = { textDocument: { uri: uri.toString() }, format, withSurroundings };
    return (await this.request<Exported | null>(EXPORT, params)) ?? undefined;
  }

  /** The labels in a range of lines, with the colours of their speakers; undefined while the server cannot answer. */
  async coloredLabels(document: TextDocument, range: Range): Promise<readonly ColoredLabel[] | undefined> {
    const { start, end } = range;
    const params: ColoredLabelsParams = { textDocument: { uri: document.uri.toString() }, range: { start, end } };
    return (await this.request<ColoredLabel[] | null>(COLORED_LABELS, params)) ?? undefined;
  }

  /** Everybody who speaks in a transcript; undefined while the server cannot answer. */
  async speakers(uri: Uri): Promise<readonly Speaker[] | undefined> {
    const params: SpeakersParams = { textDocument: { uri: uri.toString() } };
    return (await this.request<Speaker[] | null>(SPEAKERS, params)) ?? undefined;
  }

  /** Does something with the labels at a place. */
  relabel(uri: Uri, wish: RelabelWish): Promise<void> {
    return this.execute(RELABEL, uri, wish);
  }

  /** Declares a label as another one of a participant's. */
  declareAlias(uri: Uri, { name, label }: Pick<Speaker, 'name' | 'label'>, alias: string): Promise<void> {
    return this.execute(DECLARE_ALIAS, uri, name, label, alias);
  }

  /** Declares what a participant does, at the place that is wanted. */
  setRole(
    uri: Uri,
    { name, label }: Pick<Speaker, 'name' | 'label'>,
    role: SpeakerRole,
    where: RolePlace,
  ): Promise<void> {
    return this.execute(SET_ROLE, uri, name, label, role, where);
  }

  /** Writes all labels of a document in a form that the server asks for; by a command like the one above. */
  convertLabels(uri: Uri): Promise<void> {
    return this.execute(CONVERT_LABELS, uri);
  }

  /** Makes all times of a document later or earlier, or those in a range, by so much as the server asks for. */
  shiftTimes(uri: Uri, range: Range | undefined): Promise<void> {
    return this.execute(SHIFT_TIMES, uri, null, range && { start: range.start, end: range.end });
  }

  /** Writes all times of a document in a form that the server asks for. */
  convertTimes(uri: Uri): Promise<void> {
    return this.execute(CONVERT_TIMES, uri);
  }

  /** Writes into a transcript, or for its folder, which recording it has. */
  declareRecording(uri: Uri, recording: Uri): Promise<void> {
    return this.execute(DECLARE_RECORDING, uri, recording.toString());
  }

  dispose(): void {
    this.changed.dispose();
    this.transcriptsChanged.dispose();
    this.otherwise.dispose();
    this.log?.dispose();
  }

  /** By the command that the client has made of the server's, so that what it does around such commands is done. */
  private async execute(command: string, uri: Uri, ...given: readonly unknown[]): Promise<void> {
    const client = await this.launched;
    if (client?.isRunning()) await commands.executeCommand(command, client.code2ProtocolConverter.asUri(uri), ...given);
    else this.tellOfAbsence();
  }

  /** Undefined while the server cannot answer; what went wrong there, it has logged itself. */
  async request<R>(method: string, params: object, token?: CancellationToken): Promise<R | undefined> {
    const client = await this.launched;
    if (!client?.isRunning()) return undefined;
    const answer = token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params);
    return answer.catch(() => undefined);
  }

  private async launch(): Promise<BaseLanguageClient | undefined> {
    this.become('starting');
    this.log ??= window.createOutputChannel('Turnwise', { log: true });
    let client: BaseLanguageClient | undefined;
    try {
      client = await this.connect(this.log);
      this.listen(client);
      await client.start();
      if (!client.isRunning()) throw new Error('The server went away while it started.');
      this.running = client;
      this.become('running');
      if (this.losses.length > 0) this.tellOfReturn();
      return client;
    } catch (error) {
      this.note(error);
      return this.replace(client);
    }
  }

  /** While it starts, a client that comes to its end is told of by the start that fails. */
  private listen(client: BaseLanguageClient): void {
    client.onDidChangeState(() => {
      if (this.running === client && !client.isRunning()) this.launched = this.replace(client);
    });
    client.onNotification(TRANSCRIPTS_CHANGED, () => {
      this.transcriptsChanged.fire();
    });
    client.onNotification(READ_ANEW, () => {
      this.otherwise.fire();
    });
  }

  /**
   * Another client in the place of one whose server went away, running or at its start, unless that has happened too
   * often of late. Not by the client library, whose restart is lost where the new server goes away before it is ready.
   */
  private async replace(gone: BaseLanguageClient | undefined): Promise<BaseLanguageClient | undefined> {
    const now = Date.now();
    this.running = undefined;
    this.losses = [...this.losses.filter((time) => now - time < WITHIN_MS), now];
    const comesBack = this.losses.length <= RESTARTS;
    this.become(comesBack ? 'starting' : 'stopped');
    await gone?.dispose().catch(this.note);
    return comesBack ? this.launch() : undefined;
  }

  /** Once in a window: a second message would say nothing new. */
  private tellOfReturn(): void {
    const returned = tell`Turnwise stopped unexpectedly and was started again. Your texts are as you left them.`;
    if (this.told.includes(returned)) return;
    this.warn(returned, tell`Show Log`, () => this.log?.show());
  }

  /** Where a command needs the server. */
  private tellOfAbsence(): void {
    this.warn(tell`Turnwise is not running, so nothing was done.`, tell`Restart`, () => void this.restart());
  }

  private warn(message: string, button: string, press: () => void): void {
    this.told.push(message);
    void window.showWarningMessage(message, button).then((choice) => {
      if (choice === button) press();
    });
  }

  private become(state: ServerState): void {
    this.current = state;
    this.changed.fire();
  }

  private readonly note = (error: unknown): void => {
    this.log?.error(error instanceof Error ? error : String(error));
  };
}

/** A cursor in a document, as the server is told of it. */
function placeIn({ uri }: TextDocument, { line, character }: Position): SpeakerChoicesParams {
  return { textDocument: { uri: uri.toString() }, position: { line, character } };
}

/** So many times in so many milliseconds is a server started that went away, as the client library does by default. */
const RESTARTS = 4;
const WITHIN_MS = 3 * 60_000;

import type { Disposable, LogOutputChannel, Range, TextDocument, TextEditor } from 'vscode';
import { commands, EventEmitter, window } from 'vscode';
import type { BaseLanguageClient, State } from 'vscode-languageclient';
import type { ColoredLabel, ColoredLabelsParams, Overview, RelabelWish } from '../../server/src/lsp/protocol';
import { COLORED_LABELS, CONVERT_LABELS, OVERVIEW, RELABEL } from '../../server/src/lsp/protocol';

/** Makes a client that is not started yet; how, depends on the host. */
export type Connect = (log: LogOutputChannel) => Promise<BaseLanguageClient>;

/** `off` until a transcript is opened; `stopped` once it went away and nobody brings it back. */
export type ServerState = 'off' | 'starting' | 'running' | 'stopped';

/** The language server as the rest of the extension sees it: started on first need, and silent when it fails. */
export class Server implements Disposable {
  private launched: Promise<BaseLanguageClient | undefined> | undefined;
  private log: LogOutputChannel | undefined;
  private current: ServerState = 'off';
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeState = this.changed.event;

  constructor(private readonly connect: Connect) {}

  get state(): ServerState {
    return this.current;
  }

  /** Starts it unless that was done before; resolves when it answers, or has failed. */
  async start(): Promise<void> {
    await (this.launched ??= this.launch());
  }

  /** Resolves when a start that is under way has come to its end. */
  async ready(): Promise<void> {
    await this.launched;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const launched = this.launched;
    this.launched = undefined;
    const client = await launched;
    await client?.dispose().catch(this.note);
  }

  /** Undefined while the server cannot answer; what went wrong there, it has logged itself. */
  async overview(document: TextDocument): Promise<Overview | undefined> {
    const client = await this.launched;
    if (!client?.isRunning()) return undefined;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    return client.sendRequest<Overview>(OVERVIEW, { textDocument: { uri } }).catch(() => undefined);
  }

  /** The labels in a range of lines, with the colours of their speakers; undefined while the server cannot answer. */
  async coloredLabels(document: TextDocument, range: Range): Promise<readonly ColoredLabel[] | undefined> {
    const client = await this.launched;
    if (!client?.isRunning()) return undefined;
    const { code2ProtocolConverter: convert } = client;
    const params: ColoredLabelsParams = {
      textDocument: { uri: convert.asUri(document.uri) },
      range: convert.asRange(range),
    };
    const found = await client.sendRequest<ColoredLabel[] | null>(COLORED_LABELS, params).catch(() => undefined);
    return found ?? undefined;
  }

  /**
   * Does something with the labels at an editor's selection. By the command that the client has made of the server's, so
   * that what it does around such commands is done.
   */
  async relabel({ document, selection }: TextEditor, action: RelabelWish['action']): Promise<void> {
    const client = await this.launched;
    if (!client?.isRunning()) return;
    const { code2ProtocolConverter: convert } = client;
    const wish: RelabelWish = { action, range: convert.asRange(selection) };
    await commands.executeCommand(RELABEL, convert.asUri(document.uri), wish);
  }

  /** Writes all labels of a document in a form that the server asks for; by a command like the one above. */
  async convertLabels({ uri }: TextDocument): Promise<void> {
    const client = await this.launched;
    if (client?.isRunning()) await commands.executeCommand(CONVERT_LABELS, client.code2ProtocolConverter.asUri(uri));
  }

  dispose(): void {
    this.changed.dispose();
    this.log?.dispose();
  }

  private async launch(): Promise<BaseLanguageClient | undefined> {
    this.become('starting');
    this.log ??= window.createOutputChannel('Turnwise', { log: true });
    try {
      const client = await this.connect(this.log);
      client.onDidChangeState(({ newState }) => {
        this.become(STATES[newState]);
      });
      await client.start();
      return client;
    } catch (error) {
      this.become('stopped');
      this.note(error);
      return undefined;
    }
  }

  private become(state: ServerState): void {
    this.current = state;
    this.changed.fire();
  }

  private readonly note = (error: unknown): void => {
    this.log?.error(error instanceof Error ? error : String(error));
  };
}

/** By the numbers of the client library's `State`, which is not loaded before it is needed. */
const STATES: Readonly<Record<State, ServerState>> = { 1: 'stopped', 2: 'running', 3: 'starting', 4: 'stopped' };

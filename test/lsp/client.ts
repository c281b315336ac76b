import { PassThrough } from 'node:stream';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  Position,
  ProtocolConnection,
  ProtocolRequestType,
  PublishDiagnosticsParams,
  Range,
  ShowMessageRequestParams,
  TextDocumentContentChangeEvent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import * as lsp from 'vscode-languageserver/node';
import type { Host } from '../../server/src/lsp/host';
import { inOrder } from '../../server/src/lsp/lifecycle';
import { startServer } from '../../server/src/lsp/server';
import { SourceText } from '../../server/src/text/sourceText';

/** What an editor such as VS Code can do, as far as the server asks. */
export const ABLE: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    applyEdit: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
};

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The language of the person, such as `zh-cn`. */
  readonly locale?: string;
  /** Files of the platform by URI; the test may change them. */
  readonly files?: Map<string, string>;
  /** Is told of every file of the platform that is read, once it is. */
  readonly hasRead?: (uri: string) => void;
  /** Files that only the client can read; without them it fails to read any. */
  readonly clientFiles?: Map<string, string>;
  /** The folders that are open, by URI. One on another machine cannot be listed. */
  readonly folders?: readonly string[];
  /** What `workspace/configuration` answers, or a promise of it. */
  readonly settings?: unknown;
  /** Why every edit is refused, perhaps nothing; without it they are made. */
  readonly refuses?: string;
  /** The button that is pressed whenever the server asks. */
  readonly press?: string;
  /** What is chosen whenever the server lets the person pick; nothing without it. */
  readonly pick?: string;
}

/** Starts a server and a client of it, joined by two streams in memory, and greets. */
export async function connect(options: Options = {}): Promise<Client> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(lsp.createConnection(up, down, inOrder()), hostOf(options));
  const client = new Client(lsp.createProtocolConnection(down, up), options);
  await client.start();
  return client;
}

function hostOf({ files = new Map<string, string>(), hasRead = () => undefined }: Options): Host {
  return {
    schemes: ['file'],
    readFile(uri) {
      const text = files.get(uri);
      hasRead(uri);
      return Promise.resolve(text);
    },
    stat: (uri) => {
      const text = files.get(uri);
      return Promise.resolve(text === undefined ? undefined : { changed: text.length, size: text.length });
    },
    async *list(folder, wants) {
      if (new URL(folder).host !== '') throw new Error(`There is no ${folder} here.`);
      for (const uri of files.keys()) {
        yield undefined;
        await setImmediate();
        if (uri.startsWith(`${folder}/`) && wants(uri)) yield decodeURIComponent(uri.slice(folder.length + 1));
      }
    },
    // Tests wait for events, not for time; what waits for time may be left waiting.
    pause: (milliseconds = 0) =>
      milliseconds > 0 ? setTimeout(milliseconds / 10, undefined, { ref: false }) : setImmediate(),
  };
}

/** All that a server may ask of a client, as far as ours does. */
const REQUESTS = [
  'client/registerCapability',
  'client/unregisterCapability',
  'turnwise/files',
  'turnwise/pick',
  'turnwise/readFile',
  'window/showDocument',
  'window/showMessageRequest',
  'window/workDoneProgress/create',
  'workspace/applyEdit',
  'workspace/codeLens/refresh',
  'workspace/configuration',
  'workspace/diagnostic/refresh',
  'workspace/inlayHint/refresh',
  'workspace/semanticTokens/refresh',
];

/** A little editor: it keeps the texts of its documents, and applies the edits that it is asked to apply. */
export class Client {
  /** What the server said at the start. */
  hello!: InitializeResult;
  /** What it had to say since: notifications and requests, by method. */
  readonly heard: { readonly method: string; readonly params: unknown }[] = [];
  settings: unknown;
  private readonly open = new Map<string, Doc>();
  private readonly waiting = new Map<string, ((params: unknown) => void)[]>();

  constructor(
    readonly connection: ProtocolConnection,
    private readonly options: Options,
  ) {
    this.settings = options.settings ?? null;
  }

  async start(): Promise<void> {
    this.answerRequests();
    this.connection.listen();
    const { capabilities = ABLE, initializationOptions, locale } = this.options;
    const workspaceFolders = this.options.folders?.map((uri) => ({ uri, name: uri })) ?? null;
    const params = { processId: null, rootUri: null, capabilities, initializationOptions, workspaceFolders };
    this.hello = await this.connection.sendRequest(lsp.InitializeRequest.type, {
      ...params,
      ...(locale === undefined ? {} : { locale }),
    });
    await this.connection.sendNotification(lsp.InitializedNotification.type, {});
  }

  openDoc(text: string, uri = 'file:///talks/one.transcript'): Doc {
    const doc = new Doc(this, uri, text);
    this.open.set(uri, doc);
    return doc;
  }

  ask<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, params: NoInfer<P>): Promise<R> {
    return this.connection.sendRequest<R>(type.method, params);
  }

  tell(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  /** The next message of this method from the server. */
  next<P>(method: string): Promise<P> {
    return new Promise((resolve) => {
      const others = this.waiting.get(method) ?? [];
      this.waiting.set(method, [...others, resolve as (params: unknown) => void]);
    });
  }

  nextPush(): Promise<PublishDiagnosticsParams> {
    return this.next(lsp.PublishDiagnosticsNotification.method);
  }

  /** Applies an edit to open documents and to the files of the platform. */
  apply(edit: WorkspaceEdit): void {
    for (const change of edit.documentChanges ?? []) {
      if ('edits' in change) this.applyTo(change.textDocument.uri, change.edits as TextEdit[]);
      else if (change.kind === 'create') this.options.files?.set(change.uri, '');
    }
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) this.applyTo(uri, edits);
  }

  dispose(): void {
    this.connection.dispose();
  }

  private applyTo(uri: string, edits: readonly TextEdit[]): void {
    const doc = this.open.get(uri);
    if (doc !== undefined) doc.applyEdits(edits);
    else this.options.files?.set(uri, edited(this.options.files.get(uri) ?? '', edits));
  }

  private answerRequests(): void {
    for (const method of REQUESTS) {
      this.connection.onRequest(method, (params: unknown) => {
        this.hear(method, params);
        return this.answer(method, params);
      });
    }
    this.connection.onUnhandledNotification(({ method, params }) => {
      this.hear(method, params);
    });
  }

  private hear(method: string, params: unknown): void {
    this.heard.push({ method, params });
    const [first, ...others] = this.waiting.get(method) ?? [];
    this.waiting.set(method, others);
    first?.(params);
  }

  private answer(method: string, params: unknown): unknown {
    if (method === 'workspace/configuration') return Promise.resolve(this.settings).then((settings) => [settings]);
    if (method === 'workspace/applyEdit') {
      const { refuses } = this.options;
      if (refuses !== undefined) return { applied: false, ...(refuses && { failureReason: refuses }) };
      this.apply((params as ApplyWorkspaceEditParams).edit);
      return { applied: true };
    }
    if (method === 'window/showDocument') return { success: true };
    if (method === 'turnwise/pick') return this.options.pick ?? null;
    if (method === 'window/showMessageRequest') {
      return (params as ShowMessageRequestParams).actions?.find(({ title }) => title === this.options.press) ?? null;
    }
    if (method === 'turnwise/files') {
      const { clientFiles } = this.options;
      return clientFiles === undefined ? null : { uris: [...clientFiles.keys()] };
    }
    if (method === 'turnwise/readFile') {
      if (this.options.clientFiles === undefined) throw new Error('This client reads no files.');
      const text = this.options.clientFiles.get((params as { uri: string }).uri);
      return text === undefined ? null : { text };
    }
    return null;
  }
}

/** A document open in the client. */
export class Doc {
  private version = 1;

  constructor(
    readonly client: Client,
    readonly uri: string,
    private content: string,
  ) {
    const textDocument = { uri, languageId: 'transcript', version: 1, text: content };
    client.tell(lsp.DidOpenTextDocumentNotification.method, { textDocument });
  }

  get text(): string {
    return this.content;
  }

  /** Where a text stands first, at or behind its `nth` letter. */
  at(text: string, nth = 0): Position {
    const index = this.content.indexOf(text);
    if (index < 0) throw new Error(`There is no '${text}' in the document.`);
    return positionOf(this.content, index + nth);
  }

  range(text: string): Range {
    return { start: this.at(text), end: this.at(text, text.length) };
  }

  /** Asks about this document. */
  ask<P, R, PR, E, RO>(
    type: ProtocolRequestType<P & { textDocument: { uri: string } }, R, PR, E, RO>,
    params: NoInfer<Omit<P, 'textDocument'>>,
  ): Promise<R> {
    return this.client.connection.sendRequest<R>(type.method, { textDocument: { uri: this.uri }, ...params });
  }

  /** All findings, as a client that pulls sees them. */
  async diagnostics(): Promise<readonly Diagnostic[]> {
    const report = await this.ask(lsp.DocumentDiagnosticRequest.type, {});
    return report.kind === 'full' ? report.items : [];
  }

  /** Sends a version with changes one after the other. */
  change(...contentChanges: readonly TextDocumentContentChangeEvent[]): void {
    this.content = contentChanges.reduce(
      (text, change) =>
        'range' in change ? edited(text, [{ range: change.range, newText: change.text }]) : change.text,
      this.content,
    );
    const textDocument = { uri: this.uri, version: ++this.version };
    this.client.tell(lsp.DidChangeTextDocumentNotification.method, { textDocument, contentChanges });
  }

  /** Replaces a text where it stands first. */
  replace(old: string, text: string): void {
    this.change({ range: this.range(old), text });
  }

  /** Applies edits that are all against the text as it is. */
  applyEdits(edits: readonly TextEdit[]): void {
    const lastFirst = [...edits].sort(
      (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
    );
    this.change(...lastFirst.map(({ range, newText }) => ({ range, text: newText })));
  }

  save(): void {
    this.client.tell(lsp.DidSaveTextDocumentNotification.method, { textDocument: { uri: this.uri } });
  }

  close(): void {
    this.client.tell(lsp.DidCloseTextDocumentNotification.method, { textDocument: { uri: this.uri } });
  }
}

function edited(text: string, edits: readonly TextEdit[]): string {
  const source = SourceText.of(text);
  const offset = ({ line, character }: Position): number => source.offsetAt({ line, column: character });
  return source
    .apply(edits.map(({ range, newText }) => ({ from: offset(range.start), to: offset(range.end), insert: newText })))
    .toString();
}

function positionOf(text: string, index: number): Position {
  const before = text.slice(0, index).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

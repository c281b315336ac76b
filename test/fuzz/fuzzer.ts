import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { TextDocuments } from 'vscode-languageserver';
import * as lsp from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Document } from '../../server/src/lsp/documents/documents';
import type { Client } from '../lsp/client';
import { connect } from '../lsp/client';
import { someBreach } from './breaches';
import { Chance } from './chance';
import { QUESTIONS } from './questions';
import { somePieces, someSettings, someTalk, someYaml } from './texts';

/** What became of some events. */
export interface Outcome {
  readonly events: number;
  readonly answers: number;
  /** The most milliseconds of the processor's time from a request to its answer. */
  readonly slowest: number;
}

const FOLDER = 'file:///talks';
const DECLARATIONS = `${FOLDER}/.turnwise.yaml`;
const URIS = ['a', 'b', 'c d', 'ü'].map((name) => `${FOLDER}/${encodeURIComponent(name)}.transcript`);

/** Longer texts show nothing more, and take longer. */
const LONGEST = 2500;

/** So many requests may be on their way at once. */
const WAITING = 6;

/**
 * Plays an editor in which chance sits: it opens, types, asks, does not wait, takes back what it asked, closes, changes
 * settings and folder files, and now and then breaks the protocol. Throws, with the seed and the event, where an answer
 * has another shape than the protocol says, something is logged as an error, or the text on the server is not the text of
 * the client.
 */
export async function fuzz(seed: number, events: number): Promise<Outcome> {
  const editor = await Editor.start(seed);
  try {
    for (let nth = 1; nth <= events; nth++) {
      await editor.step().catch((error: unknown) => {
        throw new Error(`seed ${seed}, event ${nth}`, { cause: error });
      });
    }
    await editor.rest();
    return { events, answers: editor.answers, slowest: editor.slowest };
  } finally {
    editor.stop();
  }
}

class Editor {
  answers = 0;
  slowest = 0;
  private readonly chance: Chance;
  private readonly open = new Map<string, TextDocument>();
  private readonly waiting = new Set<Promise<void>>();
  private readonly failures: unknown[] = [];

  private constructor(
    private readonly client: Client,
    private readonly kept: TextDocuments<Document>,
    private readonly files: Map<string, string>,
    seed: number,
  ) {
    this.chance = new Chance(seed);
  }

  static async start(seed: number): Promise<Editor> {
    const files = new Map([
      [`${FOLDER}/closed.transcript`, 'Ann Lee: Who is it?\n\nBen Ray: Me.\n'],
      [DECLARATIONS, 'participants: [{ name: Ann Lee }]\n'],
    ]);
    const [client, kept] = await spying(() => connect({ files, folders: [FOLDER] }));
    return new Editor(client, kept, files, seed);
  }

  stop(): void {
    this.client.dispose();
  }

  /** One event. */
  async step(): Promise<void> {
    const { chance } = this;
    const what = chance.below(1000);
    if (what < 480) this.type();
    else if (what < 900) this.ask();
    else if (what < 920) this.replaceAll();
    else if (what < 940) this.closeOrOpen();
    else if (what < 950) this.say('textDocument/didSave', { textDocument: { uri: chance.pick(URIS) } });
    else if (what < 960) this.askWorkspace();
    else if (what < 967) this.changeSettings();
    else if (what < 974) this.changeFiles();
    else if (what < 980) await this.breakProtocol();
    else await this.rest();
    if (this.waiting.size >= WAITING) await Promise.race(this.waiting);
    this.check();
  }

  /** Waits for all answers, and compares the texts. */
  async rest(): Promise<void> {
    await Promise.all(this.waiting);
    await this.barrier();
    this.check();
    assert.deepEqual(this.kept.keys().sort(), [...this.open.keys()].sort());
    for (const [uri, text] of this.open) {
      const kept = this.kept.get(uri);
      assert.equal(kept?.version, text.version);
      assert.equal(kept.text.toString(), text.getText().replace(/\r\n/g, '\n'));
    }
  }

  private check(): void {
    if (this.failures.length > 0) throw this.failures[0];
    const logged = this.client.heard.filter(({ method }) => method === 'window/logMessage');
    assert.deepEqual(logged, []);
    this.client.heard.length = 0;
  }

  private type(): void {
    const text = this.some();
    const contentChanges = Array.from({ length: this.chance.onceIn(8) ? 3 : 1 }, () => this.change(text));
    this.say('textDocument/didChange', { textDocument: { uri: text.uri, version: text.version }, contentChanges });
  }

  /** The next change of a text, in the client's own copy made already. */
  private change(text: TextDocument): lsp.TextDocumentContentChangeEvent {
    const { chance } = this;
    const length = text.getText().length;
    const from = chance.below(length + 1);
    const most = length > LONGEST ? length : chance.onceIn(4) ? 12 : 1;
    // A place between the two halves of a line break is moved in front of it.
    const [start, end] = [text.positionAt(from), text.positionAt(Math.min(length, from + chance.below(most)))];
    const isHuge = chance.onceIn(50) && from === length;
    const range = { start, end: isHuge ? { line: 1e6, character: 0 } : end };
    const change = { range, text: somePieces(chance, 2) };
    TextDocument.update(text, [change], text.version + 1);
    return change;
  }

  private replaceAll(): void {
    const text = this.some();
    const change = { text: someTalk(this.chance) };
    TextDocument.update(text, [change], text.version + 1);
    this.say('textDocument/didChange', {
      textDocument: { uri: text.uri, version: text.version },
      contentChanges: [change],
    });
  }

  private closeOrOpen(): void {
    const uri = this.chance.pick(URIS);
    if (this.open.delete(uri)) this.say('textDocument/didClose', { textDocument: { uri } });
    else this.show(uri);
  }

  private show(uri: string): TextDocument {
    const text = TextDocument.create(uri, 'transcript', this.chance.below(9), someTalk(this.chance));
    this.open.set(uri, text);
    const { languageId, version } = text;
    this.say('textDocument/didOpen', { textDocument: { uri, languageId, version, text: text.getText() } });
    return text;
  }

  private some(): TextDocument {
    const uri = this.chance.pick(URIS);
    return this.open.get(uri) ?? this.show(uri);
  }

  private ask(): void {
    const { chance } = this;
    const { method, params, shape } = chance.pick(QUESTIONS);
    if (chance.onceIn(30)) {
      const unknown = TextDocument.create('file:///nowhere.transcript', 'transcript', 1, 'Ann: Hi.\n');
      this.send(method, { textDocument: { uri: unknown.uri }, ...params(chance, unknown) });
      return;
    }
    const text = this.some();
    const { version } = text;
    this.send(method, { textDocument: { uri: text.uri }, ...params(chance, text) }, (answer) => {
      const isSame = this.open.get(text.uri) === text && text.version === version;
      if (!isSame || answer === null) return;
      try {
        shape(answer, text);
      } catch (error) {
        throw new Error(JSON.stringify({ answer, text: text.getText() }), { cause: error });
      }
    });
  }

  private askWorkspace(): void {
    if (this.chance.onceIn(2))
      this.send('workspace/symbol', { query: this.chance.pick(['', 'ann', 'harbour plan', '?']) });
    else this.send('turnwise/transcripts', {});
  }

  /** Does not wait for the answer; sometimes it is taken back. */
  private send(method: string, params: object, see: (answer: unknown) => void = () => undefined): void {
    const cancel = new lsp.CancellationTokenSource();
    const start = process.cpuUsage();
    const answered = this.client.connection
      .sendRequest<unknown>(method, params, cancel.token)
      .then(see, allowRefusal)
      .catch((error: unknown) => this.failures.push(new Error(`${method} ${JSON.stringify(params)}`, { cause: error })))
      .then(() => {
        const { user, system } = process.cpuUsage(start);
        this.slowest = Math.max(this.slowest, (user + system) / 1000);
        this.answers++;
        this.waiting.delete(answered);
      });
    this.waiting.add(answered);
    if (this.chance.onceIn(15)) cancel.cancel();
  }

  private changeSettings(): void {
    this.client.settings = someSettings(this.chance);
    this.say('workspace/didChangeConfiguration', { settings: null });
  }

  private changeFiles(): void {
    const { chance, files } = this;
    const uri = chance.pick([DECLARATIONS, `${FOLDER}/closed.transcript`, `${FOLDER}/new.txt`]);
    if (chance.onceIn(3)) files.delete(uri);
    else files.set(uri, uri === DECLARATIONS ? someYaml(chance) : someTalk(chance));
    this.say('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 + chance.below(3) }] });
  }

  /** By itself, so that what is written down about it is not taken for something else. */
  private async breakProtocol(): Promise<void> {
    await this.rest();
    const { method, params, isRequest } = someBreach(this.chance, this.some().uri);
    if (isRequest) await this.client.connection.sendRequest(method, params).catch(() => undefined);
    else this.say(method, params);
    await this.barrier();
    this.client.heard.length = 0;
    await this.rest();
  }

  /** Resolves when the server has done with all that was sent. */
  private async barrier(): Promise<void> {
    await this.client.connection.sendRequest('turnwise/overview', { textDocument: { uri: 'file:///nowhere' } });
    for (let turn = 0; turn < 4; turn++) await setImmediate();
  }

  private say(method: string, params: unknown): void {
    this.client.tell(method, params);
  }
}

/** A request that was taken back, or a wish that was refused in a sentence, is no failure. */
function allowRefusal(error: unknown): void {
  const isMeant =
    error instanceof lsp.ResponseError &&
    [lsp.LSPErrorCodes.RequestCancelled, lsp.LSPErrorCodes.RequestFailed].some((code) => code === error.code);
  if (!isMeant) throw error;
}

/** What a server keeps of its documents cannot be asked for: whoever starts it here looks over its shoulder. */
async function spying(start: () => Promise<Client>): Promise<[Client, TextDocuments<Document>]> {
  const { prototype } = TextDocuments<Document>;
  const own = Object.getOwnPropertyDescriptor(prototype, 'listen');
  const listening: TextDocuments<Document>[] = [];
  prototype.listen = function (this: TextDocuments<Document>, connection) {
    listening.push(this);
    return (own?.value as typeof prototype.listen).call(this, connection);
  };
  try {
    const client = await start();
    const [kept] = listening;
    assert.ok(kept !== undefined);
    return [client, kept];
  } finally {
    if (own !== undefined) Object.defineProperty(prototype, 'listen', own);
  }
}

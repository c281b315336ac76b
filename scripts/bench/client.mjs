// A language client that measures: it takes the time before a message is encoded, and again when the last byte of the
// answer is there, before that is decoded.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { CAPABILITIES } from './capabilities.mjs';

/** Milliseconds after which a server that does not answer is given up. */
const PATIENCE = 180_000;

const HEADER_END = '\r\n\r\n';

/**
 * One running server. `peer` says how it is started, and what it wants of its client:
 * `{ name, cmd, format, env?, initializationOptions?, settings?, folders?, handlers? }`.
 */
export class Client {
  #process;
  #waiting = new Map();
  #parts = [];
  #received = 0;
  #next = 1;
  #length;
  #started = performance.now();

  constructor(peer) {
    this.peer = peer;
    const [command, ...args] = peer.cmd;
    this.#process = spawn(command, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...peer.env },
    });
    this.#process.stdout.on('data', (bytes) => this.#take(bytes));
    this.#process.stdin.on('error', () => {});
    this.#process.on('exit', () => this.#giveUp());
  }

  /** Starts the conversation, and tells how many milliseconds it took from the start of the process. */
  async initialize() {
    const { initializationOptions = {}, settings, folders: open } = this.peer;
    const folders = { rootUri: null, workspaceFolders: open?.map((uri) => ({ uri, name: uri })) ?? null };
    const params = { processId: process.pid, capabilities: CAPABILITIES, initializationOptions, ...folders };
    const { ms, result } = await this.request('initialize', params, this.#started);
    this.capabilities = result.capabilities;
    this.notify('initialized', {});
    if (settings !== undefined) this.notify('workspace/didChangeConfiguration', { settings });
    return ms;
  }

  open(document) {
    this.doc = document;
    this.notify('textDocument/didOpen', { textDocument: document.item() });
  }

  /** The answer's milliseconds since `start`, its size in bytes, and `result`, which is decoded when it is read. */
  request(method, params, start = performance.now()) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), PATIENCE);
      const settle = (answer) => {
        clearTimeout(timer);
        if (answer === undefined) reject(new Error(`${this.peer.name} ended during ${method}`));
        else resolve({ ms: answer.at - start, bytes: answer.bytes, result: answer.message.result });
      };
      this.#waiting.set(id, settle);
      this.#send({ id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** The most memory that the server's process has had, in MB; undefined where the system does not tell. */
  get peakMemory() {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.#process.pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes) / 1024;
    } catch {
      return undefined;
    }
  }

  stop() {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return undefined;
    this.#process.kill();
    return ended;
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    const { stdin } = this.#process;
    stdin.cork();
    stdin.write(`Content-Length: ${body.length}${HEADER_END}`);
    stdin.write(body);
    stdin.uncork();
  }

  /** Puts bytes together to messages; they are joined only when a message is complete, or large answers would cost their square. */
  #take(bytes) {
    const at = performance.now();
    this.#parts.push(bytes);
    this.#received += bytes.length;
    for (;;) {
      if (this.#length === undefined) {
        const all = Buffer.concat(this.#parts);
        const end = all.indexOf(HEADER_END);
        if (end < 0) return;
        this.#length = Number(/content-length:\s*(\d+)/i.exec(all.toString('latin1', 0, end))[1]);
        this.#keep(all.subarray(end + HEADER_END.length));
      }
      if (this.#received < this.#length) return;
      const all = Buffer.concat(this.#parts);
      const body = all.subarray(0, this.#length);
      this.#keep(all.subarray(this.#length));
      this.#length = undefined;
      void this.#read(JSON.parse(body.toString()), at, body.length);
    }
  }

  #keep(rest) {
    this.#parts = [rest];
    this.#received = rest.length;
  }

  async #read(message, at, bytes) {
    if (message.method === undefined) {
      const settle = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      settle?.({ message, at, bytes });
    } else if (message.id !== undefined) {
      this.#send({ id: message.id, result: await this.#answer(message) });
    }
  }

  #answer({ method, params }) {
    const handler = this.peer.handlers?.[method];
    if (handler !== undefined) return handler(params, this);
    if (method === 'workspace/configuration') {
      return params.items.map(({ section }) => this.peer.settings?.[section] ?? null);
    }
    return null;
  }

  #giveUp() {
    for (const settle of this.#waiting.values()) settle(undefined);
    this.#waiting.clear();
  }
}

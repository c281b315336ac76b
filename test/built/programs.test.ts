import { deepEqual, equal, match } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import * as lsp from 'vscode-languageserver/node';
import type * as glancing from '../../server/src/observations/glance';
import type * as library from '../../server/src/api/index';

const root = join(__dirname, '../..');
const dist = (name: string) => join(root, 'dist', name);
const SAMPLE = readFileSync(join(root, 'samples/timed.transcript'), 'utf8');
const HELLO = {
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
};
const TALK = {
  textDocument: {
    uri: 'untitled:talk',
    languageId: 'transcript',
    version: 1,
    text: 'Ann: “Where” is the 船?\n\nBen: Gone.\n',
  },
};

describe('dist/cli.js', function () {
  // Some of what is tried reads many files.
  this.timeout(30_000);
  const turnwise = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [dist('cli.js'), ...args], { cwd: root, input, encoding: 'utf8' });

  it('reads standard input and ends with a status', () => {
    const { status, stdout, stderr } = turnwise(['turns', '-'], 'Ann: How are you?\n\nBen: Fine.\n');
    deepEqual([status, stderr], [0, '']);
    match(stdout, /^-\n {2}1 {2}.* Ann\n {2}3 {2}.* Ben\n$/);
    equal(turnwise(['check', 'nowhere.transcript']).status, 2);
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
    equal(turnwise(['--version']).stdout, `${version}\n`);
  });

  it('has the same answer from several threads as from one', () => {
    const answers = ['1', '3'].map((threads) =>
      turnwise(['stats', '--threads', threads, '--format', 'json', 'samples', 'test/wild', 'nowhere.txt']),
    );
    deepEqual(
      answers.map(({ status, stderr }) => [status, stderr]),
      [1, 2].map(() => [2, 'turnwise: nowhere.txt: no such file or folder\n']),
    );
    equal(answers[1]?.stdout, answers[0]?.stdout);
    match(answers[0]?.stdout ?? '', /"path": "test\/wild\/zoom-vtt\.transcript"/);
  });

  it('reads what the shell hands over as it reads standard input', function () {
    if (process.platform === 'win32') this.skip();
    const script = 'cat "$2" | "$0" "$1" turns --format json <(cat "$2") /dev/stdin';
    const args = ['-c', script, process.execPath, dist('cli.js'), join(root, 'samples/timed.transcript')];
    const { status, stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8' });
    deepEqual([status, stderr], [0, '']);
    const [file, stdin] = (JSON.parse(stdout) as { files: { path: string; turns: unknown[] }[] }).files;
    match(file?.path ?? '', /^\/dev\/fd\/\d+$/);
    equal(stdin?.path, '-');
    equal(file?.turns.length, stdin.turns.length);
  });

  it('takes no more from standard input than it can hold', function () {
    if (process.platform === 'win32') this.skip();
    const script = '"$0" "$1" check - < /dev/zero';
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, dist('cli.js')], {
      encoding: 'utf8',
    });
    deepEqual([status, stderr], [2, 'turnwise: -: this is larger than 64 MB, and is not read\n']);
  });

  it('is silent when nobody reads on', async () => {
    const child = spawn(process.execPath, [dist('cli.js'), 'turns', '--format', 'json', 'samples'], { cwd: root });
    let complaints = '';
    child.stderr.on('data', (data) => (complaints += String(data)));
    child.stdout.destroy();
    await new Promise((resolve) => child.on('close', resolve));
    equal(complaints, '');
  });
});

describe('the language server', () => {
  for (const [name, ...command] of [
    ['dist/server.js --stdio', dist('server.js'), '--stdio'],
    ['turnwise lsp', dist('cli.js'), 'lsp'],
  ] as const) {
    it(`answers over standard input and output: ${name}`, async () => {
      const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      const connection = lsp.createProtocolConnection(child.stdout, child.stdin);
      connection.listen();
      const { serverInfo } = await connection.sendRequest(lsp.InitializeRequest.type, HELLO);
      equal(serverInfo?.name, 'turnwise');
      await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, TALK);
      const about = { textDocument: TALK.textDocument };
      const symbols = (await connection.sendRequest(lsp.DocumentSymbolRequest.type, about)) ?? [];
      deepEqual(
        symbols.map(({ name }) => name),
        ['1 · Ann: “Where” is the 船?'],
      );
      await connection.sendRequest(lsp.ShutdownRequest.type);
      await connection.sendNotification(lsp.ExitNotification.type);
      equal(await ended, 0);
    });
  }

  it('ends when the editor is gone', async () => {
    const child = spawn(process.execPath, [dist('server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const connection = lsp.createProtocolConnection(child.stdout, child.stdin);
    connection.listen();
    await connection.sendRequest(lsp.InitializeRequest.type, HELLO);
    child.stdin.end();
    equal(await ended, 1);
  });

  for (const [what, input] of [
    ['words', 'Good morning!\n'],
    ['a message without its head', '{"jsonrpc":"2.0","id":1,"method":"initialize"}'],
    ['a call of the web', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ] as const)
    it(`ends with a line where it hears no editor, but ${what}`, () => {
      for (const command of [
        [dist('server.js'), '--stdio'],
        [dist('cli.js'), 'lsp'],
      ]) {
        const { status, stdout, stderr } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
        deepEqual([status, stdout], [1, '']);
        match(
          stderr,
          /^turnwise: this is no message of the Language Server Protocol: ".*"; an editor starts this server\n$/,
        );
      }
    });

  it('finds what is said in the files of a folder, and in none that is left out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'turnwise-'));
    const talk = 'Ann: Where is the ferry?\n\nBen: Gone.\n';
    for (const path of ['a (1).transcript', 'sub/ü.transcript', 'out/b.transcript', '.trash/c.transcript', 'd.md']) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), talk);
    }
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.gitignore'), 'out/\n');
    const child = spawn(process.execPath, [dist('server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = lsp.createProtocolConnection(child.stdout, child.stdin);
    connection.listen();
    const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'talks' }];
    await connection.sendRequest(lsp.InitializeRequest.type, { ...HELLO, workspaceFolders });
    await connection.sendNotification(lsp.InitializedNotification.type, {});
    if (process.platform !== 'win32') {
      // Nobody ever writes into it.
      spawnSync('mkfifo', [join(folder, 'sub/.turnwise.yaml'), join(folder, 'endless.transcript')]);
      writeFileSync(join(folder, 'sub/wide.txt'), Buffer.from(`\uFEFF${talk.repeat(4)}`, 'utf16le'));
    }
    const found = (await connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: 'where ferry' })) ?? [];
    child.kill();
    rmSync(folder, { recursive: true });
    deepEqual(
      [...new Set(found.map(({ containerName }) => containerName))],
      [
        'Ann · a (1).transcript',
        'Ann · sub/ü.transcript',
        ...(process.platform === 'win32' ? [] : ['Ann · sub/wide.txt']),
      ],
    );
  });

  it('goes on after messages that are none', async () => {
    const child = spawn(process.execPath, [dist('server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const framed = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const connection = lsp.createProtocolConnection(child.stdout, child.stdin);
    connection.listen();
    await connection.sendRequest(lsp.InitializeRequest.type, HELLO);
    for (const broken of [
      framed('{{{{'),
      framed(''),
      framed('null'),
      framed('[7, {"id": 1}]'),
      framed('{"jsonrpc":"2.0","id":3,"method":7}'),
      framed('{"jsonrpc":"2.0","id":99,"result":1}'),
      framed('['.repeat(100_000)),
      'Content-Length: many\r\n\r\n',
      'Good morning!\r\n\r\n',
    ]) {
      // Both are read at once.
      child.stdin.cork();
      setImmediate(() => {
        child.stdin.uncork();
      });
      child.stdin.write(broken);
      deepEqual(await connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: 'x' }), []);
    }
    child.kill();
  });

  it('answers in a worker, where there is no Node', async () => {
    const worker = new Worker(readFileSync(dist('server.js'), 'utf8'));
    const answer = await worker.ask({ jsonrpc: '2.0', id: 1, method: 'initialize', params: HELLO });
    match(JSON.stringify(answer), /"serverInfo":\{"name":"turnwise"\}/);
    worker.tell({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: TALK });
    const method = 'textDocument/documentSymbol';
    const symbols = await worker.ask({ jsonrpc: '2.0', id: 2, method, params: { textDocument: TALK.textDocument } });
    // A worker's messages are copied, and so nothing of them is called that could make something else of them.
    match(JSON.stringify(structuredClone(symbols)), /"result":\[\{"name":"1 · Ann: “Where” is the 船\?"/);
  });
});

describe('dist/client.js', () => {
  it('leaves to files of their own what it does not need at once', () => {
    deepEqual(requiredBy('client.js'), ['./glance.js', './languageClient.js', 'vscode']);
  });

  it('finds in them what it looks for', () => {
    const { glance } = createRequire(__filename)(dist('glance.js')) as typeof glancing;
    equal(glance(SAMPLE)?.speakers, 2);
    match(readFileSync(dist('languageClient.js'), 'utf8'), /\bexports\.LanguageClient=/);
  });
});

describe('dist/client.browser.js', () => {
  it('needs nothing but the editor', () => {
    deepEqual(requiredBy('client.browser.js'), ['vscode']);
  });
});

describe('dist/index.js', () => {
  it('reads a transcript', () => {
    const { parse, outline, check } = createRequire(__filename)(dist('index.js')) as typeof library;
    equal(parse(SAMPLE).participants.length, 2);
    equal(outline(SAMPLE).questions.length > 0, true);
    equal(Array.isArray(check(SAMPLE).findings), true);
  });

  it('refuses briefly, even where nobody catches it', () => {
    const program = `require(${JSON.stringify(dist('index.js'))}).convert('Ann: Where to?', { to: 'vtt' })`;
    const { stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
    match(stderr, /^Refused: This transcript has no times/m);
    equal(stderr.length < 2000, true, stderr);
  });
});

/** The modules that a program asks for, now or later. */
function requiredBy(name: string): readonly string[] {
  const code = readFileSync(dist(name), 'utf8');
  return [...new Set([...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, module = '']) => module))].sort();
}

/** As much of a web worker as a server needs. */
class Worker {
  private readonly self: {
    postMessage(message: unknown): void;
    addEventListener(): void;
    onmessage?: (event: { data: unknown }) => void;
  };
  private heard: (message: unknown) => void = () => undefined;

  constructor(code: string) {
    this.self = {
      postMessage: (message) => {
        this.heard(message);
      },
      addEventListener: () => undefined,
    };
    runInNewContext(code, {
      atob,
      self: this.self,
      WorkerGlobalScope: Object,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      TextEncoder,
      TextDecoder,
    });
  }

  ask(request: { readonly id: number; readonly [field: string]: unknown }): Promise<unknown> {
    return new Promise((resolve) => {
      this.heard = (message) => {
        if (typeof message === 'object' && message !== null && 'id' in message && message.id === request.id)
          resolve(message);
      };
      this.tell(request);
    });
  }

  /** What is posted to a worker is heard once all that was to be done before is done. */
  tell(message: unknown): void {
    setImmediate(() => this.self.onmessage?.({ data: message }));
  }
}

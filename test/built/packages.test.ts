import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import * as lsp from 'vscode-languageserver/node';
import { packedForNpm, root } from './packed';

/** Licences under which anything may be shipped beside our own; under the Mozilla one, unchanged and with the address of its source. */
const SHIPPABLE = /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0)$/;

describe('what is shipped', function () {
  // npm alone takes a second for each thing.
  this.timeout(60_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'turnwise-'))));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  describe('the .vsix', () => {
    let vsix: string;
    let files: Readonly<Record<string, Uint8Array>>;
    before(() => {
      vsix = join(folder, 'turnwise.vsix');
      execFileSync(process.execPath, [join(root, 'scripts/package.mjs'), vsix], { stdio: 'pipe' });
      files = unzipSync(readFileSync(vsix));
    });

    it('is not larger than 1.3 megabytes, a spoken sample and the players among them', () => {
      ok(statSync(vsix).size < 1_300_000, `${statSync(vsix).size} bytes`);
    });

    it('has what an editor reads, and no source, source map, test or sample', () => {
      const names = Object.keys(files).map((name) => name.replace(/^extension\//, ''));
      const dist = names.filter((name) => name.startsWith('dist/')).map((name) => name.slice(5));
      deepEqual(dist.sort(), [
        'client.browser.js',
        'client.js',
        'contents.js',
        'glance.js',
        'judging.js',
        'languageClient.js',
        'listening.js',
        'pages/judging.css',
        'pages/judging.js',
        'pages/player.css',
        'pages/player.js',
        'pages/reader.css',
        'pages/reader.js',
        'pages/timeline.css',
        'pages/timeline.js',
        'reader.js',
        'server.js',
        'third-party-notices.txt',
        'timeline.js',
      ]);
      deepEqual(
        names.filter((name) => /\.(map|m?ts|yaml)$|^(test|samples|docs|scripts|client|server)\//.test(name)),
        [],
      );
      for (const name of leadsTo(JSON.parse(textOf(files['extension/package.json'])))) ok(names.includes(name), name);
    });

    it('leads to pages from the gallery, which has no folder, and shows no broken picture', () => {
      const readme = textOf(files['extension/readme.md']);
      match(readme, /^# Turnwise/);
      match(readme, /\]\(https:/);
      doesNotMatch(readme, /\]\((?!https:|#)/);
      doesNotMatch(readme, /!\[|<img/);
    });

    it('shows the pictures of a release, from where that is', () => {
      const env = { ...process.env, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v9.9.9' };
      const released = join(folder, 'released.vsix');
      execFileSync(process.execPath, [join(root, 'scripts/package.mjs'), released], { stdio: 'pipe', env });
      const readme = textOf(unzipSync(readFileSync(released))['extension/readme.md']);
      const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]*)\)/g)].map(([, address = '']) => address);
      ok(pictures.length > 10);
      for (const address of pictures) {
        match(address, /^https:\/\/github\.com\/turnwise\/turnwise\/raw\/v9\.9\.9\/docs\/images\//);
        ok(existsSync(join(root, address.replace(/^.*\/v9\.9\.9\//, ''))), address);
      }
      doesNotMatch(readme, /\]\((?!https:|#)/);
    });

    it('has a server that runs where nothing else is', async () => {
      const home = join(folder, 'unpacked');
      for (const [name, bytes] of Object.entries(files)) {
        mkdirSync(dirname(join(home, name)), { recursive: true });
        writeFileSync(join(home, name), bytes);
      }
      equal(await greet(process.execPath, [join(home, 'extension/dist/server.js'), '--stdio'], home), 'turnwise');
    });
  });

  describe('the npm package', () => {
    let home: string;
    before(() => {
      home = join(folder, 'project');
      mkdirSync(home);
      writeFileSync(join(home, 'package.json'), '{}');
      npm(`install --offline --no-audit --no-fund "${packedForNpm()}"`, home);
    });

    it('has the command, the library and the server, and nothing of the editor', () => {
      const installed = join(home, 'node_modules/turnwise');
      const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      deepEqual(files.map(({ name }) => name).sort(), [
        ...[
          'CHANGELOG.md',
          'LICENSE',
          'README.md',
          'cli.js',
          'index.d.ts',
          'index.js',
          'index.mjs',
          'package.json',
          'server.js',
        ],
        'third-party-notices.txt',
      ]);
      const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
      equal(manifest.dependencies ?? manifest.contributes ?? manifest.scripts, undefined);
      match(String(manifest.description), /transcripts/);
      deepEqual(
        readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.')),
        ['turnwise'],
      );
    });

    it('has the same files as a package made in the clone', () => {
      const [made] = JSON.parse(npm('pack --dry-run --ignore-scripts --json', root)) as [
        { readonly files: readonly { readonly path: string }[] },
      ];
      const installed = join(home, 'node_modules/turnwise');
      for (const { path } of made.files) ok(statSync(join(installed, path)).isFile(), path);
      equal(made.files.length, 10);
    });

    it('checks', () => {
      writeFileSync(join(home, 'a.transcript'), 'Ann: How are you?\n\nBen: Fine.\n');
      equal(npm('exec --offline -- turnwise check a.transcript', home), 'No findings in 1 file.\n');
    });

    it('is a library, for both kinds of module', () => {
      const program = "console.log(parse('Ann: Why?\\n\\nBen: So.').participants.map(({ name }) => name).join())";
      writeFileSync(join(home, 'a.cjs'), `const { parse } = require('turnwise');\n${program}`);
      writeFileSync(join(home, 'a.mjs'), `import { parse } from 'turnwise';\n${program}`);
      const answers = ['a.cjs', 'a.mjs'].map((file) =>
        execFileSync(process.execPath, [file], { cwd: home }).toString(),
      );
      deepEqual(answers, ['Ann,Ben\n', 'Ann,Ben\n']);
    });

    it('is a language server', async () => {
      equal(await greet(join(home, 'node_modules/.bin/turnwise'), ['lsp', '--stdio'], home), 'turnwise');
    });
  });

  it('names everything of others that is in it, and may be shipped', () => {
    const notices = readFileSync(join(root, 'dist/third-party-notices.txt'), 'utf8');
    const listed = [...notices.matchAll(/^-{80}\n\n(\S+) \S+ \((.+)\)\n\n(.{5,})/gm)];
    const bundled = readdirSync(join(root, 'dist'))
      .filter((name) => name.endsWith('.js.map'))
      .flatMap((name) => (JSON.parse(readFileSync(join(root, 'dist', name), 'utf8')) as { sources: string[] }).sources)
      .flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
    deepEqual(
      listed.map(([, name]) => name),
      [...new Set(bundled)].sort(),
    );
    for (const [, name, licence] of listed) match(licence ?? '', SHIPPABLE, name);
    for (const [, name, licence, first] of listed)
      if (licence?.startsWith('MPL-')) match(first ?? '', /its source: https:\/\/\S+$/, name);
  });
});

/** The files that a manifest names by their paths, from the extension's folder on. */
function leadsTo(manifest: unknown): readonly string[] {
  return [
    ...JSON.stringify(manifest).matchAll(
      /"(?:\.\/)?((?:dist\/client|syntaxes|schemas|snippets|images|walkthrough)[^"]*\.\w+)"/g,
    ),
  ].map(([, path]) => path ?? '');
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

/** Windows starts npm through a shell only. */
function npm(command: string, cwd: string): string {
  return execFileSync(`npm ${command}`, { cwd, shell: true, encoding: 'utf8', stdio: 'pipe' } as const);
}

/** The name of the server that answers, after a whole life of it. */
async function greet(command: string, args: readonly string[], cwd: string): Promise<string | undefined> {
  const child = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'inherit'], shell: process.platform === 'win32' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const connection = lsp.createProtocolConnection(child.stdout, child.stdin);
  connection.listen();
  const hello = { processId: null, rootUri: null, capabilities: {} };
  const { serverInfo } = await connection.sendRequest(lsp.InitializeRequest.type, hello);
  await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  await ended;
  return serverInfo?.name;
}

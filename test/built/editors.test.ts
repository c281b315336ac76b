import { deepEqual, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './packed';

/** The label on line 7 is to be mended. */
const TALK = [
  ...['Ann Lee: How are you?', 'Mayor Ray: Fine.', 'Ann Lee: Why is that?', 'Mayor: It is spring.'],
  ...['Ann Lee: And where do you live?', 'Mayor Ray: Here.', 'Ann Lee: Since when is that?', 'Mayor Ray: Since May.'],
].join('\n\n');

const EDITORS = [
  {
    name: 'Neovim',
    command: 'nvim',
    version: /^NVIM v(\d+)\.(\d+)/,
    since: [0, 10],
    recipe: 'neovim.md',
    language: 'lua',
    args: (init: string, file: string) => ['--headless', '-u', init, file, '-c', `luafile ${asker('neovim.lua')}`],
  },
  {
    name: 'Emacs',
    command: 'emacs',
    version: /^GNU Emacs (\d+)\.(\d+)/,
    since: [29, 1],
    recipe: 'emacs.md',
    language: 'elisp',
    args: (init: string, file: string) => ['--batch', '-l', init, '-l', asker('emacs.el'), file],
  },
] as const;

function asker(name: string): string {
  return join(root, 'test/built/editors', name);
}

describe('the recipe of docs/editors', function () {
  this.timeout(90_000);
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'turnwise-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const { name, command, version, since, recipe, language, args } of EDITORS) {
    const [first, second] = since;
    it(`works in ${name}: outline, a finding, its fix, from a question to its answer`, function () {
      const { stdout, error } = spawnSync(command, ['--version'], { encoding: 'utf8' });
      const [, major = -1, minor = 0] = error ? [] : (version.exec(stdout)?.map(Number) ?? []);
      if (major < first || (major === first && minor < second)) {
        console.log(`      left out: no ${name} from ${first}.${second} on is installed`);
        this.skip();
      }
      const page = readFileSync(join(root, 'docs/editors', recipe), 'utf8');
      const [, code = ''] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page) ?? [];
      writeFileSync(join(folder, `init.${language}`), code);
      writeFileSync(join(folder, 'talk.transcript'), TALK);
      mkdirSync(join(folder, 'bin'));
      const turnwise = `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`;
      writeFileSync(join(folder, 'bin/turnwise'), turnwise, { mode: 0o755 });
      const ran = spawnSync(command, args(join(folder, `init.${language}`), join(folder, 'talk.transcript')), {
        encoding: 'utf8',
        timeout: 80_000,
        // A home of its own: nothing of the user's is read.
        env: { ...process.env, HOME: folder, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}` },
      });
      const told = [...ran.stdout.matchAll(/^(outline|findings|fixed|answer|trouble) (.*)$/gm)];
      const answers = Object.fromEntries(told.map(([, what = '', json = '']) => [what, JSON.parse(json) as unknown]));
      const [[line, message] = []] = (answers.findings ?? []) as [number, string][];
      match(message ?? `${ran.stdout}${ran.stderr}`, /'Mayor' is another label for 'Mayor Ray'/);
      deepEqual(
        { ...answers, findings: line },
        {
          outline: ['How are you?', 'Why is that?', 'And where do you live?', 'Since when is that?'].map(
            (asked, at) => `${at + 1} · Ann Lee: ${asked}`,
          ),
          findings: 7,
          fixed: 'Mayor Ray: It is spring.',
          answer: 11,
        },
      );
    });
  }
});

import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { packedForNpm, root } from './packed';

const DRIFT = [
  ...['Ann Lee: How are you?', 'Mayor Ray: Fine.', 'Ann Lee: Why is that?', 'Mayor: It is spring.'],
  ...['Ann Lee: And where do you live?', 'Mayor Ray: Here.', 'Ann Lee: Since when is that?', 'Mayor Ray: Since May.'],
].join('\n');

function yaml(name: string): unknown {
  return parse(readFileSync(join(root, name), 'utf8'));
}

describe('in continuous integration', function () {
  // npm alone takes a second to install something.
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'turnwise-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  describe('the GitHub action', () => {
    interface Step {
      readonly name: string;
      readonly if?: string;
      readonly shell: string;
      readonly env: Readonly<Record<string, string>>;
      readonly run: string;
    }
    const action = yaml('action.yml') as {
      readonly inputs: Readonly<Record<string, { readonly default: string }>>;
      readonly runs: { readonly steps: readonly Step[] };
    };

    /** Runs the steps one after the other until one fails, as GitHub does. */
    function run(given: Readonly<Record<string, string>>): { status: number; out: string } {
      const inputs = Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]);
      const context: Readonly<Record<string, string>> = {
        ...Object.fromEntries(inputs.map(([name = '', value = '']) => [`inputs.${name}`, value])),
        'github.action_path': root,
      };
      const added = join(folder, 'path');
      writeFileSync(added, '');
      let out = '';
      for (const step of action.runs.steps) {
        equal(step.shell, 'bash');
        const condition = /^(\S+) != ''$/.exec(step.if ?? "always != ''")?.[1] ?? '';
        if (context[condition] === '') continue;
        const env = Object.entries(step.env).map(([name, value]) => [
          name,
          value.replace(/\$\{\{ (\S+) \}\}/g, (_, key: string) => context[key] ?? ''),
        ]);
        const PATH = [...readFileSync(added, 'utf8').split('\n').filter(Boolean), process.env.PATH].join(delimiter);
        const { status, stdout, stderr } = spawnSync(
          'bash',
          ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
          {
            cwd: folder,
            encoding: 'utf8',
            env: {
              ...{ HOME: process.env.HOME, npm_config_offline: 'true', PATH },
              ...{ RUNNER_TEMP: join(folder, 'runner'), GITHUB_PATH: added },
              ...(Object.fromEntries(env) as Record<string, string>),
            },
          },
        );
        out += stdout + stderr;
        if (status !== 0) return { status: status ?? -1, out };
      }
      return { status: 0, out };
    }

    it('annotates what it finds, fails, and writes it for code scanning', () => {
      mkdirSync(join(folder, 'runner'));
      writeFileSync(join(folder, 'a b.transcript'), DRIFT);
      const { status, out } = run({ package: packedForNpm(), sarif: 'out.sarif' });
      equal(status, 1);
      match(out, /^::warning file=a b\.transcript,line=4,.*title=label-drift::'Mayor' is another label/m);
      const { runs } = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as {
        runs: { results: unknown[] }[];
      };
      equal(runs[0]?.results.length, 1);
    });

    it('passes where it may, and takes paths one a line and a file of declarations', () => {
      writeFileSync(join(folder, 'a b.transcript'), DRIFT);
      writeFileSync(join(folder, '-c.txt'), 'Ann: Why?\n\nBen: So.\n');
      writeFileSync(join(folder, 'house.yaml'), 'rules: { label-drift: off }\n');
      const given = { package: packedForNpm(), paths: 'a b.transcript\n\n-c.txt\n' };
      equal(run({ ...given, 'fail-on': 'error' }).status, 0);
      equal(run({ ...given, 'max-warnings': '1' }).status, 0);
      equal(run({ ...given, config: 'house.yaml' }).status, 0);
      equal(run({ ...given, paths: '$(touch hacked)' }).status, 2);
      equal(existsSync(join(folder, 'hacked')), false);
    });

    it('fails where there is no transcript, unless that is allowed', () => {
      const given = { package: packedForNpm(), sarif: 'out.sarif' };
      equal(run(given).status, 2);
      equal(run({ ...given, 'allow-empty': 'false' }).status, 2);
      equal(run({ ...given, 'allow-empty': 'true' }).status, 0);
    });
  });

  describe('the hooks of pre-commit', () => {
    const hooks = yaml('.pre-commit-hooks.yaml') as readonly {
      readonly id: string;
      readonly entry: string;
      readonly files: string;
    }[];

    it('run on the files of a commit', () => {
      const installed = spawnSync(
        `npm install --offline --no-audit --no-fund --prefix "${folder}" "${packedForNpm()}"`,
        {
          shell: true,
        },
      );
      equal(installed.status, 0);
      const statuses = hooks.map(({ id, entry, files }) => {
        match('sub/a.transcript', new RegExp(files));
        cpSync(join(root, 'samples/harbour-master.transcript'), join(folder, 'a.transcript'));
        const { status } = spawnSync(`${entry} a.transcript`, {
          cwd: folder,
          shell: true,
          env: { ...process.env, PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` },
        });
        return [id, status];
      });
      deepEqual(statuses, [
        ['turnwise-check', 1],
        ['turnwise-fix', 0],
        ['turnwise-format', 0],
      ]);
    });
  });

  it('a version is made from a clean tree that tells of it', () => {
    for (const file of [
      'package.json',
      'package-lock.json',
      'scripts/release.mjs',
      'scripts/releaseNotes.mjs',
      'scripts/root.mjs',
    ]) {
      cpSync(join(root, file), join(folder, file));
    }
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    const release = (version: string) =>
      spawnSync(process.execPath, ['scripts/release.mjs', version], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          GIT_AUTHOR_NAME: 'a',
          GIT_AUTHOR_EMAIL: 'a@b.c',
          GIT_COMMITTER_NAME: 'a',
          GIT_COMMITTER_EMAIL: 'a@b.c',
        },
      });
    git('init', '--quiet');
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 9.8.7\n\n- New.\n\n## 0.1.0\n\n- Old.\n');
    match(release('9.8.7').stderr, /commit first/);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'All');
    match(release('9.8.8').stderr, /CHANGELOG\.md says nothing of 9\.8\.8/);
    match(release('next').stderr, /say which version/);
    match(release('9.8.7').stdout, /^v9\.8\.7 is made/);
    equal(git('describe').stdout, 'v9.8.7\n');
    match(git('show', 'HEAD:package.json').stdout, /"version": "9\.8\.7"/);
    equal(git('status', '--porcelain').stdout, '');
    const notes = spawnSync(process.execPath, ['scripts/releaseNotes.mjs'], { cwd: folder, encoding: 'utf8' });
    equal(notes.stdout, '- New.\n');
  });

  it('the workflows publish with secrets, what was packaged', () => {
    interface Workflow {
      readonly jobs: Readonly<
        Record<string, { readonly steps: readonly { readonly run?: string; readonly env?: object }[] }>
      >;
    }
    const { jobs } = yaml('.github/workflows/release.yml') as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const at = (text: string) => steps.findIndex(({ run }) => run?.includes(text));
    const order = [
      'npm ci',
      'npm test',
      'npm run package',
      'gh release create',
      'vsce publish',
      'ovsx publish',
      'npm publish',
    ];
    const places = order.map(at);
    deepEqual(
      [...places].sort((a, b) => a - b),
      places,
    );
    equal(places.includes(-1), false);
    for (const [place, name] of [
      [at('vsce publish'), 'VSCE_PAT'],
      [at('ovsx publish'), 'OVSX_PAT'],
      [at('npm publish'), 'NPM_TOKEN'],
    ] as const) {
      deepEqual(steps[place]?.env, { [name]: `\${{ secrets.${name} }}` });
    }
  });
});

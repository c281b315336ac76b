import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DRIFT, Place } from './support';

describe('turnwise in folders', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => {
    place.remove();
  });

  /** The paths that `turns` tells of. */
  async function found(...paths: string[]): Promise<readonly string[]> {
    const { out } = await place.run(['turns', '--format', 'json', ...paths]);
    return (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path);
  }

  it('takes transcripts only, in the order of their names', async () => {
    place.write('b.transcript', '').write('a/z.TRANSCRIPT', '').write('c.txt', '').write('.hidden/x.transcript', '');
    place.write('node_modules/m.transcript', '').write('.git/g.transcript', '');
    assert.deepEqual(await found('.'), ['.hidden/x.transcript', 'a/z.TRANSCRIPT', 'b.transcript']);
  });

  it('takes texts and Markdown that plainly are interviews, too', async () => {
    const turns = Array.from({ length: 8 }, (_, at) => `${at % 2 ? 'Ines' : 'Tobias'}: And then the tide came in?`);
    const talk = turns.join('\n\n');
    place.write('a.md', `# At the harbour\n\n${talk}\n`).write('b.txt', talk).write('c.TXT', `\uFEFF${talk}`);
    place.write('README.md', '# Gauge\n\nNote: It reads the tide.\n').write('d.log', talk).write('e.txt', '');
    assert.deepEqual(await found('.'), ['a.md', 'b.txt', 'c.TXT']);
    assert.deepEqual(await found('d.log'), ['d.log']);
  });

  it('says how many texts were passed over, but for those about the folder', async () => {
    place.write('a.transcript', '').write('talks/b.txt', 'Ann: Hi').write('talks/c.TXT', 'Hi.').write('d.md', 'Hi.');
    place.write('README.md', '# Gauge').write('LICENSE.txt', 'Free.').write('CHANGELOG.md', '# 1').write('e.srt', ' ');
    const why = 'were passed over, since they do not plainly look like interviews';
    const { status, err } = await place.run(['check', '.']);
    assert.deepEqual(
      [status, err],
      [0, `turnwise: .: 3 text files ${why} (1 .md, 2 .txt); name a file to have it read\n`],
    );
    assert.equal((await place.run(['check', '--quiet', '.'])).err, '');
    assert.match((await place.run(['check', '.', 'd.md', 'talks/b.txt'])).err, / 1 text file was .* \(1 \.txt\);/);
    assert.equal((await place.run(['check', '.', 'd.md', 'talks/b.txt', 'talks/c.TXT'])).err, '');
  });

  it('names files as the folder was named', async () => {
    place.write('sub/a.transcript', '');
    assert.deepEqual(await found('sub/'), ['sub/a.transcript']);
    assert.deepEqual(await found('./sub'), ['./sub/a.transcript']);
    assert.deepEqual(await found(join(place.folder, 'sub')), [join(place.folder, 'sub/a.transcript')]);
  });

  it('honours .gitignore, the nearest first', async () => {
    place.write('.gitignore', 'drafts/\n*.old.transcript\n').write('drafts/a.transcript', '');
    place.write('b.old.transcript', '').write('c.transcript', '');
    place.write('keep/.gitignore', '!*.old.transcript\n').write('keep/d.old.transcript', '');
    assert.deepEqual(await found('.'), ['c.transcript', 'keep/d.old.transcript']);
  });

  it('honours a .gitignore above, up to the repository', async () => {
    place.write('.gitignore', '*.transcript\n').write('repo/.gitignore', '/sub/no.transcript\n');
    place.write('repo/sub/no.transcript', '').write('repo/sub/yes.transcript', '');
    mkdirSync(join(place.folder, 'repo/.git'));
    assert.deepEqual(await found('repo/sub'), ['repo/sub/yes.transcript']);
  });

  it('looks into an ignored folder, and reads an ignored file, that is named', async () => {
    place.write('.git/HEAD', '').write('.gitignore', 'out/\n').write('out/a.transcript', '');
    assert.deepEqual(await found('.'), []);
    assert.deepEqual(await found('out'), ['out/a.transcript']);
    assert.deepEqual(await found('out/a.transcript'), ['out/a.transcript']);
  });

  it('leaves out what the folder file ignores', async () => {
    place.write('.turnwise.yaml', 'ignore: ["drafts/**", "!drafts/good.transcript"]\n');
    place.write('drafts/bad.transcript', '').write('drafts/good.transcript', '').write('a.transcript', '');
    assert.deepEqual(await found('.'), ['a.transcript', 'drafts/good.transcript']);
    assert.deepEqual(await found('drafts/bad.transcript'), ['drafts/bad.transcript']);
  });

  it('follows links to files, not to folders', async () => {
    place.write('real/a.transcript', '').write('real/b.txt', '');
    symlinkSync('..', join(place.folder, 'real/up'));
    symlinkSync('b.txt', join(place.folder, 'real/c.transcript'));
    symlinkSync('gone', join(place.folder, 'real/d.transcript'));
    assert.deepEqual(await found('real'), ['real/a.transcript', 'real/c.transcript']);
  });

  it('reads a file once, whatever links lead to it', async () => {
    place.write('a.transcript', DRIFT.join('\n')).write('b.txt', 'Ann: Hi');
    symlinkSync('a.transcript', join(place.folder, 'b.transcript'));
    symlinkSync('b.txt', join(place.folder, 'c.transcript'));
    assert.deepEqual(await found('.'), ['a.transcript', 'c.transcript']);
    assert.deepEqual(await found('b.transcript', '.'), ['b.transcript', 'c.transcript']);
  });

  it('tells of a link that leads to itself, and reads what is beside it', async () => {
    place.write('a.transcript', '').write('sub/c.transcript', '');
    symlinkSync('b.transcript', join(place.folder, 'b.transcript'));
    const { status, out, err } = await place.run(['check', '.']);
    assert.deepEqual([status, err], [2, 'turnwise: b.transcript: a symbolic link leads to itself\n']);
    assert.equal(out, 'No findings in 2 files.\n');
  });

  for (const [command, ...options] of [
    ...[['check'], ['outline'], ['turns'], ['stats'], ['format'], ['format', '--check'], ['format', '--write']],
    ['convert', '--to', 'json', '--out', 'out'],
  ] as const)
    it(`fails where nothing was found, unless told otherwise: ${[command, ...options].join(' ')}`, async () => {
      place.write('a.png', '').write('sub/b.png', '');
      const argv = [command, ...options, '.', 'sub'];
      const { status, err } = await place.run(argv);
      const why = 'no *.transcript files in this folder, and no text that plainly is an interview';
      const hint = '; --no-error-on-unmatched lets that pass';
      assert.deepEqual([status, err], [2, `turnwise: .: ${why}${hint}\nturnwise: sub: ${why}${hint}\n`]);
      const told = await place.run([...argv, '--no-error-on-unmatched']);
      assert.deepEqual([told.status, told.err], [0, `turnwise: .: ${why}\nturnwise: sub: ${why}\n`]);
    });

  it('only says that a folder has none where another has', async () => {
    place.write('a.transcript', '').write('sub/b.png', '');
    const { status, err } = await place.run(['check', '.', 'sub']);
    assert.deepEqual(
      [status, err],
      [0, 'turnwise: sub: no *.transcript files in this folder, and no text that plainly is an interview\n'],
    );
  });

  it('fails, too, where all is left out, or --quiet is asked for', async () => {
    place.write('.turnwise.yaml', 'ignore: ["*.transcript"]\n').write('a.transcript', '');
    assert.equal((await place.run(['check', '--quiet', '.'])).status, 2);
  });

  describe('with a .turnwise.yaml', () => {
    it('obeys the nearest alone', async () => {
      place.write('.turnwise.yaml', 'rules: { label-drift: off }\n').write('a.transcript', DRIFT.join('\n'));
      place.write('sub/.turnwise.yaml', 'rules: { label-drift: error }\n').write('sub/b.transcript', DRIFT.join('\n'));
      assert.equal((await place.run(['check', 'a.transcript'])).status, 0);
      assert.match((await place.run(['check', '.'])).out, /^sub\/b\.transcript\n {2}5:1 {2}error /);
    });

    it('accepts declared aliases', async () => {
      place.write('.turnwise.yaml', 'participants:\n  - name: Ambassador Ray\n    aliases: [Ambassador]\n');
      assert.equal((await place.write('a.transcript', DRIFT.join('\n')).run(['check', '.'])).status, 0);
    });

    it('obeys it for standard input too', async () => {
      place.write('sub/.turnwise.yaml', 'rules: { label-drift: off }\n');
      const check = (name: string) => place.run(['check', '--stdin-filename', name, '-'], DRIFT.join('\n'));
      assert.deepEqual([(await check('sub/a.transcript')).status, (await check('a.transcript')).status], [0, 1]);
    });

    it('tells its mistakes once, at their place, behind the transcripts', async () => {
      place.write('.turnwise.yaml', '# ours\r\nparticipants: [{ name: Ann, role: host }]\r\n');
      place.write('a.transcript', '').write('b.transcript', '');
      const { status, out } = await place.run(['check', '--format', 'json', '.']);
      assert.equal(status, 1);
      const at = { line: 2, column: 35, endLine: 2, endColumn: 39 };
      const { files } = JSON.parse(out) as { files: unknown[] };
      assert.deepEqual(files.slice(2), [
        {
          path: '.turnwise.yaml',
          findings: [
            {
              code: 'participants-invalid',
              severity: 'error',
              message: "Unknown role 'host'; did you mean 'interviewer'?",
              ...at,
              fixes: [{ title: "Change to 'interviewer'", certain: false, edits: [{ ...at, text: 'interviewer' }] }],
            },
          ],
        },
      ]);
    });

    it('tells the mistakes of a front matter in the transcript', async () => {
      place.write('a.transcript', '---\r\nparticipants: [{ name: Ann, role: host }]\r\n---\r\nAnn: Hello.\r\n');
      const { out } = await place.run(['check', '.']);
      assert.match(out, /^a\.transcript\n {2}2:35 {2}error {2}Unknown role 'host'; .* {2}participants-invalid\n/);
      place.write('.turnwise.yaml', 'rules: { participants-invalid: off }\n');
      assert.equal((await place.run(['check', '.'])).status, 0);
    });

    it('lets no number of tolerated warnings hide an error', async () => {
      place.write('.turnwise.yaml', 'participants: Ann\n').write('a.transcript', '');
      assert.equal((await place.run(['check', '--max-warnings', '9', '.'])).status, 1);
    });

    it('tells invalid YAML and checks the transcript all the same', async () => {
      place.write('.turnwise.yaml', 'participants: [Ann\n').write('a.transcript', DRIFT.join('\n'));
      const { status, out } = await place.run(['check', 'a.transcript']);
      assert.equal(status, 1);
      assert.match(out, /label-drift\n[^]*\n\n\.turnwise\.yaml\n.*participants-invalid\n/);
    });

    it('says once that it cannot be read', async () => {
      mkdirSync(join(place.folder, '.turnwise.yaml'));
      const { status, err } = await place.write('a.transcript', '').write('b.transcript', '').run(['check', '.']);
      assert.deepEqual([status, err], [2, 'turnwise: .turnwise.yaml: this is a folder\n']);
    });
  });
});

describe('turnwise check in folders', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => {
    place.remove();
  });

  function talk(name: string): string {
    const said = ['Where to?', 'Home.', 'Why?', 'It is late.', 'And then?', 'We shall see.'];
    return said.map((words, at) => `${at % 2 === 0 ? 'Tobias Reher' : name}: ${words}\n`).join('\n');
  }

  /** What `check` tells of names, as `file: message`. */
  async function found(...args: string[]): Promise<readonly string[]> {
    const { out } = await place.run(['check', '--format', 'json', ...args]);
    const { files } = JSON.parse(out) as {
      files: { path: string; findings: { code: string; severity: string; message: string }[] }[];
    };
    return files.flatMap(({ path, findings }) =>
      findings
        .filter(({ code, severity }) => code === 'cross-file-spelling' && severity !== 'hint')
        .map(({ message }) => `${path}: ${message}`),
    );
  }

  const WRONG = "'Marlene Okonjjo' is 'Marlene Okonjo' in";

  beforeEach(() => {
    for (const at of [1, 2, 3, 4, 5]) place.write(`talks/${at}.transcript`, talk('Marlene Okonjo'));
    place.write('talks/new.transcript', talk('Marlene Okonjjo'));
  });

  it('knows the names of all that are checked together', async () => {
    assert.deepEqual(await found('.'), [`talks/new.transcript: ${WRONG} 5 other transcripts.`]);
    const [one, two, three] = ['talks/new.transcript', 'talks/1.transcript', 'talks/2.transcript'];
    assert.deepEqual(await found(one, two, three), [`${one}: ${WRONG} 2 other transcripts.`]);
    assert.deepEqual(await found(one), []);
  });

  it('keeps those apart for which other folder files count', async () => {
    place.write('apart/.turnwise.yaml', 'rules: {}\n').write('apart/new.transcript', talk('Marlene Okonjjo'));
    assert.deepEqual(await found('apart', 'talks/1.transcript', 'talks/2.transcript'), []);
    assert.deepEqual(await found('talks', 'apart'), [`talks/new.transcript: ${WRONG} 5 other transcripts.`]);
  });

  it('changes no name unasked, and looks at what is mended', async () => {
    const { status, err } = await place.run(['check', '--fix', '.']);
    assert.equal(status, 1);
    assert.match(err, /^(?!.*fixed)/);
    assert.deepEqual(await found('.'), [`talks/new.transcript: ${WRONG} 5 other transcripts.`]);
  });

  it('explains what speaks for a mistake by the others', async () => {
    const { out } = await place.run(['turns', '--explain', 'people', 'talks']);
    assert.match(out, /^ {2}mistake {2}folder +\+\d\.\d+ {2}Marlene Okonjjo for Marlene Okonjo .*meant elsewhere \+/m);
    assert.doesNotMatch((await place.run(['turns', '--explain', 'people', 'talks/new.transcript'])).out, /folder/);
  });

  it('is not asked where other rules are named, or the rule is off', async () => {
    assert.deepEqual(await found('--rule', 'label-drift', '.'), []);
    place.write('.turnwise.yaml', 'rules: { cross-file-spelling: off }\n');
    assert.deepEqual(await found('.'), []);
  });
});

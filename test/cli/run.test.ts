import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DRIFT, Place } from './support';

describe('turnwise', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => {
    place.remove();
  });

  const TINY = 'Ann: How are you?\n\nBen: Fine.\nReally.\n\nAnn: Why is that?\n\nBen: It is spring.\n';

  it('turns as JSON', async () => {
    const { status, out } = await place.write('a.txt', TINY).run(['turns', '--format', 'json', 'a.txt']);
    assert.equal(status, 0);
    const asks = { column: 1, label: 'Ann', speaker: 'Ann', role: 'interviewer', kind: 'question' };
    const answers = { column: 1, label: 'Ben', speaker: 'Ben', role: 'respondent', kind: 'answer' };
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [
        {
          path: 'a.txt',
          body: { line: 1, endLine: 8 },
          participants: [
            { name: 'Ann', labels: [{ label: 'Ann', turns: 2 }], role: 'interviewer', turns: 2 },
            { name: 'Ben', labels: [{ label: 'Ben', turns: 2 }], role: 'respondent', turns: 2 },
          ],
          turns: [
            { line: 1, endLine: 1, ...asks, answers: [3] },
            { line: 3, endLine: 4, ...answers, question: 1 },
            { line: 6, endLine: 6, ...asks, answers: [8] },
            { line: 8, endLine: 8, ...answers, question: 6 },
          ],
          matter: [],
        },
      ],
    });
  });

  it('outline as JSON', async () => {
    const { out } = await place.write('a.txt', TINY).run(['outline', '--format', 'json', 'a.txt']);
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [
        {
          path: 'a.txt',
          questions: [
            {
              line: 1,
              endLine: 1,
              speaker: 'Ann',
              text: 'How are you?',
              answers: [{ line: 3, endLine: 4, speaker: 'Ben' }],
            },
            {
              line: 6,
              endLine: 6,
              speaker: 'Ann',
              text: 'Why is that?',
              answers: [{ line: 8, endLine: 8, speaker: 'Ben' }],
            },
          ],
        },
      ],
    });
  });

  it('findings as JSON', async () => {
    const { status, out } = await place.write('a.txt', DRIFT.join('\n')).run(['check', '--format', 'json', 'a.txt']);
    assert.equal(status, 1);
    const at = { line: 5, column: 1, endLine: 5, endColumn: 11 };
    const { files } = JSON.parse(out) as { files: { findings: { message: string }[] }[] };
    const message = files[0]?.findings[0]?.message;
    assert.match(message ?? '', /'Ambassador'.*Ambassador Ray/);
    assert.deepEqual(files, [
      {
        path: 'a.txt',
        findings: [
          {
            code: 'label-drift',
            severity: 'warning',
            message,
            ...at,
            fixes: [{ title: "Change to 'Ambassador Ray'", certain: true, edits: [{ ...at, text: 'Ambassador Ray' }] }],
          },
        ],
      },
    ]);
  });

  it('questions for people', async () => {
    const { out } = await place.write('a.txt', TINY).run(['outline', 'a.txt']);
    assert.deepEqual(out.split('\n'), [
      'a.txt',
      '  1.  1  How are you?  Ann',
      '      3    Ben',
      '  2.  6  Why is that?  Ann',
      '      8    Ben',
      '',
    ]);
  });

  it('turns for people', async () => {
    const { out } = await place.write('a.txt', DRIFT.slice(0, 5).join('\n')).run(['turns', 'a.txt']);
    assert.deepEqual(out.split('\n').slice(0, 3), [
      'a.txt',
      '  1  interviewer  question  Ann Lee',
      '  3  respondent   answer    Ambassador Ray',
    ]);
  });

  it('reasons on request', async () => {
    const told = await place
      .write('a.txt', `${TINY}\nMy advice to them is: wait.\n`)
      .run(['turns', '--explain', 'a.txt']);
    assert.match(told.out, /^ {2}label +\+\d.* {2}Ann +line 1 and 1 more {2}.*\+\d/m);
    assert.match(told.out, /^ {2}text +-\d.* {2}My advice to them is +line 10 .*-\d/m);
    const { out } = await place.run(['turns', '--explain', '--format', 'json', 'a.txt']);
    assert.match(out, /"candidates": \[\s+\{\s+"label": "Ann",\s+"accepted": true,/);
    assert.equal((await place.run(['turns', '--explain', 'labels', 'a.txt'])).out, told.out);
  });

  it('on which lines a label is none, whatever speaks for it', async () => {
    const talk = 'Ann: Where to?\n\nBo: To the harbour.\n\n'.repeat(3);
    place.write('a.txt', `Date: 3 May 2024\nPlace: Marrin\n\n${talk}\`\`\`\nAnn: code\n\`\`\`\n\n${talk}`);
    const { out } = await place.run(['turns', '--explain', 'a.txt']);
    assert.match(out, /^ {2}label .* Ann .* sure by itself: .*, none on line 17: in a block of code$/m);
    assert.match(out, /^ {2}text +Date +line 1 .* none on line 1: in a block of facts before the talk$/m);
    const json = await place.run(['turns', '--explain', '--format', 'json', 'a.txt']);
    assert.match(json.out, /"why": "in a block of code",\s+"lines": \[\s+17\s+\]/);
  });

  it('why two labels are one person, or are not', async () => {
    const talk = 'Ann Lee: Where to?\n\nMayor Reh: To the harbour.\n\n'.repeat(4);
    place.write('a.txt', `${talk}Ann: And then?\n\nReh: Home.\n\nBo Lee: I stay.\n\nBo Lee: I do.\n`);
    const { out } = await place.run(['turns', '--explain', 'people', 'a.txt']);
    assert.match(out, /^ {2}one {2}Ann Lee \/ Ann +a form of the other {2}4 and 1 times/m);
    assert.match(out, /^ {2}two {2}Ann Lee \/ Bo Lee +two names {2}4 and 2 times/m);
  });

  it('why a label is a mistake, or is none', async () => {
    const talk = 'Ines Brandt: Where to?\n\nTobias Renner: To the harbour.\n\n'.repeat(4);
    place.write('a.txt', `${talk}Ines Brandt: Then?\n\nTobias Rener: Home.\n\nMiro Lund: I stay.\n`);
    const { out } = await place.run(['turns', '--explain', 'people', 'a.txt']);
    assert.match(out, /^ {2}mistake {2}slip +\+\d\.\d+ {2}Tobias Rener for Tobias Renner .*more often \+\d\.\d+ \(/m);
    assert.match(out, /^ {2}none +slip +[+-]\d\.\d+ {2}Tobias Renner for Tobias Rener /m);
    const json = await place.run(['turns', '--explain', 'people', '--format', 'json', 'a.txt']);
    assert.match(json.out, /"mistakes": \[\s+\{\s+"label": "Tobias/);
  });

  it('why each participant has their role', async () => {
    const talk = 'INTERVIEWER: Were you there?\n\nBo: I was, all day long.\n\n'.repeat(3);
    place.write('a.txt', `${talk}\nBo: And you?\n\nINTERVIEWER: No.\n`);
    const { out } = await place.run(['turns', '--explain', 'roles', 'a.txt']);
    assert.match(out, /^ {2}interviewer +\+\d\.\d+ {2}INTERVIEWER {2}named by the label +without any sign -\d\./m);
    assert.match(out, /^ {2}respondent +-\d\.\d+ {2}Bo {11}answers those who ask .*asks more often .*\(-0\.\d+ × \d/m);
    const json = await place.run(['turns', '--explain', 'roles', '--format', 'json', 'a.txt']);
    assert.match(json.out, /"roles": \[\s+\{\s+"speaker": "INTERVIEWER",\s+"role": "interviewer",\s+"why": "named/);
  });

  it('why nobody interviews', async () => {
    const talk =
      'Ann: The roof is next.\n\nBo: It leaks.\n\nCy: It always did.\n\nBo: I know, I was up there.\n\nCy: So was I.\n\n';
    place.write('a.txt', talk.repeat(3));
    const { out } = await place.run(['turns', '--explain', 'roles', 'a.txt']);
    assert.match(out, /^ {2}- +[+-]\d\.\d+ {2}Ann {2}nobody interviews here/m);
    assert.match(out, /^ {2}no interview {2}-\d\.\d+ {2}without any sign -\d\..*those who seem to ask differ/m);
    const json = await place.run(['turns', '--explain', 'roles', '--format', 'json', 'a.txt']);
    assert.match(json.out, /"interview": \{\s+"balance": -\d/);
  });

  it('why each turn is a question or none', async () => {
    const talk = 'Ann: Were you there?\n\nBo: I was, all day long, with the others from the yard.\n\n'.repeat(3);
    place.write('a.txt', `${talk}Ann: So you saw it.\n\nBo: Yes, exactly.\n\nAnn: Thank you.\n\nBo: Right.\n`);
    const { out } = await place.run(['turns', '--explain', 'questions', 'a.txt']);
    assert.match(out, /^ {3}1 {2}question {10}Ann {2}its words ask$/m);
    assert.match(out, /^ {2}13 {2}question +\+\d.* {2}Ann {2}a statement that seeks a reply: .*spoken to \+0\.75/m);
    assert.match(out, /^ {2}17 {2}none {14}Ann {2}thanks, and nothing more$/m);
    const json = await place.run(['turns', '--explain', 'questions', '--format', 'json', 'a.txt']);
    assert.match(json.out, /"questions": \[\s+\{\s+"line": 1,\s+"speaker": "Ann",\s+"question": true,\s+"why": "its/);
    assert.match(
      json.out,
      /"line": 13,[^}]*"score": \d[\d.]*,\s+"features": \[\s+\{\s+"name": "a statement by itself"/,
    );
  });

  it('why a text is none', async () => {
    const records = ['Castle: open', 'Version: 2', 'Town: Lund', ''].join('\n').repeat(2);
    const { out } = await place.write('a.txt', records).run(['turns', '--explain', 'a.txt']);
    assert.match(out, /^ {2}text .* {2}Castle .*no talk: records, by their labels and what stands behind them -\d/m);
  });

  it('reads standard input, under a name of its own', async () => {
    const { out } = await place.run(['outline', '--stdin-filename', 'x.transcript', '-'], TINY);
    assert.match(out, /^x\.transcript\n {2}1\. /);
    assert.match((await place.run(['outline', '-'], TINY)).out, /^-\n {2}1\. /);
  });

  it('reads every file once', async () => {
    const { out } = await place.write('a.transcript', TINY).run(['outline', 'a.transcript', '.', './a.transcript']);
    assert.equal(out.match(/a\.transcript/g)?.length, 1);
  });

  describe('ends with status', () => {
    const status = async (...argv: string[]) =>
      (await place.write('a.txt', DRIFT.join('\n')).run(['check', ...argv, 'a.txt'])).status;

    it('0 when fewer findings are there than may be', async () => {
      assert.equal(await status('--max-warnings', '1'), 0);
      assert.equal(await status('--max-warnings', '0'), 1);
    });

    it('0 when no finding weighs enough', async () => {
      assert.equal(await status('--fail-on', 'error'), 0);
      assert.equal(await status('--fail-on', 'hint'), 1);
    });

    it('2 for what it does not know, with one line', async () => {
      for (const argv of [
        ['--format', 'xml'],
        ['--rule', 'label-drfit'],
        ['--threads', '0'],
        ['--config', 'none.yaml'],
        ['--fail-on', 'never'],
        ['--max-warnings', 'few'],
        ['--colour'],
      ]) {
        const { status, out, err } = await place.run(['check', ...argv, 'a.txt']);
        assert.deepEqual([status, out], [2, '']);
        assert.match(err, /^turnwise: [^\n]+\n$/);
      }
      assert.equal((await place.run(['check'])).status, 2);
      assert.equal(
        (await place.run(['chekc', 'a.txt'])).err,
        "turnwise: unknown command 'chekc' (Did you mean check?)\n",
      );
      assert.equal((await place.run(['lsp'])).status, 2);
    });

    it('0 for help and version', async () => {
      assert.match(
        (await place.run(['--help'])).out,
        /Examples:\n {2}turnwise check interviews .*\n[^]*Exit status: 0/,
      );
      assert.match((await place.run(['check', '--help'])).out, /--max-warnings[^]*Examples:\n {2}turnwise check/);
      assert.deepEqual(await place.run(['--version']), { status: 0, out: '1.2.3\n', err: '' });
    });
  });

  describe('given bad input', () => {
    const quiet: readonly (readonly [string, string])[] = [
      ['an empty file', ''],
      ['one line', 'Ann: Hello.'],
      ['no newline at the end', 'Just a note'],
      ['lone returns', '\r\r'],
      ['a megabyte on one line @large', 'Ann: '.repeat(200_000)],
      ['no transcript', '# Notes\n\nTo do: buy milk.\n\n* one\n* two\n\nhttp://example.org: a page\n'],
      ['a byte order mark alone', '\uFEFF'],
    ];
    for (const [name, text] of quiet) {
      it(`stays calm at ${name}`, async () => {
        place.write('a.txt', text);
        assert.deepEqual(await place.run(['check', 'a.txt']), { status: 0, out: 'No findings in 1 file.\n', err: '' });
        assert.deepEqual(await place.run(['outline', 'a.txt']), { status: 0, out: 'a.txt\n  no questions\n', err: '' });
      });
    }

    it('reads lines however they end', async () => {
      const plain = await place.write('a.txt', TINY).run(['turns', 'a.txt']);
      for (const end of ['\r\n', '\r']) {
        assert.deepEqual(await place.write('a.txt', TINY.replaceAll('\n', end)).run(['turns', 'a.txt']), plain);
      }
    });

    it('does the others when some cannot be read', async () => {
      symlinkSync(join(place.folder, 'loop'), join(place.folder, 'loop'));
      place
        .write('good.txt', TINY)
        .write('binary.txt', 'Ann: Hi.\0')
        .write('latin.txt', Uint8Array.of(0x41, 0x0a, 0x41, 0xe9, 0x0a))
        .write('wide.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0))
        .write('lines.txt', '\n'.repeat(500_000));
      const { status, out, err } = await place.run([
        'outline',
        'none.txt',
        'binary.txt',
        'latin.txt',
        'wide.txt',
        'lines.txt',
        'loop',
        'none/a.txt',
        'good.txt/a',
        'good.txt',
      ]);
      assert.equal(status, 2);
      assert.match(out, /^good\.txt\n {2}1\. /);
      assert.deepEqual(err.split('\n').sort(), [
        '',
        'turnwise: binary.txt: looks like a binary file, not a transcript',
        'turnwise: good.txt/a: no such file or folder',
        'turnwise: latin.txt: line 2 is not valid UTF-8; save the file as UTF-8',
        'turnwise: lines.txt: This has more than 500000 lines, and is not read.',
        'turnwise: loop: a symbolic link leads to itself',
        'turnwise: none.txt: no such file or folder',
        'turnwise: none/a.txt: no such file or folder',
        'turnwise: wide.txt: this is UTF-16; save it as UTF-8',
      ]);
    });

    it('does not take an empty name for the current folder', async () => {
      place.write('a.transcript', DRIFT.join('\n'));
      assert.deepEqual(await place.run(['check', '']), {
        status: 2,
        out: '',
        err: 'turnwise: : an empty name is no file and no folder\n',
      });
    });

    it('lets no text move the cursor of a terminal', async () => {
      const { out } = await place.write('a.txt', TINY.replaceAll('Ben', 'Be\u001B[31mn')).run(['turns', 'a.txt']);
      assert.ok(!out.includes('\u001B'));
    });
  });
});

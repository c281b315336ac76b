import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Place } from './support';

const SRT = [
  ['1', '00:00:01,000 --> 00:00:02,000', 'Ann: Where to?'],
  ['2', '00:00:02,000 --> 00:00:03,000', 'Ben: There.'],
  ['3', '00:00:03,000 --> 00:00:04,000', 'Ann: Why?'],
]
  .map((cue) => `${cue.join('\n')}\n`)
  .join('\n');
const TALK = ['Ann: Where to?', 'Ben: There.', 'Ann: Why?'].join('\n\n');
const MARKDOWN = `${TALK.replace(/^(\w+):/gm, '**$1:**')}\n`;

describe('turnwise convert', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => {
    place.remove();
  });

  const content = (name: string) => readFileSync(join(place.folder, name), 'utf8');

  it('prints one file, or standard input, and writes nothing', async () => {
    place.write('a.txt', TALK);
    const expected = { status: 0, out: MARKDOWN, err: '' };
    assert.deepEqual(await place.run(['convert', 'a.txt', '--to', 'markdown']), expected);
    assert.deepEqual(await place.run(['convert', '-', '--to', 'markdown'], TALK), expected);
    assert.deepEqual(await place.run(['convert', 'a.txt', '-o', '-', '--to', 'markdown']), expected);
    assert.ok(!existsSync(join(place.folder, '-')));
    assert.equal(content('a.txt'), TALK);
  });

  it('reads a file by its name and content, or as it is told', async () => {
    const out = '[00:00:01.000 --> 00:00:02.000] Ann: Where to?\n\n';
    for (const argv of [['a.srt'], ['-'], ['-', '--from', 'srt'], ['-', '--stdin-filename', 'b.srt']])
      assert.ok((await place.write('a.srt', SRT).run(['convert', ...argv, '--to', 'text'], SRT)).out.startsWith(out));
  });

  it('writes into a file, whose ending tells the format, and comes back from it', async () => {
    place.write('a.txt', TALK);
    assert.deepEqual(await place.run(['convert', 'a.txt', '-o', 'new/a.docx']), {
      status: 0,
      out: 'new/a.docx\n',
      err: '',
    });
    assert.equal((await place.run(['convert', 'new/a.docx', '--to', 'text'])).out, `${TALK}\n`);
  });

  it('writes all files of a folder into another, each under its own name', async () => {
    place.write('in/a.transcript', TALK).write('in/b.transcript', TALK).write('in/c.srt', SRT);
    const { status, out } = await place.run(['convert', 'in', 'in/c.srt', '--to', 'csv', '--out', 'made']);
    assert.deepEqual([status, out], [0, 'made/a.csv\nmade/b.csv\nmade/c.csv\n']);
    assert.match(content('made/c.csv'), /^turn,speaker,start,end,text\r\n1,Ann,00:00:01\.000,/);
  });

  it('writes over a file only when it may, and never over what it reads', async () => {
    place.write('a.txt', TALK).write('b.md', 'mine').write('x/a.txt', TALK);
    const refused = await place.run(['convert', 'a.txt', '-o', 'b.md']);
    assert.deepEqual(refused, {
      status: 2,
      out: '',
      err: 'turnwise: a.txt: b.md is there already; say --force to write over it\n',
    });
    assert.equal(content('b.md'), 'mine');
    assert.equal((await place.run(['convert', 'a.txt', '-o', 'b.md', '--force'])).status, 0);
    assert.equal(content('b.md'), MARKDOWN);
    const itself = await place.run(['convert', 'a.txt', '--to', 'text', '-o', './a.txt', '--force']);
    assert.deepEqual([itself.status, content('a.txt')], [2, TALK]);
    symlinkSync('a.txt', join(place.folder, 'link.md'));
    const linked = await place.run(['convert', 'a.txt', '-o', 'link.md', '--force']);
    assert.deepEqual([linked.status, content('a.txt')], [2, TALK]);
    assert.equal(linked.err, 'turnwise: a.txt: it would be written over itself; say another name\n');
    const twice = await place.run(['convert', 'a.txt', 'x/a.txt', '--to', 'html', '--out', 'made', '--force']);
    assert.deepEqual([twice.status, twice.out], [2, 'made/a.html\n']);
    assert.match(twice.err, /^turnwise: x\/a\.txt: made\/a\.html was written from another file just now\n$/);
  });

  it('says of a target that is no file what it is called', async () => {
    mkdirSync(join(place.write('a.txt', TALK).folder, 'made'));
    const { status, err } = await place.run(['convert', 'a.txt', '--to', 'html', '-o', 'made', '--force']);
    assert.deepEqual([status, err], [2, 'turnwise: a.txt: made is no file, so that it cannot be written over\n']);
  });

  it('tells on standard error what is lost, which is no failure', async () => {
    place.write('a.txt', `# The ferry\n\nIn May.\n\n${TALK}`);
    const { status, err } = await place.run(['convert', 'a.txt', '--to', 'json']);
    assert.equal(status, 0);
    assert.deepEqual(err.split('\n'), [
      'turnwise: a.txt: 1 title is left out.',
      'turnwise: a.txt: 1 paragraph of what is no speech is left out.',
      'turnwise: a.txt: 3 segments without a time: some players pass over them.',
      '',
    ]);
  });

  it('leaves out what is around the interview, and tells it, unless it is wanted', async () => {
    place.write('a.txt', `${TALK}\n\n---\n\n© 2024 The Port Gazette\n`);
    const without = await place.run(['convert', 'a.txt', '--to', 'text']);
    assert.doesNotMatch(without.out, /Gazette|---/);
    assert.match(without.err, /2 paragraphs of a page's foot left out \('---'\)\.\n$/);
    const all = await place.run(['convert', 'a.txt', '--to', 'text', '--with-surroundings']);
    assert.match(all.out, /---\n\n© 2024 The Port Gazette\n$/);
    assert.equal(all.err, '');
  });

  it('goes by what the folder declares, and writes labels in another form', async () => {
    place
      .write('.turnwise.yaml', 'participants: [{ name: x }, { name: Ben }]\n')
      .write('a.txt', 'x: Where to?\n\nBen: There.\n\nx: Why?\n');
    const { out } = await place.run(['convert', 'a.txt', '--to', 'text', '--labels', 'brackets']);
    assert.match(out, /\[x\]: Where to\?\n\n\[Ben\]: There\.\n\n\[x\]: Why\?\n$/);
  });

  it('goes by what the folder declares in Markdown too', async () => {
    place
      .write('.turnwise.yaml', 'notSpeakers: [Remark]\n')
      .write('a.md', '**Ann:** Where to?\n\n**Remark:** aside.\n\n**Ben:** There.\n\n**Remark:** gone.\n');
    const { out } = await place.run(['convert', 'a.md', '--to', 'csv']);
    assert.match(out, /,Ann,.*,Ben,/s);
    assert.doesNotMatch(out, /,Remark,/);
  });

  it('reads a transcript in an old encoding, and says so', async () => {
    place.write('a.txt', Buffer.from(TALK.replace('There', 'Br\xfccke'), 'latin1'));
    const { status, out, err } = await place.run(['convert', 'a.txt', '--to', 'text']);
    assert.deepEqual([status, out], [0, `${TALK.replace('There', 'Brücke')}\n`]);
    assert.equal(err, 'turnwise: a.txt: This is not UTF-8: it was read as windows-1252, which is a guess.\n');
  });

  it('does the others where one cannot be done', async () => {
    place
      .write('a.txt', TALK)
      .write('b.srt', SRT)
      .write('c.docx', 'no')
      .write('d.srt', new Uint8Array([1, 0, 2]));
    const { status, out, err } = await place.run([
      'convert',
      'a.txt',
      'b.srt',
      'c.docx',
      'd.srt',
      'e.srt',
      '--to',
      'vtt',
      '--out',
      '.',
    ]);
    assert.deepEqual([status, out], [2, 'b.vtt\n']);
    assert.deepEqual(err.split('\n').slice(0, 3), [
      'turnwise: e.srt: no such file or folder',
      'turnwise: a.txt: This transcript has no times, and captions are nothing without.',
      'turnwise: c.docx: This file is of another format: Word document was expected.',
    ]);
    assert.match(err, /d\.srt: This looks like a binary file/);
    assert.ok(!existsSync(join(place.folder, 'a.vtt')));
  });

  it('refuses what it cannot do in a line', async () => {
    place.write('a.txt', TALK).write('b.txt', TALK).write('in/a.transcript', TALK).write('in/b.transcript', TALK);
    for (const [argv, err] of [
      [['a.txt'], 'say --to FORMAT'],
      [['a.txt', '-o', 'b'], 'say --to FORMAT'],
      [['a.txt', '-o', '-'], 'say --to FORMAT'],
      [['a.txt', 'b.txt', '--to', 'vtt'], 'say --out FOLDER to convert more than one file'],
      [['in', '--to', 'text'], 'in/b.transcript: say --out FOLDER to convert more than one file'],
      [['a.txt', '--to', 'docx'], 'a.txt: this format cannot be printed; say -o FILE'],
      [['-', '--to', 'csv', '--out', '.'], '-: say --stdin-filename NAME to have it written into a folder'],
      [['a.txt', '--to', 'whisper'], /argument 'whisper' is invalid/],
      [['a.txt', '--to', 'csv', '-o', 'x.csv', '--out', '.'], /cannot be used with/],
    ] as const) {
      const ran = await place.run(['convert', ...argv], TALK);
      assert.equal(ran.status, 2, argv.join(' '));
      if (typeof err === 'string') assert.equal(ran.err, `turnwise: ${err}\n`);
      else assert.match(ran.err, err);
    }
  });
});

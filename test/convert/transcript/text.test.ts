import assert from 'node:assert/strict';
import { readFile, readOpen, writeAs } from '../../../server/src/convert/convert';
import { readTranscript } from '../../../server/src/talk/fromTranscript';
import { formatOf, guessFormat } from '../../../server/src/convert/list';
import { markdown } from '../../../server/src/convert/transcript/markdown';
import type { TalkPart } from '../../../server/src/talk/talk';
import { around, said } from '../../../server/src/talk/talk';
import { text } from '../../../server/src/convert/transcript/text';
import { writeTranscript } from '../../../server/src/convert/transcript/toTranscript';
import { Snapshot } from '../../../server/src/document/snapshot';
import { LABEL_FORMS } from '../../../server/src/edits/convertLabels/forms';
import { isRefusal } from '../../../server/src/edits/refusal';
import { dedent } from '../../support/marks';
import { TALK } from '../../support/talk';
import { granted, talkOf, there } from '../support';
import { english } from '../../../server/src/words/say';
import { inEnglish } from '../../support/english';

const read = (transcript: string) => readTranscript(Snapshot.of(dedent(transcript)));

describe('A transcript, taken apart', () => {
  it('has paragraphs with who speaks and when, a title, headings, and what is no speech', () => {
    const { talk, lost } = read(`
      ---
      participants: [Ann, Ben]
      ---

      # The ferry

      In May.

      [0:12] Ann: Where to?
      And when?

      ## Part two

      [0:20] **Ben**: There.

      [0:25] At nine.

      Ann (10:05 a.m.): Why?
    `);
    assert.deepEqual(talk, {
      frontMatter: '---\nparticipants: [Ann, Ben]\n---\n',
      parts: [
        { kind: 'title', text: 'The ferry' },
        around('In May.', 'introduction'),
        said('Where to?\nAnd when?', { label: 'Ann', start: 12 }),
        { kind: 'heading', level: 2, text: 'Part two' },
        said('There.', { label: 'Ben', start: 20 }),
        said('At nine.', { start: 25 }),
        said('Why?', { label: 'Ann', clock: '(10:05 a.m.)' }),
      ],
    });
    assert.deepEqual(lost, []);
  });

  it('has what is said below a label, in a cell, or in bold as a whole, without the marks', () => {
    const ann = said('Where to now?', { label: 'Ann' });
    const ben = said('There, at nine.', { label: 'Ben' });
    const both = (one: string, other: string) => Array.from({ length: 4 }, () => `${one}\n${other}`).join('\n');
    for (const transcript of [
      both('**Ann**\n\nWhere to now?\n', '**Ben**\n\nThere, at nine.\n'),
      both('| Ann | Where to now? |', '| Ben | There, at nine. |'),
      both('**Ann: Where to now?**\n', 'Ben: There, at nine.\n'),
    ])
      assert.deepEqual(read(transcript).talk.parts, Array.from({ length: 4 }, () => [ann, ben]).flat(), transcript);
  });

  it('has the times that stand on lines of their own, or what is left of them', () => {
    const ann = said('Where to now?', { label: 'Ann' });
    const ben = said('There, I think.', { label: 'Ben' });
    const time = (text: string) => around(text, 'time');
    const why = said('Why?', { label: 'Ann' });
    const cases: readonly (readonly [string, readonly TalkPart[]])[] = [
      ['Ann: Where to now?\n\n10:05 a.m.\n\nBen: There, I think.', [ann, { ...ben, clock: '10:05 a.m.' }]],
      [
        'Ann: Where to now?\n\n0:05\n\n## Part two\n\n0:06\n\nBen: There, I think.',
        [ann, time('0:05'), { kind: 'heading', level: 2, text: 'Part two' }, { ...ben, start: 6 }],
      ],
      ['[0:02]\n[0:03] Ann: Where to now?\n\nBen: There, I think.', [time('[0:02]'), { ...ann, start: 3 }, ben]],
      [
        '0:02\nAnn: Where to now?\n\n0:03\nBen: There, I think.',
        [
          { ...ann, start: 2 },
          { ...ben, start: 3 },
        ],
      ],
      [
        'Ann: Where to now?\n\nBen: There, I think.\n\n10:05 PM CET\n\nIt is nice.',
        [ann, ben, time('10:05 PM CET'), said('It is nice.')],
      ],
    ];
    for (const [transcript, parts] of cases)
      assert.deepEqual(read(`${transcript}\n\nAnn: Why?`).talk.parts, [...parts, why], transcript);
    assert.deepEqual(read('10:05 and so on it went\n\nAnn: Why?').talk.parts[0]?.text, '10:05 and so on it went');
  });

  it('tells of numbers before labels, and keeps a sound beside one', () => {
    const { talk, lost } = read('1. Ann [laughs]: Where to?\n2. Ben: There.\n3. Ann: Why?\n4. Ben: It is nice.');
    assert.deepEqual(talk.parts[0], said('[laughs] Where to?', { label: 'Ann' }));
    assert.deepEqual(lost.map(english), ['4 numbers before labels: no other form has them.']);
  });
});

describe('A transcript, written', () => {
  const talk = talkOf(...TALK.map(([label, spoken]) => said(spoken, { label })));

  for (const form of LABEL_FORMS)
    it(`is read back with its labels in the form: ${form.id}`, () => {
      const { content, lost } = writeTranscript(talk, form);
      assert.deepEqual(lost, []);
      const labels = (name: string) => (form.capitals === true ? name.toUpperCase() : name);
      assert.deepEqual(
        readTranscript(Snapshot.of(content)).talk.parts,
        TALK.map(([label, spoken]) => said(spoken, { label: labels(label) })),
      );
    });

  it('declares who speaks where that is not seen otherwise, and who does not', () => {
    const parts = [
      said('Where to?', { label: 'ann' }),
      said('Ever: so it is said.'),
      said('There.', { label: 'x' }),
      said('Ever: I do.'),
      said('Ever: you do.'),
    ];
    const { content, lost } = writeTranscript(talkOf(...parts));
    assert.deepEqual(lost, []);
    assert.match(content, /^---\nparticipants:\n {2}- name: ann\n {2}- name: x\n(?:notSpeakers:\n {2}- Ever\n)?---\n/);
    assert.deepEqual(readTranscript(Snapshot.of(content)).talk.parts, parts);
  });

  it('says how much would be read otherwise where nothing helps', () => {
    const { lost } = writeTranscript(
      talkOf(said('Where to?', { label: 'Ann' }), said('# 3 is what I said'), said('No.', { label: 'Ben' })),
    );
    assert.deepEqual(lost.map(english), [
      '1 paragraph of speech would be read otherwise, if the file is opened as a transcript.',
    ]);
  });
});

describe('Markdown', () => {
  it('has labels in bold, and a backslash before what would be a mark', () => {
    const talk = talkOf(
      { kind: 'title', text: 'The ferry' },
      said('Where <i>to</i>?\n- And when?', { label: 'Ann Lee', start: 12 }),
      said('*Really* there.', { label: 'Ben' }),
      said('1. Why?', { label: 'Ann Lee' }),
    );
    const written = there(markdown, talk);
    assert.deepEqual(written, {
      content: `${dedent(`
        # The ferry

        [00:00:12] **Ann Lee:** Where \\<i>to\\</i>?  
        \\- And when?

        **Ben:** *Really* there.

        **Ann Lee:** 1\\. Why?
      `)}\n`,
      lost: [],
    });
    assert.deepEqual(granted(markdown.read?.(written.content)).talk, talk);
  });
});

describe('What a file is', () => {
  const guess = (name: string, content: string) => guessFormat(name, content).id;

  it('is seen from its name, and from how it begins', () => {
    assert.equal(guess('a.transcript', 'Ann: Where to?'), 'text');
    assert.equal(guess('a.transcript', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHi'), 'vtt');
    assert.equal(guess('a.txt', '1\n00:00:01,000 --> 00:00:02,000\nHi'), 'srt');
    assert.equal(guess('A.SRT', ''), 'srt');
    assert.equal(guess('a.b.md', ''), 'markdown');
    assert.equal(guess('-', '<!DOCTYPE html><p>Hi'), 'html');
    assert.equal(guess('a.tsv', ''), 'csv');
    assert.equal(guess('a.json', '{"segments":[{"body":"Hi","startTime":0}]}'), 'json');
    assert.equal(guess('a.json', '{"segments":[{"text":"Hi","start":0}]}'), 'whisper');
    assert.equal(guess('a.json', '{"transcription":[]}'), 'whisper');
    assert.equal(guess('a.json', '{'), 'json');
    assert.equal(guessFormat('a', new Uint8Array([0x50, 0x4b, 3, 4])).id, 'docx');
  });

  it('may be told, and is refused where that is wrong', () => {
    const srt = '1\n00:00:01,000 --> 00:00:02,000\nHi there';
    assert.ok(isRefusal(readFile('a.srt', srt, formatOf('docx'))));
    assert.ok(isRefusal(readFile('a.docx', new Uint8Array([0x50, 0x4b, 3, 4]), formatOf('srt'))));
    assert.equal(granted(readFile('a.vtt', srt, formatOf('srt'))).talk.parts.length, 1);
  });

  it('is text in UTF-8, in UTF-16 with its mark, or, which is told, in windows-1252', () => {
    const spoken = 'Ann Müller: “Où?” \uFFFD \u{1F6A2}\n\nBo: Là.';
    const western = 'Ann M\xfcller: \x93O\xf9?\x94\n\nBo: L\xe0 \x80.';
    const read = (bytes: Uint8Array) => {
      const { talk, lost } = granted(readFile('a.txt', bytes));
      return { text: writeTranscript(talk).content, lost: lost.map(english) };
    };
    const utf16 = Buffer.from(`\uFEFF${spoken}`, 'utf16le');
    for (const bytes of [Buffer.from(spoken), Buffer.from(`\uFEFF${spoken}`), utf16, Buffer.from(utf16).swap16()])
      assert.deepEqual(read(bytes), { text: `${spoken}\n`, lost: [] });
    assert.deepEqual(read(Buffer.from(western, 'latin1')), {
      text: 'Ann Müller: “Où?”\n\nBo: Là €.\n',
      lost: ['This is not UTF-8: it was read as windows-1252, which is a guess.'],
    });
    const long = `${'Ann: Où? '.repeat(3000)}\n`;
    assert.equal(read(Buffer.from(`\uFEFF${long}`, 'utf16le')).text, `${long.trimEnd()}\n`);
  });

  it('is refused where it is no text, or a document of an old Word', () => {
    assert.deepEqual(inEnglish(readFile('a.srt', new Uint8Array([1, 0, 2]))), {
      refused: 'This looks like a binary file, not a transcript.',
    });
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    assert.deepEqual(inEnglish(readFile('a.doc', old)), {
      refused: 'This is a document of an older Word. Save it as .docx first.',
    });
  });

  it('is captions, if such are open as they stand', () => {
    const snapshot = Snapshot.of('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Where to?\n');
    assert.deepEqual(granted(readOpen(snapshot, 'a.md')).talk.parts, [
      said('Where to?', { label: 'Ann', start: 1, end: 2 }),
    ]);
  });

  it('is Markdown, if its name says so', () => {
    const snapshot = Snapshot.of('**Ann:** Where did \\*he\\* go?\n\n**Ben:** There.\n');
    const spoken = (name: string) => granted(readOpen(snapshot, name)).talk.parts[0]?.text;
    assert.equal(spoken('a.md'), 'Where did *he* go?');
    assert.equal(spoken('a.transcript'), 'Where did \\*he\\* go?');
  });

  it('is not written where there is nothing in it, or nobody writes such', () => {
    const written = (id: string, content: string) => {
      const format = formatOf(id);
      assert.ok(format);
      return writeAs(format, granted(text.read?.(content)), { labels: undefined });
    };
    assert.deepEqual(inEnglish(written('text', '')), { refused: 'There is nothing in it.' });
    assert.deepEqual(inEnglish(written('whisper', 'Ann: Hi')), { refused: 'Whisper JSON is only read.' });
  });
});

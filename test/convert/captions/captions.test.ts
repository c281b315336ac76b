import assert from 'node:assert/strict';
import { srt } from '../../../server/src/convert/captions/srt';
import { around, said } from '../../../server/src/talk/talk';
import { vtt } from '../../../server/src/convert/captions/vtt';
import { isRefusal } from '../../../server/src/edits/refusal';
import { dedent } from '../../support/marks';
import { asText, granted, talkOf, there } from '../support';

describe('WebVTT', () => {
  it('names who speaks in a voice tag, and whoever goes on speaking has one turn', () => {
    const { text, lost } = asText(
      vtt,
      `
        WEBVTT - The ferry

        00:01.000 --> 00:02.500
        <v Ann Lee>Where to?

        00:02.500 --> 00:04.000
        <v.loud Ann Lee>And when
        does it go?</v>

        01:00:04.000 --> 01:00:05.000
        <v Ben>At &amp; after nine.
      `,
    );
    assert.equal(
      text,
      [
        '# The ferry',
        '[00:00:01.000 --> 00:00:02.500] Ann Lee: Where to?',
        '[00:00:02.500 --> 00:00:04.000] And when\ndoes it go?',
        '[01:00:04.000 --> 01:00:05.000] Ben: At & after nine.\n',
      ].join('\n\n'),
    );
    assert.deepEqual(lost, []);
  });

  it('finds labels in the text where there are no voices', () => {
    const { text } = asText(
      vtt,
      `
        WEBVTT

        1
        00:00:01.000 --> 00:00:02.000
        Ann: Where to?

        2
        00:00:02.000 --> 00:00:03.000
        Ben: There.

        3
        00:00:03.000 --> 00:00:04.000
        Ben: Or here.

        4
        00:00:04.000 --> 00:00:05.000
        Ann: Why?
      `,
    );
    assert.deepEqual(text.match(/(?<=\] ).*/g), ['Ann: Where to?', 'Ben: There.', 'Or here.', 'Ann: Why?']);
  });

  it('finds labels in the text of captions without a voice, too', () => {
    const file = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Where to?\n\n00:02.000 --> 00:03.000\nBo: And I am here.\n';
    assert.deepEqual(asText(vtt, file), {
      text: '[00:00:01.000 --> 00:00:02.000] Ann: Where to?\n\n[00:00:02.000 --> 00:00:03.000] Bo: And I am here.\n',
      lost: [],
    });
  });

  it('tells what is for players only', () => {
    const { text, lost } = asText(
      vtt,
      `
        WEBVTT
        Kind: captions

        STYLE
        ::cue { color: red }

        NOTE Checked by Ines

        NOTE ## Part two

        intro
        00:01.000 --> 00:02.000 align:start
        <v Ann><c.red>Where</c> <i>to</i>?
      `,
    );
    assert.equal(text, 'Checked by Ines\n\n## Part two\n\n[00:00:01.000 --> 00:00:02.000] Ann: Where *to*?\n');
    assert.deepEqual(lost, [
      'The lines below WEBVTT are for players: left out.',
      '1 block of style: left out.',
      '1 place on the screen: left out.',
      '1 name of captions: left out.',
      '1 tag of colour, class or language: left out.',
    ]);
  });

  it('leaves out no line, even where one is blank inside of a cue', () => {
    const { text } = asText(vtt, 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<v Ann>Where\r\n\r\nto?\r\n');
    assert.ok(text.endsWith('[00:00:01.000 --> 00:00:02.000] Ann: Where\n\nto?\n'), text);
  });

  it('shows a paragraph without a time with the one before, and until the next begins', () => {
    const talk = talkOf(
      said('Where to?', { label: 'Ann', start: 1 }),
      said('And when?'),
      said('There.', { label: 'Ben' }),
      around('A break'),
      said('Why?', { label: 'Ann', start: 5, end: 6.5 }),
    );
    assert.deepEqual(there(vtt, talk), {
      content: `${dedent(`
        WEBVTT

        00:00:01.000 --> 00:00:05.000
        <v Ann>Where to?
        And when?
        <v Ben>There.

        NOTE
        A break

        00:00:05.000 --> 00:00:06.500
        <v Ann>Why?
      `)}\n`,
      lost: [
        '2 paragraphs without a time: shown with the one before.',
        '1 paragraph without an end: shown until the next begins.',
      ],
    });
  });

  it('is refused where there are no times, and none are made up', () => {
    assert.ok(isRefusal(vtt.write?.(talkOf(said('Where to?', { label: 'Ann' })), { labels: undefined }) ?? {}));
  });

  it('is refused where there are no captions', () => {
    for (const text of ['', 'WEBVTT', 'Ann: Where to?']) assert.ok(isRefusal(vtt.read?.(text) ?? {}), text);
  });
});

describe('SRT', () => {
  it('has who speaks in the text', () => {
    const { text, lost } = asText(
      srt,
      `
        1
        00:00:01,000 --> 00:00:02,500
        Ann: Where to?

        2
        00:00:02,500 --> 00:00:03,000
        <i>And</i> when?

        3
        00:00:03,000 --> 00:00:04,000
        Ben: There.
        Ann: Why?

        4
        00:00:04,000 --> 00:00:05,000
        Ben: It is nice.
      `,
    );
    assert.equal(
      text,
      [
        '[00:00:01.000 --> 00:00:02.500] Ann: Where to?',
        '[00:00:02.500 --> 00:00:03.000] *And* when?',
        '[00:00:03.000 --> 00:00:04.000] Ben: There.',
        'Ann: Why?',
        '[00:00:04.000 --> 00:00:05.000] Ben: It is nice.\n',
      ].join('\n\n'),
    );
    assert.deepEqual(lost, []);
  });

  it('reads captions without numbers, without blank lines and without any name', () => {
    const file = '00:00:01,000 --> 00:00:02,000\nWhere to?\n2\n00:00:02,000 --> 00:00:03,000\nThere.\n';
    assert.equal(
      asText(srt, file).text,
      '[00:00:01.000 --> 00:00:02.000] Where to?\n\n[00:00:02.000 --> 00:00:03.000] There.\n',
    );
  });

  it('tells what it cannot hold, with numbers', () => {
    const talk = talkOf(
      { kind: 'title', text: 'The ferry' },
      { kind: 'heading', level: 2, text: 'Part one' },
      { kind: 'heading', level: 2, text: 'The wharf' },
      said('Where *to*?', { label: 'Ann', start: 1, end: 2 }),
      said('When?', { label: 'Ann', start: 2, end: 3 }),
      said('There.', { label: 'Ben', start: 3, end: 3605.25 }),
      said('Why?', { label: 'Ann', start: 3606, end: 3607 }),
    );
    assert.deepEqual(there(srt, talk), {
      content: `${dedent(`
        1
        00:00:01,000 --> 00:00:02,000
        Ann: Where <i>to</i>?

        2
        00:00:02,000 --> 00:00:03,000
        Ann: When?

        3
        00:00:03,000 --> 01:00:05,250
        Ben: There.

        4
        01:00:06,000 --> 01:00:07,000
        Ann: Why?
      `)}\n`,
      lost: [
        '1 title is left out.',
        '2 headings are left out.',
        '1 turn right after one of the same speaker becomes one with it.',
      ],
    });
  });

  it('tells where somebody would be taken for another', () => {
    const talk = talkOf(
      said('Where to?', { label: 'Ann', start: 1, end: 2 }),
      said('There.', { label: 'Ben', start: 2, end: 3 }),
      said('Why?', { label: 'Ann', start: 3, end: 4 }),
      said('Ben: that is how it is written.', { start: 4, end: 5 }),
      said('Oh.', { label: 'Ben', start: 5, end: 6 }),
    );
    assert.match(there(srt, talk).lost.join(), /^2 paragraphs of speech would be read otherwise/);
  });

  it('gives back what a file of captions had, letter by letter', () => {
    const file = `${dedent(`
      1
      00:00:01,000 --> 00:00:02,500
      Where <i>to</i>?

      2
      00:00:02,500 --> 00:00:03,000
      There & back,
      a --> b
    `)}\n`;
    assert.equal(there(srt, granted(srt.read?.(file)).talk).content, file);
  });
});

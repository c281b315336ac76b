import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readFile, readOpen } from '../../../server/src/convert/convert';
import { guessFormat, formatOf } from '../../../server/src/convert/list';
import { readTranscript } from '../../../server/src/talk/fromTranscript';
import { said } from '../../../server/src/talk/talk';
import { writeTranscript } from '../../../server/src/convert/transcript/toTranscript';
import { Snapshot } from '../../../server/src/document/snapshot';
import { isRefusal } from '../../../server/src/edits/refusal';
import { english } from '../../../server/src/words/say';
import { dedent } from '../../support/marks';
import { granted, readBack, talkOf, there } from '../support';

const partsOf = (transcript: string) => readTranscript(Snapshot.of(dedent(transcript))).talk.parts;

/** A file whose name says nothing, as a transcript: its format, its text, what was lost. */
function opened(file: string) {
  const { talk, lost } = granted(readFile('a.txt', dedent(file)));
  return [guessFormat('a.txt', dedent(file)).id, writeTranscript(talk).content, lost.map(english)];
}

describe('What other programs write', () => {
  it('may have a colon behind the time of a paragraph that goes on', () => {
    const text = `
      Speaker 1 (00:02):
      When did the bridge close?

      Speaker 2 (00:09):
      At noon. We had no choice.

      (00:45):
      The water came up.

      [00:00:52]: And it stayed.

      (01:01): It was cold.

      Speaker 1 (01:10):
      When will it open?
    `;
    assert.deepEqual(partsOf(text), [
      said('When did the bridge close?', { label: 'Speaker 1', start: 2 }),
      said('At noon. We had no choice.', { label: 'Speaker 2', start: 9 }),
      said('The water came up.', { start: 45 }),
      said('And it stayed.', { start: 52 }),
      said('It was cold.', { start: 61 }),
      said('When will it open?', { label: 'Speaker 1', start: 70 }),
    ]);
  });

  it('may end each paragraph with its time between number signs', () => {
    const text = `
      I: When did the bridge close? #00:00:05-2#

      B: At noon. We had no choice. #00:00:15-9#

      I: When will it open? #00:00:17-0#

      B: In June.
    `;
    assert.deepEqual(partsOf(text), [
      said('When did the bridge close?', { label: 'I' }),
      said('At noon. We had no choice.', { label: 'B', start: 5.2, end: 15.9 }),
      said('When will it open?', { label: 'I', start: 15.9, end: 17 }),
      said('In June.', { label: 'B', start: 17 }),
    ]);
  });

  it('may begin each paragraph with it, before the label or behind', () => {
    const expected = [
      said('When did the bridge close?', { label: 'I', start: 0 }),
      said('At noon. We had no choice.', { label: 'B', start: 5.2 }),
      said('When will it open?', { label: 'I', start: 75.9 }),
    ];
    const before = `
      #00:00:00-0# I: When did the bridge close?

      #00:00:05-2# B: At noon. We had no choice.

      #00:01:15-9# I: When will it open?
    `;
    assert.deepEqual(partsOf(before), expected);
    assert.deepEqual(partsOf(before.replace(/(#\S+#) (\w:)/g, '$2 $1')), expected);
  });

  it('may have a time behind the colon of a label', () => {
    assert.deepEqual(partsOf('Ann Lee: 00:01\nWhere to?\n\nBen Okafor: 00:09\nThere.\n\nAnn Lee: 01:02:03\nWhy?\n'), [
      said('Where to?', { label: 'Ann Lee', start: 1 }),
      said('There.', { label: 'Ben Okafor', start: 9 }),
      said('Why?', { label: 'Ann Lee', start: 3723 }),
    ]);
  });

  it('is read as TTML, with agents, nested times and frames', () => {
    const file = `
      <?xml version="1.0" encoding="UTF-8"?>
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="25">
        <head><metadata xmlns:ttm="http://www.w3.org/ns/ttml#metadata">
          <ttm:title>The closed bridge</ttm:title>
          <ttm:agent xml:id="a1"><ttm:name type="full">Ann Lee</ttm:name></ttm:agent>
        </metadata></head>
        <body><div begin="10s">
          <p begin="00:00:01.000" end="00:00:03.500" ttm:agent="a1">Where did you go<br/>last <span tts:fontStyle="italic">night</span>?</p>
          <p begin="4s" dur="1500ms" ttm:agent="ben">To the bridge.</p>
          <p begin="00:00:06:12" end="later" region="top" ttm:agent="ben">It was closed &amp; dark.</p>
        </div></body>
      </tt>
    `;
    assert.deepEqual(opened(file), [
      'ttml',
      [
        '# The closed bridge',
        '[00:00:11.000 --> 00:00:13.500] Ann Lee: Where did you go\nlast *night*?',
        '[00:00:14.000 --> 00:00:15.500] ben: To the bridge.',
        '[00:00:16.480] It was closed & dark.\n',
      ].join('\n\n'),
      ['1 place on the screen: left out.', '1 time that cannot be read: left out.'],
    ]);
  });

  it('is read as ASS, with names', () => {
    const file = `
      [Script Info]
      Title: A

      [Events]
      Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
      Dialogue: 0,0:00:01.00,0:00:03.00,Default,Ann,0,0,0,,Where did you go,\\Nlast night?
      Comment: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,check
      Dialogue: 0,0:00:03.20,0:00:05.00,Default,Ben,0,0,0,,{\\i1}To the bridge.{\\i0}
      Dialogue: 0,0:00:03.20,0:00:05.00,Default,,0,0,0,,{\\p1}m 0 0 l 10 10{\\p0}
    `;
    assert.deepEqual(opened(file), [
      'ass',
      '[00:00:01.000 --> 00:00:03.000] Ann: Where did you go,\nlast night?\n\n[00:00:03.200 --> 00:00:05.000] Ben: To the bridge.\n',
      ['2 tags of colour, class or language: left out.', '1 comment: left out.', '1 picture: left out.'],
    ]);
  });

  it('is read as SBV', () => {
    const file =
      '0:00:01.000,0:00:03.000\nAnn: Where to?\n\n0:00:03.200,0:00:05.000\nBen: There.\n\n0:00:06.000,0:00:07.000\nAnn: Why?\n';
    assert.deepEqual(opened(file).slice(0, 2), [
      'sbv',
      '[00:00:01.000 --> 00:00:03.000] Ann: Where to?\n\n[00:00:03.200 --> 00:00:05.000] Ben: There.\n\n[00:00:06.000 --> 00:00:07.000] Ann: Why?\n',
    ]);
  });

  it('is read as oTranscribe saves it', () => {
    const stamp = (time: string) =>
      `<span class="timestamp" contenteditable="false" data-timestamp="1">${time}</span>&nbsp;`;
    const text = `<p>${stamp('0:01')}<b>Ann:</b> Where to?</p><p>${stamp('0:09')}<b>Ben:</b> There.</p><p><b>Ann:</b> Why?</p>`;
    assert.deepEqual(opened(JSON.stringify({ text, media: 'tape-3.mp3', 'media-time': 9.2 })), [
      'otr',
      '[00:00:01] Ann: Where to?\n\n[00:00:09] Ben: There.\n\nAnn: Why?\n',
      ['The name of the recording, tape-3.mp3: left out.'],
    ]);
  });
});

describe('A format that is not read', () => {
  for (const [name, begins, help] of [
    ['RTF', '{\\rtf1\\ansi Ann: Where?\\par}', /RTF.*\.docx/],
    ['ELAN', '<?xml version="1.0"?>\n<ANNOTATION_DOCUMENT AUTHOR="">', /ELAN.*export/],
    ['TEI', '<?xml version="1.0"?>\n<!-- A -->\n<TEI xmlns="http://www.tei-c.org/ns/1.0">', /TEI.*\.txt/],
    ['Transcriber', '<?xml version="1.0"?>\n<!DOCTYPE Trans SYSTEM "trans-14.dtd">\n<Trans>', /export/],
    ['Praat', 'File type = "ooTextFile"\nObject class = "TextGrid"', /Praat/],
    ['other XML', '<?xml version="1.0"?>\n<talk>', /XML/],
  ] as const)
    it(`is refused, whatever its name, with what helps: ${name}`, () => {
      for (const read of [readFile('a.txt', begins), readFile('a.md', new TextEncoder().encode(begins))])
        assert.match(isRefusal(read) ? english(read.refused) : '', help);
      const open = readOpen(Snapshot.of(begins), 'a.transcript');
      assert.match(isRefusal(open) ? english(open.refused) : '', help);
    });

  it('is refused as JSON of another kind', () => {
    const read = readFile('a.txt', '{"results": []}');
    assert.match(isRefusal(read) ? english(read.refused) : '', /JSON/);
  });

  it('is refused in bytes', () => {
    const odt = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
    for (const [bytes, help] of [
      [odt, /OpenDocument.*\.docx/],
      [strToU8('%PDF-1.7\n\0'), /PDF/],
    ] as const) {
      const read = readFile('a.txt', bytes);
      assert.match(isRefusal(read) ? english(read.refused) : '', help);
    }
  });

  it('is taken for text where that is said', () => {
    assert.ok(!isRefusal(readFile('a.txt', '{\\rtf1 Ann: Where to?}', formatOf('text'))));
  });

  it('is no text that only looks a little like it', () => {
    for (const text of [
      '{laughs} Ann: Where to?\n\nBen: There.\n',
      '<laughs> Ann: Where to?\n',
      '[Script Info: none]\n\nAnn: A?\n',
    ])
      assert.equal(guessFormat('a.txt', text).id, 'text');
  });
});

describe('One who speaks alone', () => {
  it('survives the way to JSON and back to a text', () => {
    for (const [label, text] of [
      ['Mayor Okafor', 'The bridge is closed.'],
      ['Ann Lee', 'And so far'],
      ['narrator', 'Ten years ago'],
    ] as const) {
      const talk = talkOf(said(text, { label }), said('It opens in June.'));
      const json = readBack(granted(formatOf('json')), talk).talk;
      assert.deepEqual(json, talk);
      assert.deepEqual(there(granted(formatOf('text')), json).lost, []);
      assert.deepEqual(readBack(granted(formatOf('text')), json).talk.parts, talk.parts);
    }
  });
});

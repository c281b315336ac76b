import assert from 'node:assert/strict';
import { csv } from '../../../server/src/convert/tables/csv';
import { podcastJson } from '../../../server/src/convert/programs/podcastJson';
import { around, said } from '../../../server/src/talk/talk';
import { whisper } from '../../../server/src/convert/programs/whisper';
import { isRefusal } from '../../../server/src/edits/refusal';
import { english } from '../../../server/src/words/say';
import { asText, granted, talkOf, there } from '../support';

const TALK = talkOf(
  around('A page'),
  said('Where "to"?', { label: 'Ann, Dr.', start: 1, end: 2 }),
  said('And when?'),
  said('Now?', { start: 2.5 }),
  said('There.', { label: 'Ben' }),
);

describe('CSV', () => {
  it('has a row for each turn, and for each time inside of one', () => {
    assert.deepEqual(there(csv, TALK), {
      content: [
        'turn,speaker,start,end,text',
        '1,"Ann, Dr.",00:00:01.000,00:00:02.000,"Where ""to""?\n\nAnd when?"',
        '1,"Ann, Dr.",00:00:02.500,,Now?',
        '2,Ben,,,There.',
        '',
      ].join('\r\n'),
      lost: ['1 paragraph of what is no speech is left out.'],
    });
  });

  it('is read by the words of its head, in any order and with any mark between', () => {
    for (const mark of [',', ';', '\t']) {
      const rows = [
        ['Timestamp', 'Speaker', 'Code', 'Transcript'],
        ['0:12', 'Ann', 'x', 'Where to?'],
        ['0:15', 'Ben', 'y', 'There.'],
      ];
      assert.deepEqual(asText(csv, rows.map((row) => row.join(mark)).join('\n')), {
        text: '[00:00:12] Ann: Where to?\n\n[00:00:15] Ben: There.\n',
        lost: ['1 column: left out (Code).'],
      });
    }
  });

  it('is read by what its columns hold where it has no head', () => {
    const file = 'Ann;0:12;Where to, and when?\nBen;0:15;There, at nine.\nAnn;0:20;Why?\n';
    assert.deepEqual(asText(csv, file).text.match(/\w+: .*/g), [
      'Ann: Where to, and when?',
      'Ben: There, at nine.',
      'Ann: Why?',
    ]);
  });

  it('has what is said in the longer of two columns whose heads may mean it, and tells of the other', () => {
    assert.deepEqual(asText(csv, 'Speaker,Words,Transcript\nAnn,5,Where do we go to?\nBen,1,There.\n'), {
      text: 'Ann: Where do we go to?\n\nBen: There.\n',
      lost: ['1 column: left out (Words).'],
    });
  });

  it('tells of every column that is left out where it has no head', () => {
    const file = 'Ann,0:12,Where do we go to?,x,\nBen,0:15,There.,y,\nAnn,0:20,And why is that?,z,\n';
    assert.deepEqual(asText(csv, file).lost, ['1 column: left out (#4).']);
  });

  it('joins what was cut at a comma, and tells of cells that belong to no column', () => {
    assert.deepEqual(asText(csv, 'speaker,text\nAnn,Well, where to, then?\nBen,There.,\n'), {
      text: 'Ann: Well, where to, then?\n\nBen: There.\n',
      lost: [],
    });
    assert.deepEqual(asText(csv, 'text,speaker\nWhere to?,Ann,x\nThere.,Ben,,y\n'), {
      text: 'Ann: Where to?\n\nBen: There.\n',
      lost: ['2 cells beyond the columns: left out.'],
    });
  });

  it('has both times in one column, where they stand there', () => {
    const file = 'Time;Speaker;Text\n0:12 - 0:14;Ann;Where to?\n[0:14 --> 0:15];Ben;There.\n';
    assert.deepEqual(asText(csv, file), {
      text: '[00:00:12.000 --> 00:00:14.000] Ann: Where to?\n\n[00:00:14.000 --> 00:00:15.000] Ben: There.\n',
      lost: [],
    });
  });

  it('keeps a time of day, and tells of times that cannot be read', () => {
    assert.deepEqual(asText(csv, 'speaker,start,end,text\nAnn,10:05 a.m.,,Where to?\nBen,early,soon,There.\n'), {
      text: '[10:05 a.m.] Ann: Where to?\n\nBen: There.\n',
      lost: ['2 times that cannot be read: left out.'],
    });
  });

  it('has who speaks in the text where no column says so', () => {
    assert.deepEqual(asText(csv, 'start,text\n0:01,"Ann: Where to, then?"\n0:03,Ben: There.\n0:05,Ann: Why?\n'), {
      text: '[00:00:01] Ann: Where to, then?\n\n[00:00:03] Ben: There.\n\n[00:00:05] Ann: Why?\n',
      lost: [],
    });
    const open = 'speaker,text\nAnn,Where to?\n,Ben: There is a ferry.\nAnn,"Why?\n\nBen: is here"\n';
    assert.deepEqual(granted(csv.read?.(open)).talk.parts, [
      said('Where to?', { label: 'Ann' }),
      said('There is a ferry.', { label: 'Ben' }),
      said('Why?', { label: 'Ann' }),
      said('Ben: is here'),
    ]);
  });

  it('is refused where nobody speaks', () => {
    for (const file of ['', 'a,b\n1,2\n', 'Milk\nEggs\n']) assert.ok(isRefusal(csv.read?.(file) ?? {}), file);
  });
});

describe('A table of turns', () => {
  it('is none where nobody speaks', () => {
    for (const { write } of [csv, podcastJson])
      assert.match(
        JSON.stringify(write?.(talkOf(around('Milk')), { labels: undefined })),
        /refused.*Nobody was found to speak/,
      );
  });
});

describe('The JSON of Podcasting 2.0', () => {
  it('has a segment for each turn, and for each time inside of one', () => {
    const { content, lost } = there(podcastJson, TALK);
    assert.deepEqual(JSON.parse(String(content)), {
      version: '1.0.0',
      segments: [
        { speaker: 'Ann, Dr.', startTime: 1, endTime: 2, body: 'Where "to"?\n\nAnd when?' },
        { speaker: 'Ann, Dr.', startTime: 2.5, body: 'Now?' },
        { speaker: 'Ben', body: 'There.' },
      ],
    });
    assert.deepEqual(lost, [
      '1 paragraph of what is no speech is left out.',
      '1 segment without a time: some players pass over it.',
    ]);
  });

  it('makes sentences of single words', () => {
    const words = ['Where', 'to?', 'And', 'when?', 'There.'];
    const segments = words.map((body, at) => ({
      speaker: at < 4 ? 'Ann' : 'Ben',
      startTime: at,
      endTime: at + 0.5,
      body,
    }));
    assert.deepEqual(asText(podcastJson, JSON.stringify({ version: '1.0.0', segments })), {
      text: [
        '[00:00:00.000 --> 00:00:01.500] Ann: Where to?',
        '[00:00:02.000 --> 00:00:03.500] And when?',
        '[00:00:04.000 --> 00:00:04.500] Ben: There.\n',
      ].join('\n\n'),
      lost: ['The times of 5 single words: a transcript has times of paragraphs.'],
    });
  });

  it('makes sentences of very many single words without a full stop, in time', () => {
    const segments = Array.from({ length: 30_000 }, (_, at) => ({
      startTime: at / 4,
      endTime: at / 4,
      body: `w${at}`,
    }));
    const { parts } = granted(podcastJson.read?.(JSON.stringify({ segments }))).talk;
    assert.equal(parts.length, 1);
    assert.equal(parts[0]?.text.split(' ').length, 30_000);
  });

  it('leaves short answers as they are', () => {
    const spoken = [
      ['Ann', 'Yes'],
      ['Ann', 'Well, no\n\nNever'],
      ['Bo', 'Ok'],
      ['Bo', 'So'],
      ['Ann', 'Not at all'],
    ];
    const segments = spoken.map(([speaker, body], at) => ({ speaker, startTime: 2 * at, body }));
    assert.deepEqual(granted(podcastJson.read?.(JSON.stringify({ segments }))), {
      talk: talkOf(
        said('Yes', { label: 'Ann', start: 0 }),
        said('Well, no', { start: 2 }),
        said('Never'),
        said('Ok', { label: 'Bo', start: 4 }),
        said('So', { start: 6 }),
        said('Not at all', { label: 'Ann', start: 8 }),
      ),
      lost: [],
    });
  });

  it('reads times as a clock shows them, and tells of what it does not understand', () => {
    const segments = [
      { speaker: 'Ann', startTime: '00:00:01', endTime: '2', body: 'Where do we go?' },
      { speaker: 'Bo', startTime: '10:05 a.m.', endTime: true, text: 'There is a ferry.' },
      { speaker: 'Ann', startTime: -1, body: 'And why is that so?' },
      'And this?',
      { speaker: 'Bo', words: 'Nobody reads this.' },
    ];
    const { talk, lost } = granted(podcastJson.read?.(JSON.stringify({ segments })));
    assert.deepEqual(talk.parts, [
      said('Where do we go?', { label: 'Ann', start: 1, end: 2 }),
      said('There is a ferry.', { label: 'Bo', clock: '[10:05 a.m.]' }),
      said('And why is that so?', { label: 'Ann' }),
    ]);
    assert.deepEqual(lost.map(english), [
      '2 segments that cannot be read: left out.',
      '2 times that cannot be read: left out.',
    ]);
  });

  it('has who speaks in the text where a segment does not say so', () => {
    const segments = [
      { speaker: 'Ann', startTime: 1, body: 'Where do we go to?' },
      { startTime: 2, body: 'Ben: There is a ferry.' },
      { speaker: 'Ann', startTime: 3, body: 'Why is that so?' },
    ];
    assert.equal(
      asText(podcastJson, JSON.stringify({ segments })).text,
      '[00:00:01] Ann: Where do we go to?\n\n[00:00:02] Ben: There is a ferry.\n\n[00:00:03] Ann: Why is that so?\n',
    );
  });

  it('is refused where it is something else', () => {
    for (const file of ['', '[]', '{}', '{"segments":[]}', '{"segments":3}', 'null'])
      assert.ok(isRefusal(podcastJson.read?.(file) ?? {}), file);
  });
});

const NAMELESS = 'The file does not say who speaks: no paragraph has a label.';

describe('Whisper', () => {
  const SPOKEN =
    '[00:00:00.000 --> 00:00:02.500] Where are we going to?\n\n[00:00:02.500 --> 00:00:04.000] To the ferry, I think.\n';

  it('is read as openai-whisper writes it', () => {
    const segments = [
      {
        id: 0,
        seek: 0,
        start: 0,
        end: 2.5,
        text: ' Where are we going to?',
        tokens: [1],
        temperature: 0,
        no_speech_prob: 0.1,
      },
      {
        id: 1,
        seek: 0,
        start: 2.5,
        end: 4,
        text: ' To the ferry, I think.',
        words: [{ word: ' To', start: 2.5, end: 3 }],
      },
    ];
    assert.deepEqual(asText(whisper, JSON.stringify({ text: ' Where', segments, language: 'en' })), {
      text: SPOKEN,
      lost: [NAMELESS, '1 time and likelihood of a single word: left out.'],
    });
  });

  it('is read as WhisperX writes it, with speakers', () => {
    const segments = [
      { start: 0, end: 2.5, text: ' Where are we going to?', speaker: 'SPEAKER_00' },
      { start: 2.5, end: 4, text: ' And when are we going?', speaker: 'SPEAKER_00' },
      { start: 4, end: 5, text: ' To the ferry, I think.', speaker: 'SPEAKER_01' },
      { start: 5, end: 6, text: ' Nobody knows who says this.' },
    ];
    const { text, lost } = asText(whisper, JSON.stringify({ segments, word_segments: [] }));
    assert.deepEqual(text.match(/(?<=\] ).*/g), [
      'SPEAKER_00: Where are we going to?',
      'And when are we going?',
      'SPEAKER_01: To the ferry, I think.',
      'Nobody knows who says this.',
    ]);
    assert.deepEqual(lost, ['1 segment that does not say who speaks: it stands with the one before.']);
  });

  it('may say who speaks with the words alone', () => {
    const words = (speaker: string) => [{ word: 'Where', speaker }, { word: 'to?' }];
    const segments = [
      { start: 0, end: 2.5, text: ' Where are we going to?', words: words('SPEAKER_00') },
      { start: 4, end: 5, text: ' To the ferry, I think.', words: words('SPEAKER_01') },
    ];
    assert.deepEqual(asText(whisper, JSON.stringify({ segments })).text.match(/(?<=\] )\w+:/g), [
      'SPEAKER_00:',
      'SPEAKER_01:',
    ]);
  });

  it('is read as whisper.cpp writes it', () => {
    const transcription = [
      {
        timestamps: { from: '00:00:00,000', to: '00:00:02,500' },
        offsets: { from: 0, to: 2500 },
        text: ' Where are we going to?',
      },
      {
        timestamps: { from: '00:00:02,500', to: '00:00:04,000' },
        text: ' To the ferry, I think.',
        speaker_turn_next: true,
      },
    ];
    assert.deepEqual(asText(whisper, JSON.stringify({ systeminfo: '', transcription })), {
      text: SPOKEN,
      lost: [NAMELESS, '1 place where another begins to speak, nobody knows who: left out.'],
    });
  });
});

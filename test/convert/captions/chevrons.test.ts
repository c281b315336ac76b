import assert from 'node:assert/strict';
import { FORMATS, formatOf } from '../../../server/src/convert/list';
import { srt } from '../../../server/src/convert/captions/srt';
import { said } from '../../../server/src/talk/talk';
import { vtt } from '../../../server/src/convert/captions/vtt';
import { asText, granted, readBack, talkOf } from '../support';

/** Captions, each one second long, out of their texts. */
function captions(...texts: readonly string[]): string {
  return texts.map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}\n`).join('\n');
}

/** What is said in captions, and by whom, without the times. */
function spoken(file: string): readonly string[] {
  return asText(srt, file)
    .text.replace(/\[[^\]]*\] /g, '')
    .trimEnd()
    .split('\n\n');
}

describe('Captions with chevrons', () => {
  it('keep every change of speaker, also inside of a caption and of a line, and whoever is named', () => {
    const file = captions(
      '>> Good evening. Is the bridge',
      'closed tonight? >> It is.\n>>We closed it at noon.',
      '>> MAYOR OKAFOR: And it opens\nagain in June.',
      '>> Remember: it is a bridge.',
    );
    assert.deepEqual(spoken(file), [
      '>> Good evening. Is the bridge',
      'closed tonight?',
      '>> It is.',
      '>> We closed it at noon.',
      '>> MAYOR OKAFOR: And it opens\nagain in June.',
      '>> Remember: it is a bridge.',
    ]);
  });

  it('are left alone where a pair of them stands once', () => {
    assert.deepEqual(spoken(captions('Type this:', '>> go home')), ['Type this:', '>> go home']);
  });

  it('are read where a program has escaped them, and all else with them', () => {
    const file = captions('&gt;&gt; Salt &amp; water?', '&gt;&gt;Both.', '&gt;&gt; ANN LEE: Where?');
    assert.deepEqual(spoken(file), ['>> Salt & water?', '>> Both.', '>> ANN LEE: Where?']);
    assert.deepEqual(spoken(captions('Type &amp;', 'and go.')), ['Type &amp;', 'and go.']);
  });

  it('are read in WebVTT, too', () => {
    const file = 'WEBVTT\n\n00:01.000 --> 00:02.000\n&gt;&gt; Where to?\n\n00:02.000 --> 00:03.000\n&gt;&gt; There.\n';
    assert.deepEqual(granted(vtt.read?.(file)).talk.parts, [
      said('Where to?', { label: '>>', start: 1, end: 2 }),
      said('There.', { label: '>>', start: 2, end: 3 }),
    ]);
  });

  it('are kept by every format that is written', () => {
    const parts = [
      said('Where did you go last night?', { label: '>>', start: 1, end: 2 }),
      said('To the bridge, as ever.', { label: '>>', start: 2, end: 3 }),
      said('It was closed.', { start: 3, end: 4 }),
      said('And why was it closed?', { label: 'MAYOR OKAFOR', start: 4, end: 5 }),
      said('Because of the wind.', { label: '>>', start: 5, end: 6 }),
      said('Who told you that?', { label: 'MAYOR OKAFOR', start: 6, end: 7 }),
      said('The wind did.', { label: '>>', start: 7, end: 8 }),
    ];
    for (const format of FORMATS.filter(({ write }) => write !== undefined))
      assert.deepEqual(readBack(format, talkOf(...parts)).talk.parts, parts, format.id);
    const [first, second] = [said('Ann.', { label: '>>' }), said('And so on.')];
    assert.deepEqual(readBack(granted(formatOf('json')), talkOf(first, second)).talk.parts, [first, second]);
  });
});

describe('Narrow captions', () => {
  it('may show a label by itself: the next line, or the next caption, is what is said', () => {
    const file = captions(
      'ANN LEE:\nWhere did you\ngo last night?',
      'BEN OKAFOR:',
      'To the bridge,\nas you know.',
      'It was closed.',
      'ANN LEE:\nWhy?',
      'BEN OKAFOR:',
      'The wind.',
    );
    assert.deepEqual(asText(srt, file).text.split('\n\n').slice(0, 3), [
      '[00:00:00.000 --> 00:00:01.000] ANN LEE: Where did you\ngo last night?',
      '[00:00:01.000 --> 00:00:03.000] BEN OKAFOR: To the bridge,\nas you know.',
      '[00:00:03.000 --> 00:00:04.000] It was closed.',
    ]);
  });

  it('may do so behind chevrons', () => {
    assert.deepEqual(spoken(captions('>> ANN LEE:\nWhere to', 'now?\n>> BEN OKAFOR:', 'There.', '>> Why?')), [
      '>> ANN LEE: Where to',
      'now?',
      '>> BEN OKAFOR: There.',
      '>> Why?',
    ]);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { captionsOf, heldBy } from '../../server/src/convert/captions/cues';
import type { Format } from '../../server/src/convert/format';
import { readFile, writeAs } from '../../server/src/convert/convert';
import { formatOf, READ, WRITTEN } from '../../server/src/convert/list';
import type { Talk } from '../../server/src/talk/talk';
import { joinTurns, said } from '../../server/src/talk/talk';
import { isRefusal } from '../../server/src/edits/refusal';
import { kindless, saidOnly, talks, wordsIn } from '../support/generatedConversions';
import { readBack, there } from './support';
import { english } from '../../server/src/words/say';

const RUNS = 150;

describe('There and back', () => {
  const holds = (name: string, check: (talk: Talk) => void) => {
    it(name, () => {
      fc.assert(fc.property(talks, check), { numRuns: RUNS });
    });
  };

  for (const id of ['html', 'docx'])
    holds(`${id} holds everything`, (talk) => {
      assert.deepEqual(there(named(id), talk).lost, []);
      assert.deepEqual(kindless(readBack(named(id), talk).talk), kindless(talk));
    });

  for (const id of ['html', 'docx'])
    it(`${id} holds a paragraph that begins like a label`, () => {
      const parts = [
        said('Where to?', { label: 'Ann' }),
        said('There.', { label: 'Ben' }),
        said('Ben: so it is written.'),
        said('**New topic**: and so on.', { start: 3 }),
      ];
      assert.deepEqual(readBack(named(id), { frontMatter: undefined, parts }).talk.parts, parts);
    });

  holds('csv holds what is said, by whom, when, and the paragraphs', (talk) => {
    assert.deepEqual(readBack(named('csv'), talk).talk.parts, saidOnly(talk));
  });

  holds('json holds what is said, by whom, when, and the paragraphs; turns of one speaker in a row are one', (talk) => {
    assert.deepEqual(readBack(named('json'), talk).talk.parts, joinTurns(saidOnly(talk)));
  });

  holds('vtt holds all that captions can be: voices, times, title, headings and notes', (talk) => {
    const made = captionsOf(talk);
    if (isRefusal(made)) return;
    const back = readBack(named('vtt'), talk).talk;
    assert.deepEqual(saidOnly(back), heldBy(made.captions));
    const others = (of: Talk) =>
      kindless(of)
        .filter(({ kind }) => kind !== 'said')
        .map((part) => ({ ...part, text: part.text.replaceAll('-->', '→') }));
    assert.deepEqual(others(back), others(talk));
  });

  holds('captions keep every word, and every time that is written', (talk) => {
    for (const id of ['vtt', 'srt']) {
      const written = named(id).write?.(talk, { labels: undefined });
      if (written === undefined || isRefusal(written)) {
        assert.ok(saidOnly(talk).every(({ start }) => start === undefined));
        continue;
      }
      const back = readBack(named(id), talk).talk;
      const times = (of: Talk) => saidOnly(of).flatMap(({ start }) => start ?? []);
      const expected = saidOnly(talk)[0]?.start === undefined ? [0, ...times(talk)] : times(talk);
      assert.deepEqual(times(back), expected);
      if (written.lost.every((sentence) => !english(sentence).includes('otherwise')))
        assert.equal(wordsIn(back), wordsIn(talk));
    }
  });

  for (const id of ['text', 'markdown'])
    holds(`${id} holds everything, or says that it is read otherwise`, (talk) => {
      const { lost } = there(named(id), talk);
      if (lost.length === 0) assert.deepEqual(saidOnly(readBack(named(id), talk).talk), saidOnly(talk));
      else assert.match(lost.join(), /^\d+ paragraphs? of speech would be read otherwise/);
    });
});

describe('Whatever a file holds', () => {
  const pieces = fc.constantFrom(
    ...[
      'WEBVTT',
      '\n',
      '\n\n',
      '00:01.000 --> 00:02.000',
      '1',
      '<v Ann>',
      '<b>',
      '</p>',
      '<table><tr><td>',
      '&amp',
      '"',
      ',',
      ';',
    ],
    ...[
      '{"segments":[',
      '{"text":',
      'Ann: ',
      '**',
      '*',
      '---\n',
      '# ',
      '|',
      '\t',
      '\0',
      '\ud800',
      '[00:01]',
      'NOTE',
      '-->',
      ':',
    ],
  );
  const files = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 });

  it('it is read or refused with a sentence, and what was read is written or refused', () => {
    fc.assert(
      fc.property(files, fc.uint8Array({ maxLength: 200 }), (texts, noise) => {
        const zipped = new Uint8Array([0x50, 0x4b, 3, 4, ...noise]);
        for (const from of READ) {
          const reading = readFile('', from.isBinary ? zipped : texts.join(''), from);
          if (isRefusal(reading)) assert.match(english(reading.refused), /\.$/);
          else for (const to of WRITTEN) writeAs(to, reading, { labels: undefined });
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('a long one is read, too', () => {
    const long = 20_000;
    for (const [id, file] of [
      ['csv', 'Ann,0:01,Where to?\n'.repeat(7 * long)],
      ['html', `<p>${'<b>*'.repeat(long / 4)}${'<i>*</i>'.repeat(long)}`],
      ['vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v <'.repeat(long)}`],
      ['srt', `1\n00:00:01,000 --> 00:00:02,000\n${'a\n'.repeat(long)}`],
    ] as const)
      assert.ok(!isRefusal(readFile('', file, named(id))), id);
  });
});

function named(id: string): Format {
  const format = formatOf(id);
  assert.ok(format);
  return format;
}

import { deepEqual } from 'node:assert/strict';
import { exportLines, exportedName, isFormat } from '../../../client/src/wording/exportLines';

describe('The list of formats to export to', () => {
  it('tells what each would lose, and has last what cannot be done', () => {
    const lines = exportLines([
      { format: 'vtt', name: 'WebVTT', endings: ['vtt'], refused: 'There are no times.' },
      { format: 'docx', name: 'Word', endings: ['docx'], lost: [] },
      {
        format: 'csv',
        name: 'CSV',
        endings: ['csv', 'tsv'],
        lost: ['1 title is left out.', '2 headings are left out.'],
      },
      { format: 'html', name: 'HTML', endings: ['html'] },
    ]);
    deepEqual(
      lines
        .filter(isFormat)
        .map(({ label, description, detail, refused, isTold }) => [label, description, detail, refused, isTold]),
      [
        ['Word', '.docx', 'Everything is kept.', undefined, true],
        ['CSV', '.csv .tsv', '1 title is left out. 2 headings are left out.', undefined, true],
        ['HTML', '.html', '', undefined, false],
        ['WebVTT', '.vtt', 'There are no times.', 'There are no times.', false],
      ],
    );
  });

  it('has last that what is around the interview be kept, or left out, where there is any', () => {
    const docx = { format: 'docx', name: 'Word', endings: ['docx'], lost: [] };
    const last = (more: object, kept = false) =>
      exportLines([{ ...docx, ...more }], kept)
        .filter((line) => !isFormat(line))
        .map(({ label }) => label);
    deepEqual(last({}), []);
    deepEqual(last({ hasSurroundings: true }), ['$(add) Keep what is around the interview, too']);
    deepEqual(last({ hasSurroundings: true }, true), ['$(remove) Leave out what is around the interview']);
    // Of a long transcript nobody knows beforehand.
    deepEqual(last({ lost: undefined }).length, 1);
  });
});

describe('The name of a file', () => {
  it('is that of the talk, without what a system does not allow', () => {
    deepEqual(
      ['The Bridge: Who Closed It?', 'a/b\\c', '  ', 'Wait…', 'End.', 'word '.repeat(30)].map((title) =>
        exportedName(title, 'docx'),
      ),
      [
        'The Bridge Who Closed It.docx',
        'a b c.docx',
        'transcript.docx',
        'Wait….docx',
        'End.docx',
        `${'word '.repeat(16).trim()}.docx`,
      ],
    );
  });
});

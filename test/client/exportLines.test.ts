import { deepEqual } from 'node:assert/strict';
import { exportLines } from '../../client/src/exportLines';

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
      lines.map(({ label, description, detail, refused, isTold }) => [label, description, detail, refused, isTold]),
      [
        ['Word', '.docx', 'Everything is kept.', undefined, true],
        ['CSV', '.csv .tsv', '1 title is left out. 2 headings are left out.', undefined, true],
        ['HTML', '.html', '', undefined, false],
        ['WebVTT', '.vtt', 'There are no times.', 'There are no times.', false],
      ],
    );
  });
});

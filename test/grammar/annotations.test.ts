import { shows } from './colours';

describe('grammar: annotations', () => {
  const known = [
    '[laughs]',
    '[Laughs.]',
    '[LAUGHTER]',
    '(Laughter.)',
    '(laughs)',
    '{pause}',
    '[They laugh.]',
    '[crosstalk]',
    '[Cross talk.]',
    '[inaudible 00:12:34]',
    '[unintelligible 00:31:20.16]',
    '[phone rings]',
    '[...]',
    '[END OF TRACK 2]',
    '(Applause.)',
    '(End of tape)',
    '\\[laughs\\]',
    '（笑）',
    '[lacht]',
    '(смех)',
  ];
  for (const annotation of known)
    it(`colours ${annotation}`, () =>
      shows(`and so ${annotation} we went\n       ${'^'.repeat(annotation.length)} annotation`));

  it('colours one that opens a line', () =>
    shows(`
      [laughs] Well.
      ^^^^^^^^ annotation
    `));

  it('colours a capitalised run that has the line to itself', () =>
    shows(`
      [Door opens]
      ^^^^^^^^^^^^ annotation
    `));

  const other = ['[the ministry]', '[1]', '[Laughter](a.html)', '(as I said)', '(laughable as it was, we all went in)'];
  for (const text of other) it(`leaves ${text} alone`, () => shows(`and so ${text} we went`));
});

import { check } from './check';

const TALK = `
  Ann|:>> When did you come here?

  Ben:>> In March.

  Ann: And did you stay?

  Ben:. I did.

  Ann: >> Was it cold?

  Ben: ...for a year.

  Ann: -- And now?
`;

const plain = TALK.replace('|', '');

describe('marks that were left behind a label', () => {
  it('are taken away, and a blank stays', () => {
    check(TALK, 'cleanLabel', undefined, plain.replace('Ann:>>', 'Ann:'));
    check(plain.replace('Ben:.', 'Ben|:.'), 'cleanLabel', undefined, plain.replace('Ben:.', 'Ben:'));
  });

  it('are taken away behind every label', () => {
    check(TALK, 'cleanLabels', undefined, plain.replaceAll(':>>', ':').replace(': >>', ':'));
  });

  it('are no dots or dashes, with which people trail off and break in', () => {
    check(plain.replace('Ben: ...', 'Ben|: ...'), 'cleanLabel', undefined, /^No stray marks/);
    check(plain.replace('Ann: --', 'Ann|: --'), 'cleanLabel', undefined, /^No stray marks/);
  });
});

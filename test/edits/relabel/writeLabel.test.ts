import { check } from './check';

const TALK = `
  **Ann:** When did you come here?

  Ben|: In March.

  **Ann:** And did you stay?

  Ben: I did.

  **Ann:** Was it cold?

  BEN: For a year.

  **Ann:** And now?
`;

const plain = TALK.replace('|', '');

describe('writing a label as it is typed', () => {
  it('gives one turn the label and its marks', () => {
    check(TALK, 'writeLabel', '**Ben Moss:**', plain.replace('Ben: In', '**Ben Moss:** In'));
  });

  it('gives them to all that are written like it', () => {
    check(TALK, 'writeLabels', '__Ben__:', plain.replaceAll('Ben:', '__Ben__:'));
  });

  it('keeps times', () => {
    const talk = TALK.replace('Ben|:', 'Ben|: [00:04]').replace('Ben: I', 'Ben: [00:09] I');
    check(talk, 'writeLabels', '**Ben Moss**:', talk.replace('|', '').replaceAll('Ben: [', '**Ben Moss**: ['));
  });

  it('is refused where it would be no label, or nothing is written', () => {
    check(TALK, 'writeLabel', 'and then she said that it was', /would not be read as a speaker's label here/);
    check(TALK, 'writeLabel', ' ', /^A speaker needs a name\.$/);
    check(TALK, 'writeLabel', 'Ben\nMoss:', /line break/);
  });
});

describe('writing all labels of a speaker like one', () => {
  it('copies the name and the marks', () => {
    const talk = TALK.replace('Ben|:', '**Ben|:**');
    check(
      talk,
      'copyLabel',
      undefined,
      talk.replace('|', '').replace('Ben: I', '**Ben:** I').replace('BEN: For', '**Ben:** For'),
    );
  });

  it('is refused where all are written so', () => {
    check(
      TALK.replace('Ben|', 'Ben').replace('**Ann:** And n', '**Ann|:** And n'),
      'copyLabel',
      undefined,
      /are written like this one/,
    );
  });
});

import { check } from './check';

const TALK = `
  Ann: When did you come here?

  Ben: In March.

  Ann: It |was cold.

  And dark.

  Ann: And did you stay?

  Ben: I did.
`;

const plain = TALK.replace('|', '');

describe('merging a turn with the one before', () => {
  it('takes its label away and keeps its paragraphs', () => {
    check(TALK, 'mergeTurn', undefined, plain.replace('Ann: It was', 'It was'));
  });

  it('keeps lines where turns have no blank line between them', () => {
    const talk = `
      [00:01] Ann: When did you come here?
      [00:04] Ben: In March.
      [00:06] Ben: |It was cold.
      [00:09] Ann: And did you stay?
      [00:12] Ben: I did.
    `;
    check(talk, 'mergeTurn', undefined, talk.replace('[00:06] Ben: |It', 'It'));
  });

  it('takes the whole line of a label that stands above what is said', () => {
    const talk = `
      Ann Lee  0:01
      When did you come here?

      Ben Holt  0:04
      In March.

      Ben Holt  0:09
      It |was cold.

      Ann Lee  0:12
      Why did you stay?

      Ben Holt  0:15
      For the harbour.
    `;
    check(talk, 'mergeTurn', undefined, talk.replace('Ben Holt  0:09\n      It |was', 'It was'));
  });

  it('takes a turn away that says nothing', () => {
    const talk = plain.replace('Ann: It was cold.\n\n  And dark.', 'Ann:|');
    check(talk, 'mergeTurn', undefined, talk.replace('\n\n  Ann:|', ''));
  });

  it('keeps an item of a list an item', () => {
    const talk = `
      * Ann: When did you come here?
      * Ben: In March.
      * Ben: |It was cold.
      * Ann: And did you stay?
      * Ben: I did.
    `;
    check(talk, 'mergeTurn', undefined, talk.replace('* Ben: |It', '* It'));
  });

  it('is undone by splitting there', () => {
    const merged = plain.replace('Ann: It was', '|It was');
    check(merged, 'splitTurn', 'Ann', plain);
  });

  it('is refused for the first turn', () => {
    check(plain.replace('When', 'W|hen'), 'mergeTurn', undefined, /no turn before/);
  });

  it('is refused where what is said would be read as a turn of its own', () => {
    check(plain.replace('Ann: It was', 'Ann: Ben: It |was'), 'mergeTurn', undefined, /part of the turn before/);
  });
});

describe('joining a turn to the paragraph before', () => {
  it('mends a sentence that was torn in two', () => {
    const torn = `
      Ann: When did you come here?

      Ben: In March, when it

      Ann: |was cold.

      And dark.

      Ann: And did you stay?

      Ben: I did.
    `;
    check(torn, 'joinTurn', undefined, torn.replace('\n\n      Ann: |was', ' was'));
  });

  it('needs no blank between ideographs', () => {
    const torn = `
      问：你是什么时候来的？

      答：三月。

      答：|当时很冷。

      问：你留下来了吗？

      答：留下来了。
    `;
    check(torn, 'joinTurn', undefined, torn.replace('\n\n      答：|当', '当'));
  });

  it('leaves what stands between the turns where it is', () => {
    const talk = TALK.replace('Ann: It |was', '## The winter\n\n  Ann: It |was');
    check(talk, 'joinTurn', undefined, /stands between/);
  });

  it('is refused at the first turn', () => {
    check(plain.replace('When', 'W|hen'), 'joinTurn', undefined, /no turn before/);
  });
});

import { check } from './check';

const TALK = `
  Ann: When did you come here?

  Ann: In |March: it was cold.

  Ann: And did you stay?

  Cara: You did stay!

  Ben: I did.

  Ann: For how long?

  Ben: For good.

  Cara: For good.
`;

describe('giving a turn to another speaker', () => {
  it('changes its label and nothing that is said', () => {
    check(TALK, 'giveTurn', 'Ben', TALK.replace('Ann: In |March', 'Ben: In March'));
  });

  it('takes a name for the label that its bearer has here', () => {
    const talk = `
      Anna Berg: When did you come here?

      Anna Berg: |In March.

      Anna Berg: And did you stay?

      Mayor Okafor: I did.

      Anna Berg: For how long?

      Mayor: For good.

      Anna Berg: For good?

      Mayor Okafor: For good.
    `;
    check(talk, 'giveTurn', 'mayor', talk.replace('Anna Berg: |In', 'Mayor Okafor: In'));
  });

  it('writes a fuller name of the same speaker into one turn', () => {
    const talk = `
      Anna: When did you come here?

      Ben: In |March.

      Anna: And did you stay?

      Ben: I did.
    `;
    check(talk, 'giveTurn', 'Ben Holt', talk.replace('Ben: In |March', 'Ben Holt: In March'));
  });

  it('writes what was typed with a capital, and keeps the label where it was typed in haste', () => {
    const talk = `
      Anna: When did you come here?

      Ann|a: In March.

      Anna: And did you stay?

      ben: I did.

      Anna: And then?

      ben: I worked.
    `;
    check(talk, 'giveTurn', 'Ben', talk.replace('Ann|a: In', 'Ben: In'));
    check(
      talk.replaceAll('ben', 'Ben'),
      'giveTurn',
      'ben',
      talk.replaceAll('ben', 'Ben').replace('Ann|a: In', 'Ben: In'),
    );
  });

  it('keeps marks, times and blanks', () => {
    const talk = `
      [00:01]  **Ann:** When did you come here?

      [00:02]  **Ann:**  In |March.

      [00:05]  **Ann:** And did you stay?

      [00:09]  **Ben:** I did.
    `;
    check(talk, 'giveTurn', 'Ben', talk.replace('**Ann:**  In |March', '**Ben:**  In March'));
  });

  it('introduces somebody new', () => {
    check(TALK, 'giveTurn', ' Dora ', TALK.replace('Ann: In |March', 'Dora: In March'));
  });

  it('is done from the blank line below the turn too', () => {
    const talk = TALK.replace('|', '').replace('cold.\n', 'cold.\n  |');
    check(talk, 'giveTurn', 'Ben', talk.replace('Ann: In', 'Ben: In').replace('\n  |\n', '\n\n'));
  });

  it('is refused for the one who has it, without a speaker, and outside of turns', () => {
    check(TALK, 'giveTurn', 'Ann', /Ann has this turn already/);
    check(TALK, 'giveTurn', undefined, /which other speaker/);
    check('It snowed.|', 'giveTurn', 'Ann', /in a turn/);
    check('|', 'giveTurn', 'Ann', /in a turn/);
  });

  it('is refused for what can be no label', () => {
    check(TALK, 'giveTurn', '', /needs a name/);
    check(TALK, 'giveTurn', 'Be:n', /colon/);
    check(TALK, 'giveTurn', 'and so I said to them, in my own words, what I always say to people', /would not be read/);
  });

  it('is refused where another label would not be read any more', () => {
    const talk = `
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.

      Sailor|: We came.

      Ann: And then?

      Ben: Home.

      Sailor: it was a long way

      Ann: And you?

      Ben: No.

      Ann: Well.

      Ben: Yes.
    `;
    check(talk, 'giveTurn', 'Ben', /'Sailor' would not be read as a label elsewhere any more/);
  });
});

describe('giving all turns from here on to another speaker', () => {
  it('leaves the turns before this one, and those of others, as they are', () => {
    const [before = '', behind = ''] = TALK.split('And did');
    check(
      TALK.replace('|', '').replace('And did', 'And |did'),
      'giveTurnsFromHere',
      'Ben',
      `${before.replace('|', '').replace(/Ann: $/, 'Ben: ')}And did${behind.replace('Ann:', 'Ben:')}`,
    );
  });
});

import { check } from './check';

const TALK = `
  **Ann:** When did you come here?

  **Ben:** In March.

  **Ann:** And did you stay?

  **Ben:** I did.

  [[Was it cold?]]

  For a year.

  **Ann:** And now?

  **Ben:** Now, too.
`;

const plain = TALK.replace(/\[\[|\]\]/g, '');

describe('making lines a turn', () => {
  it('puts the label of the speaker before them, and whoever spoke before goes on behind them', () => {
    check(
      TALK,
      'makeTurn',
      'Ann',
      plain.replace('Was it', '**Ann:** Was it').replace('For a year', '**Ben:** For a year'),
    );
  });

  it('takes all from the cursor on where nothing is selected', () => {
    check(
      TALK.replace('[[Was it cold?]]', 'Was |it cold?'),
      'makeTurn',
      'Ann',
      plain.replace('Was it', '**Ann:** Was it'),
    );
  });

  it('leaves lines of a paragraph where they are', () => {
    check(
      `
        Ann: When did you come here?

        Ben: In March. It was raining.
        [[And did you stay?]]
        I did.

        Ann: Was it cold?

        Ben: For a year.
      `,
      'makeTurn',
      'Ann',
      `
        Ann: When did you come here?

        Ben: In March. It was raining.
        Ann: And did you stay?
        Ben: I did.

        Ann: Was it cold?

        Ben: For a year.
      `,
    );
  });

  it('stands on the line where labels have a time above what is said, for nobody knows the time', () => {
    check(
      `
        Ann: 00:01

        When did you come here?

        Ben: 00:04

        In March. It was raining.
        And did |you stay?

        Ann: 00:09

        Was it cold?

        Ben: 00:12

        For a year.
      `,
      'makeTurn',
      'Ann',
      `
        Ann: 00:01

        When did you come here?

        Ben: 00:04

        In March. It was raining.
        Ann: And did you stay?

        Ann: 00:09

        Was it cold?

        Ben: 00:12

        For a year.
      `,
    );
  });

  it('stands above the lines where labels do', () => {
    const talk = (question: string) => `
      ANN LEE:

      When did you come here?

      BEN HOLT:

      In March.

      ${question}

      BEN HOLT:

      I did.

      ANN LEE:

      Was it cold?
    `;
    check(talk('And did |you stay?'), 'makeTurn', 'ANN LEE', talk('ANN LEE:\n\n      And did you stay?'));
  });

  it('stands above the lines where labels are headings', () => {
    check(
      `
        ### Ann:
        When did you come here?

        ### Ben:
        In March.

        [[And did you stay?]]

        ### Ben:
        I did.

        ### Ann:
        Was it cold?
      `,
      'makeTurn',
      'Ann',
      `
        ### Ann:
        When did you come here?

        ### Ben:
        In March.

        ### Ann:
        And did you stay?

        ### Ben:
        I did.

        ### Ann:
        Was it cold?
      `,
    );
  });

  it('gives turns that begin in the selection to the speaker', () => {
    check(
      `
        Ann: When did you come here?

        Ben: In March.

        [[And did you stay?

        Ben: All year?]]

        Ben: I did.

        Ann: Was it cold?
      `,
      'makeTurn',
      'Ann',
      `
        Ann: When did you come here?

        Ben: In March.

        Ann: And did you stay?

        Ann: All year?

        Ben: I did.

        Ann: Was it cold?
      `,
    );
  });

  it('begins before the first turn, where nobody was found to speak', () => {
    check(
      `
        Harbour talks

        We |are here with Ben today.

        Ben: Good morning.

        Ann: When did you come here?

        Ben: In March.

        Ann: And did you stay?
      `,
      'makeTurn',
      'Ann',
      `
        Harbour talks

        Ann: We are here with Ben today.

        Ben: Good morning.

        Ann: When did you come here?

        Ben: In March.

        Ann: And did you stay?
      `,
    );
  });

  it('makes a label of a name that stands there with other marks, and of a lone digit', () => {
    const talk = (line: string) => `
      Ann: When did you come here?

      Ben: In March.

      ${line}

      Ben: I did.

      Ann: Was it cold?

      Ben: For a year.

      Ann: And now?
    `;
    const made = talk('Ann: And did you stay?').replace('|', '');
    for (const line of ['|Ann >> And', '|Ann>> And', '|Ann - And', '|3: And'])
      check(talk(`${line} did you stay?`), 'makeTurn', 'Ann', made);
  });

  it('leaves a name alone with which a sentence begins', () => {
    const talk = `
      Ann: When did you come here?

      Ben: In March.

      |Ben and I stayed.

      Ann: Was it cold?

      Ben: For a year.
    `;
    check(talk, 'makeTurn', 'Ann', talk.replace('|Ben and', 'Ann: Ben and'));
    check(talk.replace('|Ben and', '|Ann and'), 'makeTurn', 'Ann', talk.replace('|Ben and', 'Ann: Ann and'));
  });

  it('writes a list’s mark once', () => {
    check(
      `
        * Ann: When did you come here?
        * Ben: In March.
        * |And did you stay?
        * Ben: I did.
        * Ann: Was it cold?
        * Ben: For a year.
      `,
      'makeTurn',
      'Ann',
      `
        * Ann: When did you come here?
        * Ben: In March.
        * Ann: And did you stay?
        * Ben: I did.
        * Ann: Was it cold?
        * Ben: For a year.
      `,
    );
  });

  it('is refused on a blank line, and where it is the speaker’s turn', () => {
    check(TALK.replace('[[Was it cold?]]\n', '|\n'), 'makeTurn', 'Ann', /^Place the cursor in a line with words/);
    check(plain.replace('**Ben:** I did', '**|Ben:** I did'), 'makeTurn', 'Ben', /^Ben has this turn already\.$/);
  });
});

describe('making turns of lines that begin with one name', () => {
  const broken = (mark: string) => `
    Ann : When did you come here?

    |Cara Moss${mark} In March. It was raining.

    Ann : And did you stay?

    Ben : She did.

    Cara Moss${mark} I did, all year.

    Ann : Was Cara Moss alone?

    Cara Moss${mark} Never. Cara Moss is never alone.

    Ben : Nobody is.

    Ann : And now?
  `;

  it('adds what is missing behind all of them, in the form of the other labels', () => {
    const made = broken(' :').replace('|', '');
    for (const mark of ['', ' >>', ';', ' –', '>>']) check(broken(mark), 'makeTurns', undefined, made);
  });

  it('knows codes, first names, and names in Han script, but no word with which many sentences begin', () => {
    const made = broken(' :')
      .replace('|', '')
      .replaceAll('Never. Cara Moss', 'Never. She')
      .replace('Was Cara Moss', 'Was she');
    for (const label of ['P4', 'Alexander', '王小明'])
      check(
        broken('')
          .replaceAll('Never. Cara Moss', 'Never. She')
          .replace('Was Cara Moss', 'Was she')
          .replaceAll('Cara Moss', label),
        'makeTurns',
        undefined,
        made.replaceAll('Cara Moss', label),
      );
    check(broken('').replaceAll('Cara Moss', 'Yesterday'), 'makeTurns', undefined, /does not begin with a name/);
  });

  it('makes turns where nobody was found to speak', () => {
    const talk = (mark: string) => `
      Harbour talks

      |Cara Moss${mark} In March. It was raining.

      And it was cold.

      Cara Moss${mark} I did, all year.

      Cara Moss${mark} Never. It is not so quiet here.

      Cara Moss${mark} We all did.
    `;
    check(talk(''), 'makeTurns', undefined, talk(':').replace('|', ''));
  });

  it('leaves sentences alone that begin with the name', () => {
    const talk = broken('').replace('Cara Moss Never.', 'Cara Moss came later.');
    const made = broken(' :').replace('|', '').replace('Cara Moss : Never.', 'Cara Moss came later.');
    check(talk, 'makeTurns', undefined, made);
  });

  it('is refused on a line that begins with no name', () => {
    check(
      broken('').replace('|', '').replace('Ann : And now?', 'Ann : And now?\n\n    It |is.'),
      'makeTurns',
      undefined,
      /does not begin with a name/,
    );
  });
});

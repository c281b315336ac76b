import { check } from './check';

const TALK = `
  Ann: When did you come here?

  Ben: In March. |And did you stay?

  Ben: I did. It was cold.

  Ann: Why did you stay?

  Ben: For the harbour.
`;

describe('splitting a turn', () => {
  it('writes the label of the other of two in the form that they have', () => {
    check(TALK, 'splitTurn', undefined, TALK.replace(' |And', '\n\n  Ann: And'));
  });

  it('takes the blanks around the cursor away, wherever in them it stands, and cuts no word', () => {
    const split = TALK.replace(' |And', '\n\n  Ann: And');
    for (const place of ['|  And', '  |And', ' | And', '  An|d']) {
      check(TALK.replace(' |And', place), 'splitTurn', 'Ann', split);
    }
  });

  it('writes bold as the next speaker has it', () => {
    const talk = `
      **Ann:** When did you come here?

      **Ben:** In March. |And did you stay?

      **Ben:** I did.

      **Ann:** Why did you stay?

      **Ben:** For the harbour.
    `;
    check(talk, 'splitTurn', 'Ann', talk.replace(' |And', '\n\n      **Ann:** And'));
  });

  it('sets no blank line where turns have none between them', () => {
    const talk = `
      Ann: When did you come here?
      Ben: In March. |And did you stay?
      Ben: I did.
      Ann: Why did you stay?
      Ben: For the harbour.
    `;
    check(talk, 'splitTurn', 'Ann', talk.replace(' |And', '\n      Ann: And'));
  });

  it('leaves a time out, for nobody knows it', () => {
    const talk = `
      [00:01] Ann: When did you come here?
      [00:04] Ben: In March. |And did you stay?
      [00:09] Ben: I did.
      [00:12] Ann: Why did you stay?
      [00:15] Ben: For the harbour.
    `;
    check(talk, 'splitTurn', 'Ann', talk.replace(' |And', '\n      Ann: And'));
  });

  it('leaves the number of a line out too', () => {
    const talk = `
      1 Ann: When did you come here?

      2 Ben: In March. |And did you stay?

      3 Ben: I did.

      4 Ann: Why did you stay?

      5 Ben: For the harbour.
    `;
    check(talk, 'splitTurn', 'Ann', talk.replace(' |And', '\n\n      Ann: And'));
  });

  it('repeats the time where a label is none without it', () => {
    const talk = `
      Ann Lee  0:01
      When did you come here?

      Ben Holt  0:04
      In March. |And did you stay?

      Ben Holt  0:09
      I did.

      Ann Lee  0:12
      Why did you stay?

      Ben Holt  0:15
      For the harbour.
    `;
    check(talk, 'splitTurn', 'Ann Lee', talk.replace(' |And', '\n\n      Ann Lee  0:04\n      And'));
  });

  it('repeats the time where times are a column', () => {
    const talk = [
      ['00:01', 'Ann', 'When did you come here?'],
      ['00:04', 'Ben', 'In March. |And did you stay?'],
      ['00:09', 'Ben', 'I did.'],
      ['00:12', 'Ann', 'Why did you stay?'],
      ['00:15', 'Ben', 'For the harbour.'],
    ];
    const rows = talk.map((cells) => cells.join('\t')).join('\n');
    check(rows, 'splitTurn', 'Ann', rows.replace(' |And', '\n00:04\tAnn\tAnd'));
  });

  it('splits between paragraphs', () => {
    const talk = TALK.replace(' |And', '\n\n  |And');
    check(talk, 'splitTurn', 'Ann', talk.replace('|And', 'Ann: And'));
    check(
      talk.replace('March.', 'March.|').replace('|And', 'And'),
      'splitTurn',
      'Ann',
      talk.replace('|And', 'Ann: And'),
    );
  });

  it('introduces a speaker who has not spoken yet', () => {
    check(TALK, 'splitTurn', 'Cara', TALK.replace(' |And', '\n\n  Cara: And'));
  });

  it('splits a text that has no blanks between its words anywhere', () => {
    const talk = `
      记者：你什么时候来的？

      王芳：三月。|你留下了吗？

      王芳：留下了。

      记者：为什么？

      王芳：因为港口。
    `;
    check(talk, 'splitTurn', '记者', talk.replace('|', '\n\n      记者：'));
  });

  it('is refused where nothing is said before the cursor or behind it', () => {
    check(TALK.replace('|', '').replace('In March', '|In March'), 'splitTurn', 'Ann', /where the next speaker begins/);
    check(TALK.replace('|', '').replace('stay?', 'stay?|'), 'splitTurn', 'Ann', /where the next speaker begins/);
    check(TALK.replace('|', '').replace('Ben: In', 'B|en: In'), 'splitTurn', 'Ann', /where the next speaker begins/);
  });

  it('is refused for the one who speaks already, and for what is no name', () => {
    check(TALK, 'splitTurn', 'Ben', /Ben is the one/);
    check(TALK, 'splitTurn', 'Ann: B', /colon/);
    check(
      TALK,
      'splitTurn',
      'and so I said to them, in my own words, what I always say when they ask',
      /would not be read/,
    );
  });

  it('is refused inside of a bracket, and in bold that goes on over the text', () => {
    check(TALK.replace(' |And', ' [laughs |aloud] And'), 'splitTurn', 'Ann', /torn apart/);
    const bold = `
      **Ann: When did you come here? |And why?**

      Ben: In March.

      **Ann: And did you stay?**

      Ben: I did.
    `;
    check(bold, 'splitTurn', 'Ben', /bold/);
  });
});

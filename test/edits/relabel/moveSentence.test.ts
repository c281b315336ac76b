import { check } from './check';

const TALK = `
  Ann: When did you come here? Was it cold?

  Ben: It was. |In March.

  Ann: And did you stay?

  Ben: I did. I like Mr. Lee.

  And the harbour.
`;

const plain = TALK.replace('|', '');

describe('giving the first sentence to the turn before', () => {
  it('moves it over the boundary', () => {
    check(
      TALK,
      'giveFirstSentence',
      undefined,
      plain.replace('cold?', 'cold? It was.').replace('Ben: It was. ', 'Ben: '),
    );
  });

  it('draws the next paragraph up where that was the first', () => {
    const talk = plain.replace('I did. I like Mr. Lee.', 'I |did.');
    check(
      talk,
      'giveFirstSentence',
      undefined,
      plain.replace('stay?', 'stay? I did.').replace('I did. I like Mr. Lee.\n\n  And', 'And'),
    );
  });

  it('takes a sentence that goes on over lines', () => {
    const talk = plain.replace('I did. I like', 'I d|id\n  stay. I like');
    check(
      talk,
      'giveFirstSentence',
      undefined,
      plain.replace('you stay?', 'you stay? I did\n  stay.').replace('Ben: I did. I', 'Ben: I'),
    );
  });

  it('sets no blank where there are none between sentences', () => {
    const talk = `
      记者：你什么时候来的？

      王芳：冷吗？|三月。

      记者：你留下了吗？

      王芳：留下了。
    `;
    check(
      talk,
      'giveFirstSentence',
      undefined,
      talk.replace('来的？', '来的？冷吗？').replace('王芳：冷吗？|', '王芳：'),
    );
  });

  it('moves it below a label that stands above what is said', () => {
    const talk = `
      Ann Lee  0:01
      When did you come here?

      Ben Holt  0:04
      And |why? In March.

      Ann Lee  0:12
      Why did you stay?

      Ben Holt  0:15
      For the harbour.
    `;
    check(talk, 'giveFirstSentence', undefined, talk.replace('here?', 'here? And why?').replace('And |why? In', 'In'));
  });

  it('is refused where it is all that is said, or in the first turn', () => {
    check(plain.replace('And did', 'And |did'), 'giveFirstSentence', undefined, /all this turn says/);
    check(plain.replace('When', '|When'), 'giveFirstSentence', undefined, /no turn before/);
    check(plain.replace('Ann: And did you stay?', 'Ann:|'), 'giveFirstSentence', undefined, /Nothing is said/);
  });

  it('is refused where a bracket would be torn apart', () => {
    check(plain.replace('It was. In', '(It |was. In') + ')', 'giveFirstSentence', undefined, /torn apart/);
  });
});

describe('taking the last sentence of the turn before', () => {
  it('moves it over the boundary', () => {
    check(
      TALK,
      'takeLastSentence',
      undefined,
      plain.replace(' Was it cold?', '').replace('Ben: It was.', 'Ben: Was it cold? It was.'),
    );
  });

  it('is undone by giving it back', () => {
    const taken = plain.replace(' Was it cold?', '').replace('Ben: It was.', 'Ben: Was |it cold? It was.');
    check(taken, 'giveFirstSentence', undefined, plain);
  });

  it('takes the last paragraph where that is one sentence', () => {
    const talk = plain.replace('It was. In March.', 'It was.\n\n  In March.').replace('And did', 'And |did');
    check(
      talk,
      'takeLastSentence',
      undefined,
      plain.replace(' In March.', '').replace('Ann: And did', 'Ann: In March. And did'),
    );
  });

  it('gives words to a turn that says nothing yet', () => {
    const talk = plain.replace('Ann: And did you stay?', 'Ann:|');
    check(
      talk,
      'takeLastSentence',
      undefined,
      plain.replace(' In March.', '').replace('And did you stay?', 'In March.'),
    );
  });

  it('is refused where it is all that is said, or in the first turn', () => {
    const talk = plain.replace('I did. I', '|I did. I');
    check(talk, 'takeLastSentence', undefined, /all the turn before says/);
    check(plain.replace('When', '|When'), 'takeLastSentence', undefined, /no turn before/);
  });
});

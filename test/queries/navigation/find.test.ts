import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import type { Sought } from '../../../server/src/queries/navigation/find';
import { find, isSought } from '../../../server/src/queries/navigation/find';
import { read, show } from '../../support/marks';

/** Marked are the cursor and what is found; no mark means that there is no such place. */
function check(sought: Sought, document: string): void {
  const { text, offset, ranges } = read(document);
  const found = find(Snapshot.of(text), offset, sought);
  assert.equal(show(text, found ? [found] : []), show(text, ranges), sought);
}

describe('find: the next question', () => {
  it('is the next thing that is asked', () => {
    check(
      'nextQuestion',
      `
      Ann: When did you| come here?

      Ben: In March.

      Ann: Winters are long. [[And did you stay?]]

      Ben: I did.
      `,
    );
  });

  it('is the first from before the interview', () => {
    check(
      'nextQuestion',
      `
      A talk| about ice

      Ann: [[When did you come here?]]

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
    );
  });

  it('is what is asked in the turn of the cursor, from before it', () => {
    check(
      'nextQuestion',
      `
      Ann: When did you come here?

      Ben: In March.

      Ann|: Winters are long. [[And did you stay?]]

      Ben: I did.
      `,
    );
  });

  it('ends at the last', () => {
    check(
      'nextQuestion',
      `
      Ann: When did you come here?

      Ben: In March.

      Ann: |And did you stay?

      Ben: I did.
      `,
    );
  });

  it('is none where nobody asks, and in an empty document', () => {
    check('nextQuestion', 'Ann: The ice is th|in.\n\nBen: It is.');
    check('nextQuestion', '|');
  });
});

describe('find: the question before', () => {
  it('is the start of what is asked here', () => {
    check(
      'previousQuestion',
      `
      Ann: When did you come here?

      Ben: In March.

      Ann: [[And did| you stay?]]

      Ben: I did.
      `,
    );
  });

  it('is the one before from the start of a question', () => {
    check(
      'previousQuestion',
      `
      Ann: [[When did you come here?]]

      Ben: In March.

      Ann: |And did you stay?

      Ben: I did.
      `,
    );
  });

  it('ends at the first', () => {
    check(
      'previousQuestion',
      `
      Ann: |When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
    );
  });
});

describe('find: the answer', () => {
  it('is the label of the first answer from anywhere in a question', () => {
    check(
      'answer',
      `
      Ann: Winters| are long. When did you come here?

      [[Ben]]: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
    );
  });

  it('is the next answer to the same question from an answer', () => {
    check(
      'answer',
      `
      Ann: When did you two come here?

      Ben: In March.|

      [[Cleo]]: In May, I think.

      Ann: And did you stay, Ben?

      Ben: I did.

      Ann: And you, Cleo?

      Cleo: I left.
      `,
    );
  });

  it('is none from the last answer', () => {
    check(
      'answer',
      `
      Ann: When did you come here?

      Ben: In |March.

      Ann: And did you stay?

      Ben: I did.
      `,
    );
  });

  it('is none from a question that nobody answers', () => {
    check(
      'answer',
      `
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you |stay?
      `,
    );
  });
});

describe('find: the question of an answer', () => {
  it('is what is asked, from any paragraph and from the last of several answers', () => {
    check(
      'question',
      `
      Ann: Winters are long. [[When did you two come here?]]

      Ben: In March.

      Cleo: In May, I think.

      It sn|owed.

      Ann: And did you stay, Ben?

      Ben: I did.

      Ann: And you, Cleo?

      Cleo: I left.
      `,
    );
  });

  it('is none from the question itself', () => {
    check(
      'question',
      `
      Ann: When did you come| here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
    );
  });

  it('is none from thanks', () => {
    check(
      'question',
      `
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.

      Ann: Thank you very much.

      Ben: My pleas|ure.
      `,
    );
  });
});

describe('find: a question that nobody answers', () => {
  const document = (first: string, last: string) => `
    Ann: When did you come here?

    Ben: In ${first}March.

    Ann: [[And did you stay?]]

    Ann: How long?

    Ben: ${last}A year.
  `;

  it('is the next one', () => {
    check('nextUnanswered', document('|', ''));
  });

  it('is looked for from the top again', () => {
    check('nextUnanswered', document('', '|'));
  });

  it('is none where all are answered', () => {
    check(
      'nextUnanswered',
      `
      Ann: When did| you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
    );
  });
});

describe('find: turns', () => {
  it('leads to the label of the next', () => {
    check(
      'nextTurn',
      'Ann: The ice |is thin.\n\nIt cracks.\n\n[[Ben]]: It does.\n\nAnn: The horses stay.\n\nBen: They do.',
    );
  });

  it('leads from before a time to the next, not to the label behind the time', () => {
    check(
      'nextTurn',
      '|[0:01] Ann: The ice is thin.\n\n[0:05] [[Ben]]: It does.\n\n[0:09] Ann: Well.\n\n[0:12] Ben: Yes.',
    );
  });

  it('leads back to the own label first', () => {
    check('previousTurn', 'Ann: The ice is thin.\n\n[[Ben]]: It| does.\n\nAnn: The horses stay.\n\nBen: They do.');
    check('previousTurn', '[[Ann]]: The ice is thin.\n\n|Ben: It does.\n\nAnn: The horses stay.\n\nBen: They do.');
  });

  it('ends at both ends', () => {
    check('nextTurn', 'Ann: The ice is thin.\n\nBen: It does.\n\nAnn: The horses stay.\n\nBen: They |do.');
    check('previousTurn', '|Ann: The ice is thin.\n\nBen: It does.\n\nAnn: The horses stay.\n\nBen: They do.');
    check('previousTurn', '|');
  });

  it('leads back from behind the interview to the last', () => {
    check(
      'previousTurn',
      'Ann: Is the ice thin?\n\nBen: It is.\n\nAnn: Do the horses stay?\n\n[[Ben]]: They do.\n\nCopyright 2020 The Ice Company. All rights reserved.|',
    );
  });
});

describe('find: turns of a speaker', () => {
  it('leads to the next one under whatever label', () => {
    check(
      'nextTurnOfSpeaker',
      `
      Ann: Did you come?

      Ambassador Holt: In Ma|rch.

      Ann: Did you stay?

      [[Ambassador]]: I did.

      Ann: Will you stay?

      Ambassador Holt: I will.

      Ann: How long?

      Ambassador Holt: A year.
      `,
    );
  });

  it('leads back to the start of this one, then to the one before', () => {
    check('previousTurnOfSpeaker', 'Ann: Is it thin?\n\nBen: It is.\n\n[[Ann]]: Sta|y?\n\nBen: They do.');
    check('previousTurnOfSpeaker', '[[Ann]]: Is it thin?\n\nBen: It is.\n\n|Ann: Stay?\n\nBen: They do.');
  });

  it('is none around the interview', () => {
    check('nextTurnOfSpeaker', 'Home|\n\nAnn: Is it thin?\n\nBen: It is.\n\nAnn: Do they stay?\n\nBen: They do.');
  });
});

describe('find: labels to fix', () => {
  const document = (first: string, last: string) => `
    Ann: Did${first} you come?

    Ambassador Holt: In March.

    Ann: Did you stay?

    [[Ambassador]]: I did.

    Ann: Will you stay?

    Ambassador Holt: I will.

    Ann: How long?${last}

    Ambassador Holt: A year.
  `;

  it('leads to the next, and from behind the last to the first', () => {
    check('nextLabelToFix', document('|', ''));
    check('nextLabelToFix', document('', '|'));
  });
});

describe('find: what else has a warning', () => {
  it('is gone to as well, so that no list of problems has more', () => {
    check(
      'nextLabelToFix',
      `
      ---
      participants: []
      rules: { empty-turn: warning }
      ---
      Ann: Did you come?|

      Ben: In March.

      Ann: Did you stay?

      [[Ben]]:

      Ann: Will you stay?

      Ben: I will.
      `,
    );
  });
});

describe('find: all of it', () => {
  it('is the turn around the cursor', () => {
    check(
      'turn',
      'Ann: The ice is thin.\n\n[[Ben: It does.\n|\nIt cracks.]]\n\nAnn: The horses stay.\n\nBen: They do.',
    );
  });

  it('is the exchange around the cursor', () => {
    check(
      'exchange',
      'Ann: When?\n\nBen: In May.\n\n[[Ann: Did you stay?\n\nBen: I |did.\n\nIt snowed.]]\n\nAnn: Thanks.',
    );
  });

  it('is nothing around the interview, and no exchange around a remark', () => {
    check('turn', 'Home|\n\nAnn: Is it thin?\n\nBen: It is.\n\nAnn: Do they stay?\n\nBen: They do.');
    check('exchange', 'Ann: When?\n\nBen: In May.\n\nAnn: Did you stay?\n\nBen: I did.\n\nAnn: Thank| you.');
  });
});

describe('find', () => {
  it('knows its words and no others', () => {
    assert.ok(isSought('nextTurn'));
    for (const word of ['toString', '__proto__', '', undefined, 3]) assert.ok(!isSought(word));
  });

  it('costs next to nothing in a long transcript, once that is read @large', () => {
    const talk = 'Ann: When did you come here?\n\nBen: In March. It snowed for a week, and the river froze.\n\n';
    const snapshot = Snapshot.of(talk.repeat(1000));
    let offset = 0;
    assert.equal(snapshot.transcript.exchanges.length, 1000);
    const began = performance.now();
    for (let step = 0; step < 900; step++) offset = find(snapshot, offset, 'nextQuestion')?.from ?? 0;
    assert.equal(offset, 899 * talk.length + 'Ann: '.length);
    assert.ok(performance.now() - began < 500);
  });
});

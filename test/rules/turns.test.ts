import assert from 'node:assert/strict';
import { fixes, found, mended, turnsOf } from '../support/findings';

const TURNS = turnsOf((speaker) => `${speaker}: `);

describe('line-start', () => {
  const tight = [...TURNS.slice(0, 5), `${TURNS[5] ?? ''}\n${TURNS[6] ?? ''}`, ...TURNS.slice(7)].join('\n\n');

  it('finds a turn right below another, where blank lines are the way', () => {
    assert.deepEqual(found(tight, 'line-start'), ['Ines']);
    assert.equal(mended(tight, 'line-start'), TURNS.join('\n\n'));
  });

  it('says nothing where turns stand line by line, or are few', () => {
    assert.deepEqual(found(TURNS.join('\n'), 'line-start'), []);
    assert.deepEqual(found('Ann: Where to?\n\nBo: Home.\nAnn: Why?\n\nBo: It is late.', 'line-start'), []);
  });

  it('says nothing below a direction, which belongs to the label', () => {
    const directed = TURNS.join('\n\n').replace(/\n\n(?=Ines: And the crane)/, '\n\n[The door.]\n');
    assert.ok(directed.includes('[The door.]'));
    assert.deepEqual(found(directed, 'line-start'), []);
  });
});

describe('same-speaker-repeated', () => {
  const talk = (before: string) => [...TURNS.slice(0, 6), `${before}Tobias: At last.`, ...TURNS.slice(6)].join('\n\n');

  it('finds the second of two turns in a row, and merges them into two paragraphs', () => {
    assert.deepEqual(found(talk(''), 'same-speaker-repeated'), ['Tobias']);
    assert.equal(mended(talk(''), 'same-speaker-repeated'), talk('').replace('Tobias: At last.', 'At last.'));
  });

  it('takes away the marks of a label with it, and its line where it has one to itself', () => {
    const bold = talk('').replaceAll(/^(\w+):/gm, '**$1:**');
    assert.equal(mended(bold, 'same-speaker-repeated'), bold.replace('**Tobias:** At last.', 'At last.'));
    const above = talk('').replaceAll(/^(\w+): /gm, '$1:\n');
    assert.equal(mended(above, 'same-speaker-repeated'), above.replace('Tobias:\nAt last.', 'At last.'));
  });

  it('has no fix where a time would go with the label', () => {
    const timed = talk('').replaceAll(/^(\w+):/gm, '[00:12] $1:');
    assert.deepEqual(found(timed, 'same-speaker-repeated'), ['Tobias']);
    assert.deepEqual(fixes(timed, 'same-speaker-repeated'), []);
  });

  for (const words of ['Note: it is late.', '# Later', '[They laugh.]', 'Ines: I ask.'])
    it(`has no fix where the words would be no speech without a label: ${words}`, () => {
      assert.deepEqual(fixes(talk('').replace('At last.', words), 'same-speaker-repeated'), []);
    });

  it('has no fix where emphasis goes on behind the label', () => {
    const bold = talk('').replaceAll(/^(Tobias: .*)$/gm, '**$1**');
    assert.deepEqual(fixes(bold, 'same-speaker-repeated'), []);
  });

  for (const between of ['## Later\n\n', '[They laugh.]\n\n', '* * *\n\n', '> (laughter)\n\n', 'Break: 12:30\n\n'])
    it(`says nothing of turns with something between them: ${between.trim()}`, () => {
      assert.deepEqual(found(talk(between), 'same-speaker-repeated'), []);
    });

  it('says nothing where another begins in between, behind a label without its colon', () => {
    assert.deepEqual(found(talk('Ines What then?\n\n'), 'label-markup'), ['Ines ']);
    assert.deepEqual(found(talk('Ines What then?\n\n'), 'same-speaker-repeated'), []);
  });

  it('says nothing of labels behind which several people may stand', () => {
    const several = talk('').replaceAll('Tobias', 'Audience').replaceAll('Ines', 'Q');
    assert.deepEqual(found(several, 'same-speaker-repeated'), []);
  });
});

describe('empty-turn', () => {
  it('deletes the label, or joins what stands around it', () => {
    const text = 'Ann: Where to?\n\nBo:\n\nAnn: Where, I said.\n\nBo: Home.';
    assert.deepEqual(found(text, 'empty-turn'), ['Bo']);
    assert.deepEqual(fixes(text, 'empty-turn'), ['Delete it and join the turns around it']);
    assert.equal(mended(text, 'empty-turn'), 'Ann: Where to?\n\nWhere, I said.\n\nBo: Home.');
  });

  it('only deletes where the neighbours are two', () => {
    const text = 'Ann: Where to?\n\nBo:\n\nCy: Home.\n\nAnn: Why?\n\nCy: It is late.\n\nBo: It is.';
    assert.deepEqual(fixes(text, 'empty-turn'), ['Delete the empty turn']);
  });

  it('keeps a heading that stands before the next turn, and is still no speech', () => {
    const text = 'Ann: Where to?\n\nBo: Home.\n\nAnn:\n\n* * *\n\nBo: It is late.\n\nAnn: It is.';
    assert.equal(mended(text, 'empty-turn'), text.replace('Ann:\n\n*', '*'));
  });

  it('is not found where the text stands below, in a gesture, in a gap to fill, or behind the last label', () => {
    const text = 'Ann:\n\nWhere to?\n\nBo: [shrugs]\n\nAnn: ______\n\nBo: -\n\nAnn: Well.\n\nBo: ';
    assert.deepEqual(found(text, 'empty-turn'), []);
  });

  it('has no fix where a time would be left, or go', () => {
    const text = TURNS.map((turn, at) => `00:0${at % 10}:00\n${at === 5 ? 'Tobias:' : turn}`).join('\n\n');
    assert.deepEqual(found(text, 'empty-turn'), ['Tobias']);
    assert.deepEqual(fixes(text, 'empty-turn'), []);
  });
});

describe('unanswered-question', () => {
  const lost = TURNS.flatMap((turn, at) => (at === 5 ? [] : [turn]));
  const more = [
    'Ines: Who paid?',
    'Tobias: My aunt.',
    'Ines: Did she mind?',
    'Tobias: No.',
    'Ines: Why not?',
    'Tobias: She owns it.',
  ];
  const rest = ['Ines: Is it open?', 'Tobias: Yes.', ...more];

  it('finds what is asked where the next question follows, in a long interview', () => {
    assert.deepEqual(found([...lost, ...rest].join('\n\n'), 'unanswered-question'), ['Which navy?']);
    assert.deepEqual(found(lost.join('\n\n'), 'unanswered-question'), []);
  });

  it('says nothing of what does not end with a question', () => {
    const text = [...lost, ...rest].join('\n\n').replace('Which navy?', 'Which navy? I mean ours.');
    assert.deepEqual(found(text, 'unanswered-question'), []);
  });
});

describe('not-a-speaker', () => {
  const talk =
    'Ann: Where to?\n\nBo: Home.\n\nAdvice: Never go home.\n\nAnn: Why?\n\nBo: It is late.\n\nAdvice: Never be late.\n\nAnn: Is it late?\n\nBo: It is.\n\nAdvice: Look at your watch.\n\nAnn: Which watch?\n\nBo: Mine.\n\nAdvice: Buy a watch.\n\nAnn: Where?';

  it('is told once, at the first label', () => {
    assert.deepEqual(found(talk, 'not-a-speaker'), ['Advice']);
  });

  it('is not said of who is declared', () => {
    assert.deepEqual(found(`---\nparticipants: [Advice, Ann, Bo]\n---\n${talk}`, 'not-a-speaker'), []);
  });

  it('is not said of parts in a conversation', () => {
    assert.deepEqual(found(talk.replaceAll('Advice', 'Question'), 'not-a-speaker'), []);
  });
});

describe('one-turn-speaker', () => {
  const talk = (name: string) =>
    `Ann Lee: Where to?\n\nBo Ray: Home.\n\nAnn Lee: Why?\n\n${name}: It is late.\n\nAnn Lee: Is it?\n\nBo Ray: It is.\n\nAnn Lee: So go.\n\nBo Ray: I go.`;

  it('is found beside a name that shares a word', () => {
    assert.deepEqual(found(talk('Bo Moor'), 'one-turn-speaker'), []);
    assert.deepEqual(found(talk('Cy Ray'), 'one-turn-speaker'), ['Cy Ray']);
    assert.equal(mended(talk('Cy Ray'), 'one-turn-speaker'), talk('Bo Ray'));
  });

  it('is not found beside others, and of several who speak at once', () => {
    assert.deepEqual(found(talk('Dora Voss'), 'one-turn-speaker'), []);
    assert.deepEqual(found(talk('Ann Lee and Bo Ray'), 'one-turn-speaker'), []);
  });
});

import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';

const turnsOf = (text: string) => Snapshot.of(text).transcript.turns.length;

/** So many records of the same captions, with other contents. */
function records(captions: readonly string[], contents: readonly (readonly string[])[]): string {
  return contents
    .map(
      (record, nth) =>
        `# Item ${nth + 1}\n\n${record.map((content, at) => `${captions[at]}: ${content}`).join('\n')}\n`,
    )
    .join('\n');
}

const CONTENTS = [
  ['The gate sticks when it rains.', 'Oil the hinge twice a year.', 'The key hangs in the school.'],
  ['The bell is four minutes slow.', 'Leave it as it is for now.', 'The sexton has the ladder.'],
  ['The well needs a new rope.', 'Hemp lasts longer than nylon.', 'The rope is in the mill.'],
  ['The bridge is low for carts.', 'Load the carts in two parts.', 'The carter knows the way.'],
  ['The lamp burns all the day.', 'Turn the screw on the left.', 'The screw is a small one.'],
] as const;

describe('records of captions that no list has', () => {
  it('are no talk: the same captions in the same order, and nobody answers', () => {
    assert.equal(turnsOf(records(['Drawback', 'Remedy', 'Whereabouts'], CONTENTS)), 0);
    assert.equal(turnsOf(records(['Mangel', 'Abhilfe', 'Fundort'], CONTENTS)), 0);
  });

  it('are a talk where the same is said by people who take turns in no order, ask and answer', () => {
    const order = [0, 1, 0, 2, 1, 0, 1, 2, 0, 1, 0, 2, 1, 0];
    const said = [
      'Who has the key?',
      'Yes.',
      'I would oil the hinge, and then I would look at the bell, which is slow.',
    ];
    const text = order.map((who, at) => `${['Brandt', 'Reh', 'Nair'][who]}: ${said[at % 3]}`).join('\n\n');
    assert.equal(turnsOf(text), order.length);
  });

  it('are read as they are declared', () => {
    const text = records(['Drawback', 'Remedy', 'Whereabouts'], CONTENTS);
    assert.equal(turnsOf(`---\nparticipants: [Drawback, Remedy, Whereabouts]\n---\n\n${text}`), 15);
  });

  it('are no talk where only one caption comes again, whatever stands beside it', () => {
    const links = CONTENTS.flatMap(([, second, third]) => [
      second,
      '',
      `Further: ${third}`,
      '',
      `Further: ${second}`,
      '',
    ]);
    assert.equal(turnsOf(['Foreword: The valley is narrow.', '', ...links].join('\n')), 0);
  });

  it('of a few lines are left to whoever writes them', () => {
    assert.ok(turnsOf('Brandt: The gate sticks.\n\nReh: The bell is slow.\n\nBrandt: The well needs a rope.') > 0);
  });

  it('are no talk where names have values behind them, in any language', () => {
    const round = (names: readonly string[], values: readonly string[]) =>
      values.map((value, at) => `${names[at % names.length]}: ${value}`).join('\n');
    const values = ['3', '14', '7', '21', '12', '9', '5', '0', '11', '2', '8', '17'];
    assert.equal(turnsOf(round(['Ann', 'Bo', 'Cleo'], values)), 0);
    assert.equal(turnsOf(round(['Анна', 'Пётр', 'Ольга'], values)), 0);
    assert.equal(turnsOf(round(['林岱', '张国', '许和'], values).replace(/: /g, '：')), 0);
  });
});

describe('pages with something like labels here and there', () => {
  const PROSE = [
    'The ferry has crossed the sound for ninety years, and on Sunday it will do so for the last time.',
    'The bridge opened in May, and since then hardly anybody takes the boat to the other side.',
    'The harbour board has promised to keep the boat, and there are plans for a museum and a sauna.',
    'A hundred people stood on the pier when the first car came over, and not all of them clapped.',
  ];
  const among = (...lines: readonly string[]) =>
    [...PROSE, ...lines, ...PROSE]
      .flatMap((line, at) => [line, '', ...(at % 3 === 2 ? [PROSE[0] ?? '', ''] : [])])
      .join('\n');

  it('are no talk', () => {
    assert.equal(turnsOf(among('Read more: How the bridge was paid for', 'Photo: Lena Moss')), 0);
    assert.equal(turnsOf(among('Why now: The bridge has four lanes.', 'What next: The boat stays where it is.')), 0);
    const letter = [...PROSE, ...PROSE, 'PS: I have nothing against your goat, which may stay where it is.'];
    assert.equal(turnsOf(letter.join('\n\n')), 0);
  });

  it('are a talk where initials stand again and again that a letter has before its last lines', () => {
    const round = 'PS: I was there, I think.\n\nMK: Were you alone?\n\n';
    assert.equal(turnsOf(round.repeat(3)), 6);
  });

  it('are a talk where people talk between them', () => {
    const talk = [
      'Nora: Who pays for the bridge?',
      'Ole: We do.',
      'Nora: Did anybody ask you?',
      'Ole: No, they did not ask me.',
    ];
    assert.equal(turnsOf([PROSE[0], '', PROSE[1], '', ...talk.flatMap((line) => [line, ''])].join('\n')), 4);
  });
});

describe('a screenplay', () => {
  const scenes = (headings: readonly string[], names: readonly string[], said: readonly string[]) =>
    headings
      .flatMap((heading, at) => [
        ...[heading, ''],
        ...[0, 1, 2].flatMap((nth) => [names[nth % 2] ?? '', said[(at + nth) % said.length] ?? '', '']),
      ])
      .join('\n');

  it('is no talk: headings say where its scenes play', () => {
    const said = ['Who let you in?', 'I have been here longer than you.', 'You are not paid for cats.'];
    const english = ['EXT. HARBOUR - DAWN', 'INT. ENGINE ROOM - DAY', 'INT. TOWN HALL - NIGHT', 'EXT. DECK - LATER'];
    assert.equal(turnsOf(scenes(english, ['NORA', 'OLE'], said)), 0);
    const german = [
      'AUSSEN. HAFEN - TAG',
      'INNEN. MASCHINENRAUM - TAG',
      'INNEN. RATHAUS - NACHT',
      'AUSSEN. DECK - TAG',
    ];
    assert.equal(turnsOf(scenes(german, ['NORA', 'OLE'], ['Wer bist du?', 'Ich war zuerst da.', 'Du siehst hin.'])), 0);
    const russian = ['НАТ. ПРИСТАНЬ - ДЕНЬ', 'ИНТ. РАТУША - НОЧЬ', 'НАТ. ПАЛУБА - ДЕНЬ', 'ИНТ. ДОМ - НОЧЬ'];
    assert.equal(turnsOf(scenes(russian, ['НОРА', 'ОЛЕГ'], ['Кто ты?', 'Я был здесь раньше.', 'Вы смотрите.'])), 0);
  });

  it('is a talk where one scene is only quoted in it', () => {
    const turns = [
      'Ann: How does your film begin?',
      'Bo: It says INT. ENGINE ROOM, and I did not change a word of it.',
      'Ann: Would you read it to us?',
      'Bo: Gladly. I have it here.\n\nINT. ENGINE ROOM - DAY',
      'Ann: And then?',
      'Bo: Then there is a cat. I am not paid for cats.',
    ];
    assert.equal(turnsOf(turns.join('\n\n')), 6);
  });

  it('is read where those who speak in it are declared', () => {
    const text = scenes(
      ['EXT. HARBOUR - DAWN', 'INT. ENGINE ROOM - DAY', 'INT. TOWN HALL - NIGHT', 'EXT. DECK - LATER'],
      ['NORA', 'OLE'],
      ['Who let you in?', 'I have been here longer than you.', 'You are not paid for cats.'],
    );
    assert.equal(turnsOf(`---\nparticipants: [NORA, OLE]\n---\n\n${text}`), 12);
  });
});

describe('the beginning of a talk', () => {
  it('is read from its first turns on', () => {
    const turns = [
      'Ines: Where did you learn to weld?',
      'Tobias: From my aunt.',
      'Ines: And she?',
      'Tobias: From the navy.',
    ];
    for (let count = 1; count <= turns.length; count++)
      assert.equal(turnsOf(turns.slice(0, count).join('\n\n')), count);
  });

  it('is read where labels are parts, initials or names of another language', () => {
    assert.equal(turnsOf('Interviewerin: Wo haben Sie schweißen gelernt?\n\nB1: Bei meiner Tante.'), 2);
    assert.equal(turnsOf('Q: Where did you learn to weld?\n\nA: From my aunt.'), 2);
    assert.equal(turnsOf('记者：您在哪里学的焊接？\n\n林岱：跟我姑姑学的。'), 2);
  });
});

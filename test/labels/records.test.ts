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
});

import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { GUESSING } from '../../server/src/rules/list';
import { Snapshot } from '../../server/src/document/snapshot';
import { read, show } from '../support/marks';
import { inEnglish } from '../support/english';
import { foundIn } from '../support/findings';

/** A talk of three in which nothing is wrong, to be followed by what is. */
const TALK = `
  Ines Brandt: Welcome to the harbour. How deep is it here?

  Vera Moss: Four metres at low tide, and nobody has measured it since the war.

  Ines Brandt: And how much does the ferry need?

  Otto Lind: Five, when the pilot is on board.

  Ines Brandt: What do you do at low tide?

  Vera Moss: We wait. We have always waited, and so did my mother.
`;

/** What is suspected in the talk with more turns behind it, in marks, and what is said of it. */
function suspected(more: string) {
  const marked = `${TALK}\n${more}`;
  const snapshot = Snapshot.of(read(marked).text);
  const found = inEnglish(foundIn(snapshot).filter(({ code }) => code === 'attribution-suspect'));
  assert.equal(
    show(
      snapshot.text.toString(),
      found.map(({ range }) => range),
    ),
    show(read(marked).text, read(marked).ranges),
  );
  // Whoever applies certain fixes does not even ask for these.
  assert.ok(found.every(({ code, fixes }) => GUESSING.has(code) && fixes.every(({ certain }) => !certain)));
  return found;
}

function said(more: string): readonly (readonly [string, string])[] {
  return suspected(more).map(({ severity, message }) => [severity, message]);
}

describe('a turn under the wrong name', () => {
  it('is not suspected where nothing is wrong', () => {
    assert.deepEqual(said(''), []);
  });

  it('is not suspected where another begins behind a label without its colon', () => {
    const before = '  Otto Lind: We wait, too. Do you know what the pilot says?\n\n';
    const behind = '\n\n  Otto Lind: From the autumn on.';
    assert.deepEqual(said(`${before}  Ines Brandt Will there be a deeper one?${behind}`), []);
    assert.equal(
      said(
        `${before.replace('Otto', '[[Otto').replace('Lind:', 'Lind]]:')}  ${behind}`
          .replace('\n\n  Otto', '\n\n  [[Otto')
          .replace('Lind: From', 'Lind]]: From'),
      ).length,
      2,
    );
  });

  describe('is suspected where', () => {
    it('the one who bears the label is spoken to by name', () => {
      for (const words of [
        'Is that right, Otto?',
        'Is that right Otto?',
        'Thank you, Otto.',
        'Well, Otto, it has been a pleasure to have you.',
        'I see. Mr. Lind, would you wait for it?',
      ])
        assert.deepEqual(said(`  [[Otto Lind]]: ${words}`), [
          ['information', "'Otto Lind' is spoken to by name here, under the label 'Otto Lind'."],
        ]);
    });

    it('the one who speaks says that he is another', () => {
      assert.deepEqual(said("  [[Otto Lind]]: I'm Ines, and I ask the questions."), [
        ['information', "Whoever speaks here is called 'Ines Brandt', but the label is 'Otto Lind'."],
      ]);
    });

    it('a label asks and answers itself', () => {
      const found = suspected(`
        [[Ines Brandt]]: Has nobody ever complained?

        [[Ines Brandt]]: They have. There is a drawer for it.

        Otto Lind: Two drawers.`);
      assert.deepEqual(
        found.map(({ message }) => message),
        ["'Ines Brandt' asks here what 'Ines Brandt' answers.", "'Ines Brandt' answers here what 'Ines Brandt' asked."],
      );
      assert.deepEqual(
        found[1]?.fixes.map(({ title }) => title),
        ["Set the speaker of this turn to 'Vera Moss'", "Exchange 'Ines Brandt' and 'Otto Lind' here"],
      );
    });

    it('it is the second of three in a row', () => {
      assert.deepEqual(
        said(`
        Otto Lind: We do not wait at all.

        [[Otto Lind]]: You should hear him in winter.

        Otto Lind: In winter there is no ferry.`),
        [['information', "Three turns in a row are under 'Otto Lind'. Turns in a row are rare in this text."]],
      );
    });

    it('the turn before gives the word to somebody else', () => {
      for (const words of [
        'Welcome, Otto. It is good to have you.',
        'Over to you, Otto.',
        'So, Otto, when do you leave?',
        'Next. Mr. Lind.',
      ])
        assert.equal(
          said(`  Ines Brandt: ${words}\n\n  [[Vera Moss]]: We leave at five, with the tide.`).length,
          1,
          words,
        );
    });

    it('… and is mended with his name first', () => {
      const [finding] = suspected(`
        Ines Brandt: Otto, what do you do meanwhile?

        [[Vera Moss]]: I paint the hull, and when it is painted I paint it again.

        Ines Brandt: In which colour?`);
      assert.equal(finding?.message, "'Ines Brandt' speaks to 'Otto Lind', but the next turn is under 'Vera Moss'.");
      assert.equal(finding.severity, 'information');
      assert.deepEqual(
        finding.fixes.map(({ title, certain }) => [title, certain]),
        [["Set the speaker of this turn to 'Otto Lind'", false]],
      );
    });

    it('it is a fragment of another sentence', () => {
      const [finding] = suspected(`
        Otto Lind: I would have told them that the boat was

        [[Ines Brandt]]: too heavy by a

        Otto Lind: ton and a half, but nobody asked.`);
      assert.equal(finding?.message, "These words stand in the middle of a sentence of 'Otto Lind'.");
      assert.equal(finding.fixes[0]?.title, "Set the speaker of this turn to 'Otto Lind'");
    });

    it('its label joins two of the text', () => {
      const [finding] = suspected('  [[Vera Moss & Otto Lind]]: Interesting.');
      assert.equal(finding?.message, "'Vera Moss & Otto Lind' joins two labels of this text.");
      // Vera has spoken just before.
      assert.equal(finding.fixes[0]?.title, "Set the speaker of this turn to 'Otto Lind'");
    });
  });

  describe('is not suspected', () => {
    it('by signs that are wrong more often than right', () => {
      for (const more of [
        '  Otto Lind: We do not wait at all.\n\n  Otto Lind: You should hear him in winter.',
        '  Otto Lind: They waited for the tide, as Otto did in his time.',
        '  Otto Lind: I would have told them that the boat was\n\n  Ines Brandt: too heavy for the water that they had in that summer.',
      ])
        assert.deepEqual(said(more), [], more);
    });

    it('where somebody says who he is, or what others said to him', () => {
      for (const words of [
        'My name is Otto.',
        "I'm Otto Lind, the pilot.",
        'She said: Otto, you steer like a cow.',
        '"Otto, you are late," and that was all.',
        "I'm Vera's cousin.",
        "I'm sorry.",
      ])
        assert.deepEqual(said(`  Otto Lind: ${words}`), [], words);
    });

    it('where somebody throws in a word before the one who is called begins', () => {
      assert.deepEqual(
        said(`
        Ines Brandt: Otto, what do you do meanwhile?

        Vera Moss: He sleeps.

        Otto Lind: I paint the hull.`),
        [],
      );
    });

    it('where somebody else joins in, or the one who has spoken is thanked', () => {
      assert.deepEqual(
        said(`
        Ines Brandt: Otto, will you tell us?

        Vera Moss: Tell us, Otto, or I shall.

        Ines Brandt: Thank you, Vera.

        Otto Lind: There was a fire on the pier.`),
        [],
      );
    });

    it('where names are told, not called', () => {
      for (const words of [
        'I asked Vera, Otto and the others.',
        'Otto, who knows the tides, waits.',
        'We will wait, Otto or no Otto.',
      ])
        assert.deepEqual(said(`  Ines Brandt: ${words}\n\n  Vera Moss: Did you?`), [], words);
    });

    it('behind a break, a heading, or where something was left out', () => {
      for (const between of ['**Break:** [26:05]', '## In winter', '[...]', '(They rise.)'])
        assert.deepEqual(
          said(`  Otto Lind: We wait.\n\n  ${between}\n\n  Otto Lind: We have always waited.`),
          [],
          between,
        );
    });

    it('where one label often stands twice in a row', () => {
      const notes = Array.from(
        { length: 4 },
        () => '  Otto Lind: We wait.\n\n  Otto Lind: We have always waited.\n\n  Vera Moss: So did I.',
      );
      assert.deepEqual(said(notes.join('\n\n')), []);
    });

    it('where he goes on with his own sentence', () => {
      assert.deepEqual(said('  Otto Lind: We wait for the\n\n  Otto Lind: tide, as always.'), []);
    });

    it('under a label behind which several people may stand', () => {
      assert.deepEqual(said('  Audience: Who pays for it?\n\n  Audience: Nobody, as always.'), []);
    });
  });

  it('is mended by one label at a time: no fix writes the name of a neighbour', () => {
    const found = suspected(`
      [[Otto Lind]]: Do you wait at all?

      [[Otto Lind]]: You should hear him in winter.

      Ines Brandt: I have.`);
    assert.deepEqual(
      found.map(({ fixes }) => fixes.map(({ title }) => title)),
      [
        ["Set the speaker of this turn to 'Ines Brandt'", "Exchange 'Vera Moss' and 'Otto Lind' here"],
        ["Set the speaker of this turn to 'Vera Moss'", "Exchange 'Otto Lind' and 'Ines Brandt' here"],
      ],
    );
  });

  it('names the place of the other turn where its label stands now', () => {
    const more = '  Otto Lind: Do you wait at all?\n\n  Otto Lind: You should hear him in winter.\n';
    const { text } = read(`${TALK}\n${more}`);
    const before = Snapshot.of(text);
    const places = (snapshot: Snapshot) => foundIn(snapshot).flatMap(({ related }) => related);
    assert.equal(places(before).length, 2);
    const from = text.indexOf('Otto Lind: Do you wait');
    const now = before.edit([{ from, to: from, insert: '  ' }]);
    assert.deepEqual(places(now), places(Snapshot.of(now.text.toString())));
  });

  it('is the same finding while something is typed elsewhere, and another where its turn has moved', () => {
    const harbour = `
  Ines Brandt: And what did the others do at that time?

  Vera Moss: They had their breakfast on the quay and went home in the evening, as one does.
`.repeat(12);
    const { text } = read(`${TALK}${harbour}
  Otto Lind: Do you wait at all?

  Otto Lind: You should hear him in winter.
${harbour}`);
    const before = Snapshot.of(text);
    const place = text.lastIndexOf('breakfast', text.indexOf('wait at all') - 500);
    const suspects = (snapshot: Snapshot) => findingsIn(snapshot).filter(({ code }) => code === 'attribution-suspect');
    const typed = (from: number, insert: string) => suspects(before.edit([{ from, to: from, insert }]));
    const found = suspects(before);
    assert.equal(found.length, 2);
    assert.ok(typed(place + 3, 'e').every((finding, nth) => finding === found[nth]));
    const lines = (findings: typeof found) => findings.map(({ at }) => at.from.line);
    assert.deepEqual(
      lines(typed(place, '\n')),
      lines(found).map((line) => line + 1),
    );
  });
});

import assert from 'node:assert/strict';
import { isPlaceholder } from '../../server/src/rules/placeholder/isPlaceholder';
import { Snapshot } from '../../server/src/document/snapshot';
import { dedent } from '../support/marks';
import { foundIn } from '../support/findings';
import { english } from '../../server/src/words/say';

function found(text: string) {
  const snapshot = Snapshot.of(dedent(text));
  return foundIn(snapshot)
    .filter(({ code }) => code === 'placeholder-speaker')
    .map(({ message, range, related, fixes }) => ({
      message: english(message),
      line: snapshot.text.placeAt(range.from).line + 1,
      related: related.map((place) => english(place.message)),
      fixes: fixes.map(({ title, certain, changes }) => ({ title: english(title), certain, changes: changes.length })),
    }));
}

function titles(text: string): readonly (readonly string[])[] {
  return found(text).map(({ fixes }) => fixes.map(({ title }) => title));
}

describe('a placeholder for a name', () => {
  it('is a numbered voice, an unknown one, or question marks', () => {
    for (const label of [
      'Speaker 0',
      'SPEAKER_00',
      'Speaker A',
      'spk_1',
      'Sprecherin 2',
      '说话人 1',
      'Unknown',
      'Unknown Speaker',
      'Unidentified Male Voice 2',
      'Female Speaker',
      'Interviewer Woman',
      '[??]',
    ])
      assert.ok(isPlaceholder(label), label);
  });

  it('is a question mark in either width, and stands as a label in the form of the others', () => {
    const [first] = found(`
      ### 李明：
      大家好。

      ### ？：
      我是家长，今天来听。

      ### 李明：
      谢谢。

      ### 王芳：
      我也是。

      ### ？：
      我先走了。
    `);
    assert.equal(first?.line, 4);
  });

  it('is no part in a conversation, no code, and no name', () => {
    for (const label of [
      'Q',
      'A',
      'Interviewer',
      'JOURNALIST',
      'Audience',
      'Audience 2',
      'P3',
      'Moderator',
      'The Speaker',
      'Mr Speaker',
      'Unknown Pleasures',
      'Person',
      'Vera',
    ])
      assert.ok(!isPlaceholder(label), label);
  });

  it('is found once, on its first turn, with what it says', () => {
    assert.deepEqual(
      found(`
        Ines Brandt: Who lit the lamp?

        Speaker 1: My grandmother did, every evening for forty years.

        Ines Brandt: And then?

        Speaker 1: Then they put in a switch.

        Ines Brandt: Who?

        Speaker 2: We did, and it has never worked in all these years.
      `),
      [
        {
          message: "'Speaker 1' is a placeholder; 2 turns wait for a name.",
          line: 3,
          related: ['Speaker 1: My grandmother did, every evening for forty years.'],
          fixes: [],
        },
        {
          message: "'Speaker 2' is a placeholder; one turn waits for a name.",
          line: 11,
          related: ['Speaker 2: We did, and it has never worked in all these years.'],
          fixes: [],
        },
      ],
    );
  });

  it('is named where somebody introduces himself', () => {
    const [one] = found(`
      Ines Brandt: Who lit the lamp?

      Speaker 1: Which lamp?

      Ines Brandt: The one on the pier. And who are you?

      Speaker 1: My name is Vera Moss. I lit it.
    `);
    assert.deepEqual(one?.fixes, [{ title: "Change all 2 'Speaker 1' to 'Vera Moss'", certain: false, changes: 2 }]);
    assert.equal(one.related[0], 'Speaker 1: My name is Vera Moss.');
  });

  it('is named where the turn before speaks to him by a name that the text knows', () => {
    assert.deepEqual(
      titles(`
        Our guests are the pilot Otto Lind and Vera Moss.

        Ines Brandt: Otto, how deep is it here?

        Speaker 1: Four metres.

        Ines Brandt: Vera, is that enough?

        Speaker 2: For him it is.

        Ines Brandt: And for the ferry?

        Speaker 1: No.
      `),
      [["Change all 2 'Speaker 1' to 'Otto Lind'"], ["Change to 'Vera Moss'"]],
    );
  });

  it('is not named where two names or two placeholders compete, or the name talks with it', () => {
    const twoNames = `
      Our guests are Otto Lind and Vera Moss.

      Ines Brandt: Otto, how deep is it here?

      Speaker 1: Four metres.

      Ines Brandt: Vera, is that enough?

      Speaker 1: It is.
    `;
    const twoClaims = `
      Our guest is Otto Lind.

      Ines Brandt: Otto, how deep is it here?

      Speaker 1: Four metres.

      Ines Brandt: Otto, is that enough?

      Speaker 2: It is.
    `;
    const talks = `
      Ines Brandt: Otto, how deep is it here?

      Speaker 1: Four metres.

      Otto Lind: Three, today.

      Ines Brandt: Is that enough?

      Otto Lind: It is.
    `;
    for (const text of [twoNames, twoClaims, talks])
      assert.ok(
        titles(text).every((fixes) => fixes.length === 0),
        text,
      );
  });

  it('is not named by what is no name, or where several unknown people may speak', () => {
    for (const said of ["I'm Irish.", 'I am Chief Pilot.', "I'm sorry.", 'I am the Mayor.'])
      assert.deepEqual(
        titles(`Ines Brandt: Who are you?\n\nSpeaker 1: ${said}\n\nInes Brandt: I see.\n\nSpeaker 1: Yes.`),
        [[]],
        said,
      );
    assert.deepEqual(
      titles("Ines Brandt: Who are you?\n\nUnknown: I'm Vera Moss.\n\nInes Brandt: And you?\n\nUnknown: Guess."),
      [[]],
    );
  });

  it('is accepted where it is declared', () => {
    assert.deepEqual(
      found(`
        ---
        participants:
          - name: Speaker 1
        ---
        Ines Brandt: Who lit the lamp?

        Speaker 1: My grandmother did.
      `),
      [],
    );
  });
});

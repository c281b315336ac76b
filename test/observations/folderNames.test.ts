import assert from 'node:assert/strict';
import { ALONE } from '../../server/src/document/context';
import { countOthers, folderNames, namesOf } from '../../server/src/document/folderNames';
import { Snapshot } from '../../server/src/document/snapshot';
import type { RuleLevel } from '../../server/src/model/findings';
import { mayBeMistaken } from '../../server/src/observations/spelling/folderMistakes';
import { findingsIn } from '../../server/src/rules/check';
import { english } from '../../server/src/words/say';

const CODE = 'cross-file-spelling';

/** A talk of two. */
function talk(one: string, other: string): string {
  const said = ['Where to?', 'Home.', 'Why?', 'It is late.', 'And then?', 'We shall see.'];
  return said.map((words, at) => `${at % 2 === 0 ? one : other}: ${words}\n`).join('\n');
}

const namesIn = (text: string) => namesOf(Snapshot.of(text).transcript);

/** A text as it is seen among others. */
function among(text: string, others: readonly string[], level?: RuleLevel): Snapshot {
  const files = [text, ...others].map((one, at) => [String(at), namesIn(one)] as const);
  const rules = new Map(level === undefined ? [] : [[CODE, level] as const]);
  return Snapshot.of(text, { ...ALONE, rules, elsewhere: { folder: folderNames(new Map(files)), own: '0' } });
}

/** What is told of a text among others; of what is marked in further turns nothing. */
function told(text: string, others: readonly string[]): readonly string[] {
  return findingsIn(among(text, others))
    .filter(({ code, severity }) => code === CODE && severity !== 'hint')
    .map(({ severity, message }) => `${severity}: ${english(message)}`);
}

const GUESTS = ['Ida Voss', 'Vera Holm', 'Uta Rehn', 'Lars Quist'];

/** Talks of a host with somebody who is in every second one. */
const others = (count: number, name: string) =>
  Array.from({ length: count }, (_, at) => talk('Tobias Reher', at % 2 === 0 ? name : (GUESTS[at % 4] ?? name)));

describe('Names in the other transcripts of a folder', () => {
  const IN_MANY = others(8, 'Marlene Okonjo');

  it('show a name that is misspelt on all turns', () => {
    assert.deepEqual(told(talk('Tobias Reher', 'Marlene Okonjjo'), IN_MANY), [
      "warning: 'Marlene Okonjjo' is 'Marlene Okonjo' in 4 other transcripts.",
    ]);
    const [fix] = findingsIn(among(talk('Tobias Reher', 'Marlene Okonjjo'), IN_MANY)).flatMap((finding) =>
      finding.fixes(among(talk('Tobias Reher', 'Marlene Okonjjo'), IN_MANY)),
    );
    assert.equal(fix?.certain, false);
    assert.equal(fix.changes.length, 3);
  });

  it('say nothing of a name that is right, nor where nobody else is known', () => {
    assert.deepEqual(told(talk('Tobias Reher', 'Marlene Okonjo'), IN_MANY), []);
    assert.deepEqual(told(talk('Tobias Reher', 'Marlene Okonjjo'), []), []);
    assert.deepEqual(told(talk('Tobias Reher', 'Bo Lind'), IN_MANY), []);
  });

  it('say nothing of a name that as many transcripts have', () => {
    const both = [...IN_MANY, ...others(8, 'Marlene Okonjjo')];
    assert.deepEqual(told(talk('Tobias Reher', 'Marlene Okonjjo'), both), []);
  });

  it('say nothing where the right name stands in the text too', () => {
    assert.deepEqual(told(talk('Marlene Okonjo', 'Marlene Okonjjo'), IN_MANY), []);
  });

  it('say nothing of parts, numbers and codes', () => {
    for (const [label, other] of [
      ['Interviewer', 'Interviewers'],
      ['P1', 'P2'],
      ['Speaker 1', 'Speaker 2'],
      ['ABC', 'ABD'],
    ] as const)
      assert.deepEqual(told(talk('Tobias Reher', label), others(8, other)), [], label);
  });

  it('say nothing of who is declared', () => {
    const declared = `---\nparticipants: [Tobias Reher, Marlene Okonjjo]\n---\n${talk('Tobias Reher', 'Marlene Okonjjo')}`;
    assert.deepEqual(told(declared, IN_MANY), []);
  });

  it('show what is short for a name that the folder writes in full', () => {
    assert.deepEqual(told(talk('Tobias Reher', 'Marlene'), others(16, 'Marlene Okonjo')), [
      "information: 'Marlene' is 'Marlene Okonjo' in 8 other transcripts.",
    ]);
    assert.deepEqual(told(talk('TR', 'MO'), IN_MANY), [
      "information: 'TR' is 'Tobias Reher' in 8 other transcripts.",
      "information: 'MO' is 'Marlene Okonjo' in 4 other transcripts.",
    ]);
  });

  it('show a surname of two words, one behind a title, and one that is misspelt there', () => {
    const many = others(12, 'Marlene van Dalen');
    for (const label of ['Van Dalen', 'Ms. van Dalen', 'Ms. Dalen', 'Ms. Dallen'])
      assert.deepEqual(
        told(talk('Mr. Reher', label), many).filter((one) => one.includes('Marlene')),
        [`information: '${label}' is 'Marlene van Dalen' in 6 other transcripts.`],
        label,
      );
  });

  it('count a document that is not among the transcripts of its folder as none of them', () => {
    const files = others(6, 'Marlene Okonjo').map((one, at) => [String(at), namesIn(one)] as const);
    const folder = folderNames(new Map(files));
    assert.equal(countOthers({ folder, own: 'untitled' }), 6);
    assert.equal(countOthers({ folder, own: '2' }), 5);
  });

  it('have a text that writes a name in two ways follow the folder', () => {
    const text = `${talk('tobias', 'marlenka')}\nMarlenka: No.\n`;
    const fixes = (one: Snapshot) =>
      findingsIn(one)
        .filter(({ code }) => code === 'speaker-typo')
        .map(({ message }) => english(message));
    assert.deepEqual(fixes(Snapshot.of(text)), ["'Marlenka' looks like a slip for 'marlenka'."]);
    assert.ok(!fixes(among(text, others(8, 'Marlenka'))).some((message) => message.startsWith("'Marlenka'")));
  });

  it('are looked through in a moment where there are thousands @large', function () {
    this.timeout(60_000);
    const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 'ro', 'si', 'ta', 'vu'];
    const word = (at: number) => [0, 1, 2, 3].map((place) => syllables[Math.floor(at / 10 ** place) % 10]).join('');
    const many = new Map(
      Array.from({ length: 10_000 }, (_, at) => [
        String(at),
        [
          { label: `Anna ${word(at)}`, turns: 4 },
          { label: `${word(at)} Lund`, turns: 4 },
        ],
      ]),
    );
    const folder = folderNames(many);
    const start = performance.now();
    for (let at = 0; at < 20; at++) mayBeMistaken({ folder, own: String(at) }, many.get(String(at)) ?? []);
    assert.ok(performance.now() - start < 20_000);
  });

  it('say nothing of what could be short for two, is a habit, or is introduced', () => {
    const two = [...IN_MANY, ...others(4, 'Marlene Dahl')];
    assert.deepEqual(told(talk('Tobias Reher', 'Marlene'), two), []);
    assert.deepEqual(told(talk('Tobias Reher', 'Marlene'), [...IN_MANY, ...others(4, 'Marlene')]), []);
    assert.deepEqual(told(talk('Bo Lind', 'MO'), IN_MANY), []);
  });

  it('show the name of a host as a machine has heard it', () => {
    const host = Array.from({ length: 6 }, (_, at) => talk('Michaela', `Guest${'abcdef'[at]}`));
    assert.deepEqual(told(talk('McKayla', 'Tobias'), host), [
      "information: 'McKayla' is 'Michaela' in 6 other transcripts.",
    ]);
  });

  it('are of no weight where they differ in capitals as a whole', () => {
    assert.deepEqual(told(talk('TOBIAS REHER', 'MARLENE OKONJO'), IN_MANY), []);
    assert.deepEqual(told(talk('Tobias Reher', 'Marlene Van Dijk'), others(8, 'Marlene van Dijk')), [
      "information: 'Marlene Van Dijk' is 'Marlene van Dijk' in 4 other transcripts.",
    ]);
  });

  it('have no part in the reading, which is kept when they change', () => {
    const alone = Snapshot.of(talk('Tobias Reher', 'Marlene Okonjjo'));
    const { transcript } = alone;
    const { context } = among(talk('Tobias Reher', 'Marlene Okonjjo'), IN_MANY);
    assert.equal(alone.among({ ...context, folder: ALONE.folder }).transcript, transcript);
  });
});

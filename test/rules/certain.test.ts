import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { withoutLookalikes } from '../../server/src/names/lookalikes';
import { writingOf } from '../../server/src/rules/certain/writing';
import { fixAll } from '../../server/src/edits/fixes/codeActions';
import { brokenPromises } from '../support/promise';

/** A talk in which one asks and one answers, five times; then more. */
function talk(answers: string, more: readonly string[], before: readonly string[] = []): string {
  const turns = [1, 2, 3, 4, 5].flatMap((at) => [`Ines Brandt: And pier ${at}?`, `${answers} It was dry.`]);
  return [...before, ...turns, ...more].join('\n\n');
}

/** The lines that all certain fixes change, as they are then. */
function changed(text: string): readonly string[] {
  const snapshot = Snapshot.of(text);
  const now = snapshot.text.apply(fixAll(snapshot)).toString();
  assert.deepEqual(brokenPromises(text, now), []);
  const old = text.split('\n');
  return now.split('\n').filter((line) => line !== '' && !old.includes(line));
}

describe('what is fixed unasked', () => {
  it('is a shorter or misspelt label of somebody whom only one can mean', () => {
    assert.deepEqual(changed(talk('Warden Ortiz:', ['Ines Brandt: No?', 'Warden: No.'])), ['Warden Ortiz: No.']);
    assert.deepEqual(changed(talk('Warden Ortiz:', ['Ines Brandt: No?', 'Wraden Ortiz: No.'])), ['Warden Ortiz: No.']);
    assert.deepEqual(changed(talk('WARDEN ORTIZ:', ['Ines Brandt: No?', 'WARDEN 0RTIZ: No.'])), ['WARDEN ORTIZ: No.']);
  });

  it('is an office alone, where the name in full stands behind it before the talk', () => {
    const more = ['Ines Brandt: No?', 'Pier Keeper: No.'];
    assert.deepEqual(changed(talk('Pier Keeper Ortiz:', more, ['Pier Keeper Ramona Ortiz'])), [
      'Pier Keeper Ortiz: No.',
    ]);
  });

  it('is no first name, office or title that would be dropped or exchanged', () => {
    for (const [usual, other] of [
      ['ORTIZ:', 'RAMON ORTIZ:'],
      ['WARDEN:', 'DEPUTY WARDEN:'],
      ['Warden Ortiz:', 'Mr Ortiz:'],
      ['Ramon:', 'Ramon Ortiz:'],
      ['Expert to the Board, Prof. Ana Ruiz:', 'Expert to the Board, Prof. Jon Beck:'],
    ] as const)
      assert.deepEqual(changed(talk(usual, ['Ines Brandt: No?', `${other} No.`])), [], other);
  });

  it('is no word that somebody says before or behind a name', () => {
    assert.deepEqual(changed(talk('Mr. Ortiz.', ['Ines Brandt: No?', 'Mr. Ortiz, welcome back. I think so.'])), []);
    assert.deepEqual(changed(talk('ORTIZ:', ['Ines Brandt: No?', 'No. ORTIZ: It was dry.'])), []);
    assert.deepEqual(
      changed(talk('Warden Ortiz:', ['Ines Brandt: No?', 'Well then... Warden Ortiz: It was dry.'])),
      [],
    );
  });

  it('is not even offered where somebody is spoken to', () => {
    const text = talk('Mr. Ortiz.', ['Ines Brandt: No?', 'Mr. Ortiz, welcome back. I think so.']);
    assert.deepEqual(
      findingsIn(Snapshot.of(text)).filter(({ code }) => code === 'label-drift'),
      [],
    );
  });

  it('is no name that looks like the initials of another who is listed', () => {
    const listed = ['Present:', ['- Alda Ruiz (AR)', '- Xar2el (X2)'].join('\n')];
    assert.deepEqual(changed(talk('AR:', ['Ines Brandt: No?', 'Xar2el: No.'], listed)), []);
    assert.deepEqual(changed(talk('AR:', ['Ines Brandt: No?', 'Alda: No.'], listed)), []);
  });

  it('is nobody who is listed, introduced or spoken to under the other name', () => {
    const more = ['Ines Brandt: No?', 'Tomass Weld: No.'];
    assert.equal(changed(talk('Tomas Weld:', more)).length, 0, 'names that differ by an ending');
    const slip = ['Ines Brandt: No?', 'Marcel Wledon: No.'];
    assert.deepEqual(changed(talk('Marcel Weldon:', slip)), ['Marcel Weldon: No.']);
    assert.deepEqual(changed(talk('Marcel Weldon:', [...slip, 'Ines Brandt: Thank you, Mr. Wledon.'])), []);
    assert.deepEqual(changed(talk('Marcel Weldon:', slip, ['With Marcel Weldon and Marcel Wledon'])), []);
  });

  it('is nobody who is named in full, or with an apostrophe, beside the other', () => {
    const more = ['Ines Brandt: No?', "O'Brian: No."];
    assert.deepEqual(changed(talk("O'Brien:", more)), ["O'Brien: No."]);
    for (const before of ["With Tom O'Brien and Sean O'Brian", 'With Tom O’Brien and Sean O’Brian'])
      assert.deepEqual(changed(talk("O'Brien:", more, [before])), [], before);
    const accents = ['Ines Brandt: No?', 'Weldőn: No.'];
    assert.deepEqual(changed(talk('Weldón:', accents, ['With Weldón and Weldőn'.normalize('NFD')])), []);
    assert.deepEqual(changed(talk('Paul Hale:', ['Ines Brandt: No?', 'Hale: No.'], ['With Paul and Jon Hale'])), []);
  });

  it('is neither of a man and a woman of one surname', () => {
    const more = ['Ines Brandt: No?', 'Weber: No.'];
    assert.deepEqual(changed(talk('Mr Weber:', more, ['With Mr Weber'])), ['Mr Weber: No.']);
    assert.deepEqual(changed(talk('Mr Weber:', more, ['With Mr and Mrs Weber'])), []);
    assert.deepEqual(changed(talk('Señora Weber:', more, ['Con el señor Weber y la señora Weber'])), []);
  });

  it('is no usual label that only looks like a name which many bear', () => {
    const more = ['Ines Brandt: No?', 'Martin: No.', 'Ines Brandt: So?', 'Martin: So.'];
    assert.deepEqual(changed(talk('Matrin:', more)), []);
    assert.deepEqual(changed(talk('Matrin:', more, ['A talk with Martin'])), Array(5).fill('Martin: It was dry.'));
  });

  it('is nobody who shares a first name with another whom the text names', () => {
    const more = ['Ines Brandt: No?', 'Paul: No.'];
    assert.deepEqual(changed(talk('Paul Hale:', more)), ['Paul Hale: No.']);
    assert.deepEqual(changed(talk('Paul Hale:', [...more, 'Ines Brandt: So Paul Lind said.'])), []);
  });

  it('is not one of two who answer each other', () => {
    const more = ['Ines Brandt: No?', 'Marcel Wledon: No.', 'Marcel Weldon: Yes.', 'Ines Brandt: Oh?'];
    assert.deepEqual(changed(talk('Marcel Weldon:', more)), []);
  });

  it('stands where labels stand here, between the same marks', () => {
    assert.deepEqual(changed(talk('Mr. Ortiz.', ['Ines Brandt: No?', 'STATEMENT OF RAMON ORTIZ', 'It was dry.'])), []);
    assert.deepEqual(changed(talk('**Ramon Ortiz**:', ['**Ramon** and **Ines** agree on that.'])), []);
  });

  it('is the slip of most turns where the text has the right name outside of labels', () => {
    const more = ['Ines Brandt: No?', 'Marcel Weldon: No.', 'Ines Brandt: So?', 'Marcel Weldon: So.'];
    assert.deepEqual(changed(talk('Marcel Wledon:', more)), []);
    const named = changed(talk('Marcel Wledon:', more, ['A talk with Marcel Weldon']));
    assert.deepEqual(named, Array(5).fill('Marcel Weldon: It was dry.'));
  });

  it('is a mark around a label that stands between the usual ones elsewhere', () => {
    assert.deepEqual(changed(talk('Ramon Ortiz:', ['Ines Brandt: No?', 'Ramon Ortiz;  No.'])), ['Ramon Ortiz: No.']);
    assert.deepEqual(changed(talk('**Ramon Ortiz:**', ['**Ines:** No?', '**Ramon Ortiz::** No.'])), [
      '**Ramon Ortiz:** No.',
    ]);
  });

  it('is no name in bold of which somebody writes', () => {
    const more = ['**Ramon Ortiz** said so.', '**Ines:** No?', '*Ramon Ortiz* was not there.', '**Ines:** No?'];
    assert.deepEqual(changed(talk('**Ramon Ortiz:**', more)), []);
  });

  it('is no word that opens a sentence, nor one that is drawn out', () => {
    const letters = [1, 2, 3, 4].flatMap((at) => [`Q: And pier ${at}?`, `A: Dry.`]);
    assert.deepEqual(changed([...letters, 'A Harbour spokesman said so.', 'Q: No?', 'A: No.'].join('\n\n')), []);
    assert.deepEqual(
      changed(talk('Ramon Ortiz:', ['so: Yes.', 'so: No.', 'so::o it was dry', 'Ines Brandt: No?'])),
      [],
    );
  });

  it('leaves bold as whole as it was', () => {
    assert.deepEqual(changed(talk('**Speaker:** 10', ['Speaker: 11'])), []);
  });
});

describe('a label with letters of two scripts', () => {
  const cases = [
    ['\u0410nn', 'Ann'],
    ['Громов\u0061', 'Громова'],
    ['Νίκ\u006fς', 'Νίκος'],
    ['Громовgate', 'Громовgate'],
  ] as const;
  for (const [label, plain] of cases)
    it(`${label} is written in one, if it can be`, () => {
      assert.equal(withoutLookalikes(label), plain);
    });
});

describe('how one label could be a worse way to write another', () => {
  const cases: readonly (readonly [string, string, ReturnType<typeof writingOf>])[] = [
    ['ann lee', 'Ann Lee', 'marks'],
    ['AnnLee', 'Ann Lee', 'marks'],
    ['-~ WARDEN', 'WARDEN', 'marks'],
    ['WARDNE', 'WARDEN', 'slip'],
    ['Warden', 'Warden Ortiz', 'shorter'],
    ['Ortiz', 'Warden Ortiz', 'shorter'],
    ['Warden Ortiz', 'Warden', undefined],
    ['Speaker', 'Speaker Two', undefined],
    ['Ortiz', 'Ortiz (by phone)', undefined],
    ['AL', 'Ann Lee', undefined],
    ['Rick', 'Ricky', undefined],
    ['Erik Lind', 'Erika Lind', undefined],
    ['Mr Lind', 'Mrs Lind', undefined],
    ['Kowalska', 'Kowalski', undefined],
    ['Befragte', 'Befragter', undefined],
    ['Jansen', 'Hansen', undefined],
    ['Wieldon', 'Weldon', 'slip'],
    ['Петрова', 'Петров', undefined],
    ['Громовский', 'Громовская', undefined],
    ['Гормов', 'Громов', 'slip'],
    ['محمود', 'محمد', undefined],
    ['社會處代表', '社會局代表', undefined],
    ['', 'Ann', undefined],
  ];
  for (const [label, right, expected] of cases)
    it(`${label} → ${right}: ${expected ?? 'it is none'}`, () => {
      assert.equal(writingOf(label, right), expected);
    });
});

import assert from 'node:assert/strict';
import { said } from '../support/findings';

/** Turns under the labels in their order, each with a sentence; what stands before the talk, and behind it. */
function talk(labels: string, { before = '', behind = '', colon = ': ' } = {}): string {
  const turns = labels.split(' | ').map((label, at) => `${label}${colon}${SAID[at % SAID.length] ?? ''}`);
  return [before, turns.join('\n\n'), behind].filter((part) => part !== '').join('\n\n');
}

const OTHERS = [
  ...['Hedda Quist', 'Okke Brandt', 'Lale Aydin', 'Timo Rask', 'Noor Vermaat', 'Piet Sonderborg', 'Ines Wollnik'],
  ...['Sjors Pankow', 'Yusuf Demirel', 'Clara Fonseca', 'Bram Uitenhaag', 'Greta Nyqvist', 'Dov Lazarsfeld'],
];

const SAID = [
  'Who keeps the lamp in winter?',
  'My aunt did, and after her a cousin.',
  'Was the ferry ever late?',
  'It came when the tide let it.',
  'How many boats were there then?',
  'Some forty, as far as we knew.',
  'What became of the old harbour?',
];

function slipsIn(text: string): readonly string[] {
  return [...new Set(said(text, 'speaker-typo'))];
}

describe('what speaks for a label being a slip', () => {
  it('is that all others are listed, and it is not', () => {
    const present = '- Hedda Quist (HQU)\n- Okke Brandt (OBR)\n- Lale Aydin (LAY)\n- Timo Rask (TRA)';
    const labels = 'HQU | OBR | HQU | LAY | TRA | HQU | OBR | HQV | LAY | HQU | TRA | OBR | HQU | LAY';
    assert.deepEqual(slipsIn(talk(labels, { before: `Present:\n${present}` })), ["'HQV' looks like a slip for 'HQU'."]);
  });

  it('is a list below the talk, too', () => {
    const present = '* Mikerah (Harbour Office)\n* Joren (Lamp Office)\n* Astrid\n* Wendel';
    const labels = 'Joren | Mikerah | Astrid | Wendel | Joren | Mikareh | Astrid | Joren | Wendel | Mikerah';
    assert.deepEqual(slipsIn(talk(labels, { behind: present })), ["'Mikareh' looks like a slip for 'Mikerah'."]);
  });

  it('is that the surname is another’s, however many speak', () => {
    const others = OTHERS.join(' | ');
    const labels = `Roni Everard | ${others} | Roni Everard | Romi Everard | ${others} | Roni Everard`;
    assert.deepEqual(slipsIn(talk(labels)), ["'Romi Everard' looks like a slip for 'Roni Everard'."]);
  });

  it('is, among few, a letter more or less in initials', () => {
    const labels = 'RM | PQ | RM | PQ | RM | PQ | RM | PQV | RM | PQ | RM | PQ | RM | PQ | RM | PQ | RM';
    assert.deepEqual(slipsIn(talk(labels)), ["'PQV' looks like a slip for 'PQ'."]);
  });

  it('is, for initials, that a list has those of all others', () => {
    const present = '- Hedda Quist (HQU)\n- Okke Brandt - Harbour (OBR)\n- Lale Aydin (LAY)\n- Timo Rask (TRA)';
    const labels = 'HQU | OBR | HQU | LAY | TRA | HQU | OBR | HQ | LAY | HQU | TRA | OBR | HQU | LAY';
    assert.deepEqual(slipsIn(talk(labels, { before: present })), ["'HQ' looks like a slip for 'HQU'."]);
  });

  it('is that they are those of names in a list, and letters that changed places those of none', () => {
    const present = '* Hedda Quist\n* Okke Brandt (Harbour Office)\n* Lale Aydin';
    const labels = 'HQ | OB | LA | HQ | QH | LA | HQ | OB | HQ | LA | OB | HQ | LA | OB | HQ';
    assert.deepEqual(slipsIn(talk(labels, { before: present })), ["'QH' looks like a slip for 'HQ'."]);
  });

  it('is that initials have the letters of others in another order, however many speak', () => {
    const labels =
      'HQU | OBR | LAY | TRA | HQU | SPA | NVE | HQU | OBR | HUQ | LAY | HQU | TRA | HQU | SPA | NVE | HQU';
    assert.deepEqual(slipsIn(talk(labels)), ["'HUQ' looks like a slip for 'HQU'."]);
  });

  it('is none that two initials stand in another order more than once', () => {
    const labels = `${'AB | CD | '.repeat(8)}BA | CD | AB | BA | ${'AB | CD | '.repeat(8)}AB`;
    assert.deepEqual(slipsIn(talk(labels)), []);
  });

  it('is that two talk, and a letter is another once', () => {
    const labels = `${'HQ | OB | '.repeat(6)}HQ | DB | ${'HQ | OB | '.repeat(6)}HQ`;
    assert.deepEqual(slipsIn(talk(labels)), ["'DB' looks like a slip for 'OB'."]);
  });

  it('is how the rest is written outside of labels', () => {
    const labels = 'Ines | marlo | Ines | Marlo | Ines | Marlo | Ines | marlo | Ines';
    const text = talk(labels, { before: 'Ines talks with Marlo, who built the ferry.' });
    assert.deepEqual(slipsIn(text), ["'marlo' looks like a slip for 'Marlo'."]);
  });
});

describe('what speaks against it', () => {
  it('is that many have initials', () => {
    const labels =
      'AB | CD | EF | GH | JK | LM | AB | NP | CD | QR | AB | ST | EF | AB | UV | GH | AB | WX | AC | CD | AB | EF';
    assert.deepEqual(slipsIn(talk(labels)), []);
  });

  it('is that a list has those initials, too', () => {
    const present = '- Hedda Quist (HQU)\n- Okke Brandt (OBR)\n- Hugo Quast (HQA)\n- Timo Rask (TRA)';
    const labels = 'HQU | OBR | HQU | TRA | OBR | HQU | HQA | OBR | HQU | TRA | OBR | HQU | TRA';
    assert.deepEqual(slipsIn(talk(labels, { before: present })), []);
  });

  it('is that neither of two writings is the way of the text', () => {
    assert.deepEqual(slipsIn(talk('Ines | LoadStar | Ines | Loadstar | Ines | Tamo | Ines')), []);
  });

  it('is a woman’s ending', () => {
    assert.deepEqual(slipsIn(talk('Ines | Mario | Ines | Maria | Ines | Mario | Ines | Mario | Ines')), []);
  });
});

describe('a label that is a slip for a frequent one', () => {
  const labels = (asker: string, other: string, odd: string) =>
    [...Array.from({ length: 6 }, () => `${asker} | ${other}`), odd, ...Array.from({ length: 3 }, () => other)].join(
      ' | ',
    );
  const read: readonly (readonly [asker: string, other: string, odd: string, right: string])[] = [
    ['QUESTION', 'HARBOUR MASTER', 'QUESTON', 'QUESTION'],
    ['JOURNALIST', 'MINISTER', 'JOURNAL1ST', 'JOURNALIST'],
    ['BO153', 'TO036', '8O153', 'BO153'],
    ['Корреспондент', 'Соколин', 'Коррсепондент', 'Корреспондент'],
    ['entrevistadora', 'marisol', 'entrevsitadora', 'entrevistadora'],
  ];
  for (const [asker, other, odd, right] of read)
    it(`is read as one, and found: ${odd}`, () => {
      assert.deepEqual(slipsIn(talk(labels(asker, other, odd))), [`'${odd}' looks like a slip for '${right}'.`]);
    });

  it('is none where the sign that leads is another', () => {
    assert.deepEqual(slipsIn(talk(labels('主席', '新北市政府代表', '台北市政府代表'))), []);
  });
});

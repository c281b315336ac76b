import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { foundIn } from '../support/findings';
import { Snapshot } from '../../server/src/document/snapshot';

/** A talk of some hundred turns in which every fourth bears a second label. */
const TALK = Array.from({ length: 100 }, (_, at) => [
  `Ann Lee: What about the year ${1900 + at}?`,
  'Warden Ortiz: It was a good one.',
  `Ann Lee: And was it dry?`,
  at % 2 === 0 ? 'Warden Otriz: Yes.' : 'Warden Ortiz: No.',
])
  .flat()
  .join('\n\n');

describe('the findings on a second label', () => {
  const findings = foundIn(Snapshot.of(TALK));

  it('are one warning, whose first fix mends all, and a hint for each other turn', () => {
    assert.equal(findings.length, 50);
    assert.deepEqual([...new Set(findings.map(({ code }) => code))], ['speaker-typo']);
    assert.deepEqual([...new Set(findings.slice(1).map(({ severity }) => severity))], ['hint']);
    assert.equal(findings[0]?.severity, 'warning');
    assert.deepEqual(
      findings[0].fixes.map(({ changes }) => changes.length),
      [50, 1],
    );
  });

  it('are none where a short form stands as often as people are called so', () => {
    assert.deepEqual(
      foundIn(Snapshot.of(TALK.replaceAll('Otriz', 'Ortiz').replaceAll('Warden Ortiz: Yes', 'Warden: Yes'))),
      [],
    );
  });

  it('share the fix for all of them, whose size would else be the square of their number', () => {
    const lists = new Set(findings.slice(1).map(({ fixes }) => fixes[0]?.everywhere?.changes));
    assert.deepEqual(
      [...lists].map((list) => list?.length),
      [50],
    );
  });
});

describe('a label whose blanks are all wider', () => {
  it('is no slip: a printed line was spread', () => {
    assert.deepEqual(
      foundIn(
        Snapshot.of(
          TALK.replaceAll('Warden Otriz:', 'Warden  of  Marrin:').replaceAll('Warden Ortiz:', 'Warden of Marrin:'),
        ),
      ).filter(({ code }) => code === 'speaker-typo'),
      [],
    );
  });
});

describe('a label that could mean somebody else', () => {
  /** Two who talk, and one more turn under another label. */
  const talk = (usual: string, other: string, more = '') =>
    Snapshot.of(
      [1, 2, 3, 4, 5].map((at) => `Ines: Question ${at}, then?\n\n${usual}: It was so.`).join('\n\n') +
        `\n\nInes: And?\n\n${other}: It was not.\n\nInes: No?\n\n${usual}: No.${more}`,
    );
  const certain = (snapshot: Snapshot) => foundIn(snapshot).flatMap(({ fixes }) => fixes.map((fix) => fix.certain));

  it('is mended unasked where it means one', () => {
    assert.deepEqual(certain(talk('Anna Weber', 'Weber')), [true]);
    assert.deepEqual(certain(talk('Anna Weber', 'Anna Wbeer')), [true]);
  });

  it('is not mended unasked where another is called so, too', () => {
    const more = '\n\nInes: And you?\n\nKarl Weber: I was in the harbour.';
    const findings = foundIn(talk('Anna Weber', 'Weber', more)).filter(({ code }) => code === 'label-drift');
    assert.deepEqual(
      findings.map(({ fixes }) => fixes[0]?.certain),
      [false],
    );
  });

  it('is not mended unasked where it is a wife or a sister', () => {
    assert.ok(!certain(talk('Herr Becker', 'Frau Becker')).includes(true));
    assert.ok(!certain(talk('Erik Lind', 'Erika Lind')).includes(true));
  });

  it('is left alone where the name goes on behind it', () => {
    const ferry = '\n\nMark Twain wrote about it.\n\nMark wrote about it, too.\n\nMark ;-) said so.';
    assert.deepEqual(findingsIn(talk('Mark', 'Mark', ferry)), []);
  });
});

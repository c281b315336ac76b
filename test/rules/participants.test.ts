import { findingsIn } from '../../server/src/rules/check';
import assert from 'node:assert/strict';
import { readDeclarations } from '../../server/src/declarations/declarations';
import { Snapshot } from '../../server/src/document/snapshot';
import { ALONE } from '../../server/src/document/context';
import { fixes, found, foundIn, mended } from '../support/findings';

const TALK = `Ann Lee: Where to?

Bo Ray: Home.

Cy Moor: I come with you.

Ann Lee: Why?

Bo Ray: It is late.

Cy Moor: It is.`;

function declared(yaml: string): string {
  return `---\n${yaml}\n---\n${TALK}`;
}

describe('undeclared-participant', () => {
  it('is told once, where others are declared', () => {
    assert.deepEqual(found(declared('participants: [Ann Lee, Bo Ray]'), 'undeclared-participant'), ['Cy Moor']);
  });

  it('is not said where nobody is declared, or where most are not', () => {
    assert.deepEqual(found(TALK, 'undeclared-participant'), []);
    assert.deepEqual(found(declared('participants: [Bo Ray]'), 'undeclared-participant'), []);
    assert.deepEqual(found(declared('speakers: [Ann Lee, Bo Ray]'), 'undeclared-participant'), []);
  });

  it('is not said of generic labels, nor of several who are declared each', () => {
    for (const label of ['Audience', 'Q', 'Ann Lee and Bo Ray'])
      assert.deepEqual(
        found(declared('participants: [Ann Lee, Bo Ray]').replaceAll('Cy Moor', label), 'undeclared-participant'),
        [],
      );
  });

  it('adds the name to the list as it is written', () => {
    const code = 'undeclared-participant';
    assert.equal(
      mended(declared('participants: [Ann Lee, Bo Ray]'), code),
      declared('participants: [Ann Lee, Bo Ray, Cy Moor]'),
    );
    assert.equal(
      mended(
        declared(
          'title: Home\nparticipants:\n  - name: Ann Lee\n    role: interviewer\n  - Bo Ray # who goes\nrules: {}',
        ),
        code,
      ),
      declared(
        'title: Home\nparticipants:\n  - name: Ann Lee\n    role: interviewer\n  - Bo Ray # who goes\n  - Cy Moor\nrules: {}',
      ),
    );
  });

  it('offers the declared name that could be meant, and an alias of it', () => {
    const text = declared('participants: [Ann Lee, Bo Ray, Cyril Moor, Dora Moor]').replaceAll('Cy Moor', 'Moor');
    assert.deepEqual(fixes(text, 'undeclared-participant').slice(0, 2), [
      "Change to 'Cyril Moor'",
      "Change to 'Dora Moor'",
    ]);
  });

  it('counts a folder by those of its list who speak', () => {
    const folder = readDeclarations('participants: [Ann Lee, Bo Ray, Dora Voss]', { kind: 'folder' });
    const findings = foundIn(Snapshot.of(TALK, { ...ALONE, folder }));
    assert.deepEqual(
      findings.map(({ code, fixes: offered }) => [code, offered]),
      [['undeclared-participant', []]],
    );
  });
});

describe('unused-participant', () => {
  const ALL = 'Ann Lee, Bo Ray, Cy Moor';

  it('is found in the front matter, faded, and removed', () => {
    const text = declared(`participants: [Dora Voss, ${ALL}]`);
    assert.deepEqual(found(text, 'unused-participant'), ['Dora Voss']);
    assert.equal(mended(text, 'unused-participant'), declared(`participants: [${ALL}]`));
    assert.deepEqual(
      findingsIn(Snapshot.of(text)).map(({ unnecessary }) => unnecessary),
      [true],
    );
  });

  it('is removed with all its lines, wherever it stands in the list', () => {
    const before = '  - Ann Lee\n  - Bo Ray\n';
    const unused = '  - name: Dora Voss\n    role: other\n';
    for (const [one, other] of [
      [`${before}${unused}  - Cy Moor`, `${before}  - Cy Moor`],
      [`${before}  - Cy Moor\n${unused.trimEnd()}`, `${before}  - Cy Moor`],
      [`${unused}${before}  - Cy Moor`, `${before}  - Cy Moor`],
    ] as const)
      assert.equal(
        mended(declared(`participants:\n${one}`), 'unused-participant'),
        declared(`participants:\n${other}`),
      );
  });

  it('is not said of who speaks with others, of a folder, or before anybody speaks', () => {
    const together = declared(`participants: [${ALL}, Dora Voss]`).replace('Cy Moor: It', 'Cy Moor and Dora Voss: It');
    assert.deepEqual(found(together, 'unused-participant'), []);
    const folder = readDeclarations(`participants: [${ALL}, Dora Voss]`, { kind: 'folder' });
    assert.deepEqual(findingsIn(Snapshot.of(TALK, { ...ALONE, folder })), []);
    assert.deepEqual(found(`---\nparticipants: [${ALL}]\n---\n`, 'unused-participant'), []);
  });
});

describe('cross-file-spelling', () => {
  const code = 'cross-file-spelling';
  const two = (names: string, one: string, other: string) =>
    `---\nparticipants: [${names}]\n---\n${TALK}`.replaceAll('Bo Ray', one).replaceAll('Cy Moor', other);

  it('takes those for one whose names are said together', () => {
    const talk = two('Ann Lee, Marsh, Tobin', 'Kevin', 'Rosa').replace(
      'Where to?',
      'Kevin Marsh, Rosa Tobin, where to?',
    );
    assert.deepEqual(found(talk, code), ['Kevin', 'Rosa', 'Kevin', 'Rosa']);
    assert.match(mended(talk, code), /\nMarsh: Home\.\n/);
  });

  it('takes the last two for one where one is short for the other, or in another script', () => {
    for (const [name, label] of [
      ['Bastien Tourneur', 'T-Bast'],
      ['Vitalia Bures', 'Vub'],
      ['黄亮', 'James'],
    ] as const)
      assert.deepEqual(found(two(`Ann Lee, ${name}, Cy Moor`, label, 'Cy Moor'), code), [label, label]);
  });

  it('leaves them apart where nothing says so, or others are left', () => {
    assert.deepEqual(found(two('Ann Lee, Tobias Reher, Cy Moor', 'Mila Brown', 'Cy Moor'), code), []);
    assert.deepEqual(found(two('Ann Lee, Bastien Tourneur, Cy Moor, Dan Oke', 'T-Bast', 'Cy Moor'), code), []);
  });
});

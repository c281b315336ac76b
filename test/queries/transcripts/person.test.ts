import assert from 'node:assert/strict';
import { readDeclarations } from '../../../server/src/declarations/declarations';
import { Snapshot } from '../../../server/src/document/snapshot';
import { ALONE } from '../../../server/src/document/context';
import { samePerson } from '../../../server/src/queries/transcripts/person';
import { summaryOf } from '../../../server/src/queries/transcripts/summary';
import { dedent } from '../../support/marks';

/** Four turns between two labels. */
function talk(one: string, other: string, head = ''): string {
  return dedent(`
    ${head}${one}: When did the ferry stop?

    ${other}: In March.

    ${one}: And who misses it?

    ${other}: Everybody does.
  `);
}

function speakersOf(text: string, yaml = '') {
  const folder = readDeclarations(yaml, { kind: 'folder' });
  return summaryOf(Snapshot.of(text, { ...ALONE, folder })).speakers;
}

/** Who in the second text is the second speaker of the first one. */
function found(first: string, second: string, yaml = '', together = true): string | undefined {
  const [, wanted] = speakersOf(first, yaml);
  assert.ok(wanted);
  return samePerson(wanted.person, speakersOf(second, yaml), together)?.name;
}

describe('One person in two transcripts', () => {
  it('has the same name in full', () => {
    assert.equal(found(talk('Ines Brandt', 'Ada Okafor'), talk('Tom Rask', 'ADA OKAFOR')), 'ADA OKAFOR');
    assert.equal(found(talk('Q', 'Mayor Ada Okafor'), talk('Q', 'Ada Okafor')), 'Ada Okafor');
  });

  it('may have it in the introduction', () => {
    const introduced = talk('Ines Brandt', 'Mayor Okafor', 'A talk with Mayor Ada Okafor\n\n    ');
    assert.equal(found(introduced, talk('Tom Rask', 'Ada Okafor')), 'Ada Okafor');
  });

  it('is not known by one name, an office or a part', () => {
    for (const name of ['Okafor', 'Ada', 'Mayor Okafor', 'Speaker 2', 'A'])
      assert.equal(found(talk('Q', name), talk('Q', name)), undefined, name);
  });

  it('is not somebody whose name is alike', () => {
    assert.equal(found(talk('Q', 'Erik Moor'), talk('Q', 'Erika Moor')), undefined);
    assert.equal(found(talk('Q', 'Ada Okafor'), talk('Q', 'Okafor')), undefined);
  });

  it('is declared as one, where the same declarations count', () => {
    const yaml = 'participants: [{ name: Ada Okafor, aliases: [Mayor, HW] }]';
    assert.equal(found(talk('Ines Brandt', 'Mayor'), talk('Tom Rask', 'HW'), yaml), 'Ada Okafor');
    assert.equal(found(talk('Ines Brandt', 'Mayor'), talk('Tom Rask', 'Mayor'), ''), undefined);
  });

  it('is two, where one file declares them apart', () => {
    const yaml = 'participants: [{ name: Ada Okafor, label: Mayor }, { name: A. Okafor, label: Ada Okafor }]';
    assert.equal(found(talk('Q', 'Mayor'), talk('Q', 'Ada Okafor'), yaml), undefined);
  });
});

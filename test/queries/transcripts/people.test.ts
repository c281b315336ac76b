import assert from 'node:assert/strict';
import { readDeclarations } from '../../../server/src/declarations/declarations';
import { ALONE } from '../../../server/src/document/context';
import { Snapshot } from '../../../server/src/document/snapshot';
import { peopleOf, speakingIn } from '../../../server/src/queries/transcripts/people';

/** A talk of two. */
function talk(one: string, other: string): string {
  const said = ['Where to?', 'Home.', 'Why?', 'It is late.', 'And then?', 'We shall see.'];
  return said.map((words, at) => `${at % 2 === 0 ? one : other}: ${words}\n`).join('\n');
}

const GUESTS = ['Ida Voss', 'Vera Holm', 'Uta Rehn', 'Lars Quist'];

function told(texts: readonly string[], yaml = '') {
  const folder = readDeclarations(yaml, { kind: 'folder' });
  return peopleOf(
    texts.map((text, at) => ({
      file: `${at}.txt`,
      folder: '',
      speakers: speakingIn(Snapshot.of(text, { ...ALONE, folder })),
    })),
  );
}

const names = (texts: readonly string[], yaml?: string) =>
  told(texts, yaml).people.map(({ name, transcripts, turns }) => `${name} ${transcripts} ${turns}`);

describe('The people of a folder', () => {
  it('are one by a name in full, under all labels', () => {
    const { people } = told([talk('Tobias Reher', 'Mayor Ada Okafor'), talk('Tobias Reher', 'Ada Okafor')]);
    const rows = people.map(({ name, labels }) => [
      name,
      ...labels.map(({ label, places }) => [label, ...places.map(({ file, turns }) => `${file} ${turns}`)].join(', ')),
    ]);
    assert.deepEqual(rows, [
      ['Mayor Ada Okafor', 'Mayor Ada Okafor, 0.txt 3', 'Ada Okafor, 1.txt 3'],
      ['Tobias Reher', 'Tobias Reher, 0.txt 3, 1.txt 3'],
    ]);
  });

  it('have names: parts and numbers are somebody else in each transcript', () => {
    assert.deepEqual(names([talk('Interviewer', 'P1'), talk('Interviewer', 'Ada Okafor')]), ['Ada Okafor 1 3']);
  });

  it('are one by a declaration, and two of one name stay two', () => {
    const texts = [talk('Tobias Reher', 'Ada'), talk('Tobias Reher', 'Ada Okafor')];
    assert.deepEqual(names(texts), ['Tobias Reher 2 6', 'Ada 1 3', 'Ada Okafor 1 3']);
    assert.deepEqual(names(texts, 'participants: [{ name: Ada Okafor, aliases: [Ada] }]'), [
      'Ada Okafor 2 6',
      'Tobias Reher 2 6',
    ]);
    const apart = 'participants: [{ name: Ada Okafor }, { name: Ada Okafor the younger, label: Ada }]';
    assert.deepEqual(names(texts, apart), ['Tobias Reher 2 6', 'Ada Okafor 1 3', 'Ada Okafor the younger 1 3']);
  });

  describe('who are probably the same', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      talk('Tobias Reher', at % 2 === 0 ? 'Marlene Okonjo' : (GUESTS[at % 4] ?? '')),
    );
    const likely = (texts: readonly string[], yaml?: string) =>
      told(texts, yaml).likely.map(({ label, right, transcripts, files }) => [label, right, transcripts, files]);

    it('are told with the transcripts, by a slip or another form', () => {
      assert.deepEqual(likely([...many, talk('Tobias Reher', 'Marlene Okonjjo')]), [
        ['Marlene Okonjjo', 'Marlene Okonjo', 6, ['12.txt']],
      ]);
      assert.deepEqual(likely([...many, talk('Tobias Reher', 'Ms. Okonjo')]), [
        ['Ms. Okonjo', 'Marlene Okonjo', 6, ['12.txt']],
      ]);
    });

    it('have reasons that add up to the odds', () => {
      for (const { odds, reasons } of told([...many, talk('Tobias Reher', 'Marlene Okonjjo')]).likely)
        assert.ok(Math.abs(odds - reasons.reduce((sum, { adds }) => sum + adds, 0)) < 1e-9);
    });

    it('are nobody who is declared', () => {
      const yaml = 'participants: [Marlene Okonjo, Marlene Okonjjo]';
      assert.deepEqual(likely([...many, talk('Tobias Reher', 'Marlene Okonjjo')], yaml), []);
    });
  });
});

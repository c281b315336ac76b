import assert from 'node:assert/strict';
import { readDeclarations } from '../../../server/src/declarations/declarations';
import { Snapshot } from '../../../server/src/document/snapshot';
import { ALONE } from '../../../server/src/document/context';
import type { Speaker as AnySpeaker } from '../../../server/src/shapes/speaker';
import type { LineColumn } from '../../../server/src/text/sourceText';
import { speakers } from '../../../server/src/queries/speakers/speakers';
import { SourceText } from '../../../server/src/text/sourceText';
import { dedent, read } from '../../support/marks';

const TALK = `
  Ann: When did you come here?

  Mayor Okafor: In March.

  Ann: And did you stay?

  Speaker 3: He did not.

  Ann: Why not?

  Okafor: I was called away.

  Ann: By whom?

  Mayor Okafor: By the bank.

  Ann: Who says so?

  Speaker 3: Everybody.
`;

type Speaker = AnySpeaker<LineColumn>;

function listOf(text: string, folder = ''): readonly Speaker[] {
  const declarations = readDeclarations(folder, { kind: 'folder' });
  return speakers(Snapshot.of(dedent(text), { ...ALONE, folder: declarations }));
}

describe('the list of speakers', () => {
  it('has who has no name yet first, and then everybody by their first turns', () => {
    assert.deepEqual(
      listOf(TALK).map(({ name, role, turns, placeholder }) => [name, role, turns, placeholder]),
      [
        ['Speaker 3', 'respondent', 2, true],
        ['Ann', 'interviewer', 5, false],
        ['Mayor Okafor', 'respondent', 3, false],
      ],
    );
  });

  it('has all labels of each, and where they stand', () => {
    const { text, ranges } = read(
      TALK.replace('Mayor Okafor: In', '[[]]Mayor Okafor: In')
        .replace('Mayor Okafor: By', '[[]]Mayor Okafor: By')
        .replace('Okafor: I was', '[[]]Okafor: I was'),
    );
    const labels = speakers(Snapshot.of(text))[2]?.labels ?? [];
    assert.deepEqual(
      labels.map(({ label, turns }) => [label, turns]),
      [
        ['Mayor Okafor', 2],
        ['Okafor', 1],
      ],
    );
    const source = SourceText.of(text);
    const expected = ranges.map(({ from }) => source.placeAt(from)).flatMap(({ line, column }) => [line, column]);
    assert.deepEqual(
      labels.flatMap(({ places }) => places),
      [...expected.slice(0, 2), ...expected.slice(4), ...expected.slice(2, 4)],
    );
  });

  it('has their shares of the words, and what they say at length', () => {
    const [unknown, ann] = listOf(TALK);
    assert.deepEqual([unknown?.share, ann?.share], ['14 %', '55 %']);
    assert.deepEqual(
      unknown?.excerpts.map(({ text }) => text),
      ['He did not.', 'Everybody.'],
    );
    const [, second] = unknown.excerpts;
    assert.deepEqual(second?.place, SourceText.of(dedent(TALK)).placeAt(dedent(TALK).lastIndexOf('Speaker 3')));
  });

  it('gives each the colour that their labels have', () => {
    const colors = listOf(TALK).map(({ color }) => color);
    assert.equal(new Set(colors).size, 3);
    assert.ok(colors.every((color) => color >= 1 && color <= 8));
  });

  it('does not have whom the folder declares and who speaks in other transcripts alone', () => {
    const names = (text: string) =>
      listOf(text, 'participants: [{ name: Bo, role: moderator }]').map(({ name }) => name);
    assert.ok(!names(TALK).includes('Bo'));
    assert.ok(names(`${dedent(TALK)}\n\nBo: Thank you.\n`).includes('Bo'));
  });

  it('ends with who is declared and has not spoken', () => {
    const own = '---\nparticipants: [{ name: Bo, role: moderator }]\n---\n';
    const all = listOf(own + dedent(TALK), 'participants: [{ name: Ada Okafor, label: Mayor Okafor }]');
    assert.deepEqual(
      all.slice(2).map(({ name, label, role, turns, color }) => [name, label, role, turns, color]),
      [
        ['Ada Okafor', 'Mayor Okafor', 'respondent', 3, all[2]?.color],
        ['Bo', 'Bo', 'moderator', 0, 0],
      ],
    );
  });

  it('has declared roles also where nobody interviews by them', () => {
    const folder = 'participants: [{ name: Ben, role: interviewer }]';
    const text = 'Ann: When did you come?\n\nBen: In March.\n\nAnn: Why then?\n\nBen: The ice had gone.';
    const rolesIn = (all: readonly Speaker[]) => all.map(({ role }) => role);
    assert.deepEqual(rolesIn(listOf(text)), ['interviewer', 'respondent']);
    assert.deepEqual(rolesIn(listOf(text, folder)), [undefined, 'interviewer']);
  });

  it('is empty where nobody speaks', () => {
    assert.deepEqual(listOf(''), []);
    assert.deepEqual(listOf('It snowed.'), []);
  });
});

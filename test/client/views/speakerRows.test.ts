import { deepEqual, equal, ok } from 'node:assert/strict';
import { roleLines } from '../../../client/src/wording/roleLines';
import type { SpeakerRow } from '../../../client/src/views/speakerRows';
import {
  mergeQuestion,
  ownerId,
  showSame,
  speakerAt,
  speakerRows,
  titleCounts,
} from '../../../client/src/views/speakerRows';
import { speakerTooltip } from '../../../client/src/views/speakerTooltip';
import type { Speaker, SpeakerRole } from '../../../server/src/protocol/speakers';

const URI = 'file:///talks/one.transcript';

/** Somebody with one label and a turn on each of some lines. */
function speaker(name: string, lines: readonly number[], more: Partial<Speaker> = {}): Speaker {
  return {
    ...{ name, label: name, color: 1, placeholder: false, several: [], turns: lines.length, share: '50 %' },
    labels: [{ label: name, turns: lines.length, places: lines.flatMap((line) => [line, 2]) }],
    excerpts: [],
    ...more,
  };
}

const MAYOR = speaker('Ada Okafor', [2, 6, 8], {
  role: 'respondent',
  labels: [
    { label: 'Mayor Okafor', turns: 2, places: [2, 0, 8, 0] },
    { label: 'Okafor', turns: 1, places: [6, 0] },
  ],
  excerpts: [{ text: 'In March.', place: { line: 2, character: 0 } }],
});

const UNKNOWN = speaker('Speaker 3', [4], { placeholder: true, share: '9 %' });

const SILENT = speaker('Bo', [], { role: 'moderator', color: 0, labels: [] });

function rows(names: readonly string[], before: readonly SpeakerRow[] = []): readonly SpeakerRow[] {
  return speakerRows(
    URI,
    names.map((name, at) => speaker(name, [2 * at, 20 + 2 * at])),
    before,
  );
}

function ids(some: readonly SpeakerRow[]): readonly string[] {
  return some.map(({ id }) => id);
}

describe('the row of a speaker', () => {
  const [mayor, unknown, silent] = speakerRows(URI, [MAYOR, UNKNOWN, SILENT], []);
  ok(mayor && unknown && silent);

  it('says what they do and how much they speak', () => {
    deepEqual([mayor.label, mayor.description], ['Ada Okafor', '3 turns · 50 % · respondent']);
    equal(unknown.description, '1 turn · 9 % · no name yet');
    equal(silent.description, 'has not spoken yet · moderator');
    const [choir] = speakerRows(URI, [speaker('Ann and Bo', [1], { several: ['Ann', 'Bo'], role: 'other' })], []);
    equal(choir?.description, '1 turn · 50 % · several at once');
  });

  it('can be read out as a sentence', () => {
    equal(mayor.spoken, 'Ada Okafor, respondent: 3 turns, 50 % of the words, under 2 labels.');
    equal(unknown.spoken, 'Speaker 3, no name yet: 1 turn, 9 % of the words.');
    equal(silent.spoken, 'Bo, moderator: has not spoken yet.');
    deepEqual(
      mayor.children.map(({ spoken }) => spoken),
      [
        'Label Mayor Okafor of Ada Okafor, in 2 turns.',
        'Label Okafor of Ada Okafor, in 1 turn.',
        'Ada Okafor says on line 3: In March.',
      ],
    );
  });

  it('has their labels, where these are not the name, and some of what they say', () => {
    deepEqual(
      mayor.children.map(({ kind, label, description }) => [kind, label, description]),
      [
        ['label', 'Mayor Okafor', '2 turns'],
        ['label', 'Okafor', '1 turn'],
        ['turn', 'In March.', 'line 3'],
      ],
    );
    deepEqual([unknown.children, silent.children], [[], []]);
    const [one] = speakerRows(URI, [{ ...MAYOR, labels: MAYOR.labels.slice(0, 1), excerpts: [] }], []);
    equal(one?.children.length, 1);
    ok(mayor.children.every((child) => ownerId(child) === mayor.id));
  });

  it('leads to all their turns in order, and a label to its own', () => {
    const lines = ({ places }: Pick<SpeakerRow, 'places'>) => places.map(({ start }) => start.line);
    deepEqual(lines(mayor), [2, 6, 8]);
    const [label] = mayor.children;
    deepEqual(label?.kind === 'label' && lines(label), [2, 8]);
  });

  it('tells who it is when pointed at, signs of Markdown as they are', () => {
    equal(
      speakerTooltip({ ...MAYOR, fullName: 'Ada_Ngozi Okafor' }),
      [
        '**Ada Okafor** (Ada\\_Ngozi Okafor), respondent',
        '3 turns, 50 % of the words',
        'Labels: Mayor Okafor (2), Okafor (1)',
        '“In March\\.”',
      ].join('\n\n'),
    );
    equal(speakerTooltip(UNKNOWN).split('\n')[0], '**Speaker 3**, who has no name yet');
    equal(speakerTooltip(SILENT).split('\n')[2], 'Declared, and has not spoken yet');
  });

  it('is counted for the title', () => {
    equal(titleCounts([mayor, unknown, silent]), '3 · 1 without a name');
    equal(titleCounts([mayor]), '1');
    equal(titleCounts([]), '');
  });
});

describe('what is asked before speakers are merged', () => {
  it('says who becomes whom, and how many turns change', () => {
    const [ann, ben, cleo] = rows(['Ann', 'Ben', 'Cleo']);
    ok(ann && ben && cleo);
    deepEqual(mergeQuestion([ben, cleo], ann), {
      question: 'Merge Ben, Cleo into Ann?',
      detail: '4 turns get the label of Ann. What is said stays as it is.',
    });
  });
});

describe('who speaks at the cursor', () => {
  const all = speakerRows(URI, [MAYOR, UNKNOWN, SILENT], []);
  const nameAt = (line: number, character = 0) => speakerAt(all, { line, character })?.label;

  it('is whoever has the last label before it', () => {
    deepEqual(
      [nameAt(2), nameAt(3, 9), nameAt(4, 2), nameAt(7), nameAt(99)],
      ['Ada Okafor', 'Ada Okafor', 'Speaker 3', 'Ada Okafor', 'Ada Okafor'],
    );
  });

  it('is nobody before the first turn', () => {
    equal(nameAt(1), undefined);
    equal(speakerAt([], { line: 1, character: 0 }), undefined);
  });
});

describe('the rows of speakers in a document that changes', () => {
  const before = rows(['Ann', 'Ben', 'Cleo']);

  it('keep their ids with their names, in whatever order', () => {
    deepEqual(ids(rows(['Cleo', 'Ann', 'Ben'], before)), [...ids(before).slice(2), ...ids(before).slice(0, 2)]);
  });

  it('keep them while a name is being written, or another is given', () => {
    deepEqual(ids(rows(['Ann', 'Be', 'Cleo'], before)), ids(before));
    deepEqual(
      ids(rows(['Benedikt', 'Ann', 'Cleo'], before)),
      [1, 0, 2].map((at) => ids(before)[at]),
    );
  });

  it('never share an id', () => {
    let now = before;
    for (const names of [['Ann', 'Dora', 'Ben', 'Cleo'], ['Dora'], ['Emil', 'Fay', 'Dora', 'Fay'], ['Fay', 'Fay']]) {
      now = rows(names, now);
      equal(new Set(ids(now)).size, names.length);
    }
  });

  it('show the same where only the places have moved', () => {
    const moved = speakerRows(
      URI,
      ['Ann', 'Ben', 'Cleo'].map((name, at) => speaker(name, [5 + at, 30 + at])),
      before,
    );
    ok(showSame(before, moved));
    ok(!showSame(before, rows(['Ann', 'Ben'], before)));
    ok(!showSame(before, rows(['Ann', 'Be', 'Cleo'], before)));
  });
});

describe('the list of roles', () => {
  it('says which one it is now', () => {
    const lines = (role: SpeakerRole | undefined, hasFolder: boolean) =>
      roleLines(role, hasFolder).flatMap((line) => ('heading' in line ? [] : [line]));
    deepEqual(
      lines('moderator', true).filter(({ description }) => description.endsWith('now')),
      [
        {
          ...{ label: 'Moderator', role: 'moderator', where: 'transcript' },
          description: 'leads the talk and gives the floor · now',
        },
      ],
    );
    ok(lines(undefined, true).every(({ description }) => !description.includes('now')));
  });

  it('is for the transcript, and then for the folder where there is one', () => {
    const wheres = (hasFolder: boolean) =>
      roleLines(undefined, hasFolder).map((line) => ('heading' in line ? 'heading' : line.where));
    deepEqual(wheres(false), Array(4).fill('transcript'));
    deepEqual(wheres(true), [
      'heading',
      ...Array<string>(4).fill('transcript'),
      'heading',
      ...Array<string>(4).fill('folder'),
    ]);
  });
});

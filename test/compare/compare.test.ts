import assert from 'node:assert/strict';
import { differenceOf } from '../../server/src/compare/told';
import type { TurnChange } from '../../server/src/compare/told';
import { Snapshot } from '../../server/src/document/snapshot';

const TALK = `
Ann Lee: When did you come to the harbour, and who was with you on that day?

Bo Ray: In spring. My brother was with me, and a dog that we had found.

Ann Lee: And what did the two of you do then?

Bo Ray: We asked for work at every door. There was none, so we bought a boat and mended it ourselves.
`;

/** What differs, a line for each change: `line what`, by the lines of the second text. */
function changes(before: string, after: string): readonly string[] {
  const [one, other] = [before, after].map((text) => Snapshot.of(text).transcript);
  assert.ok(one && other);
  return differenceOf(one, other).changes.map(told);
}

function told({ kind, how, before, after, runs = [] }: TurnChange): string {
  const words = (kind === 'words' ? runs : []).flatMap(({ removed, added }) => [
    ...(removed === undefined ? [] : [`-${removed}`]),
    ...(added === undefined ? [] : [`+${added}`]),
  ]);
  const sides = [before?.label ?? '', after?.label ?? ''].join(' → ');
  return [after?.line ?? before?.line, how ?? kind, sides, ...words].join(' ');
}

describe('two texts of one talk', () => {
  it('are the same though blank lines, wrapping, emphasis and the ends of lines differ', () => {
    const wrapped = TALK.replace('who was', 'who\nwas').replace('a dog', 'a *dog*').replaceAll('\n\n', '\n\n\n');
    assert.deepEqual(changes(TALK, TALK), []);
    assert.deepEqual(changes(TALK, wrapped.replaceAll('\n', '\r\n')), []);
  });

  it('differ in labels, and each change of one means something', () => {
    assert.deepEqual(changes(TALK.replace('Bo Ray: We', 'Bo Rya: We'), TALK), ['8 spelling Bo Rya → Bo Ray']);
    assert.deepEqual(changes(TALK.replace('Bo Ray: We', 'Ray: We'), TALK), ['8 form Ray → Bo Ray']);
    assert.deepEqual(changes(TALK.replace('Bo Ray: We', 'BR: We'), TALK), ['8 form BR → Bo Ray']);
    assert.deepEqual(changes(TALK.replaceAll('Bo Ray:', 'Speaker 2:'), TALK), [
      '4 named Speaker 2 → Bo Ray',
      '8 named Speaker 2 → Bo Ray',
    ]);
    assert.deepEqual(changes(TALK.replaceAll('Bo Ray:', 'Ivo Lund:'), TALK), [
      '4 renamed Ivo Lund → Bo Ray',
      '8 renamed Ivo Lund → Bo Ray',
    ]);
    assert.deepEqual(changes(TALK.replace('Bo Ray: We', 'Ann Lee: We'), TALK), ['8 reassigned Ann Lee → Bo Ray']);
    const swapped = TALK.replaceAll('Ann Lee:', '!').replaceAll('Bo Ray:', 'Ann Lee:').replaceAll('!', 'Bo Ray:');
    assert.deepEqual(new Set(changes(swapped, TALK).map((change) => change.split(' ')[1])), new Set(['swapped']));
  });

  it('differ in who speaks, not in spelling, where two people have labels that are near', () => {
    const two = (one: string, other: string) =>
      TALK.replaceAll('Ann Lee:', `${one}:`).replaceAll('Bo Ray:', `${other}:`);
    const kinds = (before: string, after: string) => new Set(changes(before, after).map((one) => one.split(' ')[1]));
    for (const [one = '', other = ''] of [
      ['JS', 'JR'],
      ['Maria', 'Marie'],
    ]) {
      const talk = two(one, other);
      assert.deepEqual(kinds(talk, talk.replace(`${other}: We`, `${one}: We`)), new Set(['reassigned']));
    }
    assert.deepEqual(kinds(two('Jan', 'Jon'), two('Jon', 'Jan')), new Set(['swapped']));
    assert.deepEqual(kinds(two('Speaker 1', 'Speaker 2'), two('Speaker 2', 'Speaker 1')), new Set(['swapped']));
    assert.deepEqual(kinds(two('Q', 'A'), two('Q', 'Adam')), new Set(['named']));
    assert.deepEqual(kinds(two('Ann', 'A'), two('Ann', 'Adam')), new Set(['form']));
  });

  it('differ in the marks of labels, and in times beside them', () => {
    assert.deepEqual(changes(TALK, TALK.replaceAll('Bo Ray:', '**Bo Ray:**')), [
      '4 markup Bo Ray → Bo Ray',
      '8 markup Bo Ray → Bo Ray',
    ]);
    const timed = TALK.replace('Ann Lee: When', '[00:10] Ann Lee: When').replace('Bo Ray: In', '[00:14] Bo Ray: In');
    assert.deepEqual(changes(timed, timed.replace('00:14', '00:15')), ['4 time Bo Ray → Bo Ray']);
  });

  it('differ in a time and in marks at once, and a new time brings its brackets', () => {
    assert.deepEqual(changes(TALK, TALK.replace('Bo Ray: In', '[00:14] Bo Ray: In')), ['4 time Bo Ray → Bo Ray']);
    assert.deepEqual(changes(TALK, TALK.replace('Bo Ray: In', '[00:14] **Bo Ray:** In')), [
      '4 markup Bo Ray → Bo Ray',
      '4 time Bo Ray → Bo Ray',
    ]);
  });

  it('differ in a time that is said, and not in those in brackets or alone on a line', () => {
    const said = TALK.replace('In spring.', 'We met at 10:30 in spring.');
    assert.deepEqual(changes(said, said.replace('10:30', '9:45')), ['4 words Bo Ray → Bo Ray -10:30 +9:45']);
    const stamped = TALK.replace('My brother', '[00:12] My brother').replace('Ann Lee: And', '0:20\nAnn Lee: And');
    assert.deepEqual(changes(TALK, stamped), []);
  });

  it('differ in a sign that belongs to a word, and not in how an accent is written', () => {
    const cold = TALK.replace('In spring.', '-5 degrees in spring.');
    assert.deepEqual(changes(cold, cold.replace('-5', '5')), ['4 words Bo Ray → Bo Ray --5 +5']);
    const accents = TALK.replaceAll('Bo Ray', 'Zoé Ray').replace('spring', 'été');
    assert.deepEqual(changes(accents, accents.normalize('NFD')), []);
  });

  it('are read however long a line is', () => {
    const long = `Ann Lee: Now?\n\nBo Ray: ${'a boat '.repeat(150_000)}\n`;
    assert.deepEqual(changes(long, long), []);
  });

  it('are compared in time however much of them differs', () => {
    const rewritten = (step: number) =>
      Array.from({ length: 200 }, (_, turn) => {
        const said = Array.from({ length: 400 }, (_, at) => `w${(at * step + turn) % 300}`);
        return `Ann Lee: In row ${turn} of turn${turn} ${said.join(' ')}`;
      }).join('\n\n');
    const start = performance.now();
    assert.equal(changes(rewritten(7), rewritten(11)).length, 200);
    assert.ok(performance.now() - start < 10_000);
  });

  it('differ in where turns begin', () => {
    const split = TALK.replace('There was none', '\n\nAnn Lee: There was none');
    assert.deepEqual(changes(TALK, split), ['10 split Bo Ray → Ann Lee']);
    assert.deepEqual(changes(split, TALK), ['8 merged Ann Lee → Bo Ray']);
    const later = TALK.replace('that day?\n\nBo Ray: In spring.', 'that day? In spring.\n\nBo Ray:');
    assert.deepEqual(changes(TALK, later), ['4 boundary Bo Ray → Bo Ray']);
  });

  it('differ in turns that are elsewhere, new or gone', () => {
    const [one = '', two = '', three = '', four = ''] = TALK.trim().split('\n\n');
    assert.deepEqual(changes([one, two, three, four].join('\n\n'), [one, two, four].join('\n\n')), [
      '5 removed Ann Lee → ',
    ]);
    assert.deepEqual(changes([one, two, four].join('\n\n'), [one, two, three, four].join('\n\n')), [
      '5 added  → Ann Lee',
    ]);
    assert.deepEqual(changes([one, two, three, four].join('\n\n'), [three, one, two, four].join('\n\n')), [
      '1 moved Ann Lee → Ann Lee',
    ]);
  });

  it('differ in words, which are told in runs', () => {
    assert.deepEqual(changes(TALK, TALK.replace('a dog that we had found', 'the cat')), [
      '4 words Bo Ray → Bo Ray -a dog that we had found. +the cat.',
    ]);
    assert.deepEqual(changes(`# Harbours\n${TALK}`, `# Ports\n${TALK}`), ['1 words  →  -Harbours +Ports']);
    assert.deepEqual(
      changes(
        '记者：今天的会议几点开始？\n\n部长：明天早上九点。\n'.repeat(2),
        '记者：今天的会议几点开始？\n\n部长：明天早上十点。\n'.repeat(2),
      ).length,
      2,
    );
  });

  it('differ in words where a whole answer is another one, under the label that it has now', () => {
    const answered = `${TALK}\nAnn Lee: Was it hard?\n\nBo Ray: No.\n\nAnn Lee: And who paid for the boat?\n`;
    const now = answered.replace('No.', 'Yes.');
    assert.deepEqual(changes(answered, now), ['12 words Bo Ray → Bo Ray -No. +Yes.']);
    const machine = answered.replaceAll('Bo Ray:', 'Speaker 2:');
    assert.deepEqual(changes(machine, now).slice(-2), [
      '12 named Speaker 2 → Bo Ray',
      '12 words Speaker 2 → Bo Ray -No. +Yes.',
    ]);
    assert.deepEqual(changes(answered, answered.replace('Bo Ray: No.', 'Cy: Yes.')), [
      '12 removed Bo Ray → ',
      '12 added  → Cy',
    ]);
  });

  it('differ in words that are told in pairs, each with the turn in which it stands', () => {
    const now = TALK.replace('My brother', 'Our sister').replace('a dog', 'one cat').replace('had found', 'bought');
    assert.deepEqual(changes(TALK, now), [
      '4 words Bo Ray → Bo Ray -My brother +Our sister -a dog +one cat -had found. +bought.',
    ]);
    const split = TALK.replace('There was none', '\n\nAnn Lee: There was nothing');
    assert.deepEqual(changes(TALK, split), ['10 split Bo Ray → Ann Lee', '10 words Bo Ray → Ann Lee -none, +nothing,']);
  });

  it('have nothing in common where they are two talks', () => {
    const kinds = changes(TALK, 'Cy: Is it late?\n\nDo: Yes.\n\nCy: How late?\n\nDo: Very.\n').map(
      (one) => one.split(' ')[1],
    );
    assert.deepEqual(new Set(kinds), new Set(['removed', 'added']));
    assert.deepEqual(changes('', ''), []);
    assert.deepEqual(changes('', TALK).length, 4);
  });
});

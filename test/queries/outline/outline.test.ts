import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Snapshot } from '../../../server/src/document/snapshot';
import type { OutlineOf } from '../../../server/src/queries/outline/outline';
import { outline } from '../../../server/src/queries/outline/outline';
import type { OutlineItem } from '../../../server/src/queries/outline/item';
import type { Range } from '../../../server/src/text/range';
import { contains } from '../../../server/src/text/range';
import type { Stretch } from '../../../server/src/text/sourceText';
import { dedent } from '../../support/marks';
import { growth } from '../../support/slowInputs';
import { english } from '../../../server/src/words/say';
import { at } from '../../support/root';

function offsets({ text }: Snapshot, { from, to }: Stretch): Range {
  return { from: text.offsetAt(from), to: text.offsetAt(to) };
}

/** An item to a line: kind, name, detail if any, lines from 1, what is selected. */
function check(document: string, expected: string, of?: OutlineOf): void {
  const snapshot = Snapshot.of(dedent(document));
  const told = (item: OutlineItem, indent: string): string => {
    const { kind, name, detail, range, selectionRange, children } = item;
    const line = range.from.line + 1;
    const endLine = range.to.line + 1;
    const { from, to } = offsets(snapshot, selectionRange);
    const selected = snapshot.text.slice(from, to);
    const own = `${indent}${kind} '${english(name)}'${detail === '' ? '' : ` (${english(detail)})`} ${line}-${endLine} > ${selected}`;
    return [own, ...children.map((child) => told(child, `${indent}  `))].join('\n');
  };
  const actual = outline(snapshot, of).map((item) => told(item, ''));
  assert.equal(actual.join('\n'), dedent(expected));
}

describe('outline', () => {
  it('shows a question with its answer inside', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben: I did, and I never regretted it.
      `,
      `
      question '1 · Ann: When did you come here?' 1-3 > When did you come here?
        answer 'Ben: In March.' 3-3 > Ben
      question '2 · Ann: And did you stay?' 5-7 > And did you stay?
        answer 'Ben: I did, and I never regretted it.' 7-7 > Ben
      `,
    );
  });

  it('selects only what is asked of a long question', () => {
    check(
      `
      Ann: The winters are long. When did you come here? I ask everybody.

      Ben: In March.

      Ann: And did you stay?

      Ben: I did.
      `,
      `
      question '1 · Ann: When did you come here? I ask everybody.' 1-3 > When did you come here?
        answer 'Ben: In March.' 3-3 > Ben
      question '2 · Ann: And did you stay?' 5-7 > And did you stay?
        answer 'Ben: I did.' 7-7 > Ben
      `,
    );
  });

  it('reaches over all paragraphs of the answer', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      It snowed.

      Ann: And did you stay?

      Ben: I did.
      `,
      `
      question '1 · Ann: When did you come here?' 1-5 > When did you come here?
        answer 'Ben: In March.' 3-5 > Ben
      question '2 · Ann: And did you stay?' 7-9 > And did you stay?
        answer 'Ben: I did.' 9-9 > Ben
      `,
    );
  });

  it('cuts a long answer at a word', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March, when the ice on the river was already too thin to carry a horse.

      Ann: And did you stay?

      Ben: I did.
      `,
      `
      question '1 · Ann: When did you come here?' 1-3 > When did you come here?
        answer 'Ben: In March, when the ice on the river was already too thin to…' 3-3 > Ben
      question '2 · Ann: And did you stay?' 5-7 > And did you stay?
        answer 'Ben: I did.' 7-7 > Ben
      `,
    );
  });

  it('leaves out an answer that has no words yet', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      Ann: And did you stay?

      Ben:
      `,
      `
      question '1 · Ann: When did you come here?' 1-3 > When did you come here?
        answer 'Ben: In March.' 3-3 > Ben
      question '2 · Ann: And did you stay?' 5-5 > And did you stay?
      `,
    );
  });

  it('shows the words of an answer whose label stands on a line of its own', () => {
    check(
      `
      Ann Lee:
      When did you come here?

      Ben Holt:
      [00:00:04] [laughs]
      In March.

      Ann Lee:
      And did you stay?

      Ben Holt:

      <!-- a long silence -->

      I did.
      `,
      `
      question '1 · Ann Lee: When did you come here?' 1-6 > When did you come here?
        answer 'Ben Holt: In March.' 4-6 > Ben Holt
      question '2 · Ann Lee: And did you stay?' 8-15 > And did you stay?
        answer 'Ben Holt: I did.' 11-15 > Ben Holt
      `,
    );
  });

  it('shows what there is of a turn without a word', () => {
    check(
      'Ann: The ice is thin.\n\nBen: [nods]\n\nAnn: The horses stay here.\n\nBen: [laughs] 1993.',
      `
      turn 'Ann: The ice is thin.' 1-1 > Ann
      turn 'Ben: [nods]' 3-3 > Ben
      turn 'Ann: The horses stay here.' 5-5 > Ann
      turn 'Ben: 1993.' 7-7 > Ben
      `,
    );
  });

  it('says who answers', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      Cleo: The year after.

      Ann: And did you both stay?

      Ben: I did.
      `,
      `
      question '1 · Ann: When did you come here?' 1-5 > When did you come here?
        answer 'Ben: In March.' 3-3 > Ben
        answer 'Cleo: The year after.' 5-5 > Cleo
      question '2 · Ann: And did you both stay?' 7-9 > And did you both stay?
        answer 'Ben: I did.' 9-9 > Ben
      `,
    );
  });

  it('says who asks', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      Cleo: And did you stay?

      Ben: I did, and I never regretted it.

      Ann: How were the winters?

      Ben: Long.
      `,
      `
      question '1 · Ann: When did you come here?' 1-3 > When did you come here?
        answer 'Ben: In March.' 3-3 > Ben
      question '2 · Cleo: And did you stay?' 5-7 > And did you stay?
        answer 'Ben: I did, and I never regretted it.' 7-7 > Ben
      question '3 · Ann: How were the winters?' 9-11 > How were the winters?
        answer 'Ben: Long.' 11-11 > Ben
      `,
    );
  });

  it('lists the turns where nobody asks anything', () => {
    check(
      `
      Ann: The ice is thin.

      Ben: It is.

      Ann: The horses stay here.

      Ben: They do.
      `,
      `
      turn 'Ann: The ice is thin.' 1-1 > Ann
      turn 'Ben: It is.' 3-3 > Ben
      turn 'Ann: The horses stay here.' 5-5 > Ann
      turn 'Ben: They do.' 7-7 > Ben
      `,
    );
  });

  it('is empty for an empty document', () => {
    check('', '');
  });

  it('is empty for one line of prose', () => {
    check('It snowed for a week.', '');
  });

  it('puts questions into sections, and sections into higher ones', () => {
    check(
      `
      Ann: When did you come here?

      Ben: In March.

      # Work

      ## The deck

      Ann: And what did you do?

      Ben: I swept.

      # The end

      Ann: Did you stay?

      Ben: I did.
      `,
      `
      question '1 · Ann: When did you come here?' 1-3 > When did you come here?
        answer 'Ben: In March.' 3-3 > Ben
      section 'Work' 5-12 > Work
        section 'The deck' 7-12 > The deck
          question '2 · Ann: And what did you do?' 9-11 > And what did you do?
            answer 'Ben: I swept.' 11-11 > Ben
      section 'The end' 13-17 > The end
        question '3 · Ann: Did you stay?' 15-17 > Did you stay?
          answer 'Ben: I did.' 17-17 > Ben
      `,
    );
  });

  it('cuts an exchange off where the next section begins', () => {
    const text =
      'Ann: When did you come?\n\nBen: In March.\n\n## Work\n\nBen: And I swept.\n\nAnn: Did you stay?\n\nBen: I did.';
    const snapshot = Snapshot.of(text);
    checkNesting(snapshot, outline(snapshot));
    check(
      text,
      `
      question '1 · Ann: When did you come?' 1-4 > When did you come?
        answer 'Ben: In March.' 3-3 > Ben
      section 'Work' 5-11 > Work
        answer 'Ben: And I swept.' 7-7 > Ben
        question '2 · Ann: Did you stay?' 9-11 > Did you stay?
          answer 'Ben: I did.' 11-11 > Ben
      `,
    );
  });

  it('selects nothing of a question behind the end of its section', () => {
    const text =
      'Ann: We come to it.\n\nTHE CREW\n\nWho else is there?\n\nBen: My brother.\n\nAnn: And then?\n\nBen: Nobody.';
    const [question, ...others] = outline(Snapshot.of(text));
    checkNesting(Snapshot.of(text), outline(Snapshot.of(text)));
    assert.ok(question !== undefined);
    assert.equal(english(question.name), '1 · Ann: Who else is there?');
    assert.deepEqual(
      [question.range, question.selectionRange].map(({ to }) => to),
      [
        { line: 1, column: 0 },
        { line: 1, column: 0 },
      ],
    );
    assert.deepEqual(
      others.map(({ name }) => name),
      ['THE CREW'],
    );
  });

  const mixed = `
    Ann: Welcome, both of you.

    Ann: The winters are long. When did you come here?

    Ben: In March.

    # Work

    Ann: And did you stay?

    Ben: I did.
  `;

  it('lists all turns if wished, in their sections, a question by what it asks', () => {
    check(
      mixed,
      `
      turn 'Ann: Welcome, both of you.' 1-1 > Ann
      question 'Ann: When did you come here?' 3-3 > Ann
      answer 'Ben: In March.' 5-5 > Ben
      section 'Work' 7-11 > Work
        question 'Ann: And did you stay?' 9-9 > Ann
        answer 'Ben: I did.' 11-11 > Ben
      `,
      'turns',
    );
  });

  it('lists the speakers if wished, each with their turns', () => {
    check(
      mixed,
      `
      speaker 'Ann' (interviewer, 3 turns) 1-1 > Ann
        turn 'Welcome, both of you.' 1-1 > Ann
        question 'When did you come here?' 3-3 > Ann
        question 'And did you stay?' 9-9 > Ann
      speaker 'Ben' (respondent, 2 turns) 5-5 > Ben
        answer 'In March.' 5-5 > Ben
        answer 'I did.' 11-11 > Ben
      `,
      'speakers',
    );
  });

  it('has the same items as before for questions in which nobody typed', () => {
    const talk =
      'Ann: When did you come here?\n\nBen: In March, when the ice had gone, and with the very first boat.\n\n';
    const before = Snapshot.of(talk.repeat(20));
    const items = outline(before);
    const at = 15 * talk.length + talk.indexOf('gone') + 1;
    const after = outline(before.edit([{ from: at, to: at, insert: 'o' }]));
    const others = items.flatMap((item, nth) => (item === after[nth] ? [] : [nth]));
    assert.deepEqual([items.length, others], [20, [15]]);
    assert.match(english(after[15]?.children[0]?.name ?? ''), /^Ben: In March, when the ice had goone/);
  });

  it('has the same turns as before where nobody typed', () => {
    const talk =
      'Ann: The ice was thin.\n\nBen: It was thin, and so the horses stayed in the barn until the first boat came.\n\n';
    const before = Snapshot.of(talk.repeat(20));
    const items = outline(before);
    const at = 15 * talk.length + talk.indexOf('stayed') + 1;
    const after = outline(before.edit([{ from: at, to: at, insert: 'e' }]));
    const others = items.flatMap((item, nth) => (item === after[nth] ? [] : [nth]));
    assert.deepEqual([items.length, items[0]?.kind, others], [40, 'turn', [31]]);
  });

  it('moves what follows a line break, and leaves what stands before it', () => {
    const talk = [
      'Ann: When did you come here?',
      'Ben: In March, when the ice had gone and the first boat came. The horses had waited for it, and so had we all.',
    ];
    const text = talk.map((turn) => `${turn}\n\n`).join('');
    const before = Snapshot.of(text.repeat(20));
    const items = outline(before);
    const at = 15 * text.length + text.indexOf(' The horses');
    const after = before.edit([{ from: at, to: at + 1, insert: '\n\n' }]);
    const moved = outline(after);
    const others = items.flatMap((item, nth) => (item === moved[nth] ? [] : [nth]));
    assert.deepEqual(others, [15, 16, 17, 18, 19]);
    assert.deepEqual(moved, outline(Snapshot.of(after.text.toString())));
  });

  it('has the same items as before where a section cuts them off', () => {
    const talk = [
      'Ann: When did you come?',
      'Ben: In March, when the ice had gone, and with the very first boat.',
      '## Work',
      'Ben: And I swept.',
    ];
    const text = talk.map((turn) => `${turn}\n\n`).join('');
    const before = Snapshot.of(text.repeat(20));
    const items = flat(outline(before));
    const at = 15 * text.length + text.indexOf('gone') + 1;
    const after = before.edit([{ from: at, to: at, insert: 'o' }]);
    const now = flat(outline(after));
    const others = now.flatMap((item, nth) => (item === items[nth] ? [] : [item]));
    const [first] = others.filter(({ kind }) => kind !== 'section');
    assert.deepEqual(
      [items.length, others.filter(({ kind }) => kind !== 'section').length, first?.range.from.line],
      [60, 2, 120],
    );
    assert.deepEqual(now, flat(outline(Snapshot.of(after.text.toString()))));
  });

  it('moves an answer behind a question that was asked back', () => {
    const talk = [
      'Ann: When did you come here, and what did you do when you had come?',
      'Ben: Do you mean the old harbour?',
      'Ann: Yes, the harbour.',
      'Ben: In March, when the ice had gone, and with the very first boat.',
      'Ann: And who was with you?',
      'Ben: My brother was with me, and nobody else.',
    ].map((turn) => `${turn}\n\n`);
    let now = Snapshot.of(talk.join('').repeat(20));
    assert.ok(outline(now).length >= 20);
    for (const turn of [1, 2]) {
      const at = 12 * talk.join('').length + talk.slice(0, turn + 1).join('').length - 1;
      now = now.edit([{ from: at, to: at, insert: '\n' }]);
      assert.deepEqual(outline(now), outline(Snapshot.of(now.text.toString())));
    }
  });

  it('is empty for an empty document, whatever it lists', () => {
    check('', '', 'turns');
    check('', '', 'speakers');
  });

  describe('of any sample', () => {
    const folder = at('samples');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((file) => file.endsWith('.transcript'))) {
      it(`nests properly and has a name for everything in ${name}`, () => {
        const snapshot = Snapshot.of(readFileSync(join(folder, name), 'utf8'));
        checkNesting(snapshot, outline(snapshot));
        checkNesting(snapshot, outline(snapshot, 'turns'));
        for (const { children, ...speaker } of outline(snapshot, 'speakers')) {
          checkNesting(snapshot, [{ ...speaker, children: children.slice(0, 1) }]);
          checkNesting(snapshot, children);
        }
      });
    }
  });
});

describe('An outline of a line that was made to be slow', () => {
  it('takes no more than in proportion to its length', () => {
    const turns = 'Ines: Why?\n\nTobias: No.\n\n'.repeat(5);
    const make = (size: number): string => `${turns}Tobias: ${'[00:01] '.repeat(size)}\n\n${turns}`;
    assert.ok(growth(1000, make, (text) => outline(Snapshot.of(text), 'turns')) < 9);
  });
});

/** Items as they follow each other; of what lies in a section, the children are not looked into. */
function flat(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.flatMap((item) => (item.kind === 'section' ? [item, ...flat(item.children)] : [item]));
}

/** What editors demand of an outline, and throw an error about. */
function checkNesting(snapshot: Snapshot, items: readonly OutlineItem[]): void {
  items.forEach(({ name: words, selectionRange, children, ...item }, nth) => {
    const name = english(words);
    const range = offsets(snapshot, item.range);
    const next = items[nth + 1];
    assert.notEqual(name, '');
    assert.ok(contains(range, offsets(snapshot, selectionRange)), `selection of '${name}'`);
    assert.ok(next === undefined || range.to < offsets(snapshot, next.range).from, `end of '${name}'`);
    for (const child of children)
      assert.ok(contains(range, offsets(snapshot, child.range)), `'${english(child.name)}' in '${name}'`);
    checkNesting(snapshot, children);
  });
}

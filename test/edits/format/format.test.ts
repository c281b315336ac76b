import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import type { FormatWish } from '../../../server/src/edits/format/format';
import { format } from '../../../server/src/edits/format/format';
import { dedent, read } from '../../support/marks';

/** A document after formatting; where it has a range `[[ ]]`, only that. `·` is a blank at the end of a line. */
function formatted(document: string, wish: FormatWish = {}): string {
  const { text, ranges } = document.includes('[[') ? read(`${document}\n`) : { text: document, ranges: [] };
  const [within] = ranges;
  const snapshot = Snapshot.of(text.replaceAll('·', ' '));
  const changes = format(snapshot, within === undefined ? wish : { ...wish, within });
  const after = snapshot.text.apply(changes).toString();
  return after.replace(/ +(?=\n|$)/g, (blanks) => '·'.repeat(blanks.length));
}

const TURNS = [
  'Ann: When did you come here?',
  'Ben: In March.',
  'Ann: And did you stay?',
  'Ben: I did.',
  'Ann: Why is that?',
  'Ben: For the boats.',
  'Ann: Which boats?',
  'Ben: The red ones.',
];

/** A talk whose turns have a blank line between them, or none, and more behind it. */
function apart(more: string): string {
  return `${TURNS.join('\n\n')}\n\n${dedent(more)}\n`;
}

function tight(more: string): string {
  return `${TURNS.join('\n')}\n${dedent(more)}\n`;
}

function check(document: string, expected: string): void {
  assert.equal(formatted(document), expected);
}

function untouched(document: string): void {
  assert.equal(formatted(document), document);
}

describe('Formatting', () => {
  describe('blank lines', () => {
    it('between turns are one where nearly all turns have some', () => {
      check(
        apart(`
          Ann: Were they fast?
          Ben: They were.



          Ann: How fast?
        `),
        apart(`
          Ann: Were they fast?

          Ben: They were.

          Ann: How fast?
        `),
      );
    });

    it('between turns are none where nearly all have none', () => {
      check(
        tight(`
          Ann: Were they fast?

          Ben: They were.
        `),
        tight(`
          Ann: Were they fast?
          Ben: They were.
        `),
      );
    });

    it('stay where turns have no habit, but never more than one', () => {
      const pairs = 'Q: Why?\nA: So.\n\n'.repeat(3);
      check(`${pairs}\n\nQ: Who?\nA: Me.\n`, `${pairs}Q: Who?\nA: Me.\n`);
    });

    it('stay before a label where a caption may stand above it', () => {
      untouched(
        tight(`
          Ann: Were they fast?
          Ben: They were.

          A second tape

          Ann: And then?
        `),
      );
    });

    it('come not between a direction and the label below it', () => {
      untouched(
        apart(`
          Ben: They were.

          [The door.]
          Ann: Who is it?
        `),
      );
    });

    it('are one between paragraphs, and around what is no speech; blanks on them go', () => {
      check(
        apart(`
          Ben: They were.
          ·
          ··

          On some days.


          ***


          Ann: Was it windy?
        `),
        apart(`
          Ben: They were.

          On some days.

          ***

          Ann: Was it windy?
        `),
      );
    });

    it('are one between the introduction and the first turn, in which nothing is touched', () => {
      check(`A talk··\n\n\nof two.\n\n\n\n${apart('')}`, `A talk··\n\n\nof two.\n\n${TURNS.join('\n\n')}\n`);
    });

    it('go at the end, where one line break stays', () => {
      check('Ann: Why?\n\nBen: So.\n\n·\n\n', 'Ann: Why?\n\nBen: So.\n');
      check('Ann: Why?\n\nBen: So.', 'Ann: Why?\n\nBen: So.\n');
    });

    it('are as is asked for, else as the house does, else as the settings do', () => {
      const within = (profile: string, text: string, wish?: FormatWish) => {
        const top = `---\nprofile: ${profile}\n---\n`;
        return formatted(top + text, wish).slice(top.length);
      };
      const [one, none] = [`${TURNS.join('\n\n')}\n`, `${TURNS.join('\n')}\n`];
      assert.equal(within('podcast', none), one);
      assert.equal(within('archives', none), one);
      for (const profile of ['plain', 'court', 'broadcast']) assert.equal(within(profile, none), none);
      assert.equal(within('podcast', none, { blankLines: 0 }), none);
      assert.equal(within('podcast', none, { setting: 0 }), one);
      assert.equal(within('plain', none, { setting: 1 }), one);
      assert.equal(formatted(one, { setting: 0 }), none);
    });
  });

  describe('blanks', () => {
    it('at the ends of lines go', () => {
      check(apart('Ann:·\nWere they fast?·\nTell me.·'), apart('Ann:\nWere they fast?\nTell me.'));
    });

    it('that break a line of verse stay; at the end of a paragraph they go', () => {
      check(apart('Ann: Cold is the ferry,··\nand grey.··'), apart('Ann: Cold is the ferry,··\nand grey.'));
    });

    it('behind a label are as most have them', () => {
      check(apart('Ann:   Were they?\n\nBen:They were.'), apart('Ann: Were they?\n\nBen: They were.'));
      const wide = '安：为什么？\n\n本：就是这样。\n\n'.repeat(5);
      check(`${wide}安： 是吗？\n`, `${wide}安：是吗？\n`);
    });

    it('behind a label stay where they make columns', () => {
      untouched('Ann:     Why?\nBernard: So.\nBernard: It is.\nBernard: Yes, so it is.\nAnn:     Is it?\n'.repeat(6));
    });

    it('inside of what is said, and of other kinds, stay, and so do ends of pages', () => {
      untouched(apart('Ann: They  were \t fast.\u3000\n\f\nOr not.\u00a0'));
    });
  });

  it('writes a label as all others are written, and makes no new one', () => {
    const bold = '**Ann:** Why is it?\n\n**Ben:** So it is.\n\n'.repeat(4);
    check(`${bold}**Ann**: Is it?\n\n**Ben** It is.\n`, `${bold}**Ann:** Is it?\n\n**Ben:** It is.\n`);
    untouched(apart('Ann: Were they fast?\n\nBen They were.'));
  });

  describe('leaves alone', () => {
    it('what is no speech', () => {
      untouched(apart('Ann: Look.\n\n```\nx··\n\n\n\ny\n```\n\nBen: At what?'));
    });

    it('the front matter', () => {
      untouched(`---\ntitle: A talk··\n\n\nparticipants: [Ann, Ben]\n---\n\n${TURNS.join('\n\n')}\n`);
    });

    it('tables, captions, and files for programs', () => {
      untouched('| Ann | Why?   |··\n| Ben |   So.  |\n| Ann | Is it? |\n| Ben | It is. |··\n');
      untouched('WEBVTT\n\n\n00:01.000 --> 00:02.000\n<v Ann>Why?··\n\n\n00:03.000 --> 00:04.000\n<v Ben>So.\n');
      untouched('1\n00:00:01,000 --> 00:00:02,000\nAnn: Why?··\n\n\n2\n00:00:03,000 --> 00:00:04,000\nBen: So.\n');
      untouched('@UTF8\n@Begin\n*ANN:\twhy ?··\n%mor:\tx\n\n\n*BEN:\tso .\n@End\n');
    });

    it('a text without turns, and an empty one', () => {
      for (const text of ['Milk··\n\n\n\nEggs', '', '\n\n\n']) untouched(text);
    });
  });

  describe('of a part', () => {
    it('touches no line outside', () => {
      check(
        apart('Ben: They were.·\n\n\n[[Ann:Were they?·\n\n\nBen: They were.·\n]]\n\n\nAnn: And then?·'),
        apart('Ben: They were.·\n\n\nAnn: Were they?\n\nBen: They were.\n\n\n\nAnn: And then?·'),
      );
    });

    it('goes by the habits of the whole', () => {
      check(
        apart('Ann: Were they?\n[[Ben:They were.\nAnn: Ah.]]'),
        apart('Ann: Were they?\n\nBen: They were.\n\nAnn: Ah.'),
      );
    });
  });

  it('does no harm to what is half typed', () => {
    for (const typed of ['Ann', 'Ann:', 'Ann: ', '**Ann', '[00:1', 'Ann: (lau', '```', '- '])
      assert.equal(formatted(apart(typed)).trimEnd(), apart(typed).trimEnd().replace(/·+$/, ''), typed);
  });

  it('sees lines that end in different ways', () => {
    const snapshot = Snapshot.of('Ann: Why? \r\n\r\n\rBen: So.\r\r\n\nAnn: Is it?\n\nBen: It is.');
    assert.equal(
      snapshot.text.apply(format(snapshot)).toString(),
      'Ann: Why?\n\nBen: So.\n\nAnn: Is it?\n\nBen: It is.\n',
    );
  });
});

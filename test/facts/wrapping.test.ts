import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { unbalanced } from '../../server/src/observations/brackets';
import { Snapshot } from '../../server/src/document/snapshot';
import { askedRange } from '../../server/src/queries/exchanges/exchange';
import { firstWords } from '../../server/src/queries/wording/firstWords';
import { sentenceAt } from '../../server/src/queries/navigation/sentence';
import { hearing } from '../support/hearing';
import { read } from '../support/marks';
import { brokenAt, shown, wrapped } from '../support/wrapped';
import { askedBy, askedIn } from '../support/asked';
import { at } from '../support/root';

/** Not the rough draft, in which a label stands in the middle of a line: broken before it, the line below bears it. */
const SAMPLES = [
  'harbour-master.transcript',
  'press-conference.transcript',
  'panel-of-four.transcript',
  'night-ferry.transcript',
  'oral-history.txt',
  'capitals.transcript',
];

/** What is asked in a text, and at which width its lines are broken. */
function readIn(text: string) {
  const { transcript } = Snapshot.of(text);
  return { asked: askedIn(transcript), width: transcript.width };
}

const ANSWER =
  'Tobias: That was when the old bridge was still open, and we had to\nwalk over it every day, in the rain.';

describe('a text of which the lines are broken at a width', () => {
  for (const sample of SAMPLES)
    it(`is read like the same with a paragraph on each line: ${sample}`, () => {
      const whole = Snapshot.of(readFileSync(at('samples', sample), 'utf8'));
      for (const columns of [60, 70, 80])
        for (const [first, rest] of [
          [0, 0],
          [4, 0],
          [0, 4],
        ] as const) {
          const { text, lineOf } = wrapped(whole, { columns, first, rest });
          assert.deepEqual(shown(Snapshot.of(text)), shown(whole, lineOf), `${columns} columns, ${first}, ${rest}`);
        }
    });

  for (const [size, sign] of [
    [20_000, ''],
    [200_000, ' @large'],
  ] as const)
    it(`has every question whole in a hearing of ${size / 1000} KB${sign}`, () => {
      const { text, asked } = hearing(size);
      const snapshot = Snapshot.of(text);
      const [, ...exchanges] = snapshot.transcript.exchanges;
      assert.equal(exchanges.length, asked.length);
      exchanges.forEach((exchange, at) => {
        const shown = askedBy(snapshot.transcript, exchange);
        assert.ok(asked[at]?.startsWith(shown.replace(/…$/, '')), shown);
        const { from, to } = askedRange(snapshot, exchange);
        assert.equal(text.slice(from, to).replace(/\s+/g, ' '), asked[at]);
      });
      assert.deepEqual(unbalanced(snapshot.transcript), []);
    });

  it('asks over a name at the beginning of a line, if the word had no room on the line above', () => {
    const { asked } = readIn(`Ines: Do you agree with the report that came to us from Secretary\nReher?\n\n${ANSWER}`);
    assert.deepEqual(asked, ['Do you agree with the report that came to us from Secretary Reher?']);
  });

  it('asks behind a title at the end of a line', () => {
    const { asked } = readIn(`Ines: We have heard of that. Did you write about the bridge to Dr.\nReher?\n\n${ANSWER}`);
    assert.deepEqual(asked, ['Did you write about the bridge to Dr. Reher?']);
  });

  it('goes on behind the number of a page', () => {
    const pages = `Ines: Is it not the case that nobody had told you of the gate before\n\n- 4 -\n\nthe flood came?\n\n${ANSWER}`;
    assert.deepEqual(readIn(pages).asked, [
      'Is it not the case that nobody had told you of the gate before the flood came?',
    ]);
  });

  it('joins a word that was written with a hyphen, and none that stands for two', () => {
    const asked = (first: string, second: string) =>
      readIn(`Ines: And was that what you had in mind when you wrote the ${first}\n${second}?\n\n${ANSWER}`).asked[0];
    assert.equal(
      asked('far-', 'reaching report'),
      'And was that what you had in mind when you wrote the far-reaching report?',
    );
    assert.equal(
      asked('pre-', 'and post-war part'),
      'And was that what you had in mind when you wrote the pre- and post-war part?',
    );
  });

  it('has no blanks between lines of Chinese', () => {
    const line = '那天晚上水闸关上的时候大家都站在桥上等着渡轮回来谁也不知道';
    const text = `记者：${line}\n你们当时在哪里？\n\n李明：${line}\n${line}\n${line}\n所以我们都留下来了。\n\n`;
    const { asked, width } = readIn(text.repeat(3));
    assert.ok(width !== undefined);
    assert.equal(asked[0], `${line}你们当时在哪里？`);
  });

  it('reads lines from right to left as well', () => {
    const asked = 'هل كنت تعرف عندما أغلق الجسر القديم في تلك الليلة أن الناس كانوا ينتظرون العبارة منذ الصباح؟';
    const told = 'كنا نمشي كل يوم على الجسر القديم تحت المطر مع أولادنا وكتبنا وكل ما كان معنا '.repeat(3).trim();
    const text = [`ليلى: ${asked}`, `سامي: نعم. ${told}.`].map((paragraph) =>
      brokenAt(paragraph, { columns: 60, first: 0, rest: 0 }).join('\n'),
    );
    const [shown] = askedIn(Snapshot.of(`${text.join('\n\n')}\n\n`.repeat(3)).transcript);
    assert.ok(asked.startsWith(shown?.replace(/…$/, '') ?? '?'), shown);
  });

  it('shows the first words of an answer from more lines than one', () => {
    const snapshot = Snapshot.of(`Ines: And then?\n\n${ANSWER.replace('That was when the old', 'When the')}`);
    const [, answer] = snapshot.transcript.turns;
    assert.equal(
      answer && firstWords(snapshot, answer, 80),
      'When the bridge was still open, and we had to walk over it every day, in the…',
    );
  });

  it('has sentences that go on over lines, under the cursor as well', () => {
    const { text, offset, ranges } = read(
      `Ines: And then?\n\nTobias: Yes. [[That was when the old bridge was open, and we\nhad to walk| over it every day of the year, if need be\nin the rain.]] So it was.`,
    );
    assert.deepEqual(sentenceAt(Snapshot.of(text), offset), ranges[0]);
  });

  it('goes on beyond the head of a page, with a number or without, which is no heading of a record', () => {
    const said = [
      '    Ms. ORTIZ. We saw nothing at all of it, since we were all at home with our',
      'people, and the night was as dark as it has ever been at the harbour there in',
    ];
    const rest = ['all the years that I have seen, and nobody came to us before it was the next', 'morning.', ''];
    const asked = ['    Mr. WELDON. What did you see of the storm, when the ferry was late at night and', 'why?', ''];
    for (const page of [true, false]) {
      const head = (at: number) => [
        '',
        ...(page ? [`${at}`, ''] : []),
        `${' '.repeat(23)}HEARING OF THE HARBOUR COMMITTEE`,
        '',
      ];
      const lines = Array.from({ length: 18 }, (_, at) => [
        ...asked,
        ...said,
        ...(at % 3 === 1 ? head(at) : []),
        ...rest,
      ]);
      const { transcript } = Snapshot.of(lines.flat().join('\n'));
      const last = transcript.turns.map(({ endLine }) => transcript.lines.at(endLine)?.text);
      assert.deepEqual([...new Set(last)], ['why?', 'morning.']);
    }
  });

  it('goes on at a dash for which a full line had no room, and keeps the end of what is said under a heading', () => {
    const asked = 'Ines: It is the one that we saw on the way out to the island there\n- is it not?';
    assert.deepEqual(readIn(`${asked}\n\n${ANSWER}`).asked, [
      'It is the one that we saw on the way out to the island there - is it not?',
    ]);
    const told = `## The bridge\n\n${ANSWER.slice('Tobias: '.length)}\nYes. So.`;
    const { turns } = Snapshot.of(`Ines: And then?\n\n${ANSWER}\n\n${told}\n\nInes: Why?\n\n${ANSWER}`).transcript;
    assert.equal(turns[1]?.endLine, 9);
  });

  it('may close a bracket on a line below, if only behind a number', () => {
    const told =
      'Tobias: That was when the old bridge was still open (there is more of it on page\n23) and we had to walk.';
    assert.deepEqual(unbalanced(Snapshot.of(`Ines: And then?\n\n${told}\n\n${ANSWER}`).transcript), []);
  });
});

describe('a text with a paragraph on each line', () => {
  it('ends a sentence where a line ends', () => {
    const { asked, width } = readIn('Ines: The bridge was closed\nWhere were you then?\n\nTobias: At home\nAll day');
    assert.equal(width, undefined);
    assert.deepEqual(asked, ['Where were you then?']);
  });

  it('ends it there in verse, which begins its lines in capitals', () => {
    const verse =
      'The bridge is closed, the water high,\nThe ferry waits, the people sigh\nAnd who will take them over\nNow?\n\n';
    assert.equal(readIn(`Ines: ${verse}Tobias: ${verse}`.repeat(3)).width, undefined);
  });

  it('ends it there in lists', () => {
    const list =
      'Tobias: We had to buy these things before we went\n- ropes for the boat of the harbour master\n- paint\n\n';
    assert.equal(readIn(`Ines: What did you need?\n\n${list}`.repeat(3)).width, undefined);
  });
});

import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/analysis/snapshot';
import { TALK } from '../support/talk';

/**
 * A convention is a choice in each of several dimensions: who stands in the label, by what it is marked, what separates
 * it from the text, where the time stands. Whatever is chosen, one talk is read alike.
 */
const WHO: Readonly<Record<string, readonly [asker: string, answerer: string]>> = {
  names: ['Ines Brandt', 'Tobias Reh'],
  capitals: ['INES BRANDT', 'TOBIAS REH'],
  titles: ['Ms. Brandt', 'Mayor Reh'],
  initials: ['IB', 'TR'],
  speakers: ['Speaker 1', 'Speaker 2'],
  codes: ['SPEAKER_00', 'SPEAKER_01'],
  ideographs: ['林远', '王海生'],
  offices: ['Ines Brandt (Host)', 'Tobias Reh (Harbour Board)'],
};

const SEPARATOR = {
  colon: ': ',
  'a space and a colon': ' : ',
  'a fullwidth colon': '：',
  'a dash': ' - ',
  'a long dash': ' — ',
  'a tab': '\t',
  'a bar': ' | ',
  'a colon, the text below': ':\n',
  'a line of its own': '\n',
  nothing: ' ',
} as const;

type Separator = keyof typeof SEPARATOR;

const ALL = Object.keys(SEPARATOR) as readonly Separator[];
const COLONS: readonly Separator[] = ['colon', 'a fullwidth colon'];
const BELOW: readonly Separator[] = ['a line of its own', 'a colon, the text below'];
/** Without a mark and without a separator nothing tells a label from what is said. */
const UNMARKED = ALL.filter((one) => one !== 'nothing');

interface Mark {
  readonly separators: readonly Separator[];
  readonly render: (label: string, separator: string, at: number) => string;
}

const around = (open: string, close = open): Mark => ({
  separators: ALL,
  render: (label, separator) => `${open}${label}${close}${separator}`,
});
const inside = (open: string, close = open): Mark => ({
  separators: [...COLONS, 'nothing'],
  render: (label, separator) => `${open}${label}${separator.trim()}${close} `,
});
const before = (mark: string): Mark => ({
  separators: UNMARKED,
  render: (label, separator) => `${mark}${label}${separator}`,
});
const heading = (marks: string): Mark => ({
  separators: BELOW,
  render: (label, separator) => `${marks} ${label}${separator}`,
});

const MARKS: Readonly<Record<string, Mark>> = {
  'no mark': before(''),
  bold: around('**'),
  'bold with the colon': inside('**'),
  italics: around('*'),
  'italics with the colon': inside('*'),
  'bold in HTML': inside('<p><b>', '</b>'),
  'square brackets': around('[', ']'),
  braces: around('{', '}'),
  'a heading': heading('##'),
  'a small heading': heading('####'),
  chevrons: before('>> '),
  'an item of a list': before('- '),
  'an item with a star': before('* '),
  'bold in an item': inside('- **', '**'),
  'a quotation': before('> '),
  'numbered lines': { separators: UNMARKED, render: (label, separator, at) => `${at + 1}. ${label}${separator}` },
};

const clock = (at: number) => `00:0${at}:1${at}`;

interface Time {
  readonly label: (label: string, at: number) => string;
  readonly head: (head: string, at: number) => string;
}

const same = (text: string) => text;
const TIME: Readonly<Record<string, Time>> = {
  'no time': { label: same, head: same },
  'a time before': { label: same, head: (head, at) => `[${clock(at)}] ${head}` },
  'a bare time before': { label: same, head: (head, at) => `${clock(at)} ${head}` },
  'a time above': { label: same, head: (head, at) => `${clock(at)}\n${head}` },
  'a time in the label': { label: (label, at) => `${label} (${clock(at)})`, head: same },
  'a bare time in the label': { label: (label, at) => `${label} ${clock(at)}`, head: same },
};

/** What nobody could tell: ideographs in brackets alone on their line are directions as well, and `**` before a heading is none. */
function isOpen(mark: string, separator: Separator, time: string, who: string): boolean {
  if (mark.includes('heading') && time.includes('before')) return true;
  return who === 'ideographs' && BELOW.includes(separator) && /brackets|braces/.test(mark);
}

describe('a talk is read alike in every combination', () => {
  for (const [mark, { separators, render }] of Object.entries(MARKS)) {
    it(`of ${mark} with names, separators and times`, () => {
      const wrong: string[] = [];
      let count = 0;
      for (const separator of separators)
        for (const [time, { label: timed, head }] of Object.entries(TIME))
          for (const [who, names] of some(count++)) {
            if (isOpen(mark, separator, time, who)) continue;
            const turn = ([speaker, said]: (typeof TALK)[number], at: number) => {
              const label = timed(names[speaker.startsWith('I') ? 0 : 1], at);
              return `${head(render(label, SEPARATOR[separator], at), at)}${said}`;
            };
            if (!isRead(TALK.map(turn).join('\n\n'), names)) wrong.push(`${separator}, ${time}, ${who}`);
          }
      assert.deepEqual(wrong, []);
    });
  }
});

/** One kind of names for each combination of all else, in turn: all of them take four seconds. */
function some(count: number): readonly (readonly [string, readonly [string, string]])[] {
  const all = Object.entries(WHO);
  return all.filter((_, at) => at === count % all.length);
}

function isRead(text: string, names: readonly string[]): boolean {
  const { turns } = Snapshot.of(text).transcript;
  return (
    turns.length === TALK.length &&
    turns.every(({ label, kind }, at) => label === names[at % 2] && kind === (at % 2 === 0 ? 'question' : 'answer'))
  );
}

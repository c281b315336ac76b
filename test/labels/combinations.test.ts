import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
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

/** Long and short, as programs write them. */
const CLOCKS: readonly ((at: number) => string)[] = [(at) => `00:0${at}:1${at}`, (at) => `${at}:1${at}`];

interface Time {
  readonly label: (label: string, clock: string) => string;
  readonly head: (head: string, clock: string) => string;
  /** Whether it is a time beside the label. */
  readonly beside: boolean;
}

const same = (text: string) => text;
const TIME: Readonly<Record<string, Time>> = {
  'no time': { label: same, head: same, beside: false },
  'a time before': { label: same, head: (head, clock) => `[${clock}] ${head}`, beside: true },
  'a bare time before': { label: same, head: (head, clock) => `${clock} ${head}`, beside: true },
  'a time above': { label: same, head: (head, clock) => `${clock}\n${head}`, beside: false },
  'a time in the label': { label: (label, clock) => `${label} (${clock})`, head: same, beside: true },
  'a bare time in the label': { label: (label, clock) => `${label} ${clock}`, head: same, beside: true },
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
        for (const [time, { label: timed, head, beside }] of Object.entries(TIME))
          for (const clock of CLOCKS) {
            const [who, names] = oneOf(count++);
            if (isOpen(mark, separator, time, who)) continue;
            const turn = ([speaker, said]: (typeof TALK)[number], at: number) => {
              const label = timed(names[speaker.startsWith('I') ? 0 : 1], clock(at));
              return `${head(render(label, SEPARATOR[separator], at), clock(at))}${said}`;
            };
            const problem = problemOf(TALK.map(turn).join('\n\n'), names, beside ? clock : undefined);
            if (problem !== undefined) wrong.push(`${separator}, ${time} (${clock(1)}), ${who}: ${problem}`);
          }
      assert.deepEqual(wrong, []);
    });
  }
});

/** One kind of names for each combination of all else: all of them take many seconds. */
function oneOf(count: number): readonly [string, readonly [string, string]] {
  const all = Object.entries(WHO);
  // In steps that share no factor with the numbers of the other choices.
  return all[(count + Math.floor(count / all.length) * 3) % all.length] ?? ['', ['', '']];
}

function problemOf(
  text: string,
  names: readonly string[],
  clock: ((at: number) => string) | undefined,
): string | undefined {
  const { turns, lines } = Snapshot.of(text).transcript;
  if (turns.length !== TALK.length) return `${turns.length} turns`;
  for (const [at, { label, kind, line, textFrom, timeSpan }] of turns.entries()) {
    const written = lines.at(line)?.text ?? '';
    if (label !== names[at % 2]) return `label ${label}`;
    if (kind !== (at % 2 === 0 ? 'question' : 'answer')) return kind;
    const said = written.slice(textFrom).replace(/(?:<\/\w+>)+$/, '');
    if (said !== '' && said !== TALK[at]?.[1]) return `said ${said}`;
    if (clock !== undefined && !written.slice(timeSpan?.from, timeSpan?.to).includes(clock(at))) return 'no time';
  }
  return undefined;
}

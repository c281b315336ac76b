import { clock } from '../../../pages/shared/clock';
import type { FigureCell, PageFigures } from '../../../pages/shared/timeline';
import type { Figures } from '../../../server/src/protocol/figures';
import { say } from '../../../server/src/words/say';
import { roleWord } from '../wording/roleWord';
import { listed, tell, told } from '../shared/words';

type Counts = Pick<Figures, keyof Figures & keyof Figures['speakers'][number]>;

/** A figure of the table: what it is called, and how it is told of one speaker, or of all. */
interface Column {
  readonly name: string;
  readonly hint: string;
  readonly cell: (counts: Counts, shares: Shares) => FigureCell;
}

type Shares = Partial<Pick<Figures['speakers'][number], 'share' | 'timeShare'>>;

/** `turnOn` finds the turn that begins on a line, from 1. `colors` has the order of the speakers. */
export function figureRows(
  figures: Figures,
  colors: readonly number[],
  turnOn: (line: number) => number | undefined,
): PageFigures {
  const columns = knownFirst(figures, columnsOf(figures, turnOn));
  const cells = (counts: Counts, shares: Shares) => columns.map(({ cell }) => cell(counts, shares));
  const rows = figures.speakers.map((speaker, nth) => ({
    ...{ name: speaker.name, role: roleWord(speaker.role) ?? '', color: colors[nth] ?? 0 },
    cells: cells(speaker, speaker),
  }));
  const all = { name: tell`In all`, role: '', color: undefined, cells: cells(figures, {}) };
  return { columns: columns.map(({ name, hint }) => ({ name, hint })), rows: [...rows, all], note: noteOf(figures) };
}

/** Figures of which nothing is known stand behind all others. */
function knownFirst(figures: Figures, columns: readonly Column[]): readonly Column[] {
  const isKnown = ({ cell }: Column) =>
    [...figures.speakers, figures].some((counts) => cell(counts, 'share' in counts ? counts : {}).isKnown);
  return [...columns.filter(isKnown), ...columns.filter((column) => !isKnown(column))];
}

function columnsOf({ basis, gap: all }: Figures, turnOn: (line: number) => number | undefined): readonly Column[] {
  const isGapKnown = all !== undefined;
  const shares: readonly Column[] = [
    {
      name: tell`Of words`,
      hint: tell`Share of all words that are spoken`,
      cell: ({ words }, { share }) => (share === undefined ? plain(number(words)) : shown(share)),
    },
    {
      name: tell`Of time`,
      hint: tell`Share of the time that is spoken, by the times in the text`,
      cell: ({ seconds }, { timeShare }) => {
        if (timeShare !== undefined) return shown(timeShare);
        return basis === 'times' && seconds !== undefined ? plain(clock(1000 * seconds)) : unknown();
      },
    },
  ];
  return [
    ...(basis === 'times' ? [...shares].reverse() : shares),
    { name: tell`Turns`, hint: tell`How often somebody speaks`, cell: ({ turns }) => plain(number(turns)) },
    {
      name: tell`Longest turn`,
      hint: basis === 'times' ? tell`By time` : tell`By words`,
      cell: ({ longest }) => {
        if (!longest) return none();
        const { words, seconds, line } = longest;
        const size = basis === 'times' && seconds !== undefined ? clock(1000 * seconds) : tell`${number(words)} words`;
        return { text: size, part: undefined, turn: turnOn(line), isKnown: true };
      },
    },
    { name: tell`Asked`, hint: tell`Turns that ask`, cell: ({ questions }) => count(questions) },
    {
      name: tell`Without answer`,
      hint: tell`Questions that nobody answers`,
      cell: ({ unanswered, questions }) => (questions === 0 ? none() : plain(number(unanswered))),
    },
    { name: tell`Answered`, hint: tell`Turns that answer`, cell: ({ answers }) => count(answers) },
    {
      name: tell`Words a question`,
      hint: tell`Words of the turns that ask, on average`,
      cell: ({ questions, questionWords }) =>
        questions === 0 ? none() : plain((questionWords / questions).toFixed(1)),
    },
    {
      name: tell`Gap before answer`,
      hint: tell`From the end of a question until it is answered, on average, where times tell both`,
      cell: ({ gap, answers }) => {
        if (gap) return plain(tell`${gap.seconds.toFixed(1)} s`);
        return answers === 0 && isGapKnown ? none() : unknown();
      },
    },
    {
      name: tell`Overlaps`,
      hint: tell`Turns that begin while somebody else still speaks, of those of which times tell it`,
      cell: ({ overlaps }) => (overlaps ? plain(`${number(overlaps.count)} / ${number(overlaps.of)}`) : unknown()),
    },
  ];
}

/** What shares and longest turns go by, and what nobody knows, and why. */
function noteOf({ basis, seconds, gap, overlaps }: Figures): string {
  const by =
    basis === 'times'
      ? tell`Shares and longest turns go by the times in the text.`
      : seconds === undefined
        ? tell`Shares and longest turns go by words: the text has no times.`
        : tell`Shares and longest turns go by words: times tell too little of how long turns took.`;
  const unknown = [...(gap ? [] : [tell`gaps before answers`]), ...(overlaps ? [] : [tell`overlaps`])];
  if (unknown.length === 0) return by;
  const why = tell`Not known: ${listed(unknown)}, since no times tell where turns end.`;
  return told(say`${by} ${why}`);
}

function plain(text: string): FigureCell {
  return { text, part: undefined, turn: undefined, isKnown: true };
}

function shown(part: number): FigureCell {
  return { ...plain(`${Math.round(100 * part)} %`), part };
}

function none(): FigureCell {
  return plain('–');
}

function unknown(): FigureCell {
  return { ...plain(tell`not known`), isKnown: false };
}

function count(value: number): FigureCell {
  return value === 0 ? none() : plain(number(value));
}

function number(value: number): string {
  return value.toLocaleString('en');
}

import papaparse from 'papaparse';
import type { Refusal } from '../../edits/refusal';
import { refuse } from '../../edits/refusal';
import { clockOf } from '../../talk/clock';
import { columnsOf } from './columns';
import type { Format, FileWriting } from '../format';
import { LEFT_OUT, lossesOf } from '../../talk/losses';
import { NOBODY_SPEAKS, rowsOf } from './rows';
import { tableLosses, turnsIn } from './turnRows';
import type { Talk, TalkReading } from '../../talk/talk';
import { saidIn } from '../../talk/talk';
import { say } from '../../words/say';

/**
 * A table of turns, for spreadsheets and statistics: one row for each turn, with its number, speaker, beginning, end and
 * text. The paragraphs of a turn stand in one cell; one with a time of its own has a row, under the number of the turn.
 */
export const csv: Format = {
  id: 'csv',
  name: say`CSV, a table of turns`,
  endings: ['csv', 'tsv'],
  isBinary: false,
  read: (content) => readCsv(String(content)),
  write: (talk) => writeCsv(talk),
};

const HEADER = ['turn', 'speaker', 'start', 'end', 'text'];

function readCsv(content: string) {
  // What divides the cells is found out, but of a table of ours it is known.
  const delimiter = content.startsWith(`${HEADER.join(',')}\r\n`) ? ',' : '';
  const { data, meta } = papaparse.parse(content, { skipEmptyLines: 'greedy', delimiter });
  const columns = columnsOf(data);
  if (columns === undefined) return refuse(say`This table has no column of speakers or of times beside what is said.`);
  const table = turnsIn(data, columns, meta.delimiter);
  return { talk: { frontMatter: undefined, parts: table.parts }, lost: tableLosses([table]) } satisfies TalkReading;
}

function writeCsv(talk: Talk): FileWriting | Refusal {
  if (saidIn(talk).length === 0) return refuse(NOBODY_SPEAKS);
  const cells = rowsOf(talk).map(({ turn, speaker, start, end, text }) => [
    String(turn),
    speaker ?? '',
    timeIn(start),
    timeIn(end),
    text,
  ]);
  return {
    content: `${papaparse.unparse([HEADER, ...cells], { newline: '\r\n' })}\r\n`,
    lost: lossesOf(talk, {
      ...{ frontMatter: LEFT_OUT, title: LEFT_OUT, headings: LEFT_OUT, matter: LEFT_OUT, clocks: LEFT_OUT },
    }),
  };
}

function timeIn(seconds: number | undefined): string {
  return seconds === undefined ? '' : clockOf(seconds);
}

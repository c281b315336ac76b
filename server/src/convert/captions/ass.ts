import { refuse } from '../../edits/refusal';
import { readClock } from '../../talk/clock';
import type { Format } from '../format';
import { timeLosses, told } from '../../talk/losses';
import { spokenIn } from './spokenCues';
import type { TalkPart, TalkReading } from '../../talk/talk';
import { filled, said } from '../../talk/talk';
import { say } from '../../words/say';

/** The subtitles of SubStation Alpha and Aegisub: a table of lines behind a table of styles. They are only read. */
export const ass: Format = {
  id: 'ass',
  name: say`ASS subtitles`,
  endings: ['ass', 'ssa'],
  isBinary: false,
  read: (content) => readAss(String(content)),
  write: undefined,
};

/** Whether a text is such a file, judged by its content alone. */
export function isAss(content: string): boolean {
  return /^\s*(?:;[^\n]*\n\s*)*\[Script Info\]/i.test(content);
}

/** The columns where the file does not say them. */
const USUAL = 'layer,start,end,style,name,marginl,marginr,marginv,effect,text';

/** Letters that draw a shape are no speech. */
const DRAWING = /\{[^{}]*\\p[1-9][^{}]*\}/;
const OVERRIDE = /\{[^{}]*\}/g;

function readAss(content: string) {
  const parts: TalkPart[] = [];
  let columns = USUAL.split(',');
  let [isEvents, tags, comments, drawings, unread] = [false, 0, 0, 0, 0];
  for (const line of content.split(/\r\n?|\n/)) {
    const section = /^\s*\[(?<section>[^\]]+)\]\s*$/.exec(line)?.groups?.section;
    if (section !== undefined) isEvents = section.toLowerCase() === 'events';
    const { kind, rest = '' } = /^(?<kind>Format|Dialogue|Comment):\s*(?<rest>.*)$/.exec(line)?.groups ?? {};
    if (!isEvents || kind === undefined) continue;
    if (kind === 'Format') columns = rest.split(',').map((column) => column.trim().toLowerCase());
    else if (kind === 'Comment') comments++;
    else {
      const cells = cellsOf(rest, columns);
      const text = cells.get('text') ?? '';
      if (DRAWING.test(text)) {
        drawings++;
        continue;
      }
      tags += text.match(OVERRIDE)?.length ?? 0;
      const [start, end] = [readClock(cells.get('start')), readClock(cells.get('end'))];
      unread += [start, end].filter((time) => time === undefined).length;
      const label = filled((cells.get('name') ?? cells.get('actor') ?? '').trim());
      parts.push(said(plain(text), { label, start, end }));
    }
  }
  if (parts.length === 0) return refuse(say`There are no captions in this file.`);
  return {
    talk: { frontMatter: undefined, parts: spokenIn(parts) },
    lost: [
      ...told(
        tags,
        say`1 tag of colour, class or language: left out.`,
        (n) => say`${n} tags of colour, class or language: left out.`,
      ),
      ...told(comments, say`1 comment: left out.`, (n) => say`${n} comments: left out.`),
      ...told(drawings, say`1 picture: left out.`, (n) => say`${n} pictures: left out.`),
      ...timeLosses(unread),
    ],
  } satisfies TalkReading;
}

/** The cells of a line; the last has all commas that are left. */
function cellsOf(line: string, columns: readonly string[]): ReadonlyMap<string, string> {
  const cells = line.split(',');
  const last = columns.length - 1;
  return new Map(columns.map((column, at) => [column, at < last ? (cells[at] ?? '') : cells.slice(last).join(',')]));
}

/** Without tags; `\N` breaks the line, `\h` is a blank. */
function plain(text: string): string {
  return text
    .replace(OVERRIDE, '')
    .replace(/\\[Nn]/g, '\n')
    .replaceAll('\\h', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

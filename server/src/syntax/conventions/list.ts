import { trimmed } from '../../text/trimmed';
import type { Convention, LabelShape, LeadIn } from '../shape';
import { alone } from './alone';
import { angle } from './angle';
import { bars } from './bars';
import { bold } from './marked/bold';
import { boldAlone } from './marked/boldAlone';
import { boldOpen } from './marked/boldOpen';
import { boldQuestion } from './marked/boldQuestion';
import { boldRun } from './marked/boldRun';
import { bracket } from './bracket';
import { bracketAlone } from './bracketAlone';
import { bracketRun } from './bracketRun';
import { readLeadIn } from './build';
import { cell } from './cell';
import { cellAlone } from './cellAlone';
import { chat } from './chat';
import { chevrons } from './chevrons';
import { colon } from './colon';
import { csv } from './csv';
import { dash } from './dash';
import { from } from './from';
import { gap } from './gap';
import { hanBlank } from './hanBlank';
import { handleTime } from './handleTime';
import { heading } from './marked/heading';
import { headingColon } from './marked/headingColon';
import { headingText } from './marked/headingText';
import { italic } from './marked/italic';
import { italicOpen } from './marked/italicOpen';
import { nameTime } from './nameTime';
import { partStop } from './partStop';
import { quoted } from './quoted';
import { ringed } from './ringed';
import { semicolon } from './semicolon';
import { sign } from './sign';
import { spaced } from './spaced';
import { stop } from './stop';
import { stopDash } from './stopDash';
import { tab } from './tab';
import { tagged } from './tagged';
import { timed } from './timed';
import { titledStop } from './titledStop';
import { voice } from './voice';
import { wideSpace } from './wideSpace';

/** Every form of label, the more particular first. */
const CONVENTIONS: readonly Convention[] = [
  chat,
  from,
  voice,
  tagged,
  angle,
  boldQuestion,
  bold,
  boldOpen,
  italic,
  italicOpen,
  boldAlone,
  boldRun,
  bracket,
  bracketRun,
  bracketAlone,
  tab,
  cell,
  cellAlone,
  csv,
  quoted,
  ringed,
  wideSpace,
  hanBlank,
  bars,
  spaced,
  stopDash,
  stop,
  titledStop,
  partStop,
  semicolon,
  dash,
  sign,
  gap,
  headingColon,
  headingText,
  heading,
  nameTime,
  chevrons,
  colon,
  timed,
  alone,
  handleTime,
];

/** What labels a line could bear: the first strong one, and the weak ones before it. */
export function readShapes(line: string): readonly LabelShape[] {
  const shapes: LabelShape[] = [];
  const before = readLeadIn(line);
  for (const convention of startingWith(before)) {
    if (!hasAll(before.marks, convention.needs)) continue;
    const shape = convention.read(before);
    if (shape === undefined) continue;
    shapes.push(shape);
    if (shape.strength === 'strong') break;
  }
  return shapes.length === 0 ? NONE : trimmed(shapes);
}

const NONE: readonly LabelShape[] = [];

/** Whether there is one of each of some sets of marks. */
function hasAll(marks: number, needs: readonly number[]): boolean {
  for (const set of needs) if ((marks & set) === 0) return false;
  return true;
}

/** The forms whose labels may begin with a character; a text has few different ones. */
const byStart = new Map<number, readonly Convention[]>();

/** Of characters beyond this plane there are too many to remember. */
const REMEMBERED = 0x10000;

function startingWith({ line, end }: LeadIn): readonly Convention[] {
  const first = line.codePointAt(end);
  if (first === undefined) return CONVENTIONS;
  const known = byStart.get(first);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(first);
  const some = CONVENTIONS.filter(({ starts }) => starts?.test(character) !== false);
  if (first < REMEMBERED) byStart.set(first, some);
  return some;
}

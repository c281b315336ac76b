import type { Convention, LabelShape } from '../shape';
import { alone } from './alone';
import { angle } from './angle';
import { bars } from './bars';
import { bold } from './bold';
import { boldAlone } from './boldAlone';
import { boldQuestion } from './boldQuestion';
import { boldRun } from './boldRun';
import { bracket } from './bracket';
import { bracketRun } from './bracketRun';
import { readLeadIn } from './build';
import { chat } from './chat';
import { colon } from './colon';
import { dash } from './dash';
import { heading } from './heading';
import { semicolon } from './semicolon';
import { spaced } from './spaced';
import { stop } from './stop';
import { tab } from './tab';
import { timed } from './timed';
import { titledStop } from './titledStop';
import { voice } from './voice';
import { wideSpace } from './wideSpace';

/** Every form of label, the more particular first. */
const CONVENTIONS: readonly Convention[] = [
  chat,
  voice,
  angle,
  boldQuestion,
  bold,
  boldAlone,
  boldRun,
  bracket,
  bracketRun,
  tab,
  wideSpace,
  bars,
  spaced,
  stop,
  titledStop,
  semicolon,
  dash,
  colon,
  heading,
  timed,
  alone,
];

/** What labels a line could bear: the first strong one, and the weak ones before it. */
export function readShapes(line: string): readonly LabelShape[] {
  const shapes: LabelShape[] = [];
  const before = readLeadIn(line);
  for (const convention of CONVENTIONS) {
    const shape = convention.read(line, before);
    if (shape === undefined) continue;
    shapes.push(shape);
    if (shape.strength === 'strong') break;
  }
  return shapes.length === 0 ? NONE : shapes;
}

const NONE: readonly LabelShape[] = [];

import type { Convention, LabelShape } from '../shape';
import { alone } from './alone';
import { bold } from './bold';
import { boldAlone } from './boldAlone';
import { boldRun } from './boldRun';
import { bracket } from './bracket';
import { readLeadIn } from './build';
import { chat } from './chat';
import { colon } from './colon';
import { dash } from './dash';
import { heading } from './heading';
import { stop } from './stop';
import { voice } from './voice';

/** Every form of label, the more particular first. */
const CONVENTIONS: readonly Convention[] = [
  chat,
  voice,
  bold,
  boldAlone,
  boldRun,
  bracket,
  stop,
  dash,
  colon,
  heading,
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

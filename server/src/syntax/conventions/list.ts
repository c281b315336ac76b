import type { Convention, LabelShape } from '../shape';
import { bold } from './bold';
import { colon } from './colon';

/** Every form of label, the more particular first. */
export const CONVENTIONS: readonly Convention[] = [bold, colon];

/** What label a line could bear, by the first convention that reads one. */
export function readShape(line: string): LabelShape | undefined {
  for (const convention of CONVENTIONS) {
    const shape = convention.read(line);
    if (shape !== undefined) return shape;
  }
  return undefined;
}

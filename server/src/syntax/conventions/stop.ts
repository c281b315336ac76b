import type { Convention } from '../shape';
import { build } from './build';

/** Up to four words in capitals and a full stop, then a sentence: `Q. Where to?`, `LINA REYES. En el teatro.` */
const STOP =
  /^\s*(?<label>\p{Lu}[\p{Lu}\p{M}'’-]{0,20}(?:[ ]\p{Lu}[\p{Lu}\p{M}'’-]{0,20}){0,3})[.;]\s+(?=[\p{L}\p{N}"“¿¡([‘'])/u;

/** A label in capitals with a full stop behind it, as courts, newspapers and old typescripts write. */
export const stop: Convention = {
  id: 'stop',
  read(line) {
    const match = STOP.exec(line);
    const label = match?.groups?.label;
    if (match === null || label === undefined) return undefined;
    const start = line.search(/\S/);
    return build(line, {
      form: 'stop',
      strength: 'weak',
      start,
      written: { from: start, to: start + label.length },
      end: start + label.length + 1,
    });
  },
};

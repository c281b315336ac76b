import { byPattern } from './pattern';

/**
 * A label in capitals, of up to four words, with a full stop behind it, as courts, newspapers and old typescripts write:
 * `Q. Where to?`, `LINA REYES. En el teatro.`
 */
export const stop = byPattern({
  id: 'stop',
  strength: 'weak',
  pattern:
    /(?<label>\p{Lu}[\p{Lu}\p{M}'’-]{0,20}(?:[ ]\p{Lu}[\p{Lu}\p{M}'’-]{0,20}){0,3})[.;]\s+(?=[\p{L}\p{N}"“¿¡([‘'])/duy,
});

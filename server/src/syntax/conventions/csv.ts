import { CLOCK } from '../time';
import { VEIL } from '../blanked';
import { byPattern } from './pattern';

/** A row of comma-separated values: who, when, and what is said: `Ann Lee,0:15,"Where to?"`. */
export const csv = byPattern({
  id: 'csv',
  strength: 'weak',
  traits: ['handles', 'rows'],
  starts: /["\p{L}]/u,
  marks: [',', `:;${VEIL}`],
  pattern: new RegExp(
    String.raw`"?(?<label>\p{L}[^,:："\t]{0,44})"?[,;]"?(?:${CLOCK}|${VEIL}+)"?[,;]"?(?=[^\s,])`,
    'duy',
  ),
});

import { byPattern } from './pattern';

const WORD = String.raw`\p{Lu}[\p{Lu}\p{M}'’-]{0,20}`;
/** Titles that a full stop cuts short, so that a name follows. */
const ABBREVIATED = '(?:MRS?|MS|DR|PROF|REV|CAPT|SGT|HON|GEN|COL|LT|SEN|REP|GOV|MME|SRA?)';
const TITLE = String.raw`(?:${ABBREVIATED}|ST|MM?|JR)\.`;
const NAME = String.raw`(?:${TITLE}[ ]?|(?!${TITLE}))${WORD}(?:[ ](?:${WORD}|${TITLE}|and|&|y|e|et|und|de|del|della|di|von|van|\d{1,3})){0,5}`;
const NUMBERED = String.raw`\p{Lu}\d{1,3}[a-z]?`;

/**
 * A label in capitals with a full stop behind it, as courts, parliaments, plays and old typescripts write, an office or a
 * party behind the name: `Q. Where to?`, `LINA REYES. En el teatro.`, `ELDA FIORI (PD). Grazie.`, `Q1. What is it?`
 */
export const stop = byPattern({
  id: 'stop',
  strength: 'weak',
  traits: ['stop'],
  starts: /\p{Lu}/u,
  marks: ['.;'],
  pattern: new RegExp(
    String.raw`(?!(?:INT|EXT|EST)\.)(?<label>(?:${NUMBERED}|${NAME})(?:[ ]\([^()]{1,60}\))?(?:,[ ][^.,:：]{2,90})?)(?<!\p{Lu}[ ]\p{Lu})(?<!(?:^|[ ])${ABBREVIATED})[.;]\s+(?=[\p{L}\p{N}"“«¿¡([‘'.…—–-])`,
    'duy',
  ),
});

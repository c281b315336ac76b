import { ASIDE } from './direction';
import { byPattern } from './pattern';
import { NO_SCENE } from './scene';

const WORD = String.raw`\p{Lu}[\p{Lu}\p{M}'’-]{0,20}`;
/** Titles that a full stop cuts short, so that a name follows. */
const ABBREVIATED = '(?:MRS?|MS|DR|PROF|REV|CAPT|SGT|HON|GEN|COL|LT|SEN|REP|GOV|MME|SRA?)';
const TITLE = String.raw`(?:(?:${ABBREVIATED}|ST|MM?|JR)\.|\p{Lu}\.(?=[ ]?\p{Lu}{2}))`;
const NAME = String.raw`(?:${TITLE}[ ]?|(?!${TITLE}))${WORD}(?:[ ](?:${WORD}|${TITLE}|and|&|y|e|et|und|de|del|della|di|von|van|\d{1,3})){0,5}`;
const NUMBERED = String.raw`\p{Lu}\d{1,3}[a-z]?`;
/** A surname and the initials behind it, as the parliaments of eastern Europe write: `ФЕЛЬД Н.І. Дякую.` */
const INITIALS = String.raw`(?!THE\b)${WORD}[ ]\p{Lu}\.[ ]?\p{Lu}(?=\.)`;
/** One letter of a script without capitals, as `ש.` and `س.` for who asks. */
const LETTER = String.raw`\p{Lo}(?=[.．])`;

/** What most lines begin with, and no label in capitals: a letter, and a small one. */
const IN_SMALL_LETTERS = /\S[a-z]/uy;

/**
 * A label in capitals with a full stop behind it, as courts, parliaments, plays and old typescripts write, an office or a
 * party behind the name: `Q. Where to?`, `LINA REYES. En el teatro.`, `ELDA FIORI (PD). Grazie.`, `Q1. What is it?`
 */
export const stop = byPattern({
  id: 'stop',
  strength: 'weak',
  traits: ['stop'],
  starts: /[\p{Lu}\p{Lo}]/u,
  marks: ['.．;'],
  never: IN_SMALL_LETTERS,
  pattern: new RegExp(
    String.raw`${NO_SCENE}(?<label>(?:${NUMBERED}|${INITIALS}|${NAME}|${LETTER})(?:[ ]\([^()]{1,60}\))?(?:,[ ](?![*_])[^.,:：]{2,90})?)${ASIDE}(?<!\p{Lu}[ ]\p{Lu})(?<!(?:^|[ ])${ABBREVIATED})(?:[.;．]\s+|．)(?![^\n]{0,60}\S[ ]{4,}\S)(?=[\p{L}\p{N}"“«¿¡([‘'.…—–-])`,
    'duy',
  ),
});

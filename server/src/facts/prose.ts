import { fact } from './fact';

/** From so many characters on a line is speech. */
const LONG = 120;

const SENTENCE = /\p{L}[^.?!…。！？]{12,}[.?!…。！？]["'”’»)\]]*\s*$/u;

/** Whether a line is plainly speech: long, or a sentence. */
export const isProse = fact(({ text, aside }) => aside === undefined && (text.length >= LONG || SENTENCE.test(text)));

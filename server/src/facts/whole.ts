import { fact } from './fact';

/**
 * A line's text. For lines that are plainly no speech, and for the matter before a talk, where each word may count: where it
 * is asked, every letter that is typed leads to another reading.
 */
export const wholeText = fact(({ text }) => text);

import { annotationsIn } from '../syntax/annotations';
import { perLine } from './memo';

/** The annotations in a line, in order; see `annotationsIn`. */
export const annotationsOf = perLine(({ text }) => annotationsIn(text));

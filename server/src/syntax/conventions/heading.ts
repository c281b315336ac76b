import { END, NAME } from './nameOnly';
import { byPattern } from './pattern';

/** A heading that is a name, with a colon or without: `## Ann Lee`. */
export const heading = byPattern({
  id: 'heading',
  strength: 'weak',
  starts: /#/,
  marks: ['#'],
  pattern: new RegExp(String.raw`#{1,6}\s+${NAME}\s*[:：]?${END}`, 'duy'),
});

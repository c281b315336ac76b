import { END, NAME } from '../nameOnly';
import { byPattern } from '../pattern';

/** A heading that is a name, without a colon: `## Ann Lee`. */
export const heading = byPattern({
  id: 'heading',
  strength: 'weak',
  traits: ['bare'],
  starts: /#/,
  pattern: new RegExp(String.raw`#{1,6}\s+${NAME}${END}`, 'duy'),
});

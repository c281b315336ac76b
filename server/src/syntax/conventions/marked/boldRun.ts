import { byPattern } from '../pattern';

/** A name in Markdown bold whose colon is lost: `**Ann Lee** Yes.` Emphasis at the start of a sentence looks alike. */
export const boldRun = byPattern({
  id: 'bold-run',
  strength: 'weak',
  traits: ['apart', 'voice', 'emphasis'],
  starts: /[*_]/,
  pattern:
    /(?<open>\*{1,3}|_{1,3})(?<label>(?:(?!\k<open>)[^*:：]){1,60}?)\u2008*\k<open>(?:\s*(?:[-–—|]|[;；](?=[ ]))[ ]+(?=\S)|\s+(?=\S)|(?=[¿¡\p{Lu}\p{Lo}]))/duy,
});

import { byPattern } from '../pattern';

/** A label at the head of a turn that is bold as a whole, as where the asker's turns stand in bold: `**Ann Lee: Where to?**` */
export const boldOpen = byPattern({
  id: 'bold-open',
  strength: 'strong',
  traits: ['emphasis', 'wholeTurn'],
  starts: /[*_]/,
  marks: [':：'],
  pattern:
    /(?<open>\*\*|__)(?<label>(?:(?!\k<open>)[^*:：]){1,60}?)\s*(?!(?<=\d)[:：]\d)[:：](?!$)(?![ \t\u2008]*\k<open>)/duy,
});

import { byPattern } from './pattern';

/** An element of XML that says who speaks in it, as corpora and parliaments encode talks: `<u who="#ann">text</u>`, `<sp who="Ann">`. */
export const tagged = byPattern({
  id: 'tagged',
  strength: 'strong',
  traits: ['format'],
  starts: /</,
  pattern: /<(?:u|sp|turn|utterance|speech)\s(?:[^<>]{0,120}\s)?(?:who|speaker|spk|name)="#?(?<label>[^"<>]{1,80})"[^<>]{0,120}>/duy,
});

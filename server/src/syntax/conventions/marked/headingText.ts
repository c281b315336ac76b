import { byPattern } from '../pattern';

/** A label in a heading, and the text behind it: `## Ann Lee: Where to?` A heading with a subtitle looks alike. */
export const headingText = byPattern({
  id: 'heading-text',
  strength: 'weak',
  traits: ['apart'],
  starts: /#/,
  marks: [':：'],
  pattern: /#{1,6}\s+(?<label>[^#:：\s][^:：]{0,60}?)\s*[:：](?=[ \t]+\S)/duy,
});

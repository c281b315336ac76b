import { byPattern } from '../pattern';

/** A heading that ends with a colon, the text below: `### 唐鳳：`. */
export const headingColon = byPattern({
  id: 'heading-colon',
  strength: 'weak',
  traits: ['again'],
  starts: /#/,
  marks: [':：'],
  pattern: /#{1,6}\s+(?<label>[^#:：\s][^:：]{0,110}?)\s*[:：]{1,2}(?=[ \t]*$)/duy,
});

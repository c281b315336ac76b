import { byPattern } from './pattern';

/** A label in square or curly brackets, and a colon: `[SPEAKER 0]: text`, `{Ann}: text`. */
export const bracket = byPattern({
  id: 'bracket',
  strength: 'strong',
  starts: /[[{]/,
  marks: ['[', '{'],
  pattern: /[[{](?<label>[^[\]{}:：]{1,60})[\]}]\s*[:：]/duy,
});

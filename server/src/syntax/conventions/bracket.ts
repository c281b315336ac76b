import { byPattern } from './pattern';

/** A label in brackets, and a colon: `[SPEAKER 0]: text`, `{Ann}: text`, `(Ann): text`. */
export const bracket = byPattern({
  id: 'bracket',
  strength: 'strong',
  starts: /[[{(【]/,
  marks: [':：'],
  pattern:
    /[[{(【](?<label>(?<=[[{【])[^[\]{}【】:：]{1,60}(?=[\]}】])|(?<=\()\p{L}[^()[\]{}:：]{1,40}(?=\)))[\]})】]\s*[:：](?!\s*<?https?:\/\/)/duy,
});

import { byPattern } from './pattern';

/** A name and a tab, as tables and transcription programs write it: `Ann⇥text`, `00:12⇥Ann⇥text`. */
export const tab = byPattern({
  id: 'tab',
  strength: 'weak',
  traits: ['handles', 'rows'],
  starts: /\p{L}/u,
  marks: ['\t'],
  pattern: /(?<label>\p{L}[^\t:：]{0,44}?)[ ]*\t\s*(?=\S)/duy,
});

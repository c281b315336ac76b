import { byPattern } from './pattern';

/** A main tier of the CHAT format, for child language and conversation: `*CHI:`, a tab, and what is said. */
export const chat = byPattern({
  id: 'chat',
  strength: 'strong',
  traits: ['format'],
  starts: /\*/,
  marks: [':', '\t'],
  pattern: /\*(?<label>[A-Z][A-Z0-9_]{0,11}):(?=\t)/duy,
});

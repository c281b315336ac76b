/**
 * The code of every rule there is or will be, in the order of the documentation. A level may be written for each of
 * them, so that what is written for a later version is no mistake in this one.
 */
export const RULE_CODES = [
  'label-drift',
  'speaker-typo',
  'label-markup',
  'confusable-characters',
  'cross-file-spelling',
  'placeholder-speaker',
  'missing-turn-break',
  'missing-label',
  'line-start',
  'empty-turn',
  'undeclared-participant',
  'unused-participant',
  'participants-invalid',
  'attribution-suspect',
  'same-speaker-repeated',
  'one-turn-speaker',
  'not-a-speaker',
  'unresolved-marker',
  'annotation-style',
  'unbalanced-bracket',
  'timestamp-order',
  'timestamp-format',
  'timestamp-overlap',
  'unanswered-question',
  'boilerplate-in-turn',
] as const;

export type RuleCode = (typeof RULE_CODES)[number];

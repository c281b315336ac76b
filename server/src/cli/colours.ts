/** What decides about colours: a terminal, and what its user has asked all programs for. */
export interface Environment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/**
 * Whether colours may be written. `FORCE_COLOR` is the last word, `0` and `false` among its values; then `NO_COLOR`, if it
 * is not empty; then whether there is a terminal that knows them.
 */
export function hasColours(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && !NO_COLOR && TERM !== 'dumb';
}

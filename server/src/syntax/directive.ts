/** A comment alone on its line that speaks to Turnwise: `<!-- turnwise-disable-next-line label-drift -->`. */
const DIRECTIVE = /^\s*<!--\s*turnwise-(?<order>[\w-]{1,40})(?<words>[^<>]{0,400}?)-->\s*$/;

/** Whether a line speaks to Turnwise, and so belongs to no turn. */
export function isDirective(line: string): boolean {
  return DIRECTIVE.test(line);
}

/** The rules that a line silences on the next one, by their codes; none for any other line. */
export function silencedBy(line: string): readonly string[] {
  const { order, words = '' } = DIRECTIVE.exec(line)?.groups ?? {};
  return order === 'disable-next-line' ? words.split(/[\s,]+/).filter((code) => code !== '') : [];
}

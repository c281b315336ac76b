/**
 * All that an expression with the flag `g`, which finds no empty text, finds in a text, in order. `matchAll` makes another
 * expression of it for each text, which takes longer than to search a line.
 */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) matches.push(match);
  return matches;
}

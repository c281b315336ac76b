/**
 * The column of a text's last character that is none of some others, such as quotes that close behind a mark; -1 where there
 * is none. An expression that asks for a text's end is tried at each of its characters.
 */
export function lastBut(text: string, others: string): number {
  let at = text.length - 1;
  while (at >= 0 && others.includes(text.charAt(at))) at--;
  return at;
}

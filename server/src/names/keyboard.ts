/** The rows of the keyboards that Latin letters are typed on; keys one above the other are neighbours too. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that scans, ears and other keyboards take for each other. */
const ALIKE = new Set('l1 i1 o0 il s5 b8 z2 g9 ck sz ie ae eo yz ij vw bd ft ce ef bh nu'.split(' '));

/** Whether a finger, an eye or an ear may well take one letter for the other. */
export function isNeighbour(a: string, b: string): boolean {
  return ALIKE.has(a + b) || ALIKE.has(b + a) || isNextKey(a, b);
}

/** Whether a finger may well hit one key for the other. */
export function isNextKey(a: string, b: string): boolean {
  const one = place(a);
  const other = place(b);
  if (one === undefined || other === undefined) return false;
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.column - other.column) <= 1;
}

function place(letter: string): { readonly row: number; readonly column: number } | undefined {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  return row < 0 ? undefined : { row, column: ROWS[row]?.indexOf(letter) ?? 0 };
}

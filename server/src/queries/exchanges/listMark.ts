/** The beginning of a line without the mark that makes it an item of a list: a star there is no emphasis. */
export function withoutListMark(head: string): string {
  return head.replace(/^\s*[*+-]\s+/, '');
}

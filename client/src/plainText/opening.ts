/** The part of an editor's document that a look needs. */
export interface Lines {
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/** How a document begins: whole lines while they fit into `limit` characters, the last one cut where it does not. */
export function opening(document: Lines, limit: number): { readonly text: string; readonly whole: boolean } {
  const lines: string[] = [];
  let room = limit;
  for (let line = 0; line < document.lineCount; line++) {
    const { text } = document.lineAt(line);
    lines.push(text.slice(0, room));
    room -= text.length + 1;
    if (room < 0) return { text: lines.join('\n'), whole: room === -1 && line === document.lineCount - 1 };
  }
  return { text: lines.join('\n'), whole: true };
}

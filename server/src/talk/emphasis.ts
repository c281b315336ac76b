/** A stretch of a text in one style. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** As in Markdown, and only where it is beyond doubt: nothing nested, no blank inside of the marks, no mark beside them. */
const MARKED = /(?<![*\\\p{L}\p{N}])(?<marks>\*{1,3})(?=[^\s*])(?<text>[^*\n]*[^\s*\\])\k<marks>(?![*\p{L}\p{N}])/gu;

/** Reads emphasis out of a text. `textOf` makes the same text of it again. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  const add = (piece: string, marks: number) => {
    if (piece !== '') runs.push({ text: piece, bold: marks > 1, italic: marks % 2 === 1 });
  };
  for (const match of text.matchAll(MARKED)) {
    add(text.slice(at, match.index), 0);
    add(match.groups?.text ?? '', match.groups?.marks?.length ?? 0);
    at = match.index + match[0].length;
  }
  add(text.slice(at), 0);
  return runs;
}

/** The text of runs, with the marks of Markdown around what is emphasised. Blanks stay outside of them. */
export function textOf(runs: readonly Run[]): string {
  return joined(runs)
    .map(({ text, bold, italic }) => {
      const inner = text.trim();
      if (inner === '' || (!bold && !italic)) return text;
      const marks = (bold ? '**' : '') + (italic ? '*' : '');
      return text.replace(inner, () =>
        inner
          .split('\n')
          .map((line) => line.replace(/\S(?:.*\S)?/, (said) => marks + said + marks))
          .join('\n'),
      );
    })
    .join('');
}

/** Neighbours of one style as one; programs cut text wherever somebody has typed. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.bold === run.bold && last.italic === run.italic)
      result.splice(-1, 1, { ...run, text: last.text + run.text });
    else if (run.text !== '') result.push(run);
  }
  return result;
}

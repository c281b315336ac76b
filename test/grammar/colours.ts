import { strict as assert } from 'node:assert';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import { dedent } from '../support/marks';
import { grammar } from './engine';

/** What a reader can tell apart by colour, and the scope that makes it so. The later in the list, the more inward. */
const KINDS = {
  comment: 'comment.block.transcript',
  'front matter': 'meta.embedded.block.frontmatter.transcript',
  label: 'entity.name.type.speaker.transcript',
  annotation: 'comment.block.annotation.transcript',
  time: 'constant.numeric.time.transcript',
} as const;

export type Kind = keyof typeof KINDS;

/** A coloured stretch of one line; columns from 0, half open. */
export interface Run {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** The coloured runs of each line. Separators and marks do not count: they keep the colour of text. */
export function colours(by: IGrammar, lines: readonly string[]): readonly (readonly Run[])[] {
  let state = INITIAL;
  return lines.map((line) => {
    const result = by.tokenizeLine(line, state);
    state = result.ruleStack;
    const runs: Run[] = [];
    for (const { startIndex: from, endIndex, scopes } of result.tokens) {
      const to = Math.min(endIndex, line.length);
      const kind = kindOf(scopes);
      const last = runs.at(-1);
      if (!kind || from >= to) continue;
      if (last?.kind === kind && last.to === from) runs[runs.length - 1] = { ...last, to };
      else runs.push({ kind, from, to });
    }
    return runs;
  });
}

/**
 * Checks the colours of a small document. A row of carets belongs to the line above and names what stands there;
 * whatever has no carets below it must keep the colour of text.
 *
 *     await shows(`
 *       Ann: Did you stay? [laughs]
 *       ^^^ label
 *                          ^^^^^^^^ annotation
 *     `)
 */
export async function shows(marked: string): Promise<void> {
  const rows = dedent(marked);
  const lines = rows.split('\n').filter((row) => !/^ *\^+ [a-z ]+$/.test(row));
  assert.equal(draw(lines, colours(await grammar(), lines)), rows);
}

/** Checks that nothing in the line, alone in its document, is coloured as a label. */
export async function refuses(line: string): Promise<void> {
  const runs = colours(await grammar(), [line]).flat();
  assert.deepEqual(
    runs.filter(({ kind }) => kind === 'label').map(({ from, to }) => line.slice(from, to)),
    [],
  );
}

/** Checks that the line, alone in its document, is coloured as a turn of just this label. */
export async function labels(line: string, label: string): Promise<void> {
  const runs = colours(await grammar(), [line]).flat();
  assert.deepEqual(
    runs.filter(({ kind }) => kind === 'label').map(({ from, to }) => line.slice(from, to)),
    [label],
  );
}

function draw(lines: readonly string[], runs: readonly (readonly Run[])[]): string {
  const below = (run: Run) => `${' '.repeat(run.from)}${'^'.repeat(run.to - run.from)} ${run.kind}`;
  return lines.flatMap((line, nth) => [line, ...(runs[nth] ?? []).map(below)]).join('\n');
}

function kindOf(scopes: readonly string[]): Kind | undefined {
  const kinds = Object.keys(KINDS) as Kind[];
  return kinds.findLast((kind) => scopes.includes(KINDS[kind]));
}

import { annotationsWritten, bracketsChosen } from '../observations/annotations';
import { columnsPlace } from '../document/places';
import type { Rule } from './rule';
import { say } from '../words/say';

/** A sound or a gap in other brackets than most of its kind in the document: `(laughs)` among `[laughs]`. */
export const annotationStyle: Rule = {
  code: 'annotation-style',
  level: 'off',
  label: false,
  *check(snapshot) {
    const written = annotationsWritten(snapshot);
    const chosen = bracketsChosen(snapshot);
    for (const kind of ['sound', 'unclear'] as const) {
      const alike = written.filter((one) => one.kind === kind);
      const usual = chosen ?? majority(alike.map(({ style }) => style));
      if (usual === undefined) continue;
      for (const { line, style, inside, from, to } of alike) {
        if (style === usual) continue;
        const at = columnsPlace(line, { from, to });
        const insert = usual.replace(' ', inside);
        yield {
          message:
            chosen === undefined
              ? say`Most sounds and gaps here stand in other brackets: ${insert}`
              : say`By the style of the house sounds and gaps stand in other brackets: ${insert}`,
          at,
          fixes: ({ text }) => [
            { title: say`Change to '${insert}'`, certain: false, changes: [{ ...text.rangeOf(at), insert }] },
          ],
        };
      }
    }
  },
};

/** Of fewer no style can be told. */
const ENOUGH = 4;

/** A style is what three quarters are written in. */
const SHARE = 0.75;

function majority(styles: readonly string[]): string | undefined {
  if (styles.length < ENOUGH) return undefined;
  const counts = new Map<string, number>();
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= SHARE * styles.length ? most[0] : undefined;
}

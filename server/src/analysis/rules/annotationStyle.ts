import type { Annotation } from '../../syntax/annotations';
import { annotationsOf } from '../annotations';
import { perTurn } from '../perTurn';
import { columnsRange } from '../places';
import { profileNamed } from '../profiles';
import type { Snapshot } from '../snapshot';
import { spokenLines } from '../spokenLines';
import type { Rule } from './rule';

/** A sound or a gap in other brackets than most of its kind in the document: `(laughs)` among `[laughs]`. */
export const annotationStyle: Rule = {
  code: 'annotation-style',
  level: 'off',
  label: false,
  *check(snapshot) {
    const written = annotationsByTurn(snapshot.transcript).flat();
    const chosen = bracketsChosen(snapshot);
    for (const kind of ['sound', 'unclear'] as const) {
      const alike = written.filter((one) => one.kind === kind);
      const usual = chosen ?? majority(alike.map(({ style }) => style));
      if (usual === undefined) continue;
      for (const { line, style, inside, from, to } of alike) {
        if (style === usual) continue;
        const range = columnsRange(snapshot.text, line, { from, to });
        const insert = usual.replace(' ', inside);
        yield {
          message: `${chosen === undefined ? 'Most sounds and gaps here' : 'By the style of the house sounds and gaps'} stand in other brackets: ${insert}`,
          range,
          fixes: [{ title: `Change to '${insert}'`, certain: false, changes: [{ ...range, insert }] }],
        };
      }
    }
  },
};

/** The brackets of the profile that the document chooses, or its folder. */
function bracketsChosen({ declarations, surroundings }: Snapshot): string | undefined {
  return profileNamed(declarations.profile ?? surroundings.folder.profile)?.brackets;
}

interface Written extends Annotation {
  readonly line: number;
  /** The brackets around it, with a blank in place of the words: `[ ]`. */
  readonly style: string;
  readonly inside: string;
}

const annotationsByTurn = perTurn((transcript, turn): readonly Written[] | undefined => {
  const written: Written[] = [];
  for (const { line, at } of spokenLines(transcript, turn)) {
    // What has its line to itself is set apart otherwise.
    if (line.aside !== undefined) continue;
    for (const annotation of annotationsOf(line)) {
      const { before, inside, behind } = BRACKETS.exec(line.text.slice(annotation.from, annotation.to))?.groups ?? {};
      const style = `${before ?? ''} ${behind ?? ''}`;
      if (inside !== undefined && STYLES.has(style)) written.push({ ...annotation, line: at, style, inside });
    }
  }
  return written.length === 0 ? undefined : written;
});

/** Notes of music and other marks are no brackets, and are left as they are. */
const BRACKETS =
  /^(?<before>\\?\[|\({1,2}|（|【|\{|<{1,2})(?<inside>[^[\](){}（）【】<>\\]+)(?<behind>\\?\]|\){1,2}|）|】|\}|>{1,2})$/;

/** Brackets that are closed as they were opened. */
const STYLES: ReadonlySet<string> = new Set([
  '[ ]',
  '\\[ \\]',
  '( )',
  '(( ))',
  '（ ）',
  '【 】',
  '{ }',
  '< >',
  '<< >>',
]);

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

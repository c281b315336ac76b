import type { Annotation } from '../syntax/annotations';
import { annotationsIn } from '../syntax/annotations';
import { perLine } from '../syntax/perLine';
import { BRACKET, has } from '../facts/marks';
import { perTurn } from '../facts/perTurn';
import { profileNamed } from '../declarations/profiles';
import type { Snapshot } from '../document/snapshot';
import { spokenLines } from '../facts/spokenLines';

/** The annotations in a line, in order; see `annotationsIn`. */
export const annotationsOf = perLine(({ text }) => annotationsIn(text));

/** The brackets of the profile that the document chooses, or its folder. */
export function bracketsChosen({ declarations, context }: Snapshot): string | undefined {
  return profileNamed(declarations.profile ?? context.folder.profile)?.brackets;
}

/** A sound, a gap or a time that is written inside what is said, in brackets that are closed as they were opened. */
export interface WrittenAnnotation extends Annotation {
  readonly line: number;
  /** The brackets around it, with a blank in place of the words: `[ ]`. */
  readonly style: string;
  readonly inside: string;
}

/** All of them, in the text's order. */
export function annotationsWritten({ transcript }: Snapshot): readonly WrittenAnnotation[] {
  return writtenByTurn(transcript).flatMap(({ turn, found }) =>
    found.map((one) => ({ ...one, line: turn.line + one.line })),
  );
}

const writtenByTurn = perTurn({
  find(turn): readonly WrittenAnnotation[] | undefined {
    const written: WrittenAnnotation[] = [];
    for (const { line, at } of spokenLines(turn, turn)) {
      // What has its line to itself is set apart otherwise.
      if (line.aside !== undefined || !has(line, BRACKET)) continue;
      for (const annotation of annotationsOf(line)) {
        const { before, inside, behind } = BRACKETS.exec(line.text.slice(annotation.from, annotation.to))?.groups ?? {};
        const style = `${before ?? ''} ${behind ?? ''}`;
        if (inside !== undefined && STYLES.has(style)) written.push({ ...annotation, line: at, style, inside });
      }
    }
    return written.length === 0 ? undefined : written;
  },
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

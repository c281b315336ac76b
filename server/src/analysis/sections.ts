import type { LineSpan, Transcript } from './model';

/** A part of an interview under a heading. */
export interface Section extends LineSpan {
  readonly text: string;
  /** From 1, the highest. */
  readonly level: number;
}

/**
 * The sections of an interview, in order: from a heading inside it, or right before it, up to the next one that is no
 * lower, or to the end of the interview. A lone heading above the first turn is a title, and makes no section.
 */
export function sectionsOf({ matter, body }: Transcript): readonly Section[] {
  if (body === undefined) return [];
  const headings = matter.filter(({ kind, line }) => kind === 'heading' && line <= body.endLine);
  const inside = headings.filter(({ line }) => line > body.line);
  if (inside.length === 0) return [];
  const before = headings.filter(({ line }) => line < body.line).at(-1);
  const all = before === undefined ? inside : [before, ...inside];
  return all.map(({ line, level = 1, text = '' }, at) => {
    const next = all.slice(at + 1).find((other) => (other.level ?? 1) <= level);
    return { line, endLine: next === undefined ? body.endLine : next.line - 1, level, text };
  });
}

import type { Transcript } from '../model/transcript';
import type { LineSpan } from '../text/range';

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
export function sectionsOf({ matter, body }: Pick<Transcript, 'matter' | 'body'>): readonly Section[] {
  if (body === undefined) return [];
  const headings = matter.filter(({ kind, line }) => kind === 'heading' && line <= body.endLine);
  const inside = headings.filter(({ line }) => line > body.line);
  if (inside.length === 0) return [];
  const before = headings.filter(({ line }) => line < body.line).at(-1);
  const all = before === undefined ? inside : [before, ...inside];
  const sections: Section[] = [];
  // From the last one to the first, the headings below, each lower than the one that follows it here.
  const below: Section[] = [];
  for (const { line, level = 1, text = '' } of all.toReversed()) {
    while ((below.at(-1)?.level ?? 0) > level) below.pop();
    const next = below.at(-1);
    const section = { line, endLine: next === undefined ? body.endLine : next.line - 1, level, text };
    below.push(section);
    sections.push(section);
  }
  return sections.reverse();
}

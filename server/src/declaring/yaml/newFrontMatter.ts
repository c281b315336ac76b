import type { Snapshot } from '../../document/snapshot';

/** First lines by which other programs know a file as theirs: nothing may stand above them. */
const THEIRS =
  /^(?:\uFEFF|WEBVTT\b|@(?:UTF8|Begin|Font|PID|Window|ColorWords)|<\?xml|<!doctype|<html|\{\\rtf|\[?\{\s*"|\d+$)/i;

/** A cue of captions, whose number may stand on the line above. */
const CUE = /^\d{1,2}:\d{2}(?::\d{2})?[.,]\d{3}\s*-->/;

/**
 * Whether a front matter could be put at the top of a transcript. Not where another program would no longer read the file:
 * captions, CHAT, pages, and tables, whose first row has the names of their columns.
 */
export function mayHaveFrontMatter({ lines, transcript: { turns } }: Snapshot): boolean {
  let first = 0;
  while (lines.at(first)?.blank === true) first++;
  const [top = '', below = ''] = [lines.at(first)?.text, lines.at(first + 1)?.text];
  if (CUE.test(top) || (THEIRS.test(top.slice(0, 80)) && (!/^\d+$/.test(top) || CUE.test(below)))) return false;
  const [turn] = turns;
  const shape = turn && lines.at(turn.line)?.shapes.find(({ label }) => label.from === turn.labelSpan.from);
  return shape === undefined || !(shape.traits.has('format') || shape.traits.has('rows'));
}

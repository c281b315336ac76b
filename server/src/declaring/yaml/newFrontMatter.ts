import type { Snapshot } from '../../document/snapshot';
import type { Declarations } from '../../model/declarations';
import type { TextChange } from '../../text/change';

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

/**
 * The change that puts a front matter with some YAML at the very top of a transcript. Undefined where none can stand, where the
 * turns below would be read otherwise, and where the YAML would not be read as it is meant.
 */
export function newFrontMatter(
  snapshot: Snapshot,
  yaml: string,
  isMeant: (declarations: Declarations) => boolean,
): readonly TextChange[] | undefined {
  if (!mayHaveFrontMatter(snapshot)) return undefined;
  const isSetApart = snapshot.lines.at(0)?.blank === true;
  const change = { from: 0, to: 0, insert: `---\n${yaml}---\n${isSetApart ? '' : '\n'}` };
  const after = snapshot.apply([change]);
  const by = after.lines.length - snapshot.lines.length;
  return isMeant(after.declarations) && headsOf(snapshot, by) === headsOf(after, 0) ? [change] : undefined;
}

/** Where turns begin and end, so many lines further down. */
function headsOf({ transcript }: Snapshot, by: number): string {
  return JSON.stringify(transcript.turns.map(({ label, line, endLine }) => [label, line + by, endLine + by]));
}

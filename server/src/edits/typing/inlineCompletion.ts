import type { Snapshot } from '../../document/snapshot';
import type { TextChange } from '../../text/change';
import { nextVoices, turnBefore } from './nextSpeaker';
import { isAmongTurns, isAwaited, turnOnBlankLine } from './turnStart';

/** So many are offered one after the other. */
const OFFERED = 4;

/**
 * What could be written on a blank line to begin the next turn, the likeliest first: a label in the document's form, with
 * the blank line that stands between turns where it is missing. The one who speaks already is not offered: to
 * go on in a new paragraph needs no label. Below a label with nothing said yet, words are what comes next.
 */
export function inlineCompletion(snapshot: Snapshot, offset: number): readonly TextChange[] {
  const { text } = snapshot;
  const { line } = text.placeAt(offset);
  if (snapshot.lines.at(line)?.blank !== true || !isAmongTurns(snapshot, line) || isAwaited(snapshot, line)) return [];
  const present = turnBefore(snapshot, line)?.participant;
  return nextVoices(snapshot, line)
    .filter(({ participant }) => participant === undefined || participant !== present)
    .slice(0, OFFERED)
    .flatMap((voice) => behindIndent(turnOnBlankLine(snapshot, line, voice), text.slice(text.lineStart(line), offset)));
}

/** What is left to write behind blanks that stand on the line already: an editor shows only what goes on from there. */
function behindIndent(change: TextChange | undefined, indent: string): readonly TextChange[] {
  if (change === undefined) return [];
  const { from, to, insert } = change;
  const isIndented = insert.startsWith(indent);
  if (!isIndented && !insert.startsWith('\n')) return [];
  return [{ from: from + indent.length, to, insert: isIndented ? insert.slice(indent.length) : insert }];
}

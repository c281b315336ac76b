import type { Turn } from '../../model/transcript';
import type { Snapshot } from '../../document/snapshot';
import { clockStyleOf } from '../../observations/time/clockStyle';
import { clockIn } from '../../observations/time/clockText';
import { placedStamps } from '../../observations/time/foundTimes';
import { SECONDS_STAMP } from '../../syntax/time';
import { firstParagraph } from './speech';

/**
 * What could be written before the first word of a new turn: a label in the form of a like turn's, with its marks, its
 * separator, and its line breaks where speech begins below. The likeliest form first. A turn that is cut out of another
 * has no known time, so it gets none, and no number either; where the form needs a time, or times are a column, that of
 * the turn that is cut (`cut`) is repeated. Where its time is known (`ms`, as the text counts), it gets that.
 */
export function headsLike(snapshot: Snapshot, model: Turn, label: string, cut: Turn, ms?: number): readonly string[] {
  const { text } = snapshot;
  const line = text.lineText(model.line);
  const lead = line.slice(0, model.labelSpan.from).replace(NUMBER, '$1');
  const behind = line.slice(model.labelSpan.to, model.textFrom) + breaksBelow(snapshot, model);
  if (model.timeSpan === undefined) return [lead + label + behind];
  const untimed = lead.replace(LEADING_TIME, '') + label + behind.replace(FOLLOWING_TIME, '');
  const known = ms === undefined ? undefined : clockIn(ms, clockStyleOf(placedStamps(snapshot.transcript)));
  const time = known ?? timeOf(snapshot, cut);
  if (time === undefined) return [untimed];
  const timed = withTime(lead, time) + label + withTime(behind, time);
  return lead.includes('\t') || known !== undefined ? [timed, untimed] : [untimed, timed];
}

/** The line breaks between a label and what is said below it, with the indentation there. */
function breaksBelow(snapshot: Snapshot, model: Turn): string {
  const said = firstParagraph(snapshot, model);
  if (said === undefined || said.line === model.line) return '';
  const { text } = snapshot;
  return '\n'.repeat(said.line - model.line) + text.slice(text.lineStart(said.line), said.from);
}

function timeOf({ text }: Snapshot, { line, timeSpan }: Turn): string | undefined {
  return timeSpan && CLOCK.exec(text.lineText(line).slice(timeSpan.from, timeSpan.to))?.[0];
}

function withTime(part: string, time: string): string {
  return part.replace(CLOCK, () => time);
}

/** The number of a turn or of its line. */
const NUMBER = /^(\s*)\d{1,4}[.)]?[ \t]+/;

const ONE = String.raw`(?:\d{1,2}(?::\d{2}){1,2}(?:[:;]\d{2})?(?:[.,]\d{1,3})?|\d{2}(?:;\d{2}){3})`;
const CLOCK = new RegExp(String.raw`${ONE}(?:\s*(?:-->|[-–—])\s*${ONE})?`);
const TIMED = String.raw`(?:${SECONDS_STAMP}|(?:\\?[[({<]\s*)?${CLOCK.source}(?:\s*\\?[\])}>])?)`;
const LEADING_TIME = new RegExp(String.raw`${TIMED}\s*(?:[-–—|]\s+)?`);
const FOLLOWING_TIME = new RegExp(String.raw`\s*(?:[-–—|,]\s*)?${TIMED}`);

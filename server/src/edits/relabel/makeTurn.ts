import type { Turn } from '../../model/transcript';
import { unlabelled } from '../../observations/missingLabels';
import type { Snapshot } from '../../document/snapshot';
import type { LineSpan, Range } from '../../text/range';
import type { Voice } from '../../queries/speakers/voices';
import { voiceOf } from '../../queries/speakers/voices';
import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import type { Beginning } from './beginTurns';
import { beginTurns, speaking } from './beginTurns';
import { isEnclosed } from './enclosed';
import { headsLike } from './head';
import { labelAtStart, linesLike } from './labelAtStart';
import { ownMarks } from './markLabel';
import type { RelabelAnswer } from './relabelled';
import { speakerNamed } from './speaker';
import { isSpoken } from './speech';
import { say } from '../../words/say';

/**
 * Makes lines a turn of a speaker: those of a selection, after which whoever spoke before goes on, or all from the cursor's on.
 * Turns that begin in the selection are given to the speaker. The label gets the form that the document has, and stands before
 * the first word, so that the lines stay as they are; a name that stands there already, or a digit in its place, becomes it.
 */
export function makeTurn(snapshot: Snapshot, range: Range, to: Voice): RelabelAnswer {
  const lines = writtenLines(snapshot, range);
  if (lines === undefined) return refuse(NO_LINES);
  const { turns } = snapshot.transcript;
  const heads = turns.filter(({ line }) => line >= lines.line && line <= lines.endLine);
  const given = new Map(heads.filter(({ label }) => label !== to.label).map((turn) => [turn, to]));
  const starts: Start[] = heads[0]?.line === lines.line ? [] : [{ line: lines.line, voice: to }];
  const last = speaking(snapshot, lines.endLine);
  if (range.from < range.to && last !== undefined && last.participant !== to.participant) {
    const line = nextSpoken(snapshot, last, lines.endLine + 1);
    if (line !== undefined) starts.push({ line, voice: { ...voiceOf(last.participant), label: last.label } });
  }
  if (starts.length + given.size === 0) return refuse(say`${to.name} has this turn already.`);
  return attempts(snapshot, starts, given);
}

/** Makes each line that begins with the same name as the one at an offset a turn, where the name is not read as a label. */
export function makeTurns(snapshot: Snapshot, offset: number): RelabelAnswer {
  const found = linesLike(snapshot, snapshot.text.placeAt(offset).line);
  if (found === undefined) return refuse(say`This line does not begin with a name that could be a label.`);
  const voice = speakerNamed(snapshot, found.label);
  if (isRefusal(voice)) return voice;
  const starts = found.lines.map((line) => ({ line, voice: { ...voice, label: found.label }, isAgain: true }));
  return attempts(snapshot, starts, new Map());
}

export const NO_LINES = say`Place the cursor in a line with words, or select such lines.`;

/** The lines of a range with words in them, from the first to the last; undefined where there are none. */
export function writtenLines({ text, lines }: Snapshot, { from, to }: Range): LineSpan | undefined {
  let { line } = text.placeAt(from);
  const end = text.placeAt(to);
  let endLine = end.column === 0 && to > from ? end.line - 1 : end.line;
  while (line <= endLine && lines.at(line)?.blank === true) line++;
  while (endLine >= line && lines.at(endLine)?.blank === true) endLine--;
  return line <= endLine ? { line, endLine } : undefined;
}

interface Start {
  readonly line: number;
  readonly voice: Voice;
  /** Whether other lines begin with the same label. */
  readonly isAgain?: boolean;
}

/** Begins the turns in the first form that is read. */
function attempts(snapshot: Snapshot, starts: readonly Start[], given: ReadonlyMap<Turn, Voice>): RelabelAnswer {
  const heads = starts.map(({ line, voice }) => headsFor(snapshot, line, voice));
  const most = Math.max(1, ...heads.map(({ length }) => length));
  let refusal: Refusal | undefined;
  for (let nth = 0; nth < most; nth++) {
    const beginnings = starts.map((start, at) => {
      const own = heads[at] ?? [];
      return beginning(snapshot, start, own[Math.min(nth, own.length - 1)] ?? '');
    });
    const answer = beginTurns(snapshot, beginnings, given);
    if (!isRefusal(answer)) return answer;
    refusal ??= answer;
  }
  return refusal ?? refuse(NO_LINES);
}

/** The heads to try: as the speaker's nearest turn has it, as the nearest of all has it, a name and a colon. */
function headsFor(snapshot: Snapshot, line: number, { participant, label }: Voice): readonly string[] {
  const { turns } = snapshot.transcript;
  const models = [nearest(snapshot, participant?.turns ?? [], line), nearest(snapshot, turns, line)];
  const like = models.flatMap((model) => {
    if (model === undefined) return [];
    const heads = headsLike(snapshot, model, label, speaking(snapshot, line) ?? model);
    const beside = heads.map(besideSpeech);
    // Nobody knows the time that this form has on the line above what is said.
    return model.timeSpan === undefined ? [...heads, ...beside] : [...beside, ...heads];
  });
  return [...new Set([...like, `${label}: `])];
}

/** The turn that stands nearest to a line, and is written as many are, if there is one. */
function nearest(snapshot: Snapshot, turns: readonly Turn[], line: number): Turn | undefined {
  const open = turns.filter((turn) => !isEnclosed(snapshot, turn));
  const usual = open.filter((turn) => ownMarks(snapshot, turn) !== undefined);
  const away = (turn: Turn): number => Math.abs(turn.line - line);
  return (usual.length > 0 ? usual : open).reduce<Turn | undefined>(
    (best, turn) => (best === undefined || away(turn) < away(best) ? turn : best),
    undefined,
  );
}

/** A head on what is said, where its form lets it: the lines stay as they are then. */
function besideSpeech(head: string): string {
  const [first = ''] = head.split('\n');
  const label = first.trimEnd();
  if (!head.includes('\n') || !/[:：][*_]*$/.test(label) || /^\s*#/.test(label)) return head;
  return label + (label.endsWith('：') ? '' : ' ');
}

function beginning(snapshot: Snapshot, { line, voice, isAgain }: Start, head: string): Beginning {
  const text = snapshot.text.lineText(line);
  const digit = unlabelled(snapshot.transcript).find((one) => one.line === line)?.digit;
  const labels = [voice.label, voice.name, ...(voice.participant?.labels.map((use) => use.label) ?? [])];
  const own = digit?.to ?? labels.map((label) => labelAtStart(text, label, isAgain)?.to).find((to) => to !== undefined);
  const isTight = head.includes('\n') && snapshot.lines.at(line - 1)?.blank === false;
  return { line, voice, head: isTight ? `\n${head}` : head, replaced: own ?? marksBefore(text, head) };
}

/** The blanks at a line's beginning, and the mark of a list where the head has the same. */
function marksBefore(text: string, head: string): number {
  const [mark = ''] = /^\s*[-*+•]\s+/.exec(head) ?? [];
  const blanks = /^\s*/.exec(text)?.[0].length ?? 0;
  const isSame = mark.trim() !== '' && text.slice(blanks).startsWith(mark.trim());
  return isSame ? blanks + (/^\S+\s*/.exec(text.slice(blanks))?.[0].length ?? 0) : blanks;
}

/** The first line in what a turn says, from a line on, with words in it. */
function nextSpoken(snapshot: Snapshot, turn: Turn, from: number): number | undefined {
  for (let line = from; line <= turn.endLine; line++) if (isSpoken(snapshot, turn, line)) return line;
  return undefined;
}

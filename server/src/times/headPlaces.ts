import { columnsRange } from '../document/places';
import type { Snapshot } from '../document/snapshot';
import type { Turn } from '../model/transcript';
import type { PlacedStamp } from '../observations/time/foundTimes';
import type { TextChange } from '../text/change';
import { ownStamp } from './ownStamp';
import { isPlain, timeLike } from './timeText';

/**
 * The ways to write a time at the head of a turn that has none: as at the nearest turns that have one, before its label or
 * behind it, above or below; then in front of the label, and behind it. The likeliest first.
 */
export function headChanges(snapshot: Snapshot, turn: Turn, ms: number): readonly (readonly TextChange[])[] {
  const models = modelsFor(snapshot, turn);
  const likely = models.flatMap(({ turn: model, own }) => {
    const time = timeLike(snapshot, ms, own.stamp);
    return time === undefined ? [] : likeModel(snapshot, turn, { model, own, time });
  });
  const [first] = models;
  const time = timeLike(snapshot, ms, first?.own.stamp) ?? timeLike(snapshot, ms, undefined);
  const front = columnsRange(snapshot.text, turn.line, turn.headSpan).from;
  const behind = snapshot.text.lineStart(turn.line) + turn.textFrom;
  return time === undefined ? likely : [...likely, inserted(front, `${time} `), inserted(behind, `${time} `)];
}

/** Turns further away are no models. */
const REACH = 400;

interface Stamped {
  readonly turn: Turn;
  readonly own: PlacedStamp;
}

/** The nearest turns with a time before this one and behind it. */
function modelsFor(snapshot: Snapshot, { index }: Turn): readonly Stamped[] {
  const { turns } = snapshot.transcript;
  const nearest = (step: number): readonly Stamped[] => {
    for (let at = index + step; Math.abs(at - index) < REACH; at += step) {
      const turn = turns[at];
      if (turn === undefined) return [];
      const own = ownStamp(snapshot, turn);
      if (own !== undefined && isPlain(own)) return [{ turn, own }];
    }
    return [];
  };
  return [...nearest(-1), ...nearest(1)];
}

interface Model {
  readonly model: Turn;
  readonly own: PlacedStamp;
  readonly time: string;
}

function likeModel(snapshot: Snapshot, turn: Turn, given: Model): readonly (readonly TextChange[])[] {
  const { model, own, time } = given;
  const { text } = snapshot;
  const line = text.lineText(own.line);
  const isAlone = line.trim() === own.stamp.text;
  if (isAlone && own.line < model.line)
    return [inserted(text.lineStart(turn.line), `${time}${'\n'.repeat(model.line - own.line)}`)];
  if (isAlone && own.line > model.line) {
    const breaks = '\n'.repeat(own.line - model.line);
    return [inserted(text.lineEnd(turn.line), `${breaks}${time}`)];
  }
  if (own.line !== model.line) return [];
  return own.stamp.to <= model.labelSpan.from
    ? before(snapshot, turn, line, given)
    : behind(snapshot, turn, line, given);
}

/** `[0:12] **Ann:**`: the blanks and marks between the time and those of the label are the model's. */
function before({ text }: Snapshot, turn: Turn, line: string, { model, own, time }: Model): readonly TextChange[][] {
  const between = line.slice(own.stamp.to, model.labelSpan.from);
  const marks = text.lineText(turn.line).slice(turn.headSpan.from, turn.labelSpan.from);
  const gap = between.endsWith(marks)
    ? between.slice(0, between.length - marks.length)
    : between.replace(/[*_<>b/]+$/, '');
  return [inserted(text.lineStart(turn.line) + turn.headSpan.from, time + gap)];
}

/** `Ann (0:12): `: what stands behind the label becomes that of the model, where it has the same marks. */
function behind({ text }: Snapshot, turn: Turn, line: string, { model, own, time }: Model): readonly TextChange[][] {
  const { from, to } = own.stamp;
  const end = Math.max(to, model.textFrom);
  const modelled = `${line.slice(model.labelSpan.to, from)}${time}${line.slice(to, end)}`;
  const present = text.lineText(turn.line).slice(turn.labelSpan.to, turn.textFrom);
  const bare = (marks: string): string => marks.replace(/\s+/g, '');
  const start = text.lineStart(turn.line);
  const range = { from: start + turn.labelSpan.to, to: start + turn.textFrom };
  if (bare(present) === bare(modelled.replace(time, ''))) return [[{ ...range, insert: modelled }]];
  // The label's own marks stay where the time stood behind those of the model.
  const marks = line.slice(model.labelSpan.to, from);
  return bare(present) === bare(marks) ? [inserted(range.to, `${time}${line.slice(to, end)}`)] : [];
}

function inserted(at: number, insert: string): TextChange[] {
  return [{ from: at, to: at, insert }];
}

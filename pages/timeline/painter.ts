import { ticksBetween } from '../kit/ticks';
import { clock } from '../shared/clock';
import type { Colors } from './colors';
import type { Span } from './span';
import type { Turns } from './turns';
import { firstFrom } from './turns';

/** Dots that a number on the scale needs, with the room around it. */
const TICK_ROOM = 88;

/** Turns that are shorter than this on the picture can still be seen, in dots. */
const THINNEST = 1.5;

/** Where a turn has no more room than so many dots, lanes are columns of so many. */
const CROWDED = 4;
const COLUMN = 3;

/** How much of its colour a bar keeps whose place is an estimate: a thin one, and a wide one inside of its line. */
export const PALE = 0.75;
const FILL = 0.3;

/** From this width on, bars have round corners and room between them. */
const WIDE = 7;

/** What a picture is drawn of, and where. Sizes are dots of CSS. */
export interface Picture {
  readonly turns: Turns;
  readonly span: Span;
  readonly width: number;
  readonly colors: Colors;
  /** The turn that is chosen; -1 for none. */
  readonly chosen: number;
  /** Where the cursor of the text is. */
  readonly cursor: number | undefined;
}

type Context = CanvasRenderingContext2D;

function placeOf({ span, width }: Picture, at: number): number {
  return ((at - span.from) / (span.to - span.from)) * width;
}

/** The scale, and a row in which each question has a tick; those that nobody answers have a ring. */
export function paintHead(context: Context, picture: Picture, scale: number, height: number): void {
  const { turns, span, width, colors } = picture;
  const { basis } = turns.talk;
  context.clearRect(0, 0, width, height);
  context.font = colors.font;
  context.textBaseline = 'middle';
  const digits = new Intl.NumberFormat(document.documentElement.lang || undefined);
  for (const tick of ticksBetween(span.from, span.to, Math.floor(width / TICK_ROOM), basis)) {
    const x = Math.round(placeOf(picture, tick)) + 0.5;
    context.fillStyle = colors.line;
    context.fillRect(x - 0.5, 2, 1, scale - 4);
    context.fillStyle = colors.quiet;
    const label = basis === 'times' ? clock(tick) : digits.format(tick);
    if (x + context.measureText(label).width + 5 < width) context.fillText(label, x + 5, scale / 2 + 1);
  }
  paintQuestions(context, picture, scale, height);
}

function paintQuestions(context: Context, picture: Picture, top: number, height: number): void {
  const { turns, span, colors, chosen } = picture;
  const middle = (top + height) / 2;
  const reach = (height - top) / 2 - 3;
  const first = firstFrom(turns.questions, (turn) => turns.from(turn) >= span.from);
  const rings: number[] = [];
  let last = -Infinity;
  for (let nth = first; nth < turns.questions.length; nth++) {
    const turn = turns.questions[nth] ?? 0;
    if (turns.from(turn) > span.to) break;
    const x = Math.round(placeOf(picture, turns.from(turn)));
    if (turns.has(turn, 'unanswered')) rings.push(x);
    else if (x > last + 2 || turn === chosen) {
      last = x;
      context.fillStyle = colors.speakers[turns.color(turn)] ?? colors.text;
      context.fillRect(x, middle - reach, 2, 2 * reach);
    }
  }
  context.strokeStyle = colors.warning;
  context.fillStyle = colors.ground;
  context.lineWidth = 2;
  let drawn = -Infinity;
  for (const x of rings) {
    // Rings that would cover each other are one.
    if (x - drawn < 3) continue;
    drawn = x;
    context.beginPath();
    context.arc(x + 1, middle, Math.min(4.5, reach), 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}

/** The lanes from one on, each so high; `top` is how much of them is above the picture. */
export function paintLanes(context: Context, picture: Picture, lane: number, top: number, height: number): void {
  const { turns, width, colors, chosen } = picture;
  context.clearRect(0, 0, width, height);
  const [first, last] = [Math.floor(top / lane), Math.min(turns.lanes.length - 1, Math.floor((top + height) / lane))];
  context.fillStyle = colors.line;
  context.globalAlpha = 0.5;
  for (let nth = first; nth <= last; nth++) context.fillRect(0, (nth + 1) * lane - top - 1, width, 1);
  context.globalAlpha = 1;
  if (chosen >= 0) {
    context.fillStyle = colors.text;
    context.globalAlpha = 0.08;
    const from = placeOf(picture, turns.from(chosen));
    context.fillRect(from, 0, Math.max(THINNEST, placeOf(picture, turns.to(chosen)) - from), height);
    context.globalAlpha = 1;
  }
  const inset = Math.max(1, Math.min(6, Math.round(lane * 0.17)));
  for (let nth = first; nth <= last; nth++)
    paintLane(context, picture, nth, nth * lane - top + inset, lane - 2 * inset - 1);
  if (chosen >= 0) paintChosen(context, picture, turns.lane(chosen) * lane - top + inset, lane - 2 * inset - 1);
}

/**
 * A bar for each turn; where there are too many for that, columns, each as high as the part of its time that is spoken: so
 * what is drawn goes by the width of the picture, however many turns there are.
 */
function paintLane(context: Context, picture: Picture, lane: number, y: number, height: number): void {
  const { turns, span, width, colors } = picture;
  const own = turns.lanes[lane] ?? [];
  const first = Math.max(0, firstFrom(own, (turn) => turns.from(turn) >= span.from) - 1);
  const behind = firstFrom(own, (turn) => turns.from(turn) > span.to);
  context.fillStyle = colors.speakers[turns.talk.speakers[lane]?.color ?? 0] ?? colors.text;
  if ((behind - first) * CROWDED > width) {
    paintCrowd(context, picture, own.slice(first, behind), y, height);
    return;
  }
  for (const turn of own.slice(first, behind)) {
    const left = Math.max(-20, placeOf(picture, turns.from(turn)));
    const right = Math.min(width + 20, placeOf(picture, turns.to(turn)));
    if (right < 0) continue;
    const isPale = turns.has(turn, 'estimate');
    if (right - left < WIDE) {
      context.globalAlpha = isPale && !colors.isHighContrast ? PALE : 1;
      context.fillRect(left, y, Math.max(THINNEST, right - left), height);
      context.globalAlpha = 1;
    } else bar(context, left, y, right - left - 1, height, isPale ? (colors.isHighContrast ? 0 : FILL) : 1);
  }
}

function paintCrowd(context: Context, picture: Picture, own: readonly number[], y: number, height: number): void {
  const { turns, width } = picture;
  const spoken = new Float32Array(Math.ceil(width / COLUMN) + 1);
  for (const turn of own) {
    const left = Math.max(0, placeOf(picture, turns.from(turn)) / COLUMN);
    const right = Math.min(spoken.length, placeOf(picture, turns.to(turn)) / COLUMN);
    for (let column = Math.floor(left); column < right; column++)
      spoken[column] = (spoken[column] ?? 0) + Math.min(column + 1, right) - Math.max(column, left);
  }
  spoken.forEach((part, column) => {
    if (part === 0) return;
    const own = Math.max(2, Math.min(1, part) * height);
    context.fillRect(column * COLUMN, y + height - own, COLUMN - 0.5, own);
  });
}

/** A bar that is not whole has a line around it. */
function bar(context: Context, x: number, y: number, width: number, height: number, fill: number): void {
  const inset = fill < 1 ? 0.75 : 0;
  context.beginPath();
  context.roundRect(x + inset, y + inset, Math.max(1, width - 2 * inset), height - 2 * inset, Math.min(3, height / 3));
  context.globalAlpha = fill;
  context.fill();
  context.globalAlpha = 1;
  if (fill === 1) return;
  context.strokeStyle = context.fillStyle;
  context.lineWidth = 1.5;
  context.stroke();
}

function paintChosen(context: Context, picture: Picture, y: number, height: number): void {
  const { turns, colors, chosen } = picture;
  const x = placeOf(picture, turns.from(chosen));
  const width = Math.max(3, placeOf(picture, turns.to(chosen)) - x);
  context.strokeStyle = colors.ground;
  context.lineWidth = 4;
  context.beginPath();
  context.roundRect(x - 2, y - 2, width + 3, height + 4, 4);
  context.stroke();
  context.strokeStyle = colors.focus;
  context.lineWidth = 2;
  context.stroke();
}

/** All of the talk in one row, each turn in the colour of who speaks. */
export function paintWhole(context: Context, picture: Picture, height: number): void {
  const { turns, width, colors } = picture;
  const { speakers } = turns.talk;
  context.clearRect(0, 0, width, height);
  const scale = width / (turns.all.to - turns.all.from);
  const row = height / Math.max(1, Math.min(speakers.length, 4));
  turns.lanes.forEach((own, lane) => {
    context.fillStyle = colors.speakers[speakers[lane]?.color ?? 0] ?? colors.text;
    const y = (lane % Math.max(1, Math.min(speakers.length, 4))) * row;
    let last = -1;
    for (const turn of own) {
      const x = (turns.from(turn) - turns.all.from) * scale;
      const right = Math.max(x + 1, (turns.to(turn) - turns.all.from) * scale);
      if (right <= last + 0.5) continue;
      const left = Math.max(x, last);
      context.fillRect(left, y + 0.5, right - left, Math.max(1, row - 1));
      last = right;
    }
  });
}

/** The line at which the cursor of the text is, with a head on top. */
export function paintCursor(context: Context, picture: Picture, top: number, height: number, hasHead: boolean): void {
  const { cursor, width, colors } = picture;
  if (cursor === undefined) return;
  const x = placeOf(picture, cursor);
  if (x < -6 || x > width + 6) return;
  context.fillStyle = colors.ground;
  context.fillRect(x - 2, top, 4, height);
  context.fillStyle = colors.cursor;
  context.fillRect(x - 1, top, 2, height);
  if (!hasHead) return;
  context.beginPath();
  context.moveTo(x - 5, top);
  context.lineTo(x + 5, top);
  context.lineTo(x, top + 7);
  context.fill();
}

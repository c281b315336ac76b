import { call, element } from '../kit/dom';
import type { TimelineWords } from '../shared/timeline';
import type { Colors } from './colors';
import { onThemeChange, readColors } from './colors';
import type { Picture } from './painter';
import { paintCursor, paintHead, paintLanes, paintWhole } from './painter';
import type { Span } from './span';
import { moved, showing, widthOf, within, zoomed } from './span';
import type { Turns } from './turns';

/** Heights in dots: the scale, the row of questions with it, and the row with all of the talk. */
const SCALE = 20;
const HEAD = 42;
const WHOLE = 14;

/** Lanes are as high as there is room, within these. */
const LOWEST = 15;
const HIGHEST = 38;

/** No more than this part of the window is lanes. */
const MOST = 0.4;

/** So many dots around a thin turn still mean it. */
const SLACK = 4;

/** A pointer that moves so many dots while it is pressed draws the picture along. */
const DRAG = 4;

/** No less is in sight than so many milliseconds, or words. */
const LEAST = { times: 4000, words: 15 };

/** What comes of the stage, told to the page. */
interface Listener {
  chosen(turn: number): void;
  /** The pointer is over a turn, at a place of the window; -1 for none. */
  over(turn: number, x: number, y: number): void;
  changed(): void;
}

/** The lanes of a talk, with a scale and its questions above and all of it below. */
export class Stage {
  readonly node: HTMLElement;
  private readonly head = canvas('head');
  private readonly lanes = canvas('lanes');
  private readonly whole = canvas('whole');
  private readonly names = element('div', 'names');
  private readonly rows = element('div', 'rows');
  private readonly view = element('div', 'view');
  private readonly window = element('div', 'window');
  private readonly cursorMark = element('div', 'cursorMark');
  private colors: Colors = readColors();
  private turns: Turns | undefined;
  private span: Span = { from: 0, to: 1 };
  private chosen = -1;
  private cursor: number | undefined;
  private lane = HIGHEST;
  private width = 0;
  private frame = 0;
  private isWholeStale = true;

  constructor(
    words: TimelineWords,
    private readonly listener: Listener,
  ) {
    this.rows.append(this.names, this.lanes);
    this.view.append(this.rows);
    const all = element('div', 'all', this.whole, this.cursorMark, this.window);
    const title = element('div', 'rowTitle', words.questions);
    this.node = element('div', 'stage', title, this.head, this.view, element('div', 'rowTitle', words.overview), all);
    this.node.tabIndex = 0;
    this.node.setAttribute('role', 'slider');
    call(this.node, words.timeline);
    this.node.title = '';
    for (const child of this.node.children) child.setAttribute('aria-hidden', 'true');
    this.listen(all);
    onThemeChange(() => {
      this.colors = readColors();
      this.isWholeStale = true;
      this.draw();
    });
    new ResizeObserver(() => {
      this.measure();
    }).observe(this.node);
    addEventListener('resize', () => {
      this.measure();
    });
  }

  get sight(): Span {
    return this.span;
  }

  show(turns: Turns, isSame: boolean): void {
    const { speakers } = turns.talk;
    const wasWhole = this.turns === undefined || widthOf(this.span) >= widthOf(this.turns.all);
    this.turns = turns;
    this.span = isSame && !wasWhole ? within(turns.all, this.span.from, widthOf(this.span)) : turns.all;
    this.isWholeStale = true;
    this.names.replaceChildren(
      ...speakers.map(({ name, color }) => {
        const row = element('div', `name speaker${color}`, element('span', '', name));
        row.title = name;
        return row;
      }),
    );
    this.node.setAttribute('aria-valuemin', '1');
    this.node.setAttribute('aria-valuemax', String(Math.max(1, turns.count)));
    this.measure();
  }

  /** Chooses a turn, and brings it to sight. */
  choose(turn: number, spoken: string): void {
    this.chosen = turn;
    const { turns } = this;
    if (!turns) return;
    this.node.setAttribute('aria-valuenow', String(Math.max(1, turn + 1)));
    this.node.setAttribute('aria-valuetext', spoken);
    if (turn >= 0) {
      this.span = showing(this.span, turns.all, turns.from(turn));
      const y = turns.lane(turn) * this.lane;
      const { scrollTop, clientHeight } = this.view;
      if (y < scrollTop) this.view.scrollTop = y;
      else if (y + this.lane > scrollTop + clientHeight) this.view.scrollTop = y + this.lane - clientHeight;
    }
    this.draw();
  }

  /** Puts the line of the cursor to a place of the timeline, or away. */
  point(at: number | undefined): void {
    this.cursor = at;
    this.draw();
  }

  /** Closer with a factor below 1, around the chosen turn where it is in sight. */
  zoom(factor: number, at = this.middle): void {
    const { turns } = this;
    if (!turns) return;
    this.span = zoomed(this.span, turns.all, at, factor, LEAST[turns.talk.basis]);
    this.draw();
  }

  /** Moves what is in sight by a part of its width. */
  pan(part: number): void {
    const { turns, span } = this;
    if (!turns) return;
    this.span = moved(span, turns.all, part * widthOf(span));
    this.draw();
  }

  showAll(): void {
    const { turns } = this;
    if (!turns) return;
    this.span = turns.all;
    this.draw();
  }

  /** Draws at the next frame. */
  draw(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.paint();
      this.listener.changed();
    });
  }

  /** Draws at once. */
  paint(): void {
    const { turns, span, width, colors, chosen, cursor } = this;
    if (!turns || width === 0) return;
    const picture: Picture = { turns, span, width, colors, chosen, cursor };
    const { head, lanes, whole, view, lane } = this;
    const height = view.clientHeight;
    const [above, middle] = [contextOf(head), contextOf(lanes)];
    if (above) {
      paintHead(above, picture, SCALE, HEAD);
      paintCursor(above, picture, 2, HEAD, true);
    }
    if (middle) {
      paintLanes(middle, picture, lane, view.scrollTop, height);
      paintCursor(middle, picture, 0, height, false);
    }
    const below = this.isWholeStale ? contextOf(whole) : undefined;
    if (below) paintWhole(below, picture, WHOLE);
    this.isWholeStale = false;
    const scale = width / Math.max(1, widthOf(turns.all));
    this.window.style.transform = `translateX(${(span.from - turns.all.from) * scale}px)`;
    this.window.style.width = `${Math.max(4, widthOf(span) * scale)}px`;
    this.cursorMark.hidden = cursor === undefined;
    this.cursorMark.style.transform = `translateX(${((cursor ?? 0) - turns.all.from) * scale}px)`;
  }

  private get middle(): number {
    const { turns, span, chosen } = this;
    const from = turns && chosen >= 0 ? turns.from(chosen) : -1;
    return from >= span.from && from <= span.to ? from : (span.from + span.to) / 2;
  }

  private measure(): void {
    const { turns } = this;
    if (!turns) return;
    const count = Math.max(1, turns.lanes.length);
    const room = innerHeight * MOST;
    this.lane = Math.round(Math.min(HIGHEST, Math.max(LOWEST, room / count)));
    const height = Math.min(count * this.lane, Math.round(room / this.lane) * this.lane);
    this.node.style.setProperty('--lane', `${this.lane}px`);
    this.rows.style.height = `${count * this.lane}px`;
    this.view.style.height = `${height}px`;
    this.width = this.head.clientWidth;
    fit(this.head, this.width, HEAD);
    fit(this.lanes, this.width, height);
    fit(this.whole, this.width, WHOLE);
    this.isWholeStale = true;
    this.draw();
  }

  private listen(all: HTMLElement): void {
    this.node.addEventListener('wheel', (event) => {
      this.wheel(event);
    });
    this.view.addEventListener('scroll', () => {
      this.draw();
    });
    for (const field of [this.head, this.lanes]) this.hold(field);
    const jump = ({ clientX }: PointerEvent) => {
      const { turns, span } = this;
      if (!turns) return;
      const { left, width } = all.getBoundingClientRect();
      const at = turns.all.from + ((clientX - left) / Math.max(1, width)) * widthOf(turns.all);
      this.span = within(turns.all, at - widthOf(span) / 2, widthOf(span));
      this.draw();
    };
    all.addEventListener('pointerdown', (event) => {
      all.setPointerCapture(event.pointerId);
      jump(event);
    });
    all.addEventListener('pointermove', (event) => {
      if (all.hasPointerCapture(event.pointerId)) jump(event);
    });
  }

  /** A press on a turn chooses it; one that is drawn along moves what is in sight. */
  private hold(field: HTMLElement): void {
    let held: { readonly x: number; readonly span: Span } | undefined;
    let isDrawn = false;
    field.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      held = { x: event.clientX, span: this.span };
      isDrawn = false;
      field.setPointerCapture(event.pointerId);
    });
    field.addEventListener('pointermove', (event) => {
      const by = held ? event.clientX - held.x : 0;
      if (Math.abs(by) > DRAG) isDrawn = true;
      if (held && isDrawn && this.turns) {
        this.listener.over(-1, 0, 0);
        this.span = moved(held.span, this.turns.all, (-by / Math.max(1, this.width)) * widthOf(held.span));
        this.draw();
      } else this.listener.over(this.turnAt(event), event.clientX, event.clientY);
    });
    field.addEventListener('pointerup', (event) => {
      const turn = held && !isDrawn ? this.turnAt(event) : -1;
      held = undefined;
      if (turn >= 0) this.listener.chosen(turn);
    });
    field.addEventListener('pointercancel', () => (held = undefined));
    field.addEventListener('pointerleave', () => {
      this.listener.over(-1, 0, 0);
    });
  }

  private placeAt({ clientX }: MouseEvent): number {
    const { left, width } = this.head.getBoundingClientRect();
    return this.span.from + ((clientX - left) / Math.max(1, width)) * widthOf(this.span);
  }

  private turnAt(event: MouseEvent): number {
    const { turns, span, width } = this;
    if (!turns) return -1;
    const place = this.placeAt(event);
    const slack = (SLACK * widthOf(span)) / Math.max(1, width);
    if (event.target === this.head) return turns.questionAt(place, 1.5 * slack);
    const y = event.clientY - this.rows.getBoundingClientRect().top;
    return turns.at(Math.floor(y / this.lane), place, slack);
  }

  /** The wheel comes closer and goes farther; sideways, or with Shift, it moves. Where lanes are out of sight it brings them. */
  private wheel(event: WheelEvent): void {
    const { deltaX, deltaY, shiftKey, ctrlKey, metaKey } = event;
    const isSideways = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
    const scrolls = this.view.scrollHeight > this.view.clientHeight + 1 && !ctrlKey && !metaKey;
    if (!isSideways && scrolls) return;
    event.preventDefault();
    if (isSideways) this.pan((deltaX === 0 ? deltaY : deltaX) / Math.max(1, this.width));
    else this.zoom(Math.exp(Math.max(-120, Math.min(120, deltaY)) / 400), this.placeAt(event));
  }
}

function canvas(name: string): HTMLCanvasElement {
  return element('canvas', name);
}

function contextOf(field: HTMLCanvasElement): CanvasRenderingContext2D | undefined {
  const context = field.getContext('2d') ?? undefined;
  context?.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  return context;
}

function fit(field: HTMLCanvasElement, width: number, height: number): void {
  field.width = Math.round(width * devicePixelRatio);
  field.height = Math.round(height * devicePixelRatio);
  field.style.height = `${height}px`;
}

import { call, element } from '../kit/dom';
import { lanes } from '../kit/lanes';
import { ticksBetween } from '../kit/ticks';
import { clock } from '../shared/clock';
import { placeAt } from '../shared/placeAt';
import type { PageSpeaker, PageTurn, PlayerWords } from '../shared/player';

/** Dots that a time below the lanes needs, with the room around it. */
const TICK_ROOM = 84;

/** Seconds that an arrow key goes, and a page key. */
const STEP = 3;
const LEAP = 30;

/** A lane lower than this has no room for a name. */
const NAME_ROOM = 11;

/** Who speaks when, and where the sound stands: a slider to go to any time. */
export class Strip {
  readonly node: HTMLElement;
  private readonly names = element('div', 'names');
  private readonly field = element('div', 'field');
  private readonly picture = element('div', 'picture');
  private readonly head = element('div', 'head');
  private readonly hint = element('div', 'hint');
  private readonly ticks = element('div', 'ticks');
  private speakers: readonly PageSpeaker[] = [];
  private turns: readonly PageTurn[] = [];
  private length = 0;

  constructor(
    words: PlayerWords,
    private readonly choose: (time: number) => void,
  ) {
    this.field.append(this.picture, this.head, this.hint);
    this.node = element('div', 'strip', this.names, this.field, this.ticks);
    this.field.tabIndex = 0;
    this.field.setAttribute('role', 'slider');
    call(this.field, words.strip);
    this.field.title = '';
    this.field.setAttribute('aria-valuemin', '0');
    this.hint.hidden = true;
    this.listen();
    new ResizeObserver(() => {
      this.measure();
    }).observe(this.field);
  }

  /** Draws what is said when; `length` is that of the recording, in milliseconds. */
  draw(speakers: readonly PageSpeaker[], turns: readonly PageTurn[], length: number): void {
    this.speakers = speakers;
    this.turns = turns;
    this.length = length;
    this.field.setAttribute('aria-valuemax', String(Math.round(length / 1000)));
    this.node.style.setProperty('--count', String(Math.max(1, speakers.length)));
    this.picture.replaceChildren(lanes(speakers, turns, length));
    this.names.replaceChildren(
      ...speakers.map(({ name, color }) => {
        const row = element('div', `name speaker${color}`, element('span', '', name));
        row.title = name;
        return row;
      }),
    );
    this.measure();
  }

  /** Puts the head where the sound stands. */
  show(time: number, spoken: string): void {
    const part = this.length > 0 ? Math.min(1, time / this.length) : 0;
    this.head.style.transform = `translateX(${part * this.field.clientWidth}px)`;
    this.field.setAttribute('aria-valuenow', String(Math.floor(time / 1000)));
    this.field.setAttribute('aria-valuetext', spoken);
  }

  private listen(): void {
    const { field } = this;
    let isHeld = false;
    field.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      isHeld = true;
      field.setPointerCapture(event.pointerId);
      this.choose(this.timeAt(event));
    });
    field.addEventListener('pointermove', (event) => {
      this.point(event);
      if (isHeld) this.choose(this.timeAt(event));
    });
    field.addEventListener('pointerup', () => (isHeld = false));
    field.addEventListener('pointercancel', () => (isHeld = false));
    field.addEventListener('pointerleave', () => (this.hint.hidden = true));
  }

  /** What an arrow or another key does on the slider: the time that it leads to, undefined for any other key. */
  timeByKey(key: string, time: number): number | undefined {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: time - STEP * 1000,
      ArrowRight: time + STEP * 1000,
      PageUp: time - LEAP * 1000,
      PageDown: time + LEAP * 1000,
      Home: 0,
      End: this.length,
    };
    return steps[key];
  }

  private timeAt({ clientX }: PointerEvent): number {
    const { left, width } = this.field.getBoundingClientRect();
    return Math.min(1, Math.max(0, (clientX - left) / Math.max(1, width))) * this.length;
  }

  /** Says what is under the mouse. */
  private point(event: PointerEvent): void {
    const time = this.timeAt(event);
    const turn = this.turns[placeAt(this.turns, time)];
    const name = turn && this.speakers[turn.speaker]?.name;
    this.hint.textContent = name === undefined ? clock(time) : `${clock(time)} · ${name}`;
    this.hint.hidden = this.length === 0;
    const { left, width } = this.field.getBoundingClientRect();
    const room = Math.max(0, width - this.hint.offsetWidth);
    this.hint.style.transform = `translateX(${Math.min(room, Math.max(0, event.clientX - left + 8))}px)`;
  }

  private measure(): void {
    const { clientWidth, clientHeight } = this.field;
    this.node.classList.toggle('dense', clientHeight / Math.max(1, this.speakers.length) < NAME_ROOM);
    const times = ticksBetween(0, this.length, Math.floor(clientWidth / TICK_ROOM), 'times');
    this.ticks.replaceChildren(
      ...times
        .filter((time) => (time / this.length) * clientWidth < clientWidth - TICK_ROOM / 3)
        .map((time) => {
          const tick = element('span', 'tick', clock(time));
          tick.style.left = `${(time / this.length) * 100}%`;
          return tick;
        }),
    );
  }
}

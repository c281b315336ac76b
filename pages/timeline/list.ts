import { call, element } from '../kit/dom';
import { clock } from '../shared/clock';
import type { TimelineWords } from '../shared/timeline';
import type { Turns } from './turns';

/** Rows above and below those in sight that are there already, so that none is missing while it is scrolled. */
const BESIDE = 12;

interface Listener {
  chosen(turn: number): void;
  /** The first words of these turns are wanted, the last one left out. */
  wanted(from: number, to: number): void;
}

/**
 * All turns as a list, of which there are rows only for those in sight: a screen reader is told by each how many there are and
 * which one it is.
 */
export class List {
  readonly node = element('div', 'list');
  private readonly sheet = element('div', 'sheet');
  private turns: Turns | undefined;
  private texts: (string | undefined)[] = [];
  private chosen = -1;
  private frame = 0;

  constructor(
    private readonly words: TimelineWords,
    private readonly listener: Listener,
  ) {
    this.node.append(this.sheet);
    this.node.tabIndex = 0;
    this.node.setAttribute('role', 'listbox');
    call(this.node, words.turns);
    this.node.title = '';
    this.node.addEventListener('scroll', () => {
      this.soon();
    });
    this.sheet.addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('.turn') : null;
      if (row) this.listener.chosen(Number(row.dataset.turn));
    });
    new ResizeObserver(() => {
      this.soon();
    }).observe(this.node);
  }

  /** How many rows there are at this moment. */
  get rows(): number {
    return this.sheet.childElementCount;
  }

  show(turns: Turns): void {
    this.turns = turns;
    this.texts = [];
    this.draw();
  }

  /** How turns begin, from one on. */
  fill(from: number, texts: readonly string[]): void {
    texts.forEach((text, nth) => (this.texts[from + nth] = text));
    this.draw();
  }

  textOf(turn: number): string {
    return this.texts[turn] ?? '';
  }

  /** Chooses a turn, and brings it to sight. */
  choose(turn: number): void {
    this.chosen = turn;
    const { node, height } = this;
    if (turn >= 0) {
      const y = turn * height;
      const { scrollTop, clientHeight } = node;
      const isFar = y < scrollTop - 2 * height || y > scrollTop + clientHeight + height;
      if (isFar) node.scrollTop = Math.max(0, Math.round((y - clientHeight / 2) / height) * height);
      else if (y < scrollTop) node.scrollTop = y;
      else if (y + height > scrollTop + clientHeight) node.scrollTop = y + height - clientHeight;
    }
    this.draw();
  }

  /** How many rows are in sight. */
  get page(): number {
    return Math.max(1, Math.floor(this.node.clientHeight / this.height) - 1);
  }

  private get height(): number {
    return parseFloat(getComputedStyle(this.node).getPropertyValue('--row')) || 24;
  }

  private soon(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw(): void {
    const { turns, node, height, chosen } = this;
    if (!turns) return;
    this.sheet.style.height = `${turns.count * height}px`;
    const first = Math.max(0, Math.floor(node.scrollTop / height) - BESIDE);
    const last = Math.min(turns.count, Math.ceil((node.scrollTop + node.clientHeight) / height) + BESIDE);
    const rows: HTMLElement[] = [];
    // The chosen one is there wherever it is: the list names it as the one that the keyboard is on.
    if (chosen >= 0 && chosen < first) rows.push(this.row(turns, chosen, height));
    for (let turn = first; turn < last; turn++) rows.push(this.row(turns, turn, height));
    if (chosen >= last && chosen < turns.count) rows.push(this.row(turns, chosen, height));
    this.sheet.replaceChildren(...rows);
    if (chosen >= 0) node.setAttribute('aria-activedescendant', `turn${chosen}`);
    else node.removeAttribute('aria-activedescendant');
    this.ask(first, last);
  }

  private ask(first: number, last: number): void {
    const from = this.texts.slice(first, last).findIndex((text) => text === undefined);
    const missing = from >= 0 ? first + from : Math.max(first, Math.min(last, this.texts.length));
    if (missing < last) this.listener.wanted(missing, last);
  }

  private row(turns: Turns, turn: number, height: number): HTMLElement {
    const { words } = this;
    const { line } = turns.talk.turns;
    const isTimed = turns.talk.basis === 'times';
    const place = isTimed ? [clock(turns.from(turn))] : [unseen(words.line), String(line[turn] ?? '')];
    const what = kindOf(turns, turn, words);
    const sign = element('span', '', turns.has(turn, 'question') ? '?' : '');
    sign.setAttribute('aria-hidden', 'true');
    const mark = element('span', `mark ${turns.has(turn, 'unanswered') ? 'unanswered' : ''}`, sign, unseen(what));
    const row = element(
      'div',
      `turn speaker${turns.color(turn)}`,
      element('span', 'place', ...place),
      element('span', 'who', turns.name(turn)),
      mark,
      element('span', 'said', this.textOf(turn)),
    );
    row.id = `turn${turn}`;
    row.dataset.turn = String(turn);
    row.style.top = `${turn * height}px`;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-setsize', String(turns.count));
    row.setAttribute('aria-posinset', String(turn + 1));
    row.setAttribute('aria-selected', String(turn === this.chosen));
    if (what !== '') mark.title = what;
    return row;
  }
}

/** Words for screen readers alone. */
function unseen(words: string): HTMLElement {
  return element('span', 'unseen', `${words} `);
}

function kindOf(turns: Turns, turn: number, words: TimelineWords): string {
  if (turns.has(turn, 'unanswered')) return words.unanswered;
  if (turns.has(turn, 'question')) return words.question;
  return turns.has(turn, 'answer') ? words.answer : '';
}

/** A turn in words: who, what, when and how it begins. */
export function spokenOf(turns: Turns, turn: number, text: string, words: TimelineWords): string {
  const isTimed = turns.talk.basis === 'times';
  const when = isTimed ? clock(turns.from(turn)) : `${words.line} ${turns.talk.turns.line[turn] ?? ''}`;
  return [turns.name(turn), kindOf(turns, turn, words), when, text].filter((part) => part !== '').join(', ');
}

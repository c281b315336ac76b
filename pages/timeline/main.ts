import { Channel } from '../kit/channel';
import { button, element } from '../kit/dom';
import type { FromTimeline, Talk, TimelineWords, ToTimeline } from '../shared/timeline';
import { toTimeline } from '../shared/timeline';
import { Card } from './card';
import { List, spokenOf } from './list';
import { Stage } from './stage';
import { table } from './table';
import { Turns } from './turns';

/** Each step closer makes so much of what is in sight fill the picture. */
const CLOSER = 0.7;

/** A pan by keys moves by so much of the picture, and one by a page key. */
const STEP = 0.15;
const LEAP = 0.9;

/** Milliseconds that the pointer rests on a turn before its card is shown. */
const REST = 250;

/** The page of the timeline: who speaks when, the figures, and all turns. */
class Page {
  private readonly channel = new Channel<FromTimeline, ToTimeline>(toTimeline, (message) => {
    this.receive(message);
  });
  private words: TimelineWords | undefined;
  private stage: Stage | undefined;
  private list: List | undefined;
  private readonly card = new Card();
  private turns: Turns | undefined;
  private chosen = -1;
  private over = { turn: -1, x: 0, y: 0 };
  private resting: ReturnType<typeof setTimeout> | undefined;
  private readonly title = element('h1', '');
  private readonly summary = element('p', 'summary');
  private readonly basis = element('p', 'basis');
  private readonly signs = element('div', 'signs');
  private readonly numbers = element('div', 'side');
  private readonly main = element('main', 'timeline');
  private readonly empty = element('main', 'empty');

  constructor() {
    document.body.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !this.main.isConnected) return;
      if (!this.press(event.shiftKey ? `Shift+${event.key}` : event.key, event.target)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    for (const event of ['focus', 'blur'])
      addEventListener(event, () => {
        this.tellState();
      });
    this.channel.begin();
  }

  private receive(message: ToTimeline): void {
    switch (message.type) {
      case 'words':
        document.documentElement.lang = message.language;
        this.build(message.words);
        break;
      case 'nothing':
        this.turns = undefined;
        this.empty.replaceChildren(element('h1', '', message.title), element('p', '', message.detail));
        document.body.replaceChildren(this.empty);
        break;
      case 'talk':
        this.show(message);
        break;
      case 'cursor':
        this.stage?.point(message.at);
        if (message.follows) this.choose(message.turn);
        break;
      case 'firstWords':
        if (message.edition !== this.turns?.talk.edition) return;
        this.list?.fill(message.from, message.texts);
        this.speak();
        break;
      case 'card':
        if (message.edition !== this.turns?.talk.edition || message.turn !== this.over.turn) return;
        this.card.show(message.paragraphs, this.turns.color(message.turn), this.over.x, this.over.y);
        break;
      case 'focus':
        this.stage?.node.focus();
        break;
      case 'press':
        this.press(message.key, document.activeElement);
    }
  }

  private build(words: TimelineWords): void {
    this.words = words;
    this.stage = new Stage(words, {
      chosen: (turn) => {
        this.choose(turn);
        this.go(true, true);
      },
      over: (turn, x, y) => {
        this.point(turn, x, y);
      },
      changed: () => {
        this.tellState();
      },
    });
    this.list = new List(words, {
      chosen: (turn) => {
        this.choose(turn);
        this.go(true, true);
      },
      wanted: (from, to) => {
        const edition = this.turns?.talk.edition;
        if (edition !== undefined) this.channel.tell({ type: 'firstWords', edition, from, to });
      },
    });
    const head = element('header', '', this.title, this.tools(words), this.summary, this.basis);
    const heading = element('h2', '', words.turns);
    const listed = element('section', 'listed', heading, this.list.node);
    const lower = element('div', 'lower', this.numbers, listed);
    this.main.replaceChildren(head, this.stage.node, this.signs, lower, keysOf(words), this.card.node);
  }

  private tools(words: TimelineWords): HTMLElement {
    const tool = (name: string, sign: string, does: () => void) => button('tool', name, does, sign);
    return element(
      'div',
      'tools',
      tool(words.farther, '−', () => this.stage?.zoom(1 / CLOSER)),
      tool(words.closer, '+', () => this.stage?.zoom(CLOSER)),
      tool(words.whole, words.whole, () => this.stage?.showAll()),
    );
  }

  private show(talk: Talk): void {
    const { words, stage, list } = this;
    if (!words || !stage || !list) return;
    this.turns = new Turns(talk);
    this.card.hide();
    this.title.textContent = talk.title;
    this.summary.textContent = talk.summary;
    this.basis.textContent = talk.basisNote;
    const { scrollLeft = 0 } = this.numbers.querySelector('.scroller') ?? {};
    this.numbers.replaceChildren(
      table(talk.figures, words, (turn) => {
        this.choose(turn);
        this.go(true, true);
      }),
    );
    const scroller = this.numbers.querySelector('.scroller');
    if (scroller) scroller.scrollLeft = scrollLeft;
    if (!this.main.isConnected) document.body.replaceChildren(this.main);
    this.signs.replaceChildren(...signsOf(words, this.turns));
    stage.show(this.turns, talk.isSame);
    list.show(this.turns);
    this.choose(talk.isSame ? Math.min(this.chosen, this.turns.count - 1) : -1);
  }

  private choose(turn: number): void {
    this.chosen = turn;
    this.list?.choose(turn);
    this.speak();
  }

  private speak(): void {
    const { turns, words, chosen } = this;
    this.stage?.choose(chosen, this.spoken);
    if (turns && words) this.tellState();
  }

  /** What is said of the chosen turn. */
  private get spoken(): string {
    const { turns, words, chosen, list } = this;
    if (!turns || !words || chosen < 0) return '';
    return spokenOf(turns, chosen, list?.textOf(chosen) ?? '', words);
  }

  private go(stays: boolean, plays: boolean): void {
    const { turns, chosen } = this;
    if (turns && chosen >= 0) {
      this.channel.tell({ type: 'go', edition: turns.talk.edition, turn: chosen, stays, plays });
    }
  }

  /** Does what a key does; false where it does nothing. */
  private press(key: string, target: EventTarget | null): boolean {
    const { stage, list, turns, chosen } = this;
    if (!stage || !list || !turns) return false;
    const isButton = target instanceof HTMLButtonElement;
    const isList = target === list.node;
    if (isButton && ['Enter', ' ', 'ArrowLeft', 'ArrowRight'].includes(key)) return false;
    const step = (by: number) => () => {
      this.choose(Math.max(0, Math.min(turns.count - 1, chosen + by)));
    };
    const ask = (way: 1 | -1, isUnanswered = false) => {
      return () => {
        this.choose(turns.question(chosen, way, isUnanswered));
      };
    };
    const pan = (part: number) => () => {
      stage.pan(part);
    };
    const keys: Readonly<Record<string, () => void>> = {
      Enter: () => {
        this.go(false, true);
      },
      ' ': () => {
        this.go(true, true);
      },
      Escape: () => {
        this.channel.tell({ type: 'toText' });
      },
      Home: step(-Infinity),
      End: step(Infinity),
      ...(isList
        ? { ArrowUp: step(-1), ArrowDown: step(1), ArrowLeft: ask(-1), ArrowRight: ask(1) }
        : { ArrowLeft: step(-1), ArrowRight: step(1), ArrowUp: ask(-1), ArrowDown: ask(1) }),
      PageUp: isList ? step(-list.page) : pan(-LEAP),
      PageDown: isList ? step(list.page) : pan(LEAP),
      'Shift+ArrowLeft': pan(-STEP),
      'Shift+ArrowRight': pan(STEP),
      u: ask(1, true),
      'Shift+U': ask(-1, true),
      '-': () => {
        stage.zoom(1 / CLOSER);
      },
      0: () => {
        stage.showAll();
      },
    };
    const closer = () => {
      stage.zoom(CLOSER);
    };
    const does = ['+', '=', 'Shift++', 'Shift+='].includes(key) ? closer : keys[key];
    if (!does) return false;
    this.card.hide();
    does();
    return true;
  }

  private point(turn: number, x: number, y: number): void {
    const isOther = turn !== this.over.turn;
    this.over = { turn, x, y };
    if (!isOther) return;
    this.card.hide();
    clearTimeout(this.resting);
    const edition = this.turns?.talk.edition;
    if (turn < 0 || edition === undefined) return;
    this.resting = setTimeout(() => {
      this.channel.tell({ type: 'card', edition, turn });
    }, REST);
  }

  private tellState(): void {
    const { stage, list, numbers, chosen, spoken } = this;
    if (!stage || !list) return;
    const { from, to } = stage.sight;
    const edition = this.turns?.talk.edition ?? 0;
    const cells = numbers.querySelectorAll('td').length;
    const isFocused = document.hasFocus();
    this.channel.tell({ type: 'state', edition, chosen, from, to, spoken, rows: list.rows, cells, isFocused });
  }
}

/** What the marks of a talk mean. */
function signsOf({ legend }: TimelineWords, turns: Turns): readonly HTMLElement[] {
  const isThere = { question: turns.questions.length > 0, unanswered: turns.some('unanswered'), cursor: true };
  const marks = { ...isThere, estimate: turns.some('estimate') };
  return (['question', 'unanswered', 'estimate', 'cursor'] as const)
    .filter((mark) => marks[mark])
    .map((mark) => element('span', 'sign', element('span', `mark ${mark}`), legend[mark]));
}

function keysOf({ keys }: TimelineWords): HTMLElement {
  const pressed = keys.map(({ key, does }) => element('span', 'key', element('kbd', '', key), does));
  return element('footer', 'keys', ...pressed);
}

new Page();

import { Channel } from '../kit/channel';
import { element } from '../kit/dom';
import type { FromReader, PagePiece, ToReader } from '../shared/reader';
import { toReader } from '../shared/reader';
import { built } from './build';

/**
 * A scroll within so many milliseconds of one that was told comes from it, and is not told back, unless somebody has touched
 * wheel, keys or mouse since: what comes into sight for the first time may be laid out for a while.
 */
const ECHO = 1000;

const BY_HAND = ['wheel', 'keydown', 'pointerdown', 'touchmove'] as const;

/** So much of what stands at the cursor is told, in characters. */
const TOLD = 200;

/** One element of the talk, and how many lines of the text it takes. */
interface Shown {
  readonly node: HTMLElement;
  readonly lines: number;
}

/** The page of the reader: a talk as it would be published, in step with its text. */
class Page {
  private readonly channel = new Channel<FromReader, ToReader>(toReader, (message) => {
    this.receive(message);
  });
  private readonly talk = element('main', '');
  private pieces: readonly Shown[] = [];
  /** The first line of each piece. */
  private starts: readonly number[] = [];
  private top = 0;
  private cursor = 0;
  private here: HTMLElement | undefined;
  private toldAt = -ECHO;
  private isTelling = false;

  constructor() {
    this.talk.id = 'talk';
    document.body.replaceChildren(this.talk);
    addEventListener('scroll', () => {
      this.scrolled();
    });
    for (const event of BY_HAND)
      addEventListener(event, () => {
        this.toldAt = -ECHO;
      });
    this.talk.addEventListener('click', ({ target }) => {
      const head = target instanceof Element ? target.closest('.head') : null;
      const at = this.pieces.findIndex(({ node }) => head !== null && node.contains(head));
      if (at >= 0) this.channel.tell({ type: 'chosen', line: this.starts[at] ?? 0 });
    });
    this.channel.begin();
  }

  private receive(message: ToReader): void {
    switch (message.type) {
      case 'talk':
        document.documentElement.lang = message.language;
        document.documentElement.dir = message.direction;
        this.talk.className = message.isWrapped ? 'wrapped' : '';
        break;
      case 'change':
        this.change(message.from, message.removed, message.pieces);
        break;
      case 'scroll':
        this.top = message.line;
        this.scroll();
        break;
      case 'cursor':
        this.cursor = message.line;
        this.mark();
        break;
    }
    this.tellSoon();
  }

  private change(from: number, removed: number, pieces: readonly PagePiece[]): void {
    const gone = this.pieces.slice(from, from + removed);
    const come = pieces.map(({ lines, markup }): Shown => ({ node: element('div', 'piece', built(markup)), lines }));
    const next = this.pieces[from + removed]?.node ?? null;
    const added = document.createDocumentFragment();
    added.append(...come.map(({ node }) => node));
    for (const { node } of gone) node.remove();
    this.talk.insertBefore(added, next);
    this.pieces = this.pieces.toSpliced(from, removed, ...come);
    let line = 0;
    this.starts = this.pieces.map(({ lines }) => {
      const start = line;
      line += lines;
      return start;
    });
    this.mark();
    // What stands above may be higher or lower now, as long as nobody reads elsewhere in the page.
    if (from <= this.at(this.top)) this.scroll();
  }

  /** The piece in which a line stands. */
  private at(line: number): number {
    const { starts } = this;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /** Has the line that is at the top of the text at the top of the page. */
  private scroll(): void {
    const at = this.at(this.top);
    const shown = this.pieces[at];
    if (!shown) return;
    this.toldAt = performance.now();
    if (this.top < 1) {
      scrollTo(0, 0);
      return;
    }
    // What was never in sight has no height yet, so that the first try may miss.
    shown.node.scrollIntoView();
    const part = Math.min(1, (this.top - (this.starts[at] ?? 0)) / Math.max(1, shown.lines));
    scrollBy(0, shown.node.getBoundingClientRect().top + part * shown.node.offsetHeight);
  }

  private scrolled(): void {
    if (performance.now() - this.toldAt < ECHO) return;
    this.top = this.lineAtTop();
    this.channel.tell({ type: 'scrolled', line: this.top });
    this.tellSoon();
  }

  private lineAtTop(): number {
    const { pieces, starts } = this;
    if (scrollY <= 0) return 0;
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.node.getBoundingClientRect().bottom ?? 0) > 0) high = middle;
      else low = middle + 1;
    }
    const shown = pieces[low];
    if (!shown) return 0;
    const { top, height } = shown.node.getBoundingClientRect();
    const part = height > 0 ? Math.min(1, Math.max(0, -top / height)) : 0;
    return (starts[low] ?? 0) + part * shown.lines;
  }

  private mark(): void {
    const here = this.pieces[this.at(this.cursor)]?.node;
    if (here === this.here) return;
    this.here?.classList.remove('here');
    here?.classList.add('here');
    this.here = here;
  }

  private tellSoon(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    setTimeout(() => {
      this.isTelling = false;
      const here = (this.here?.textContent ?? '').slice(0, TOLD);
      this.channel.tell({ type: 'state', pieces: this.pieces.length, line: this.lineAtTop(), here });
    });
  }
}

new Page();

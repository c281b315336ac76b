import { spokenIn } from './paragraphs';

/** More places are not marked: nobody goes through them. */
const MOST = 5000;

/** Words are looked for when nothing was typed for so many milliseconds. */
const QUIET = 120;

/** Finds words in what is said, in headings and in notes; marks all, and goes from one to the next. */
export class Finding {
  private places: readonly Range[] = [];
  private at = -1;
  private readonly field: HTMLInputElement | null;
  private readonly found: HTMLElement | null;
  private readonly steps: readonly (HTMLButtonElement | null)[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    tools: HTMLElement,
    private readonly talk: HTMLElement,
  ) {
    this.field = tools.querySelector('#find');
    this.found = tools.querySelector('#found');
    this.steps = ['#before', '#after'].map((name) => tools.querySelector<HTMLButtonElement>(name));
    this.field?.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.find();
      }, QUIET);
    });
    this.field?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.go(event.shiftKey ? -1 : 1);
    });
    this.steps.forEach((step, nth) =>
      step?.addEventListener('click', () => {
        this.go(nth === 0 ? -1 : 1);
      }),
    );
  }

  private find(): void {
    const words = this.field?.value.trim() ?? '';
    this.places = words === '' ? [] : placesOf(words, this.talk);
    this.at = -1;
    this.show();
    if (this.places.length > 0) this.go(1);
    else if (this.found) this.found.textContent = words === '' ? '' : '0';
  }

  private go(by: number): void {
    const { places } = this;
    if (places.length === 0) return;
    this.at = (this.at + by + places.length) % places.length;
    places[this.at]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    this.show();
  }

  private show(): void {
    const { at, places, found, steps } = this;
    const here = places[at];
    for (const step of steps) if (step) step.disabled = places.length === 0;
    if (found) found.textContent = here ? `${at + 1} / ${places.length}` : '';
    if (!('highlights' in CSS)) return;
    CSS.highlights.set('found', new Highlight(...places));
    CSS.highlights.set('here', new Highlight(...(here ? [here] : [])));
  }
}

function placesOf(words: string, talk: HTMLElement): readonly Range[] {
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
  const places: Range[] = [];
  for (const paragraph of talk.children) {
    const spoken = spokenIn(paragraph);
    for (const match of spoken.text.matchAll(pattern)) {
      if (places.length === MOST) return places;
      places.push(spoken.range(match.index, match.index + match[0].length));
    }
  }
  return places;
}

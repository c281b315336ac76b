import { button, element, icon, keyCap } from '../kit/dom';
import { clock } from '../shared/clock';
import type { JudgingWords, PageCase, PageClip, ToJudging } from '../shared/judging';
import { Answers } from './answers';
import type { Deeds } from './deeds';
import { isAlike } from './isAlike';

const PLAY = 'M4.500 2.500v11l9-5.500z';
const STOP = 'M4 4h8v8H4z';
const NEXT = 'M6 3.500 10.500 8 6 12.500';
const PREVIOUS = 'M10 3.500 5.500 8 10 12.500';

/** Who is asked about, what is said, and the answers that there are. */
export class Card {
  private readonly bar = element('span', 'bar');
  private readonly progress = element('span', 'progress');
  private readonly title = element('h1', 'title');
  private readonly detail = element('p', 'detail');
  private readonly clips = element('ol', 'clips');
  private readonly listen: HTMLButtonElement;
  private readonly isIcon = { play: icon(PLAY), stop: icon(STOP), next: icon(NEXT, true) };
  private readonly around: HTMLElement;
  private readonly answers: Answers;
  private readonly noteLine = element('span', 'note');
  private readonly list = element('ol', 'judged');
  private readonly voice = element('div', 'voice');
  private readonly main: HTMLElement;
  private noted = '';
  private asked: PageCase | undefined;
  /** The clips, as they are said. */
  private spoken: readonly string[] = [];

  constructor(
    private readonly words: JudgingWords,
    private readonly deeds: Deeds,
  ) {
    this.listen = button('listen', '', () => {
      deeds.listen();
    });
    const step = (name: string, by: number, path: string, key: string) => {
      const go = () => {
        deeds.go(this.now + by);
      };
      const made = button('step', name, go, icon(path, true));
      made.setAttribute('aria-keyshortcuts', key);
      return made;
    };
    this.around = element(
      'div',
      'around',
      step(words.previousClip, -1, PREVIOUS, 'ArrowLeft'),
      this.listen,
      step(words.nextClip, 1, NEXT, 'ArrowRight'),
    );
    this.answers = new Answers(words, deeds);
    this.listen.setAttribute('aria-keyshortcuts', 'Space');
    this.clips.setAttribute('aria-label', words.clips);
    this.list.setAttribute('aria-label', words.judged);
    // Not the visible words themselves: what is asked is said in one piece, after what became of the last answer.
    this.voice.setAttribute('role', 'status');
    this.voice.setAttribute('aria-live', 'polite');
    this.noteLine.setAttribute('role', 'status');
    this.main = element(
      'main',
      'judging',
      element(
        'header',
        'top',
        element('div', 'line', this.title, this.progress, this.detail),
        element('div', 'track', this.bar),
      ),
      element('section', 'heard', this.around, this.clips),
      this.answers.node,
      element('footer', 'foot', this.noteLine, this.list),
      this.voice,
    );
    document.body.replaceChildren(this.main);
  }

  private now = 0;

  /** What is asked again, as after a change of the text, leaves the keyboard where it is, and is not said twice. */
  ask(asked: PageCase): void {
    const { title, detail, progress, color, spoken, clips, done, all } = asked;
    const before = this.asked;
    const isSame = before?.id === asked.id;
    this.asked = asked;
    this.head(title, detail, progress, color, done / all);
    this.spoken = clips.map((clip) =>
      [timeOf(clip.from, clip.isEstimate, this.words.about), clip.who, clip.text]
        .filter((part) => part !== '')
        .join(', '),
    );
    this.around.classList.toggle('single', clips.length < 2);
    this.clips.parentElement?.toggleAttribute('hidden', clips.length === 0);
    // Not on the next answer: a second Enter would give it unseen.
    const holder = document.activeElement;
    const hadFocus = this.answers.node.contains(holder) || this.clips.contains(holder);
    this.showClips(clips, before?.clips ?? []);
    this.answers.ask(asked, isSame);
    if (hadFocus && !(isSame && this.main.contains(document.activeElement))) this.listen.focus();
    if (!isSame || spoken !== before.spoken) this.voice.textContent = spoken;
  }

  rest({ title, detail, spoken, verdicts, done, all }: Extract<ToJudging, { type: 'rest' }>): void {
    this.asked = undefined;
    this.head(title, detail, '', 0, all === 0 ? 0 : done / all);
    this.clips.replaceChildren();
    this.clips.parentElement?.toggleAttribute('hidden', true);
    this.answers.rest(verdicts);
    this.voice.textContent = spoken;
    if (document.hasFocus()) this.answers.focus();
  }

  /** What was judged, the latest first. */
  judged({ list, canUndo }: Extract<ToJudging, { type: 'judged' }>): void {
    this.list.replaceChildren(...list.map(({ what, color }) => element('li', `speaker${color}`, what)));
    this.list.hidden = list.length === 0;
    this.answers.canUndo = canUndo;
  }

  note(note: string): void {
    if (note === this.noted) return;
    this.noted = note;
    this.noteLine.textContent = note;
  }

  say(word: 'startHint'): void {
    this.noteLine.textContent = this.words[word];
  }

  /** Which clip it is, and whether it sounds. */
  show({
    clip,
    isPlaying,
    canHear,
  }: {
    readonly clip: number;
    readonly isPlaying: boolean;
    readonly canHear: boolean;
  }): void {
    const { words, listen } = this;
    this.now = clip;
    const name = isPlaying ? words.stop : canHear ? words.play : words.nextClip;
    if (listen.title !== name) {
      listen.title = name;
      const picture = isPlaying ? this.isIcon.stop : canHear ? this.isIcon.play : this.isIcon.next;
      listen.replaceChildren(picture, element('span', '', name), keyCap(words.space));
    }
    if (isPlaying && this.noteLine.textContent === words.startHint) this.noteLine.textContent = this.noted;
    this.around.classList.toggle('silent', !canHear);
    for (const [place, item] of [...this.clips.children].entries()) {
      const own = item.firstElementChild;
      if (place === clip) own?.setAttribute('aria-current', 'true');
      else own?.removeAttribute('aria-current');
      own?.classList.toggle('sounds', place === clip && isPlaying);
    }
  }

  /** Says a clip that was gone to, for those who do not see it. */
  tellClip(clip: number): void {
    this.voice.textContent = this.spoken[clip] ?? '';
  }

  focus(): void {
    if (this.clips.childElementCount > 0) this.listen.focus();
    else this.answers.focus();
  }

  /** Does what a key says, if it is one of an answer. */
  press(key: string): boolean {
    return this.answers.press(key);
  }

  private head(title: string, detail: string, progress: string, color: number, part: number): void {
    this.title.textContent = title;
    this.title.className = color > 0 ? `title who speaker${color}` : 'title';
    this.detail.textContent = detail;
    this.progress.textContent = progress;
    this.bar.style.width = `${Math.round(part * 100)}%`;
  }

  /** A clip that is shown already stays, with the keyboard if that is on it. */
  private showClips(clips: readonly PageClip[], before: readonly PageClip[]): void {
    const shown = [...this.clips.children];
    for (const [place, clip] of clips.entries()) {
      const old = shown[place];
      if (old && isAlike(clip, before[place])) continue;
      const hadFocus = old?.contains(document.activeElement) === true;
      const made = this.clip(clip, place);
      if (old) old.replaceWith(made);
      else this.clips.append(made);
      if (hadFocus) made.querySelector('button')?.focus();
    }
    for (const old of shown.slice(clips.length)) old.remove();
  }

  private clip({ text, from, isEstimate, who, color }: PageClip, place: number): HTMLLIElement {
    const when = element('span', 'when', timeOf(from, isEstimate, this.words.about));
    const voice = element('span', `who speaker${color}`, who);
    voice.hidden = who === '';
    const go = () => {
      this.deeds.go(place);
    };
    // Between words, or screen readers take them for one.
    return element(
      'li',
      '',
      button('clip', text, go, when, ' ', element('span', 'what', voice, ' ', element('span', 'said', text))),
    );
  }
}

/** When a clip begins, as it is shown; empty where that is not known. */
function timeOf(from: number | undefined, isEstimate: boolean, about: string): string {
  if (from === undefined) return '';
  return isEstimate ? `${about} ${clock(from)}` : clock(from);
}

import { button, call, element, icon } from '../kit/dom';
import { clock } from '../shared/clock';
import type { PlayerWish, PlayerWords } from '../shared/player';
import { FILLED, LINES } from './icons';

/** What the buttons do. */
export interface Deeds {
  toggle(): void;
  skip(seconds: number): void;
  speed(by: number): void;
  loop(): void;
  wish(what: PlayerWish): void;
}

/** What a deck shows of the sound. */
export interface Shown {
  readonly time: number;
  readonly length: number;
  readonly isPlaying: boolean;
  readonly isLooping: boolean;
  readonly rate: number;
  /** Whether Enter on Play has still to come before anything sounds by a command. */
  readonly wantsStart: boolean;
  /** Who speaks; undefined for nobody. */
  readonly speaker: { readonly name: string; readonly color: number } | undefined;
  /** What the turn is, and whether its time is an estimate. */
  readonly kind: string;
  readonly isEstimate: boolean;
}

/** Seconds that the buttons beside Play go. */
export const SKIP = 3;

/** The buttons, the time, and who speaks. */
export class Deck {
  readonly node: HTMLElement;
  private readonly play: HTMLButtonElement;
  private readonly isIcon = { play: icon(FILLED.play), pause: icon(FILLED.pause) };
  private readonly speedButton: HTMLButtonElement;
  private readonly loopButton: HTMLButtonElement;
  private readonly now = element('span', 'now');
  private readonly all = element('span', 'all');
  private readonly who = element('div', 'who');
  private readonly name = element('span', 'speaker');
  private readonly kind = element('span', 'kind');
  private readonly about: HTMLElement;
  private readonly start: HTMLElement;

  constructor(
    private readonly words: PlayerWords,
    deeds: Deeds,
  ) {
    this.play = button(
      'play',
      words.play,
      () => {
        deeds.toggle();
      },
      this.isIcon.play,
    );
    this.speedButton = button('rate', words.usualSpeed, () => {
      deeds.speed(0);
    });
    this.loopButton = button(
      'loop',
      words.loop,
      () => {
        deeds.loop();
      },
      icon(LINES.loop, true),
    );
    this.about = element('span', 'about', words.about);
    this.about.title = words.aboutHint;
    this.start = element('div', 'start', words.startHint);
    this.who.append(this.name, this.kind, this.about);
    const transport = element(
      'div',
      'transport',
      button(
        'step',
        words.previousQuestion,
        () => {
          deeds.wish('previousQuestion');
        },
        icon(FILLED.previous),
      ),
      button(
        'step',
        words.back,
        () => {
          deeds.skip(-SKIP);
        },
        icon(LINES.back, true),
      ),
      this.play,
      button(
        'step',
        words.on,
        () => {
          deeds.skip(SKIP);
        },
        icon(LINES.on, true),
      ),
      button(
        'step',
        words.nextQuestion,
        () => {
          deeds.wish('nextQuestion');
        },
        icon(FILLED.next),
      ),
    );
    const speed = element(
      'div',
      'speed',
      button(
        'less',
        words.slower,
        () => {
          deeds.speed(-1);
        },
        '−',
      ),
      this.speedButton,
      button(
        'more',
        words.faster,
        () => {
          deeds.speed(1);
        },
        '+',
      ),
    );
    const times = element('div', 'time', this.now, element('span', 'of', ' / '), this.all);
    this.node = element(
      'div',
      'deck',
      transport,
      times,
      this.who,
      this.start,
      element('div', 'tools', speed, this.loopButton),
    );
  }

  focus(): void {
    this.play.focus();
  }

  show({ time, length, isPlaying, isLooping, rate, wantsStart, speaker, kind, isEstimate }: Shown): void {
    const { words } = this;
    this.now.textContent = clock(time);
    this.all.textContent = length > 0 ? clock(length) : '–:––';
    this.play.replaceChildren(isPlaying ? this.isIcon.pause : this.isIcon.play);
    call(this.play, isPlaying ? words.pause : words.play);
    this.loopButton.setAttribute('aria-pressed', String(isLooping));
    this.speedButton.textContent = `${rate}×`;
    call(this.speedButton, `${rate}×, ${words.usualSpeed}`);
    this.speedButton.classList.toggle('other', rate !== 1);
    this.who.className = `who speaker${speaker?.color ?? 0}${speaker ? '' : ' nobody'}`;
    this.name.textContent = speaker?.name ?? words.nobody;
    this.kind.textContent = kind;
    this.about.hidden = !isEstimate;
    this.start.hidden = !wantsStart || isPlaying;
  }
}

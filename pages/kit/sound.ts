import { endOfStretch, isBeyond } from '../shared/heard';

/** Without news of a recording for so many milliseconds it is said that it is still being read. */
const SLOW_MS = 1500;

/** So much of what has sound is heard before it is said that there is none, in milliseconds of play. */
const SILENT_MS = 900;

/** While it plays, its time is told so often, in milliseconds. */
const TELL_MS = 200;

/** The speeds that there are; the pitch stays as it is. */
export const RATES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;
const USUAL = 1;

/** A stretch that is played, in milliseconds. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly isLoop: boolean;
}

/** What comes of a recording, told to whoever shows it. */
interface Listener {
  changed(): void;
  refused(): void;
  failed(code: number, detail: string): void;
  silent(): void;
  slow(): void;
  /** What was to be played begins where the recording has ended. */
  beyond(): void;
}

/** A recording that is played, by the browser's own element. */
export class Sound {
  element: HTMLMediaElement | undefined;
  private stretch: Stretch | undefined;
  private end: ReturnType<typeof setTimeout> | undefined;
  private late: ReturnType<typeof setTimeout> | undefined;
  private startAt = 0;
  private speed: number = USUAL;
  /** Whether the next Play goes back a little: so it is after a pause, and not where somebody went to another place. */
  private goesBack = false;
  /** Whether the browser lets it sound without a key or a click in the page. */
  mayStart = false;
  /** Seconds that Play goes back after a pause. */
  rewind = 0;

  constructor(private readonly listener: Listener) {}

  get time(): number {
    const { element } = this;
    if (!element) return 0;
    return element.readyState === 0 ? this.startAt : element.currentTime * 1000;
  }

  /** 0 until it is known. */
  get length(): number {
    const duration = this.element?.duration ?? 0;
    return Number.isFinite(duration) ? duration * 1000 : 0;
  }

  /** Whether it sounds now. */
  get isPlaying(): boolean {
    const { element } = this;
    return (
      element !== undefined && this.isWanted && (element.seeking || element.readyState > element.HAVE_CURRENT_DATA)
    );
  }

  /** Whether it is to sound, perhaps as soon as there is enough of it. */
  get isWanted(): boolean {
    return this.element !== undefined && !this.element.paused && !this.element.ended;
  }

  get isReady(): boolean {
    return this.length > 0;
  }

  get isLooping(): boolean {
    return this.stretch?.isLoop ?? false;
  }

  get rate(): number {
    return this.speed;
  }

  set rate(rate: number) {
    this.speed = rate;
    if (this.element) this.element.playbackRate = rate;
  }

  /** Another recording, in place of what was there. `at` is where to begin, in milliseconds. */
  load(source: string, isVideo: boolean, at: number): HTMLMediaElement {
    this.unload();
    const element = document.createElement(isVideo ? 'video' : 'audio');
    this.element = element;
    this.startAt = at;
    element.preload = 'metadata';
    element.preservesPitch = true;
    element.addEventListener('loadedmetadata', () => {
      clearTimeout(this.late);
      element.currentTime = this.startAt / 1000;
      element.playbackRate = this.speed;
      // The browser would begin at the beginning.
      if (this.isWanted && isBeyond(this.startAt, this.length)) this.stay();
      this.listener.changed();
    });
    element.addEventListener('error', () => {
      clearTimeout(this.late);
      this.listener.failed(element.error?.code ?? 0, element.error?.message ?? '');
    });
    element.addEventListener('play', () => {
      this.mayStart = true;
      this.watch(element);
      this.plan();
      this.listener.changed();
    });
    // The end of the recording may come before the time at which a stretch was to end.
    element.addEventListener('ended', () => {
      if (this.stretch?.isLoop) this.again(this.stretch);
      else this.stretch = undefined;
      this.listener.changed();
    });
    for (const event of ['playing', 'waiting', 'pause', 'ratechange', 'seeked', 'durationchange'] as const)
      element.addEventListener(event, () => {
        this.plan();
        this.listener.changed();
      });
    this.late = setTimeout(() => {
      this.listener.slow();
    }, SLOW_MS);
    element.src = source;
    return element;
  }

  /** Lets go of the recording, and of its file. */
  unload(): void {
    const { element } = this;
    clearTimeout(this.late);
    clearTimeout(this.end);
    this.element = undefined;
    this.stretch = undefined;
    this.goesBack = false;
    if (!element) return;
    element.pause();
    element.removeAttribute('src');
    element.load();
    element.remove();
  }

  play(from: number | undefined, until: number | undefined, isLoop: boolean): void {
    if (from !== undefined) this.seek(from);
    if (from !== undefined && isBeyond(from, this.length)) {
      this.stay();
      return;
    }
    this.stretch = until === undefined ? undefined : { from: from ?? this.time, until, isLoop };
    this.start();
  }

  pause(): void {
    if (!this.isWanted) return;
    this.goesBack = true;
    this.element?.pause();
  }

  /** Play after a pause goes back a little, so that one hears where one was; never before a stretch that is played. */
  toggle(): void {
    if (this.isWanted) {
      this.pause();
      return;
    }
    if (this.goesBack) this.place(Math.max(this.stretch?.from ?? 0, this.time - this.rewind * 1000));
    this.start();
  }

  /** Goes to a time, and leaves the stretch that was played. */
  seek(to: number): void {
    if (this.stretch && (to < this.stretch.from || to >= this.stretch.until)) this.stretch = undefined;
    this.goesBack = false;
    this.place(to);
  }

  skip(seconds: number): void {
    this.seek(this.time + seconds * 1000);
  }

  /** Steps among the speeds; 0 is back to the usual one. */
  changeSpeed(by: number): void {
    const nearest = RATES.findIndex((rate) => rate >= this.speed);
    const next = by === 0 ? RATES.indexOf(USUAL) : nearest + Math.sign(by);
    this.rate = RATES[Math.min(RATES.length - 1, Math.max(0, next))] ?? USUAL;
    this.listener.changed();
  }

  /** Plays a stretch again and again, or not any more. */
  loop(stretch: { readonly from: number; readonly to: number } | undefined): void {
    this.stretch = stretch && { from: stretch.from, until: stretch.to, isLoop: true };
    this.plan();
    this.listener.changed();
  }

  private again({ from }: Stretch): void {
    this.place(from);
    this.start();
  }

  /** Nothing sounds at the end of the recording. */
  private stay(): void {
    this.stretch = undefined;
    this.element?.pause();
    this.listener.beyond();
  }

  private start(): void {
    const { element } = this;
    if (!element) return;
    this.goesBack = false;
    element.play().catch((error: unknown) => {
      // To be stopped before it began is no trouble; and what cannot be played says so by an event of its own.
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.listener.refused();
    });
  }

  private place(to: number): void {
    const { element } = this;
    if (!element) return;
    const time = Math.max(0, this.length > 0 ? Math.min(to, this.length) : to);
    this.startAt = time;
    if (element.readyState > 0) element.currentTime = time / 1000;
    this.plan();
    this.listener.changed();
  }

  /** Plans the end of the stretch that is played: events of time come too seldom for it. */
  private plan(): void {
    clearTimeout(this.end);
    const { stretch, element } = this;
    if (!stretch || !element || !this.isWanted) return;
    const until = endOfStretch(stretch.from, stretch.until, this.length);
    const left = (until - this.time) / this.speed;
    this.end = setTimeout(
      () => {
        if (this.time < until - 20) this.plan();
        else if (stretch.isLoop) this.again(stretch);
        else {
          this.stretch = undefined;
          element.pause();
        }
      },
      Math.max(0, left),
    );
  }

  /** Tells the time while it plays, and once that there is nothing to hear. */
  private watch(element: HTMLMediaElement): void {
    let [last, heard] = [this.time, 0];
    let isHeard = !('webkitAudioDecodedByteCount' in element);
    const timer = setInterval(() => {
      if (this.element !== element || !this.isWanted) {
        clearInterval(timer);
        return;
      }
      const step = this.time - last;
      last = this.time;
      // A step to elsewhere is none that was heard.
      if (step > 0 && step < SILENT_MS) heard += step;
      if (!isHeard && heard > SILENT_MS) {
        isHeard = true;
        if (decodedBytes(element) === 0) this.listener.silent();
      }
      this.listener.changed();
    }, TELL_MS);
  }
}

/** Bytes of sound that the browser has decoded; a count that only some of them have. */
function decodedBytes(element: HTMLMediaElement): number {
  const { webkitAudioDecodedByteCount = 1 } = element as { readonly webkitAudioDecodedByteCount?: number };
  return webkitAudioDecodedByteCount;
}

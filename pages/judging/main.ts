import { Channel } from '../kit/channel';
import { Sound } from '../kit/sound';
import type { FromJudging, PageCase, ToJudging } from '../shared/judging';
import { toJudging } from '../shared/judging';
import { Card } from './card';

/** The page that asks who speaks: what is heard or read of a speaker or a turn, and a key for each answer. */
class Page {
  private readonly channel = new Channel<FromJudging, ToJudging>(toJudging, (message) => {
    this.receive(message);
  });
  private readonly sound = new Sound({
    changed: () => {
      this.changed();
    },
    refused: () => {
      this.card?.say('startHint');
    },
    failed: () => {
      this.isOwed = this.sound.isWanted;
      this.channel.tell({ type: 'failed', source: this.source });
    },
    silent: () => {
      this.channel.tell({ type: 'failed', source: this.source });
    },
    slow: () => undefined,
    beyond: () => undefined,
  });
  private card: Card | undefined;
  private source = '';
  private asked: PageCase | undefined;
  private clip = 0;
  private wasPlaying = false;
  private isWaiting = false;
  /** Whether a clip was to sound that could not be played: of a copy it can. */
  private isOwed = false;

  constructor() {
    document.addEventListener('keydown', (event) => {
      this.pressed(event);
    });
    this.channel.begin();
  }

  private receive(message: ToJudging): void {
    switch (message.type) {
      case 'words':
        this.card ??= new Card(message.words, {
          listen: () => {
            this.listen();
          },
          go: (clip) => {
            this.go(clip);
          },
          verdict: (id) => {
            this.answer({ type: 'verdict', id: this.asked?.id ?? '', verdict: id });
          },
          named: (name) => {
            this.answer({ type: 'named', id: this.asked?.id ?? '', name });
          },
          skip: () => {
            this.answer({ type: 'skip', id: this.asked?.id ?? '' });
          },
          undo: () => {
            this.answer({ type: 'undo' });
          },
          toText: () => {
            this.channel.tell({ type: 'toText' });
          },
        });
        break;
      case 'load':
        if (this.source !== message.source) this.sound.load(message.source, message.isVideo, 0);
        this.source = message.source;
        if (this.isOwed) this.play();
        this.isOwed = false;
        this.changed();
        break;
      case 'silent':
        this.source = '';
        this.sound.unload();
        this.changed();
        break;
      case 'note':
        this.card?.note(message.note);
        this.isWaiting = false;
        break;
      case 'ask':
        this.ask(message);
        break;
      case 'rest':
        this.sound.pause();
        this.asked = undefined;
        this.isWaiting = false;
        this.card?.rest(message);
        this.channel.tell({ type: 'clip', id: '', clip: 0 });
        break;
      case 'judged':
        this.card?.judged(message);
        break;
      case 'pause':
        this.sound.pause();
        break;
      case 'focus':
        this.card?.focus();
        break;
      case 'press':
        this.doesByKey(message.key, false);
        break;
    }
  }

  private ask(asked: PageCase): void {
    const isOther = this.asked?.id !== asked.id;
    this.asked = asked;
    this.isWaiting = false;
    if (isOther) this.clip = 0;
    this.card?.ask(asked);
    this.channel.tell({ type: 'clip', id: asked.id, clip: this.clip });
    this.changed();
    if (isOther && asked.plays) this.play();
  }

  /** Says something of what is asked, once: the next thing asked comes when that is done. */
  private answer(message: FromJudging): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    this.sound.pause();
    this.channel.tell(message);
    // Where nothing comes of it, as where the text was closed, the keys are not lost.
    setTimeout(() => (this.isWaiting = false), PATIENCE);
  }

  /** Plays the clip again, or stops it; where nothing can be heard, the next one is read. */
  private listen(): void {
    if (this.sound.isPlaying) this.sound.pause();
    else if (this.canHear) this.play();
    else this.go(this.clip + 1);
  }

  /** Goes to a clip, and from the last one to the first. */
  private go(clip: number): void {
    const { asked } = this;
    const count = asked?.clips.length ?? 0;
    if (!asked || count === 0) return;
    this.clip = (clip + count) % count;
    this.channel.tell({ type: 'clip', id: asked.id, clip: this.clip });
    this.changed();
    this.card?.tellClip(this.clip);
    this.play();
  }

  private play(): void {
    const clip = this.asked?.clips[this.clip];
    if (!this.canHear || clip?.from === undefined) this.sound.pause();
    else this.sound.play(clip.from, clip.to, false);
  }

  /** Whether the clip can be heard. */
  private get canHear(): boolean {
    return this.source !== '' && this.asked?.clips[this.clip]?.from !== undefined;
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    if (!this.doesByKey(event.key, event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private doesByKey(pressed: string, isOnButton: boolean): boolean {
    const key = pressed.length === 1 ? pressed.toUpperCase() : pressed;
    // A button that has the keyboard does by these what it says.
    if ((key === ' ' || key === 'Enter') && isOnButton) return false;
    if (this.card?.press(key)) return true;
    switch (key) {
      case ' ':
      case 'Enter':
        this.listen();
        break;
      case 'ArrowRight':
        this.go(this.clip + 1);
        break;
      case 'ArrowLeft':
        this.go(this.clip - 1);
        break;
      case 'Escape':
        this.channel.tell({ type: 'toText' });
        break;
      default:
        return false;
    }
    return true;
  }

  private changed(): void {
    const { sound } = this;
    const isPlaying = sound.isPlaying;
    this.card?.show({ clip: this.clip, isPlaying, canHear: this.canHear });
    if (isPlaying !== this.wasPlaying || isPlaying) this.channel.tell({ type: 'state', isPlaying, time: sound.time });
    this.wasPlaying = isPlaying;
  }
}

/** So long is waited for what comes of an answer, in milliseconds. */
const PATIENCE = 3000;

new Page();

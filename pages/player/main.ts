import { Channel } from '../kit/channel';
import { button, element } from '../kit/dom';
import { clock } from '../shared/clock';
import { placeAt } from '../shared/placeAt';
import type { FromPlayer, PageSpeaker, PageTurn, PlayerWish, PlayerWords, ToPlayer } from '../shared/player';
import { toPlayer } from '../shared/player';
import { Deck, SKIP } from './deck';
import { Sound } from '../kit/sound';
import { Strip } from './strip';

/** Keys of the page for what only the extension can do. */
const WISHES: Readonly<Record<string, PlayerWish>> = {
  ArrowUp: 'previousQuestion',
  ArrowDown: 'nextQuestion',
  t: 'playTurn',
  q: 'playQuestion',
  a: 'playAnswer',
  Escape: 'toText',
};

/** The page of the player: a recording, and what is said in it when. */
class Page {
  private readonly channel = new Channel<FromPlayer, ToPlayer>(toPlayer, (message) => {
    this.receive(message);
  });
  private readonly sound = new Sound({
    changed: () => {
      this.changed();
    },
    refused: () => {
      this.wantsStart = true;
      this.deck?.focus();
      this.channel.tell({ type: 'refused' });
      this.changed();
    },
    failed: (code, detail) => {
      this.channel.tell({ type: 'failed', source: this.source, code, detail });
    },
    silent: () => {
      this.channel.tell({ type: 'silent', source: this.source });
    },
    slow: () => {
      this.say(this.words?.reading ?? '');
    },
    beyond: () => {
      this.channel.tell({ type: 'beyond' });
    },
  });
  private words: PlayerWords | undefined;
  private deck: Deck | undefined;
  private strip: Strip | undefined;
  private readonly screen = element('div', 'screen');
  private readonly file = element('h1', 'file');
  private readonly note = element('span', 'note');
  private readonly empty = element('main', 'empty');
  private readonly why = element('div', 'why');
  private readonly main = element('main', 'player');
  private source = '';
  private noteText = '';
  /** Whether the browser has refused to sound until there is a key or a click in the page. */
  private wantsStart = false;
  private speakers: readonly PageSpeaker[] = [];
  private turns: readonly PageTurn[] = [];
  private drawn = 0;

  constructor() {
    this.note.setAttribute('role', 'status');
    this.why.setAttribute('role', 'status');
    this.channel.begin();
  }

  private receive(message: ToPlayer): void {
    switch (message.type) {
      case 'words':
        this.build(message.words);
        break;
      case 'nothing':
        this.source = '';
        this.sound.unload();
        this.showNothing(message);
        this.changed();
        break;
      case 'load':
        this.load(message);
        break;
      case 'note':
        this.noteText = message.note;
        this.say(message.note);
        break;
      case 'timeline':
        this.speakers = message.speakers;
        this.turns = message.turns;
        this.drawn = -1;
        this.changed();
        break;
      case 'settings':
        this.sound.rewind = message.rewind;
        this.sound.rate = message.rate;
        break;
      case 'seek':
        this.sound.seek(message.to);
        break;
      case 'play':
        this.sound.play(message.from, message.until, message.isLoop);
        break;
      case 'pause':
        this.sound.pause();
        break;
      case 'toggle':
        this.sound.toggle();
        break;
      case 'skip':
        this.sound.skip(message.by);
        break;
      case 'speed':
        this.sound.changeSpeed(message.by);
        break;
      case 'loop':
        this.loop();
        break;
      case 'focus':
        if (this.main.isConnected) this.deck?.focus();
        else this.empty.querySelector('button')?.focus();
        break;
    }
  }

  /** Once, and again where the language is another one. */
  private build(words: PlayerWords): void {
    this.words = words;
    this.deck = new Deck(words, {
      toggle: () => {
        this.wantsStart = false;
        this.sound.toggle();
      },
      skip: (seconds) => {
        this.skip(seconds);
      },
      speed: (by) => {
        this.sound.changeSpeed(by);
      },
      loop: () => {
        this.loop();
      },
      wish: (what) => {
        this.channel.tell({ type: 'wish', what });
      },
    });
    this.strip = new Strip(words, (time) => {
      this.sound.seek(time);
      this.channel.tell({ type: 'chosen', time });
    });
    this.main.replaceChildren(
      this.screen,
      element('div', 'desk', this.deck.node, this.strip.node, element('footer', 'foot', this.file, this.note)),
    );
    document.body.replaceChildren(this.main);
    document.body.addEventListener('keydown', (event) => {
      this.pressed(event);
    });
  }

  private load({ source, name, isVideo, at, note }: Extract<ToPlayer, { type: 'load' }>): void {
    this.source = source;
    this.noteText = note ?? '';
    this.say(this.noteText);
    this.file.textContent = name;
    this.file.title = name;
    this.drawn = -1;
    const media = this.sound.load(source, isVideo, at);
    this.screen.replaceChildren(media);
    this.screen.hidden = !isVideo;
    document.body.replaceChildren(this.main);
    this.changed();
  }

  private showNothing({ title, detail, buttons, code }: Extract<ToPlayer, { type: 'nothing' }>): void {
    const pushes = buttons.map(({ id, label }, place) =>
      button(
        place === 0 ? 'push' : 'push second',
        label,
        () => {
          this.channel.tell({ type: 'button', id });
        },
        label,
      ),
    );
    this.empty.replaceChildren(
      this.why,
      ...(code === undefined ? [] : [element('code', '', code)]),
      element('div', 'pushes', ...pushes),
    );
    document.body.replaceChildren(this.empty);
    this.why.replaceChildren(element('h1', '', title), element('p', '', detail));
  }

  private say(note: string): void {
    this.note.textContent = note;
  }

  private loop(): void {
    const { sound } = this;
    const turn = sound.isLooping ? undefined : this.turns[placeAt(this.turns, sound.time)];
    sound.loop(turn);
  }

  private skip(seconds: number): void {
    this.sound.skip(seconds);
    this.channel.tell({ type: 'chosen', time: this.sound.time });
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.main.isConnected) return;
    const isOnButton = event.target instanceof HTMLButtonElement;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!this.doesByKey(key, isOnButton)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private doesByKey(key: string, isOnButton: boolean): boolean {
    const { sound } = this;
    const wish = WISHES[key];
    const time = this.strip?.timeByKey(key, sound.time);
    if (wish !== undefined) this.channel.tell({ type: 'wish', what: wish });
    else if (time !== undefined) {
      sound.seek(time);
      this.channel.tell({ type: 'chosen', time: sound.time });
    } else if ((key === ' ' || key === 'Enter') && !isOnButton) {
      this.wantsStart = false;
      sound.toggle();
    } else if (key === 'k') sound.toggle();
    else if (key === 'l') this.loop();
    else if (key === 'j') this.skip(-SKIP);
    else if (key === '-') sound.changeSpeed(-1);
    else if (key === '+' || key === '=') sound.changeSpeed(1);
    else if (key === '0') sound.changeSpeed(0);
    else return false;
    return true;
  }

  /** Shows how things stand, and tells the extension. */
  private changed(): void {
    const { sound, words, source } = this;
    if (!words) return;
    const { time, length, isPlaying, rate, isLooping, mayStart } = sound;
    if (isPlaying) this.wantsStart = false;
    if (length > 0 && this.note.textContent === words.reading) this.say(this.noteText);
    const last = this.turns.at(-1)?.to ?? 0;
    const whole = length > 0 ? length : last;
    if (this.drawn !== whole) this.strip?.draw(this.speakers, this.turns, whole);
    this.drawn = whole;
    const turn = this.turns[placeAt(this.turns, time)];
    const speaker = turn && this.speakers[turn.speaker];
    this.deck?.show({
      ...{ time, length, isPlaying, rate, isLooping, speaker, wantsStart: this.wantsStart },
      ...{ kind: turn ? kindOf(turn, words) : '', isEstimate: turn?.isEstimate ?? false },
    });
    this.strip?.show(time, speaker ? `${clock(time)}, ${speaker.name}` : clock(time));
    this.channel.tell({ type: 'state', source, time, length, isPlaying, rate, isLooping, mayStart });
  }
}

function kindOf({ kind, isUnanswered }: PageTurn, words: PlayerWords): string {
  if (kind === 'answer') return words.answer;
  if (kind !== 'question') return '';
  return isUnanswered ? words.unanswered : words.question;
}

new Page();

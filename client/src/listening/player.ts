import type { Memento, TextDocument, TextEditor, Uri, WebviewView } from 'vscode';
import { commands, Disposable, EventEmitter, window, workspace } from 'vscode';
import { fromPlayer } from '../../../pages/shared/player';
import { placeAt } from '../../../pages/shared/placeAt';
import type { FromPlayer, PlayerState, PlayerWish, ToPlayer } from '../../../pages/shared/player';
import { say } from '../../../server/src/words/say';
import type { TimelineTurn } from '../../../server/src/protocol/timing';
import type { Server } from '../connection/server';
import { announce } from '../editor/announce';
import { goTo, show } from '../editor/goTo';
import type { Front } from '../front/front';
import { focusOf, Page } from '../page/page';
import { debounce } from '../shared/debounce';
import { LISTENING, VIEW } from '../shared/ids';
import { inEditorsLanguage } from '../shared/language';
import type { TextPosition } from '../shared/places';
import { speak } from '../shared/words';
import type { Action } from './actions';
import type { Times } from './asking';
import { areAround, Asking } from './asking';
import type { Chosen } from './chosen';
import { Disc } from './disc';
import type { ContentsOf } from './disc';
import { Mark } from './mark';
import type { MediaChoice } from './mediaOffer';
import { MediaOffer } from './mediaOffer';
import { pageWords } from './pageWords';
import { Stamps } from './stamps';
import type { Stretch } from './stretches';
import { questionAt, questionFrom, stretchOfAnswers, stretchOfQuestion, stretchOfTurn } from './stretches';
import { isWished } from './wished';

/** What a player has from its extension. */
export interface Surroundings {
  readonly extension: Uri;
  readonly memory: Memento;
  readonly chosen: Chosen;
  /** What is in a recording that cannot be played; undefined where nobody can look. */
  readonly contentsOf: ContentsOf;
}

/** Milliseconds without a change of the text before it is asked anew when what is said. */
const QUIET = 300;

/** Seconds that a command goes back, and on. */
const SKIP = 3;

/** What is done with whatever sounds, wherever the cursor is. */
const OF_SOUND: readonly Action[] = ['playPause', 'soundBack', 'soundOn', 'slower', 'faster'];

/** How things stand before a page has said anything. */
const SILENCE: PlayerState = {
  ...{ type: 'state', time: 0, length: 0, isPlaying: false, rate: 1, isLooping: false, mayStart: false },
};

/** The recording of a transcript, played in a page of ours beside its text. */
export class Player implements Disposable {
  private readonly asking: Asking;
  private readonly page: Page<ToPlayer, FromPlayer>;
  private readonly disc: Disc;
  private readonly stamps: Stamps;
  private readonly offer: MediaOffer;
  private readonly mark = new Mark();
  private readonly changed = new EventEmitter<void>();
  /** Fires when the page has said how things stand. */
  readonly onDidChange = this.changed.event;
  /** The transcript that is listened to. */
  private heard: TextDocument | undefined;
  private times: Times | undefined;
  /** Where the cursor was when it was last asked for what is said there. */
  private place: TextPosition = { line: 0, character: 0 };
  /** Whether nobody has chosen a place in the recording yet: then Play begins at the cursor. */
  private isFresh = true;
  private now: PlayerState = SILENCE;
  /** When the page said so, by the clock. */
  private toldAt = 0;
  /** What was asked to sound and does not yet. */
  private wished: ToPlayer | undefined;
  /** The text from which the keyboard went to Play; it goes back there once the sound has begun. */
  private lender: TextEditor | undefined;
  private readonly renewSoon = debounce(() => void this.renew(), QUIET);
  private readonly parts: Disposable;

  constructor(
    server: Server,
    private readonly front: Front,
    { extension, memory, chosen, contentsOf }: Surroundings,
  ) {
    speak(inEditorsLanguage);
    this.asking = new Asking(server);
    this.stamps = new Stamps(this.asking);
    this.offer = new MediaOffer(this.asking, memory);
    this.page = new Page('player', extension, fromPlayer, focusOf(VIEW.player));
    this.disc = new Disc(this.asking, this.page, chosen, contentsOf, this.offer);
    this.parts = Disposable.from(
      this.page,
      this.disc,
      this.mark,
      this.changed,
      this.renewSoon,
      this.page.onDidBegin(() => void this.begin()),
      this.page.onDidTell((message) => void this.hear(message)),
      this.disc.onDidLoad(() => {
        this.tellTimes();
        // What could not be played was to sound: a copy of it does in its place.
        if (this.wished) this.tell(this.wished);
      }),
      window.onDidChangeVisibleTextEditors(() => {
        this.mark.renew();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        if (document !== this.heard || contentChanges.length === 0) return;
        this.renewSoon();
        if (this.stamps.isWriting) return;
        this.mark.typed();
        if (reason === undefined && this.now.isPlaying && isWished('pauseWhileTyping')) this.tell({ type: 'pause' });
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('turnwise.player')) this.tellSettings();
      }),
      server.onDidReadAnew(this.renewSoon),
      front.onDidChange(() => {
        if (front.transcript?.document !== this.heard && !this.now.isPlaying && this.page.isVisible) void this.lookAt();
      }),
    );
  }

  /** Where the sound stands at this moment, in milliseconds: since the page has told, it has played on. */
  private get time(): number {
    const { time, isPlaying, rate } = this.now;
    return isPlaying ? time + (Date.now() - this.toldAt) * rate : time;
  }

  /** What the page shows. */
  get told() {
    const { time, length, isPlaying, isLooping, rate } = this.now;
    const [marked, trouble, violations] = [this.mark.range, this.disc.trouble, this.page.violations];
    const isInSight = this.page.isVisible;
    return { time, length, isPlaying, isLooping, rate, marked, trouble, isInSight, violations };
  }

  /** The editor shows the view. */
  resolve(view: WebviewView): void {
    this.page.resolve(view);
  }

  /** The offer to write down which recording a transcript has: the recording's name, empty where none was made. */
  get offered(): string {
    return this.offer.name;
  }

  async answerOffer(choice: MediaChoice): Promise<void> {
    await this.offer.accept(choice);
  }

  /** The recording of the transcript in front is this file; without one, a person is asked for it. */
  async choose(file: Uri | undefined): Promise<void> {
    const editor = this.front.transcript;
    const document = editor?.document ?? this.heard;
    if (!document) return;
    if (file) await this.disc.take(document, file);
    else if (!(await this.disc.choose(document))) return;
    await this.open(editor, true);
  }

  async act(action: Action): Promise<void> {
    const pressedAt = this.time;
    const editor = this.front.transcript;
    // In another text, too, the key for Pause means what sounds.
    if (this.now.isPlaying && OF_SOUND.includes(action)) await this.do(action, undefined);
    else if (await this.open(editor, true)) await this.do(action, editor, pressedAt);
  }

  private async do(action: Action, editor: TextEditor | undefined, pressedAt = this.time): Promise<void> {
    switch (action) {
      case 'playPause':
        if (this.isFresh && editor) await this.playAt('playHere', editor.selection.active);
        else this.start({ type: 'toggle' });
        break;
      case 'soundBack':
      case 'soundOn':
        this.isFresh = false;
        this.tell({ type: 'skip', by: action === 'soundBack' ? -SKIP : SKIP });
        break;
      case 'slower':
        this.tell({ type: 'speed', by: -1 });
        break;
      case 'faster':
        this.tell({ type: 'speed', by: 1 });
        break;
      case 'insertTime':
      case 'stampTurn':
        if (editor) await this.stamps.write(editor, pressedAt, action === 'stampTurn' ? 'turn' : 'here');
        break;
      case 'playHere':
      case 'playTurn':
      case 'playQuestion':
      case 'playAnswer':
      case 'loopTurn':
        if (editor) await this.playAt(action, editor.selection.active);
    }
  }

  /** Something else is to be heard. */
  pause(): void {
    this.tell({ type: 'pause' });
  }

  /** The cursor has gone somewhere by a command: where it is wished, the sound goes along. */
  async follow(): Promise<void> {
    const editor = this.front.transcript;
    if (!editor || editor.document !== this.heard || !isWished('soundFollowsKeys')) return;
    const said = await this.asking.timeAt(editor.document, editor.selection.active, this.now.length);
    if (said) this.tell({ type: 'seek', to: said.ms });
  }

  dispose(): void {
    this.parts.dispose();
  }

  /** The page's transcript and its recording; false where there is none to play. With `asks` a person is asked for it. */
  private async open(editor: TextEditor | undefined, asks: boolean): Promise<boolean> {
    const document = editor?.document ?? this.heard;
    if (!document) return false;
    await commands.executeCommand('setContext', LISTENING, true);
    const isOther = document !== this.heard;
    this.heard = document;
    if (editor) this.place = editor.selection.active;
    if (isOther) {
      this.mark.take();
      this.times = undefined;
      this.isFresh = true;
      this.wished = undefined;
      this.now = { ...SILENCE, rate: this.now.rate };
      void this.renew();
    } else if (editor && this.times && !areAround(this.times, this.place)) {
      this.times = undefined;
      void this.renew();
    }
    const said = isOther ? await this.asking.timeAt(document, this.place, 0) : undefined;
    return this.disc.open(document, said?.ms ?? 0, asks);
  }

  /** Shows the recording of the transcript in front, without a question. */
  private async lookAt(): Promise<void> {
    const editor = this.front.transcript;
    if (editor) await this.open(editor, false);
    else if (!this.heard) this.disc.showNothing();
  }

  private async playAt(action: Action, place: TextPosition): Promise<void> {
    const stretch = await this.stretchFor(action, place);
    if (!stretch) {
      announce(
        action === 'playAnswer'
          ? say`No answer to play from here.`
          : say`Nothing to play here: no time is known of it.`,
      );
      return;
    }
    this.start({ type: 'play', from: stretch.from, until: stretch.until, isLoop: action === 'loopTurn' });
  }

  private async stretchFor(action: Action, place: TextPosition): Promise<Stretch | undefined> {
    const { heard, front } = this;
    if (!heard) return undefined;
    if (action === 'playHere') {
      const said = await this.asking.timeAt(heard, place, this.now.length);
      return { from: said?.ms ?? this.now.time };
    }
    const turns = await this.turns();
    if (action === 'playTurn' || action === 'loopTurn') return stretchOfTurn(turns, place);
    const question = front.overview && questionAt(front.overview, place);
    if (!question) return undefined;
    if (action === 'playAnswer') return stretchOfAnswers(turns, question);
    const asked = await this.asking.timeAt(heard, question.range.start, this.now.length);
    return asked && stretchOfQuestion(turns, question, asked);
  }

  /** Starts the sound; before its first time the keyboard goes to Play, for the browser wants a key in the page. */
  private start(message: ToPlayer): void {
    this.wished = message;
    this.lender = window.activeTextEditor;
    this.tell(message);
  }

  /** The page is there, and knows nothing. */
  private async begin(): Promise<void> {
    this.tell({ type: 'words', words: pageWords() });
    this.tellSettings();
    this.now = { ...this.now, isPlaying: false, mayStart: false };
    if (this.heard) await this.disc.again();
    else await this.lookAt();
    this.changed.fire();
  }

  private async hear(message: FromPlayer): Promise<void> {
    switch (message.type) {
      case 'state':
        await this.sounds(message);
        break;
      case 'refused':
        this.wished = undefined;
        await this.page.show({ preserveFocus: false });
        this.tell({ type: 'focus' });
        break;
      case 'failed':
        await this.disc.failed(message.source);
        this.wished = undefined;
        break;
      case 'silent':
        await this.disc.silent(message.source);
        this.wished = undefined;
        break;
      case 'beyond':
        announce(say`The recording ends before this is said.`);
        break;
      case 'chosen':
        this.isFresh = false;
        this.markAt(message.time, true);
        break;
      case 'wish':
        await this.grant(message.what);
        break;
      case 'button':
        await this.disc.press(message.id, this.heard);
    }
    this.changed.fire();
  }

  private async sounds(state: PlayerState): Promise<void> {
    const began = state.isPlaying && !this.now.isPlaying;
    this.now = state;
    this.toldAt = Date.now();
    if (state.length > 0) this.disc.time = state.time;
    if (state.isPlaying) [this.isFresh, this.wished] = [false, undefined];
    if (state.isPlaying) this.markAt(state.time, isWished('textFollows'));
    const { lender } = this;
    if (!began || !lender) return;
    this.lender = undefined;
    // The key on Play came from the text, and goes back there.
    if (window.activeTextEditor === undefined || window.activeTextEditor === lender) await show(lender.document.uri);
  }

  /** What is wished for in the page is meant for what sounds. */
  private async grant(what: PlayerWish): Promise<void> {
    const { heard, now } = this;
    if (!heard) return;
    const turns = await this.turns();
    const turn = turns[placeAt(turns, now.time)];
    switch (what) {
      case 'nextQuestion':
      case 'previousQuestion': {
        const question = questionFrom(turns, now.time, what === 'nextQuestion' ? 1 : -1);
        if (!question) return;
        this.tell({ type: 'seek', to: question.from });
        this.put(question, true);
        break;
      }
      case 'toText': {
        const editor = await show(heard.uri);
        if (turn) await goTo(editor, turn.range.start);
        break;
      }
      case 'playTurn':
      case 'playQuestion':
      case 'playAnswer':
        if (turn) await this.playAt(what, turn.range.start);
    }
  }

  private markAt(time: number, reveals: boolean): void {
    const turns = this.times?.turns ?? [];
    const turn = turns[placeAt(turns, time)];
    if (turn) this.put(turn, reveals);
  }

  private put({ range }: TimelineTurn, reveals: boolean): void {
    if (this.heard) this.mark.put(this.heard.uri.toString(), range, reveals);
  }

  /** The turns with their times, as they are now. */
  private async turns(): Promise<readonly TimelineTurn[]> {
    if (!this.times) await this.renew();
    return this.times?.turns ?? [];
  }

  private async renew(): Promise<void> {
    const document = this.heard;
    if (!document) return;
    const { version } = document;
    const times = await this.asking.times(document, this.place);
    if (document !== this.heard || document.version !== version || !times) return;
    this.times = times;
    this.tellTimes();
    this.disc.renewed();
  }

  private tellTimes(): void {
    const { times } = this;
    if (!times) return;
    const speakers = times.speakers.map(({ name, color }) => ({ name, color }));
    const turns = times.turns.map(({ speaker, from, to, kind, isUnanswered, fromIsEstimate }) => {
      return { speaker, from, to, kind, isUnanswered, isEstimate: fromIsEstimate };
    });
    this.tell({ type: 'timeline', speakers: turns.length > 0 ? speakers : [], turns });
  }

  private tellSettings(): void {
    this.tell({ type: 'settings', rewind: workspace.getConfiguration('turnwise.player').get('rewind', 2) });
  }

  private tell(message: ToPlayer): void {
    this.page.tell(message);
  }
}

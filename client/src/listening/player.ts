import type { Memento, TextDocument, TextDocumentChangeEvent, TextEditor, Uri, WebviewView } from 'vscode';
import { commands, Disposable, EventEmitter, window, workspace } from 'vscode';
import { fromPlayer } from '../../../pages/shared/player';
import type { FromPlayer, PlayerState, PlayerWish, ToPlayer } from '../../../pages/shared/player';
import { say } from '../../../server/src/words/say';
import type { Server } from '../connection/server';
import { announce, announceIn } from '../editor/announce';
import { show } from '../editor/goTo';
import type { Front } from '../front/front';
import { focusOf, Page } from '../page/page';
import { debounce } from '../shared/debounce';
import { LISTENING, VIEW } from '../shared/ids';
import { inEditorsLanguage } from '../shared/language';
import type { TextPosition } from '../shared/places';
import { speak } from '../shared/words';
import type { Action } from './actions';
import { Asking } from './asking';
import type { Chosen } from './chosen';
import { Disc } from './disc';
import type { ContentsOf } from './disc';
import { Follower } from './follower';
import { goToWords } from './goToWords';
import { Loan } from './loan';
import type { MediaChoice } from './mediaOffer';
import { MediaOffer } from './mediaOffer';
import { pageWords } from './pageWords';
import { Sounding } from './sounding';
import { Stamps } from './stamps';
import { stretchFor } from './stretchFor';
import { questionFrom } from './stretches';
import { onDidCloseLastTab } from './tabs';
import { TimedTurns } from './timedTurns';
import { timelineFor } from './timelineFor';
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

/** The recording of a transcript, played in a page of ours beside its text. */
export class Player implements Disposable {
  private readonly asking: Asking;
  private readonly page: Page<ToPlayer, FromPlayer>;
  private readonly disc: Disc;
  private readonly stamps: Stamps;
  private readonly offer: MediaOffer;
  private readonly turns: TimedTurns;
  private readonly sound = new Sounding();
  private readonly follower: Follower;
  private readonly changed = new EventEmitter<void>();
  /** Fires when the page has said how things stand. */
  readonly onDidChange = this.changed.event;
  /** The transcript that is listened to. */
  private heard: TextDocument | undefined;
  /** Whether nobody has chosen a place in the recording yet: then Play begins at the cursor. */
  private isFresh = true;
  /** What was asked to sound and does not yet. */
  private wished: ToPlayer | undefined;
  /** The keyboard, where the browser wants it in the page. */
  private readonly loan = new Loan<TextEditor>();
  private readonly renewSoon = debounce(() => void this.turns.renew(), QUIET);
  private readonly parts: Disposable;

  constructor(
    server: Server,
    private readonly front: Front,
    { extension, memory, chosen, contentsOf }: Surroundings,
  ) {
    speak(inEditorsLanguage);
    this.asking = new Asking(server);
    this.turns = new TimedTurns(this.asking, () => {
      this.renewed();
    });
    this.follower = new Follower(this.turns);
    this.stamps = new Stamps(this.asking);
    this.offer = new MediaOffer(this.asking, memory);
    this.page = new Page('player', extension, fromPlayer, focusOf(VIEW.player));
    this.disc = new Disc(this.asking, this.page, chosen, contentsOf, this.offer);
    this.parts = Disposable.from(
      this.page,
      this.disc,
      this.follower,
      this.changed,
      this.renewSoon,
      this.page.onDidBegin(() => void this.begin()),
      this.page.onDidChangeVisibility(() => {
        if (!this.page.isThere) this.sound.stop();
        this.changed.fire();
      }),
      this.page.onDidTell((message) => void this.hear(message)),
      this.disc.onDidLoad(() => {
        this.tellTimes();
        // What could not be played was to sound: a copy of it does in its place.
        if (this.wished) this.tell(this.wished);
      }),
      window.onDidChangeVisibleTextEditors(() => {
        this.follower.renew();
      }),
      workspace.onDidChangeTextDocument((change) => {
        if (change.document === this.heard && change.contentChanges.length > 0) this.changes(change);
      }),
      onDidCloseLastTab((isOf) => {
        if (!this.heard || !isOf(this.heard.uri)) return;
        this.pause();
        this.sound.stop();
      }),
      workspace.onDidOpenTextDocument((document) => {
        this.adopt(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('turnwise.player')) this.tellSettings();
      }),
      server.onDidReadAnew(this.renewSoon),
      front.onDidChange(() => {
        if (front.transcript?.document !== this.heard && !this.sound.now.isPlaying && this.page.isVisible)
          void this.lookAt();
      }),
    );
  }

  /** What the page shows. */
  get told() {
    const { time, length, isPlaying, isLooping, rate } = this.sound.now;
    const [marked, trouble, violations] = [this.follower.range, this.disc.trouble, this.page.violations];
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
    this.loan.forget();
    if (document === this.heard) this.sound.change();
    await this.open(editor, true);
  }

  async act(action: Action): Promise<void> {
    const editor = this.front.transcript;
    // A time counts for the transcript that is heard as the key is pressed.
    const isHeard = editor?.document === this.heard && this.sound.isKnown;
    const pressedAt = isHeard ? this.sound.time : undefined;
    // In another text, too, the key for Pause means what sounds.
    if (this.sound.now.isPlaying && OF_SOUND.includes(action)) await this.do(action, undefined, undefined);
    else if (await this.open(editor, true)) await this.do(action, editor, pressedAt);
  }

  /** `pressedAt` is the time of the recording to write; undefined where that stood nowhere. */
  private async do(action: Action, editor: TextEditor | undefined, pressedAt: number | undefined): Promise<void> {
    switch (action) {
      case 'playPause':
        if (this.isFresh && editor) await this.playAt('playHere', editor.document, editor.selection.active);
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
        if (editor && pressedAt === undefined)
          await announceIn(editor, say`No time was written: the recording of this transcript was not loaded yet.`);
        else if (editor) await this.stamps.write(editor, pressedAt ?? 0, action === 'stampTurn' ? 'turn' : 'here');
        break;
      case 'playHere':
      case 'playTurn':
      case 'playQuestion':
      case 'playAnswer':
      case 'loopTurn':
        if (editor) await this.playAt(action, editor.document, editor.selection.active);
    }
  }

  /** Something else is to be heard. */
  pause(): void {
    this.loan.forget();
    this.tell({ type: 'pause' });
  }

  /** The cursor has gone somewhere by a command: where it is wished, the sound goes along. */
  async follow(): Promise<void> {
    const editor = this.front.transcript;
    if (!editor || editor.document !== this.heard || !isWished('soundFollowsKeys')) return;
    const said = await this.asking.timeAt(editor.document, editor.selection.active, this.sound.now.length);
    if (said && editor.document === this.heard) this.tell({ type: 'seek', to: said.ms });
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
    const place = editor?.selection.active ?? this.turns.place;
    if (isOther) this.take(document, place);
    else this.turns.lookFrom(place);
    const said = isOther ? await this.asking.timeAt(document, place, 0) : undefined;
    return (await this.disc.open(document, said?.ms ?? 0, asks)) && document === this.heard;
  }

  /** Another transcript is listened to from now on: what sounds, and what was to, was another one's. */
  private take(document: TextDocument, place: TextPosition): void {
    this.heard = document;
    this.isFresh = true;
    this.wished = undefined;
    this.loan.forget();
    this.disc.leave();
    this.follower.take(document);
    this.sound.change();
    this.turns.take(document, place);
  }

  /** The transcript was closed, and is open again. Of one without a file the name alone is the same. */
  private adopt(document: TextDocument): void {
    const { heard } = this;
    if (heard?.isClosed !== true || document.isUntitled || document.uri.toString() !== heard.uri.toString()) return;
    this.heard = document;
    this.disc.adopt(document);
    this.follower.change(false);
    this.turns.take(document, this.turns.place);
    // The server may not have been told of it yet.
    this.renewSoon();
  }

  /** The text has changed. */
  private changes({ reason }: TextDocumentChangeEvent): void {
    const isTyped = !this.stamps.isWriting;
    this.follower.change(isTyped);
    this.renewSoon();
    if (!isTyped) return;
    this.loan.forget();
    if (reason === undefined && this.sound.now.isPlaying && isWished('pauseWhileTyping')) this.pause();
  }

  /** Shows the recording of the transcript in front, without a question. */
  private async lookAt(): Promise<void> {
    const editor = this.front.transcript;
    if (editor) await this.open(editor, false);
    else if (!this.heard) this.disc.showNothing();
  }

  private async playAt(action: Action, document: TextDocument, place: TextPosition): Promise<void> {
    const { asking, turns, sound, front } = this;
    const overview = front.document === document ? front.overview : undefined;
    const stretch = await stretchFor(action, document, place, { asking, turns, sound, overview });
    if (document !== this.heard) return;
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

  /** Starts the sound, unless the browser refuses it. */
  private start(message: ToPlayer): void {
    this.wished = message;
    this.tell(message);
  }

  /** The page is there, and knows nothing. */
  private async begin(): Promise<void> {
    this.tell({ type: 'words', words: pageWords() });
    this.tellSettings();
    this.sound.stop();
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
        // Browsers want one key in the page: the keyboard goes to Play, and back once the sound has begun.
        this.loan.lend(window.activeTextEditor);
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
        this.loan.forget();
        // Before a recording was read, it is one that is on its way out.
        if (this.sound.now.source === '') break;
        this.isFresh = false;
        this.follower.to(message.time, true);
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
    if (!this.disc.has(state.source)) return;
    const began = this.sound.hear(state);
    if (state.length > 0) this.disc.time = state.time;
    if (state.isPlaying) [this.isFresh, this.wished] = [false, undefined];
    if (state.isPlaying) this.follower.to(state.time, isWished('textFollows'));
    const lender = began ? this.loan.end(window.activeTextEditor) : undefined;
    if (lender) await show(lender.document.uri);
  }

  /** What is wished for in the page is meant for what sounds. */
  private async grant(what: PlayerWish): Promise<void> {
    const { heard, sound } = this;
    const { time, length, source } = sound.now;
    if (!heard) return;
    const turns = await this.turns.all();
    if (heard !== this.heard || source === '') return;
    switch (what) {
      case 'nextQuestion':
      case 'previousQuestion': {
        const question = questionFrom(turns, time, what === 'nextQuestion' ? 1 : -1);
        if (!question) return;
        this.tell({ type: 'seek', to: question.from });
        this.follower.toTurn(question, question.from, true);
        break;
      }
      case 'toText': {
        // Without times nobody knows which words those are.
        const isTimed = turns.length > 0;
        const words = isTimed ? await this.asking.placeAt(heard, sound.time, length, this.turns.place) : undefined;
        await goToWords(heard, words?.position);
        break;
      }
      case 'playTurn':
      case 'playQuestion':
      case 'playAnswer': {
        const turn = this.turns.at(time);
        if (turn) await this.playAt(what, heard, turn.range.start);
      }
    }
  }

  /** The times of the turns are known anew. */
  private renewed(): void {
    this.follower.settle();
    this.tellTimes();
    this.disc.renewed();
  }

  private tellTimes(): void {
    const { times } = this.turns;
    if (times) this.tell(timelineFor(times));
  }

  private tellSettings(): void {
    const rewind = workspace.getConfiguration('turnwise.player').get('rewind', 2);
    this.tell({ type: 'settings', rewind, rate: this.sound.now.rate });
  }

  private tell(message: ToPlayer): void {
    this.page.tell(message);
  }
}

import type { TextDocument, WebviewView } from 'vscode';
import { commands, Disposable, EventEmitter, window, workspace } from 'vscode';
import type { FromJudging, ToJudging } from '../../../pages/shared/judging';
import { fromJudging } from '../../../pages/shared/judging';
import type { Server } from '../connection/server';
import { goTo, show } from '../editor/goTo';
import type { Front } from '../front/front';
import { transcriptToAsk } from '../front/transcriptToAsk';
import { Asking } from '../listening/asking';
import { Mark } from '../listening/mark';
import type { Surroundings } from '../listening/player';
import { isWished } from '../listening/wished';
import { focusOf, Page } from '../page/page';
import { debounce } from '../shared/debounce';
import { JUDGING, VIEW } from '../shared/ids';
import { inEditorsLanguage } from '../shared/language';
import { inTurn } from '../shared/inTurn';
import { speak, tell } from '../shared/words';
import { beginning } from './asked';
import type { Case, Judged } from './cases';
import { clipsOf } from './cases';
import { Deeds } from './deeds';
import { Docket } from './docket';
import { Kept } from './kept';
import { Screen } from './screen';
import { Tape } from './tape';

/** Milliseconds without a change of the text before it is asked anew who is to be judged. */
const QUIET = 300;

/** Speakers without a name, and turns that may be another's, one after the other: heard or read, and judged with a key. */
export class Judge implements Disposable {
  private readonly page: Page<ToJudging, FromJudging>;
  private readonly tape: Tape;
  private readonly screen: Screen;
  private readonly kept: Kept;
  private readonly deeds: Deeds;
  private readonly mark = new Mark();
  private readonly changed = new EventEmitter<void>();
  /** Fires when the page has said something, or was told something. */
  readonly onDidChange = this.changed.event;
  /** The transcript that is judged. */
  private docket: Docket | undefined;
  private clip = 0;
  /** Whether something that the page asked for is under way. */
  private isActing = false;
  private readonly next = inTurn();
  private readonly renewSoon = debounce(() => void this.next(() => this.renewAll()), QUIET);
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    { extension, memory, chosen }: Pick<Surroundings, 'extension' | 'memory' | 'chosen'>,
  ) {
    speak(inEditorsLanguage);
    this.page = new Page('judging', extension, fromJudging, focusOf(VIEW.judging));
    this.tape = new Tape(new Asking(server), this.page, chosen);
    this.screen = new Screen(this.page, this.tape);
    this.kept = new Kept(memory);
    this.deeds = new Deeds(server);
    this.parts = Disposable.from(
      this.page,
      this.mark,
      this.changed,
      this.renewSoon,
      this.page.onDidBegin(() => {
        this.screen.tellAll();
        this.changed.fire();
      }),
      this.page.onDidTell((message) => void this.hear(message)),
      this.page.onDidChangeVisibility(() => {
        if (!this.page.isVisible) this.pause();
      }),
      window.onDidChangeVisibleTextEditors(() => {
        this.mark.renew();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        // After what is done here it is asked anew in any case.
        if (document !== this.docket?.document || contentChanges.length === 0 || this.isActing) return;
        this.renewSoon();
        this.mark.typed();
        if (reason === undefined && isWished('pauseWhileTyping')) this.pause();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.docket?.document) this.end();
      }),
      chosen.onDidChange((document) => {
        if (document === this.docket?.document) void this.next(() => this.listen());
      }),
      server.onDidReadAnew(this.renewSoon),
      server.onDidChangeState(this.renewSoon),
    );
  }

  /** What the page shows. */
  get told() {
    return { ...this.screen.told, clip: this.clip, marked: this.mark.range };
  }

  /** The editor shows the view. */
  resolve(view: WebviewView): void {
    this.page.resolve(view);
  }

  /** Begins with the transcript in front, or goes on with it. */
  async begin(): Promise<void> {
    const editor = transcriptToAsk(this.server, this.front);
    if (!editor && !this.docket) return;
    await commands.executeCommand('setContext', JUDGING, true);
    await this.next(async () => {
      if (editor && editor.document !== this.docket?.document) this.take(editor.document);
      // Before the first clip of another transcript, or that would be heard of the recording before.
      await this.listen();
      await this.renew('');
    });
    await this.page.show({ preserveFocus: false });
    this.screen.tellAll();
    this.page.tell({ type: 'focus' });
  }

  /** Does what a key of the page does. */
  press(key: string): void {
    this.page.tell({ type: 'press', key });
  }

  /** Something else is to be heard, or nothing. */
  pause(): void {
    this.page.tell({ type: 'pause' });
  }

  dispose(): void {
    this.parts.dispose();
  }

  private take(document: TextDocument): void {
    this.docket = new Docket(document, this.server, this.kept);
    this.clip = 0;
    this.screen.say('');
  }

  /** Takes the recording as it is now: another one may be named or chosen, or a copy of it may have been made. */
  private async listen(): Promise<void> {
    if (!this.docket) return;
    await this.tape.find(this.docket.document);
    this.screen.answer();
    this.changed.fire();
  }

  private async hear(message: FromJudging): Promise<void> {
    switch (message.type) {
      case 'verdict':
        if (this.screen.isAsking)
          await this.judge(message.id, ({ document, speakers }, one) =>
            this.deeds.say(document, one, message.verdict, speakers),
          );
        else await this.act((docket) => this.rest(docket, message.verdict));
        if (message.verdict === 'begin') await this.begin();
        break;
      case 'named':
        await this.judge(message.id, ({ document, speakers }, one) =>
          this.deeds.name(document, one, message.name.trim(), speakers),
        );
        break;
      case 'skip':
        await this.judge(message.id, (_, one) => Promise.resolve(this.deeds.skip(one)));
        break;
      case 'undo':
        await this.act((docket) => this.undo(docket));
        break;
      case 'clip':
        this.screen.sees(message.id);
        if (message.id === this.docket?.id) this.look(message.clip);
        break;
      case 'state':
        this.screen.sounds(message.isPlaying, message.time);
        break;
      case 'failed':
        await this.tape.failed(message.source);
        this.screen.say('');
        break;
      case 'toText':
        await this.toText();
    }
    this.changed.fire();
  }

  /** Does what a key asks for. One that is pressed while the last one is carried out was meant for what is seen no more. */
  private async act(work: (docket: Docket) => Promise<void>): Promise<void> {
    if (this.isActing) return;
    this.isActing = true;
    try {
      await this.next(async () => {
        if (this.docket) await work(this.docket);
      });
    } finally {
      this.isActing = false;
      this.screen.answer();
      if (this.docket?.isFresh() === false) this.renewSoon();
    }
  }

  private async judge(id: string, work: (docket: Docket, one: Case) => Promise<Judged | undefined>): Promise<void> {
    await this.act(async (docket) => {
      if (docket.id !== id || id === '') {
        this.show(docket, '', true);
        return;
      }
      const one = await docket.currentNow();
      const judged = one && (await work(docket, one));
      if (judged) await docket.add(judged);
      const trouble = one
        ? tell`Nothing was changed.`
        : tell`The text was changed meanwhile: what is asked now may be something else.`;
      await this.renew(judged ? judged.what : trouble);
      this.screen.say(judged ? '' : trouble);
    });
  }

  private async undo(docket: Docket): Promise<void> {
    const [last] = docket.judged;
    if (!last) return;
    if (last.change && !(await this.deeds.takeBack(docket.document, last.change))) {
      this.screen.say(tell`The text was changed since: undo it there.`);
      return;
    }
    if (last.change) await this.page.show({ preserveFocus: false });
    await docket.takeBack();
    this.clip = 0;
    await this.renew(tell`Taken back: ${last.what}`);
    this.page.tell({ type: 'focus' });
  }

  /** What can be done where no case is asked about. */
  private async rest(docket: Docket, what: string): Promise<void> {
    switch (what) {
      case 'again':
        docket.askSkipped();
        break;
      case 'forget':
        await docket.askKept();
        break;
      case 'remember': {
        // Comments stand above the lines that were asked about.
        const turns = await docket.keptNow();
        if (!(await this.deeds.remember(docket.document, turns))) return;
        // Where no comment can stand, the editor remembers it on.
        await docket.keepOnly(turns.filter(({ keeping }) => keeping.length === 0));
        break;
      }
      case 'retry':
        if (this.server.state === 'stopped') await this.server.restart();
        break;
      default:
        return;
    }
    await this.renew('');
  }

  /** The text, or what is known of it, has changed. */
  private async renewAll(): Promise<void> {
    await this.renew('', true);
    await this.listen();
  }

  /**
   * Asks who is to be judged now, and shows the first of them: silently where nobody has asked for that. `before` is what became
   * of the one before.
   */
  private async renew(before: string, isSilent = false): Promise<void> {
    const { docket } = this;
    if (!docket) return;
    const { id } = docket;
    await docket.read();
    if (docket !== this.docket) return;
    if (docket.id !== id) this.clip = 0;
    this.show(docket, before, isSilent);
  }

  private show(docket: Docket, before: string, isSilent: boolean): void {
    if (!docket.current) this.mark.take();
    this.screen.show(docket.shown(before), docket.judged, isSilent);
    this.changed.fire();
  }

  /** Shows in the text what is heard or read. */
  private look(clip: number): void {
    const { docket } = this;
    if (!docket?.current) return;
    this.clip = clip;
    const range = clipsOf(docket.current)[clip]?.clip.range;
    if (range) this.mark.put(docket.document.uri.toString(), range, true);
  }

  private async toText(): Promise<void> {
    if (!this.docket) return;
    const place = this.mark.range?.start;
    const editor = await show(this.docket.document.uri);
    if (place) await goTo(editor, place);
  }

  private end(): void {
    this.docket = undefined;
    this.mark.take();
    this.tape.eject();
    this.screen.say('');
    this.screen.show(beginning(), [], true);
    this.changed.fire();
  }
}

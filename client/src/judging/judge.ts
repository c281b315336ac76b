import type { TextDocument, WebviewView } from 'vscode';
import { commands, Disposable, EventEmitter, window, workspace } from 'vscode';
import type { FromJudging, ToJudging } from '../../../pages/shared/judging';
import { fromJudging } from '../../../pages/shared/judging';
import type { Doubtful, DoubtfulParams } from '../../../server/src/protocol/doubtful';
import { DOUBTFUL } from '../../../server/src/protocol/doubtful';
import type { Server } from '../connection/server';
import { goTo, show } from '../editor/goTo';
import type { Front } from '../front/front';
import { transcriptToAsk } from '../front/transcriptToAsk';
import { Asking } from '../listening/asking';
import { Mark } from '../listening/mark';
import type { Surroundings } from '../listening/player';
import { focusOf, Page } from '../page/page';
import { debounce } from '../shared/debounce';
import { JUDGING, VIEW } from '../shared/ids';
import { inEditorsLanguage } from '../shared/language';
import { speak, tell } from '../shared/words';
import { askFor, beginning, restFor } from './asked';
import type { Case, Judged, KnownSpeaker } from './cases';
import { casesOf, clipsOf, idOfTurn, keptOf, openOf, without } from './cases';
import { Deeds } from './deeds';
import { Kept } from './kept';
import { judgingWords } from './judgingWords';
import { Tape } from './tape';

/** Milliseconds without a change of the text before it is asked anew who is to be judged. */
const QUIET = 300;

/** Speakers without a name, and turns that may be another's, one after the other: heard or read, and judged with a key. */
export class Judge implements Disposable {
  private readonly page: Page<ToJudging, FromJudging>;
  private readonly tape: Tape;
  private readonly kept: Kept;
  private readonly deeds: Deeds;
  private readonly mark = new Mark();
  private readonly changed = new EventEmitter<void>();
  /** Fires when the page has said something, or was told something. */
  readonly onDidChange = this.changed.event;
  private document: TextDocument | undefined;
  private cases: readonly Case[] = [];
  private known: readonly KnownSpeaker[] = [];
  /** The version of the document of which the cases are told. */
  private version = -1;
  private current: Case | undefined;
  /** How many transcripts were begun: of another one the same speaker is another case. */
  private round = 0;
  private clip = 0;
  /** What the page shows, by its own say. */
  private seen: string | undefined;
  private judged: readonly Judged[] = [];
  private shown: Extract<ToJudging, { type: 'ask' | 'rest' }> = beginning();
  private note = '';
  private isBusy = false;
  private sound = { isPlaying: false, time: 0 };
  private readonly renewSoon = debounce(() => void this.alone(() => this.renew('')), QUIET);
  private readonly parts: Disposable;

  constructor(
    private readonly server: Server,
    private readonly front: Front,
    { extension, memory }: Pick<Surroundings, 'extension' | 'memory'>,
  ) {
    speak(inEditorsLanguage);
    this.page = new Page('judging', extension, fromJudging, focusOf(VIEW.judging));
    this.tape = new Tape(new Asking(server), this.page, memory);
    this.kept = new Kept(memory);
    this.deeds = new Deeds(server);
    this.shown = beginning();
    this.parts = Disposable.from(
      this.page,
      this.mark,
      this.changed,
      this.renewSoon,
      this.page.onDidBegin(() => {
        this.tellAll();
        this.changed.fire();
      }),
      this.page.onDidTell((message) => void this.hear(message)),
      window.onDidChangeVisibleTextEditors(() => {
        this.mark.renew();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.document && contentChanges.length > 0 && !this.isBusy) this.renewSoon();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.end();
      }),
      server.onDidReadAnew(this.renewSoon),
    );
  }

  /** What the page shows. */
  get told() {
    const { title, detail, done, all, verdicts } = this.shown;
    return {
      ...{ title, detail, done, all, verdicts: verdicts.map(({ key, title: name }) => `${key} ${name}`) },
      ...{
        clip: this.clip,
        note: this.note === '' ? this.tape.note : this.note,
        marked: this.mark.range,
        isOver: this.shown.type === 'rest',
      },
      isSeen: this.seen === (this.current ? this.idOf(this.current) : ''),
      ...{ judged: this.judged.map(({ what }) => what), violations: this.page.violations, ...this.sound },
    };
  }

  /** The editor shows the view. */
  resolve(view: WebviewView): void {
    this.page.resolve(view);
  }

  /** Begins with the transcript in front, or goes on with it. */
  async begin(): Promise<void> {
    const editor = transcriptToAsk(this.server, this.front);
    if (!editor && !this.document) return;
    await commands.executeCommand('setContext', JUDGING, true);
    await this.alone(async () => {
      if (editor && editor.document !== this.document) {
        this.document = editor.document;
        this.judged = [];
        this.current = undefined;
        this.round++;
        this.note = '';
        await this.tape.find(editor.document);
        // Before the first clip of another transcript, or that would be heard of the recording before.
        this.tape.load();
      }
      await this.renew('');
    });
    await this.page.show({ preserveFocus: false });
    this.tellAll();
    this.page.tell({ type: 'focus' });
  }

  /** Does what a key of the page does. */
  press(key: string): void {
    this.page.tell({ type: 'press', key });
  }

  dispose(): void {
    this.parts.dispose();
  }

  private async hear(message: FromJudging): Promise<void> {
    switch (message.type) {
      case 'verdict':
        if (this.shown.type === 'rest') await this.alone(() => this.rest(message.verdict));
        else await this.judge(message.id, (text, one) => this.deeds.say(text, one, message.verdict, this.known));
        if (message.verdict === 'begin') await this.begin();
        break;
      case 'named':
        await this.judge(message.id, (text, one) => this.deeds.name(text, one, message.name.trim(), this.known));
        break;
      case 'skip':
        await this.judge(message.id, (_, one) => Promise.resolve(this.deeds.skip(one)));
        break;
      case 'undo':
        await this.alone(() => this.undo());
        break;
      case 'clip':
        this.seen = message.id;
        if (this.caseOf(message.id)) this.look(message.clip);
        break;
      case 'state':
        this.sound = { isPlaying: message.isPlaying, time: message.time };
        break;
      case 'failed':
        this.tape.failed(message.source);
        break;
      case 'toText':
        await this.toText();
    }
    this.changed.fire();
  }

  /** One thing after the other: a key that is pressed while a verdict is carried out was meant for what is seen no more. */
  private async alone(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      await work();
    } finally {
      this.isBusy = false;
    }
    this.changed.fire();
  }

  private async judge(id: string, work: (text: TextDocument, one: Case) => Promise<Judged | undefined>): Promise<void> {
    await this.alone(async () => {
      const { document } = this;
      if (!document || !this.caseOf(id)) return;
      // Edits are of the version that was asked about.
      if (document.version !== this.version) await this.renew('');
      const one = this.caseOf(id);
      if (!one) return;
      this.say('');
      const judged = await work(document, one);
      if (!judged) {
        this.say(tell`Nothing was changed.`);
        return;
      }
      this.judged = [judged, ...this.judged];
      if (judged.was === 'kept') await this.kept.set(document.uri, [...this.kept.in(document.uri), judged.id]);
      await this.renew(judged.what);
    });
  }

  /** The case that is asked about, if the page means that one. */
  private caseOf(id: string): Case | undefined {
    return this.current && this.idOf(this.current) === id ? this.current : undefined;
  }

  /** As the page knows it. */
  private idOf({ id }: Case): string {
    return `${this.round} ${id}`;
  }

  private async undo(): Promise<void> {
    const { document } = this;
    const [last, ...others] = this.judged;
    if (!document || !last) return;
    if (last.change && !(await this.deeds.takeBack(document, last.change))) {
      this.say(tell`The text was changed since: undo it there.`);
      return;
    }
    if (last.change) await this.page.show({ preserveFocus: false });
    if (last.was === 'kept') await this.kept.set(document.uri, without(this.kept.in(document.uri), last.id));
    this.judged = others;
    this.current = undefined;
    await this.renew(tell`Taken back: ${last.what}`);
    this.page.tell({ type: 'focus' });
  }

  /** What can be done once no case is left. */
  private async rest(what: string): Promise<void> {
    const { document } = this;
    if (!document) return;
    const kept = this.kept.in(document.uri);
    if (what === 'again') this.judged = this.judged.filter(({ was }) => was !== 'skipped');
    else if (what === 'forget') {
      await this.kept.set(document.uri, []);
      this.judged = this.judged.filter(({ was }) => was !== 'kept');
    } else if (what === 'remember') {
      // Comments stand above the lines that were asked about.
      if (document.version !== this.version) await this.renew('');
      const turns = keptOf(this.cases, kept);
      if (!(await this.deeds.remember(document, turns))) return;
      // Where no comment can stand, the editor remembers it on.
      const left = turns.filter(({ keeping }) => keeping.length === 0);
      await this.kept.set(document.uri, left.map(idOfTurn));
    } else return;
    await this.renew('');
  }

  /** Asks who is to be judged now, and shows the first of them. `before` is what became of the one before. */
  private async renew(before: string): Promise<void> {
    const { document } = this;
    if (!document) return;
    const params: DoubtfulParams = { textDocument: { uri: document.uri.toString() } };
    const doubtful = await this.server.request<Doubtful | null>(DOUBTFUL, params);
    const speakers = await this.server.speakers(document.uri);
    if (document !== this.document) return;
    this.cases = doubtful ? casesOf(doubtful) : [];
    this.version = doubtful?.version ?? document.version;
    this.known = (speakers ?? []).filter(({ placeholder }) => !placeholder);
    const kept = this.kept.in(document.uri);
    const skipped = this.judged.filter(({ was }) => was === 'skipped').map(({ id }) => id);
    const open = openOf(this.cases, [...skipped, ...kept]);
    const [next] = open;
    const { current } = this;
    if (next?.id !== current?.id) this.clip = 0;
    this.current = next;
    const { length: done } = this.judged;
    if (next) {
      const asked = askFor(next, this.known, { done, all: done + open.length }, before);
      this.shown = { ...asked, id: this.idOf(next) };
    } else {
      const still = keptOf(this.cases, kept).length;
      const own = this.judged.filter(({ was }) => was === 'kept').length;
      this.shown = restFor(this.judged, { kept: still, earlier: Math.max(0, still - own) }, before);
      this.mark.take();
    }
    this.tellCase();
  }

  /** Shows in the text what is heard or read. */
  private look(clip: number): void {
    const { document, current } = this;
    if (!document || !current) return;
    this.clip = clip;
    const range = clipsOf(current)[clip]?.clip.range;
    if (range) this.mark.put(document.uri.toString(), range, true);
  }

  private async toText(): Promise<void> {
    const { document } = this;
    if (!document) return;
    const place = this.mark.range?.start;
    const editor = await show(document.uri);
    if (place) await goTo(editor, place);
  }

  private end(): void {
    this.document = undefined;
    this.current = undefined;
    this.judged = [];
    this.mark.take();
    this.shown = beginning();
    this.tellCase();
    this.changed.fire();
  }

  private say(note: string): void {
    this.note = note;
    this.page.tell({ type: 'note', note: note === '' ? this.tape.note : note });
  }

  private tellCase(): void {
    this.page.tell({
      ...{ type: 'judged', canUndo: this.judged.length > 0 },
      list: this.judged.map(({ what, color }) => ({ what, color })),
    });
    const { shown } = this;
    // A page that is made anew, as after a move, is silent until it is asked to play.
    this.page.tell(shown.type === 'ask' ? { ...shown, plays: this.seen !== shown.id } : shown);
  }

  /** The page is there anew, or may have nothing yet. */
  private tellAll(): void {
    this.page.tell({ type: 'words', words: judgingWords() });
    if (this.document) this.tape.load();
    this.tellCase();
  }
}

import type { FromJudging, ToJudging } from '../../../pages/shared/judging';
import type { Page } from '../page/page';
import type { Shown } from './asked';
import { beginning } from './asked';
import type { Judged } from './cases';
import { judgingWords } from './judgingWords';
import type { Tape } from './tape';

/** What the page shows: a case or none, what was judged, and a note. It is told all of that again where it begins anew. */
export class Screen {
  private shown: Shown = beginning();
  private judged: readonly Judged[] = [];
  private said = '';
  /** The case that the page shows, by its own say. */
  private seen: string | undefined;
  private sound = { isPlaying: false, time: 0 };

  constructor(
    private readonly page: Page<ToJudging, FromJudging>,
    private readonly tape: Tape,
  ) {}

  get told() {
    const { type, title, detail, done, all, verdicts } = this.shown;
    return {
      ...{ title, detail, done, all, verdicts: verdicts.map(({ key, title: name }) => `${key} ${name}`) },
      ...{ note: this.note, isOver: type === 'rest', isSeen: this.seen === this.id, ...this.sound },
      ...{ judged: this.judged.map(({ what }) => what), violations: this.page.violations },
    };
  }

  get isAsking(): boolean {
    return this.shown.type === 'ask';
  }

  /** The page shows a case now, or none. */
  sees(id: string): void {
    this.seen = id;
  }

  sounds(isPlaying: boolean, time: number): void {
    this.sound = { isPlaying, time };
  }

  /** The first clip of what is asked plays, but where that is silent. */
  show(shown: Shown, judged: readonly Judged[], isSilent: boolean): void {
    this.shown = shown;
    this.judged = judged;
    this.tellShown(isSilent);
  }

  /** Says something of what was done last; what there is to know of the recording, where that is empty. */
  say(note: string): void {
    this.said = note;
    this.answer();
  }

  /** The page waits for what comes of an answer: this tells it that nothing more does. The note may be another one by now. */
  answer(): void {
    this.page.tell({ type: 'note', note: this.note });
  }

  /** The page begins anew, or may have nothing yet. */
  tellAll(): void {
    this.page.tell({ type: 'words', words: judgingWords() });
    this.tape.load();
    this.page.tell({ type: 'note', note: this.note });
    this.tellShown(false);
  }

  private get id(): string {
    return this.shown.type === 'ask' ? this.shown.id : '';
  }

  private get note(): string {
    return this.said === '' ? this.tape.note : this.said;
  }

  private tellShown(isSilent: boolean): void {
    const list = this.judged.map(({ what, color }) => ({ what, color }));
    this.page.tell({ type: 'judged', canUndo: list.length > 0, list });
    const { shown } = this;
    // A page that is made anew, as after a move, is silent until it is asked to play.
    this.page.tell(shown.type === 'ask' ? { ...shown, plays: !isSilent && this.seen !== shown.id } : shown);
  }
}

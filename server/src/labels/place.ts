import type { LineView } from '../facts/fact';
import { labelText } from '../facts/fact';
import { hasWords, isItem } from '../facts/looks';
import { indentOf } from '../facts/layout';
import { hasFullwidthColon, isLinked, isListed, isNoted, isTimetabled, separatorOf } from '../facts/labelHead';
import { hasStamp, isMachineEntry, sentenceOn } from '../facts/machine';
import * as said from '../facts/said';
import { labelKey } from '../names/key';
import type { LabelShape } from '../syntax/shape';
import type { ChunkedList } from '../text/chunkedList';

/** What is seen of a line on which a label may stand. */
export interface LineViews {
  readonly head: LineView;
  readonly said: LineView;
  readonly table?: { readonly columns: number; readonly end: number };
}

/** One line that could begin a turn, and the label that it would bear. What the line shows is asked of facts, when it is wanted. */
export class LabelPlace {
  /** The label as it stands there. */
  readonly label: string;
  /** What all places of one label have in common; see `labelKey` and `serialKeys`. */
  readonly key: string;

  /** What its head is read from, and what is said on its line: the whole line for both, but for a row of a table. */
  private readonly view: LineView;
  private readonly said: LineView;

  /** The table of which its line is a row, where its head says who speaks: its columns, as a number, and the first line behind it. */
  readonly table: LineViews['table'];

  /** @param nth which of the line's shapes it is; undefined for one that only the whole document shows */
  constructor(
    private readonly lines: ChunkedList<LineView>,
    readonly line: number,
    private readonly views: LineViews,
    readonly shape: LabelShape,
    private readonly nth: number | undefined,
    key?: string,
  ) {
    this.view = views.head;
    this.said = views.said;
    this.table = views.table;
    this.label = labelText(this.view, shape);
    this.key = key ?? labelKey(this.label);
  }

  /** The same place of a label that goes by another key. */
  keyed(key: string): LabelPlace {
    return new LabelPlace(this.lines, this.line, this.views, this.shape, this.nth, key);
  }

  /** The same place of a label in another form. */
  shaped(shape: LabelShape): LabelPlace {
    return new LabelPlace(this.lines, this.line, this.views, shape, this.nth, this.key);
  }

  /** Whether a time stands beside it, or alone on the line above or below. */
  get isTimed(): boolean {
    return this.shape.time !== undefined || [-1, 1].some((by) => this.at(by)?.aside?.kind === 'time');
  }

  /** Whether the time beside it is one of a timetable. */
  get isTimetabled(): boolean {
    return this.nth !== undefined && isTimetabled(this.view, this.nth);
  }

  /** Whether a line without words (blank, a rule, a number, a time), or nothing, stands before it. */
  get opens(): boolean {
    const before = this.at(-1);
    return before === undefined || !hasWords(before) || (before.aside !== undefined && before.aside.kind !== 'quote');
  }

  /** Whether the line before it could bear a label as well, as where turns stand line by line. */
  get follows(): boolean {
    return this.at(-1)?.shapes.some(isStrong) === true;
  }

  /** Written with the fullwidth colon of Chinese and Japanese. */
  get fullwidth(): boolean {
    return this.nth !== undefined && hasFullwidthColon(this.view, this.nth);
  }

  /** An item of a list: a dash, a bullet or a number stands before it. */
  get listed(): boolean {
    return this.nth !== undefined && isListed(this.view, this.nth);
  }

  /** Numbered in brackets, as a footnote is. */
  get noted(): boolean {
    return this.nth !== undefined && isNoted(this.view, this.nth);
  }

  /** A link, as in Markdown. */
  get linked(): boolean {
    return this.nth !== undefined && isLinked(this.view, this.nth);
  }

  /** Whether its line begins with the mark of an item. */
  get isItem(): boolean {
    return isItem(this.view);
  }

  /** What stands between label and text, without a time. */
  get separator(): string {
    return this.nth === undefined ? '' : separatorOf(this.view, this.nth);
  }

  /** Beside the number of a page, as running heads are, with a blank line between them or not. The numbers of captions stand above times. */
  get atPage(): boolean {
    const near = [-2, -1, 1, 2].map((by) => this.at(by)?.aside?.kind);
    return near.includes('page') || (near.includes('number') && !near.includes('time'));
  }

  /** Whether the next line has text. */
  get below(): boolean {
    return this.at(1)?.blank === false;
  }

  /** Whether the items of a list, a heading, or what is set in deeper come next, and it is none of them itself. */
  get itemsBelow(): boolean {
    const next = this.below ? this.at(1) : this.at(2);
    if (next === undefined || isItem(this.view)) return false;
    if (isItem(next) || next.aside?.kind === 'heading') return true;
    return next.shapes.some(isStrong) && indentOf(next) > indentOf(this.view);
  }

  /** Whether nothing is said on its line: the text is below. */
  get isEmpty(): boolean {
    return said.saysNothing(this.said, this.shape.textFrom);
  }

  /** Whether what stands behind it is said by somebody: a sentence, or long. */
  get isSpeech(): boolean {
    return said.isSaid(this.said, this.shape.textFrom);
  }

  /** Whether what stands behind it is a fact rather than something said: of few words. */
  get isFact(): boolean {
    return said.isValue(this.said, this.shape.textFrom);
  }

  /** The same before the talk, where facts have more words. */
  get isFactBeforeTalk(): boolean {
    return said.isValueBeforeTalk(this.said, this.shape.textFrom);
  }

  /** Whether an address of the web stands behind it, and nothing else. */
  get isAddress(): boolean {
    return said.isAddress(this.said, this.shape.textFrom);
  }

  /** Whether the lines of a table of contents stand below it, with the numbers of pages. */
  get contentsBelow(): boolean {
    const next = this.at(1);
    return next !== undefined && said.endsWithPage(next);
  }

  /** Whether what stands behind it ends with a question mark. */
  get asks(): boolean {
    return said.asksAtEnd(this.said, this.shape.textFrom);
  }

  /** Whether something is asked on the next line. */
  get asksBelow(): boolean {
    const next = this.at(1);
    return next !== undefined && !next.blank && said.hasQuestionMark(next);
  }

  /** Whether a number stands behind it, and nothing else. */
  get isNumber(): boolean {
    return said.isNumber(this.said, this.shape.textFrom);
  }

  /** Whether names stand behind it, and nothing is said. */
  get isCredit(): boolean {
    return said.isCredit(this.said, this.shape.textFrom);
  }

  /** Whether the colon behind it is the first of two, as in a path of code. */
  get isPath(): boolean {
    return this.separator === ':' && said.startsWithColon(this.said, this.shape.textFrom);
  }

  /** Whether what stands behind it is something to be done. */
  get isTask(): boolean {
    return said.isTask(this.said, this.shape.textFrom);
  }

  /** Whether what stands behind it ends with the short name of an employer or a party. */
  get endsWithParty(): boolean {
    return said.endsWithParty(this.said, this.shape.textFrom);
  }

  /** Whether what stands behind it is a headline. */
  get isHeadline(): boolean {
    return said.isHeadline(this.said, this.shape.textFrom);
  }

  /** What stands behind it as pages repeat it, without numbers; undefined where it ends a sentence. */
  get pageHead(): string | undefined {
    const from = this.shape.textFrom;
    return said.isClosed(this.said, from) ? undefined : said.pageHeadOf(this.said, from);
  }

  /** Whether what stands behind it has what the heads of pages have: a number, a sign or a wide gap. */
  get mayBePageHead(): boolean {
    return said.mayBePageHead(this.said, this.shape.textFrom);
  }

  /** Whether its line is such as machines write. */
  get isMachines(): boolean {
    return isMachineEntry(this.view, this.shape, this.separator);
  }

  /** Whether a moment stands before what is said, as programs write it. */
  get isStamped(): boolean {
    return hasStamp(this.said, this.shape.textFrom);
  }

  /** What is said on its line, but for numbers and the like; see `sentenceOn`, which is no fact. */
  get sentence(): string | undefined {
    return sentenceOn(this.said, this.shape.textFrom);
  }

  private at(by: number): LineView | undefined {
    return this.lines.at(this.line + by);
  }
}

function isStrong({ strength }: LabelShape): boolean {
  return strength === 'strong';
}

import { plainBlanks } from '../text/blanks';
import { perLine } from '../syntax/perLine';
import { askedText } from './asked';
import type { OpeningTest } from './openingTest';
import { testsAmong } from './openingTest';
import type { Sentence } from './lineSentences';
import type { Paragraph } from './paragraphs';
import { beginningOf, paragraphsIn, wordsExceed } from './paragraphs';
import type { SpokenLine, SpokenText, TurnLines } from './spokenLines';
import { areSpoken, spokenLines } from './spokenLines';

/** Where a sentence of a turn begins: at a line, counted from the turn's first, and a column. */
export interface PlaceInTurn {
  readonly line: number;
  readonly column: number;
}

/** What is said in one turn, as far as questions need to know. */
export interface Speech {
  /** What is said, with lines counted from the turn's first. */
  readonly paragraphs: readonly Paragraph[];
  /** How much is said, in characters: what roles compare, at a tenth of the price of words. */
  readonly size: number;
  /** How many words there are; not compared by `isLike`, as opposed to `words`. */
  readonly wordCount: number;
  /** The same for the reading of questions: from then on `isLike` compares the number. */
  readonly words: number;
  /** Its text in one line if that is short, else its first characters; not compared by `isLike`. */
  readonly opening: string;
  /** Whether the opening is all that is said. */
  readonly short: boolean;
  /** Whether nothing is said. */
  readonly blank: boolean;
  /** Where what is asked begins: the first sentence that asks or prompts, else the first one; a search, for those who show it. */
  readonly askedAt: PlaceInTurn | undefined;
  /** What is asked, or said first, for an outline; see `askedText`. */
  readonly asked: string;
  /** Whether the turn asks: near its end, or anywhere in a short one. */
  readonly asks: boolean;
  /** Whether its very last sentence asks. */
  readonly endsAsking: boolean;
  /** Whether all of a brief turn asks: its first sentence and its last. */
  readonly asksOnly: boolean;
  /** Whether it has more words than so many; for the reading of questions, as `words`. */
  isLongerThan(words: number): boolean;
  /** The answer to a test of its opening; see `openingTest`. */
  passes(test: OpeningTest): boolean;
  /** What a pure function makes of its opening, where it is no test: asked of few turns. */
  judge<T extends boolean | string>(judgment: (opening: string) => T): T;
  /**
   * Whether another speech in its place would lead to the same reading of the conversation: all that was asked of this one
   * has the same answer. How much is said may differ, in characters; where that counts, sums are compared.
   */
  isLike(other: Speech): boolean;
  /** Lets go of the text that was put together for tests and judgments; their answers stay. */
  forget(): void;
}

/** Turns of up to so many words ask wherever in them a question stands; longer ones only near their end. */
const BRIEF = 70;

/** A turn of up to so many characters has no more words than that, and one of more than so many has more, in any script. */
const SURELY_BRIEF = 110;
const SURELY_LONG = 1000;

/** How many sentences at the end of a long turn may ask. */
const LAST = 2;

/**
 * What a turn says; each part is read when it is asked for. It is remembered with the first line of the turn, and is the
 * same object, with all that it was asked, for as long as the same lines are spoken in the turn. Of a long turn only the
 * end is searched for questions, until it is asked where its first one stands.
 */
export function speechOf(text: SpokenText, turn: TurnLines): Speech {
  const first = text.lines.at(turn.line);
  const kept = first === undefined ? { speech: undefined } : speechFrom(first, turn.textFrom);
  if (kept.speech?.isStillOf(text, turn) === true) return kept.speech;
  return (kept.speech = new SpeechOfTurn(spokenLines(text, turn, turn.line), text.width));
}

const speechFrom = perLine((): { speech: SpeechOfTurn | undefined } => ({ speech: undefined }));

class SpeechOfTurn implements Speech {
  readonly paragraphs: readonly Paragraph[];
  readonly size: number;
  private counted: number | undefined = undefined;
  private beginning: string | undefined = undefined;
  private isShort: boolean | undefined = undefined;
  private isBlank: boolean | undefined = undefined;
  private asking: boolean | undefined = undefined;
  private endingAsking: boolean | undefined = undefined;
  private askingOnly: boolean | undefined = undefined;
  private firstAsk: SentencePlace | 'none' | undefined = undefined;
  private shown: string | undefined = undefined;
  /** The tests that were asked, and those of them that hold, by their bits. */
  private tested = 0;
  private held = 0;
  private judged: Judged[] | undefined = undefined;
  private isWeighed = false;
  private limits: number[] | undefined = undefined;

  /** It holds its own lines alone, for it may outlive the version of the document in which it was read. */
  constructor(
    private readonly lines: readonly SpokenLine[],
    private readonly width: number | undefined,
  ) {
    this.paragraphs = paragraphsIn(lines, width);
    let size = 0;
    for (const paragraph of this.paragraphs) size += paragraph.size;
    this.size = size;
  }

  /** Whether the same lines are spoken in a turn, and make the same paragraphs. */
  isStillOf(text: SpokenText, turn: TurnLines): boolean {
    return (this.lines.length < 2 || this.width === text.width) && areSpoken(this.lines, text, turn);
  }

  get words(): number {
    this.isWeighed = true;
    return this.wordCount;
  }

  get wordCount(): number {
    return (this.counted ??= this.paragraphs.reduce((sum, { words }) => sum + words, 0));
  }

  get opening(): string {
    return (this.beginning ??= this.readOpening());
  }

  get short(): boolean {
    if (this.isShort === undefined) this.beginning = this.readOpening();
    return this.isShort === true;
  }

  get blank(): boolean {
    // A long opening may be all blanks.
    return (this.isBlank ??= this.opening === '' && (this.short || firstSentence(this.paragraphs) === undefined));
  }

  get askedAt(): PlaceInTurn | undefined {
    const place = this.asksFirst ?? firstSentence(this.paragraphs);
    return place && this.paragraphs[place.paragraph]?.placeAt(place.offset);
  }

  get asked(): string {
    const from = this.asksFirst ?? firstSentence(this.paragraphs);
    return from === undefined ? '' : (this.shown ??= askedText(this.paragraphs.slice(from.paragraph), from.offset));
  }

  get asks(): boolean {
    return (this.asking ??= this.isBrief
      ? this.asksFirst !== undefined
      : this.last.some(({ asks }) => asks !== undefined));
  }

  get endsAsking(): boolean {
    return (this.endingAsking ??= this.last.at(-1)?.asks === 'question');
  }

  get asksOnly(): boolean {
    return (this.askingOnly ??= this.isBrief && this.last[0]?.asks === 'question' && this.startsAsking);
  }

  isLongerThan(words: number): boolean {
    this.limits ??= [];
    if (!this.limits.includes(words)) this.limits.push(words);
    return this.exceeds(words);
  }

  passes({ bit, holds }: OpeningTest): boolean {
    if ((this.tested & bit) === 0) {
      this.tested |= bit;
      if (holds(this.opening)) this.held |= bit;
    }
    return (this.held & bit) !== 0;
  }

  judge<T extends boolean | string>(judgment: (opening: string) => T): T {
    const known = this.judged?.find((one) => one.judgment === judgment);
    // What was kept for a function is what that function has answered.
    if (known !== undefined) return known.answer as T;
    const answer = judgment(this.opening);
    (this.judged ??= []).push({ judgment, answer });
    return answer;
  }

  isLike(other: Speech): boolean {
    return (
      (!this.isWeighed || this.words === other.words) &&
      (this.limits?.every((words) => this.exceeds(words) === other.isLongerThan(words)) ?? true) &&
      this.short === other.short &&
      this.asks === other.asks &&
      this.endsAsking === other.endsAsking &&
      this.asksOnly === other.asksOnly &&
      this.blank === other.blank &&
      testsAmong(this.tested).every((test) => this.passes(test) === other.passes(test)) &&
      (this.judged?.every(({ judgment, answer }) => other.judge(judgment) === answer) ?? true)
    );
  }

  forget(): void {
    this.beginning = undefined;
  }

  private readOpening(): string {
    const { text, complete } = beginningOf(this.paragraphs);
    this.isShort = complete;
    return plainBlanks(text).trim();
  }

  private exceeds(words: number): boolean {
    return this.counted === undefined && wordsExceed(this.paragraphs[0], words) ? true : this.wordCount > words;
  }

  private get isBrief(): boolean {
    return this.size <= SURELY_BRIEF || (this.size <= SURELY_LONG && this.wordCount <= BRIEF);
  }

  private get startsAsking(): boolean {
    const [first, ask] = [firstSentence(this.paragraphs), this.asksFirst];
    return first?.paragraph === ask?.paragraph && first?.offset === ask?.offset;
  }

  private get asksFirst(): SentencePlace | undefined {
    this.firstAsk ??= firstAsk(this.paragraphs) ?? 'none';
    return this.firstAsk === 'none' ? undefined : this.firstAsk;
  }

  private get last(): readonly Sentence[] {
    return lastSentences(this.paragraphs);
  }
}

/** What a function made of an opening. */
interface Judged {
  readonly judgment: (opening: string) => boolean | string;
  readonly answer: boolean | string;
}

/** Where a sentence begins: at an offset in the text of one of the paragraphs. */
interface SentencePlace {
  readonly paragraph: number;
  readonly offset: number;
}

function lastSentences(paragraphs: readonly Paragraph[]): readonly Sentence[] {
  let last: readonly Sentence[] = [];
  for (let at = paragraphs.length - 1; at >= 0 && last.length < LAST; at--) {
    const more = paragraphs[at]?.lastSentences(LAST - last.length) ?? [];
    last = last.length === 0 ? more : [...more, ...last];
  }
  return last;
}

function firstSentence(paragraphs: readonly Paragraph[]): SentencePlace | undefined {
  return firstWhere(paragraphs, ([first]) => first);
}

function firstAsk(paragraphs: readonly Paragraph[]): SentencePlace | undefined {
  return firstWhere(paragraphs, (sentences) => sentences.find(({ asks }) => asks !== undefined));
}

function firstWhere(
  paragraphs: readonly Paragraph[],
  find: (sentences: readonly Sentence[]) => Sentence | undefined,
): SentencePlace | undefined {
  for (let at = 0; at < paragraphs.length; at++) {
    const found = find(paragraphs[at]?.sentences ?? []);
    if (found !== undefined) return { paragraph: at, offset: found.from };
  }
  return undefined;
}

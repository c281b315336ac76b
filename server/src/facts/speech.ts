import { plainBlanks } from '../text/blanks';
import { askedText } from './asked';
import type { Sentence } from './lineSentences';
import type { Paragraph } from './paragraphs';
import { paragraphsIn } from './paragraphs';
import type { Spoken, Stretch } from './spokenLines';
import { spokenLines } from './spokenLines';

/** Where a sentence of a turn begins: at a line, counted from the turn's first, and a column. */
export interface Said {
  readonly line: number;
  readonly from: number;
}

/** What is said in one turn, as far as questions need to know. */
export interface Speech {
  /** How much is said, in characters: what roles compare, at a tenth of the price of words. */
  readonly size: number;
  /** How many words there are, for who reads questions: `isLike` goes by it once somebody has asked. */
  readonly words: number;
  /** The same, for who only adds it up. */
  readonly wordCount: number;
  /** Its text in one line if that is short, else its first characters. Who reads questions judges it, so that `isLike` knows what for. */
  readonly opening: string;
  readonly short: boolean;
  readonly first: Said | undefined;
  /** Where the first sentence that asks or prompts stands; a search, for those who show it. */
  readonly firstAsk: Said | undefined;
  /** What is asked, or said first, for an outline; see `askedText`. */
  readonly asked: string;
  /** Whether the turn asks: near its end, or anywhere in a short one. */
  readonly asks: boolean;
  /** Whether its very last sentence asks. */
  readonly endsAsking: boolean;
  /** Whether all of a brief turn asks: its first sentence and its last. */
  readonly asksOnly: boolean;
  /** What a pure function makes of its opening, which is asked once. */
  judge<T extends Judgment>(judgment: (opening: string) => T): T;
  /**
   * Whether another speech in its place would lead to the same reading of the conversation: all that was asked of this one
   * has the same answer. How much is said may differ, in characters; where that counts, sums are compared.
   */
  isLike(other: Speech): boolean;
  /** Lets go of what takes much memory and is soon found again; all else that is known stays. */
  forget(): void;
}

/** What can be made of an opening. */
export type Judgment = boolean | string | readonly number[];

/** Beyond so many characters a turn is no thanks, greeting or interjection. */
const SHORT = 600;

/** Turns of up to so many words ask wherever in them a question stands; longer ones only near their end. */
const BRIEF = 70;

/** A turn of up to so many characters has no more words than that, and one of more than so many has more, in any script. */
const SURELY_BRIEF = 110;
const SURELY_LONG = 1000;

/**
 * Reads what a turn says; each part when somebody asks for it. Lines and paragraphs remember their own part, so that only
 * changed ones are read anew. Of a long turn only the end is searched for questions, until somebody wants to know where its first one
 * stands.
 */
export function speechOf(text: Spoken, turn: Stretch): Speech {
  return new SpeechOfTurn(Array.from(paragraphsIn(spokenLines(text, turn, turn.line), text.width)));
}

class SpeechOfTurn implements Speech {
  readonly size: number;
  private counted: number | undefined;
  private isWeighed = false;
  private opened: { readonly text: string; readonly complete: boolean } | undefined;
  private closing: readonly Sentence[] | undefined;
  private shown: string | undefined;
  private asking: { readonly at: Place | undefined } | undefined;
  private readonly judged = new Map<(opening: string) => Judgment, Judgment>();

  /**
   * It holds its own lines alone, counted from the turn's first, for it may outlive the version of the document in which it
   * was read.
   */
  constructor(private readonly paragraphs: readonly Paragraph[]) {
    this.size = paragraphs.reduce((sum, { size }) => sum + size, 0);
  }

  get words(): number {
    this.isWeighed = true;
    return this.wordCount;
  }

  get wordCount(): number {
    return (this.counted ??= this.paragraphs.reduce((sum, { words }) => sum + words, 0));
  }

  get opening(): string {
    return this.beginning.text;
  }

  get short(): boolean {
    return this.beginning.complete;
  }

  get first(): Said | undefined {
    return placeOf(this.paragraphs, firstSentence(this.paragraphs));
  }

  get firstAsk(): Said | undefined {
    return placeOf(this.paragraphs, this.asksFirst);
  }

  get asked(): string {
    const from = this.asksFirst ?? firstSentence(this.paragraphs);
    return from === undefined ? '' : (this.shown ??= askedText(this.paragraphs.slice(from.paragraph), from.offset));
  }

  get asks(): boolean {
    return this.isBrief ? this.asksFirst !== undefined : this.last.some(({ asks }) => asks !== undefined);
  }

  get endsAsking(): boolean {
    return this.last.at(-1)?.asks === 'question';
  }

  get asksOnly(): boolean {
    return this.isBrief && this.last[0]?.asks === 'question' && this.startsAsking;
  }

  judge<T extends Judgment>(judgment: (opening: string) => T): T {
    // What was kept for a function is what that function has answered.
    const known = this.judged.get(judgment) as T | undefined;
    if (known !== undefined) return known;
    const answer = judgment(this.opening);
    this.judged.set(judgment, answer);
    return answer;
  }

  isLike(other: Speech): boolean {
    return (
      (!this.isWeighed || this.words === other.words) &&
      this.short === other.short &&
      this.asks === other.asks &&
      this.endsAsking === other.endsAsking &&
      this.asksOnly === other.asksOnly &&
      (this.first === undefined) === (other.first === undefined) &&
      Array.from(this.judged).every(([judgment, answer]) => String(other.judge(judgment)) === String(answer))
    );
  }

  forget(): void {
    this.opened = undefined;
    this.closing = undefined;
  }

  private get isBrief(): boolean {
    return this.size <= SURELY_BRIEF || (this.size <= SURELY_LONG && this.wordCount <= BRIEF);
  }

  private get startsAsking(): boolean {
    const [first, ask] = [firstSentence(this.paragraphs), this.asksFirst];
    return first?.paragraph === ask?.paragraph && first?.offset === ask?.offset;
  }

  private get asksFirst(): Place | undefined {
    return (this.asking ??= { at: firstAsk(this.paragraphs) }).at;
  }

  private get beginning() {
    return (this.opened ??= openingOf(this.paragraphs));
  }

  private get last(): readonly Sentence[] {
    return (this.closing ??= lastSentences(this.paragraphs));
  }
}

/** How many sentences at the end of a long turn may ask. */
const LAST = 2;

function lastSentences(paragraphs: readonly Paragraph[]): readonly Sentence[] {
  let last: readonly Sentence[] = [];
  for (let at = paragraphs.length - 1; at >= 0 && last.length < LAST; at--)
    last = [...(paragraphs[at]?.sentences ?? []), ...last].slice(-LAST);
  return last;
}

/** Where a sentence begins: at an offset in the text of one of the paragraphs. */
interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

function placeOf(paragraphs: readonly Paragraph[], place: Place | undefined): Said | undefined {
  const found = place && paragraphs[place.paragraph]?.placeAt(place.offset);
  return found && { line: found.line, from: found.column };
}

function firstSentence(paragraphs: readonly Paragraph[]): Place | undefined {
  return firstWhere(paragraphs, ([first]) => first);
}

function firstAsk(paragraphs: readonly Paragraph[]): Place | undefined {
  return firstWhere(paragraphs, (sentences) => sentences.find(({ asks }) => asks !== undefined));
}

function firstWhere(
  paragraphs: readonly Paragraph[],
  find: (sentences: readonly Sentence[]) => Sentence | undefined,
): Place | undefined {
  for (let at = 0; at < paragraphs.length; at++) {
    const found = find(paragraphs[at]?.sentences ?? []);
    if (found !== undefined) return { paragraph: at, offset: found.from };
  }
  return undefined;
}

function openingOf(paragraphs: readonly Paragraph[]): { readonly text: string; readonly complete: boolean } {
  let text = '';
  for (const paragraph of paragraphs) {
    const said = paragraph.text.slice(paragraph.from, paragraph.from + SHORT + 1);
    text = text === '' ? said : `${text} ${said}`;
    if (text.length > SHORT) return { text: plainBlanks(text).trim(), complete: false };
  }
  return { text: plainBlanks(text).trim(), complete: true };
}

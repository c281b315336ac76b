import { plainBlanks } from '../text/blanks';
import { askedText } from './asked';
import type { Sentence } from './asks';
import { sentencesIn } from './asks';
import { perLine } from './memo';
import type { ColumnSpan } from './model';
import { countWords } from './sentences';
import type { Spoken, SpokenLine, Stretch } from './spokenLines';
import { spokenLines } from './spokenLines';

/** A sentence of a turn, at its line, counted from the turn's first. */
export interface Said extends ColumnSpan {
  readonly line: number;
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
 * Reads what a turn says; each part when somebody asks for it. Lines remember their own part, so that only changed lines
 * are read anew. Of a long turn only the end is searched for questions, until somebody wants to know where its first one
 * stands.
 */
export function speechOf(text: Spoken, turn: Stretch): Speech {
  return new SpeechOfTurn(Array.from(spokenLines(text, turn), (said) => ({ ...said, at: said.at - turn.line })));
}

class SpeechOfTurn implements Speech {
  readonly size: number;
  private counted: number | undefined;
  private isWeighed = false;
  private opened: { readonly text: string; readonly complete: boolean } | undefined;
  private closing: readonly Sentence[] | undefined;
  private shown: string | undefined;
  private asking: { readonly at: Said | undefined } | undefined;
  private readonly judged = new Map<(opening: string) => Judgment, Judgment>();

  /**
   * It holds its own lines alone, counted from the turn's first, for it may outlive the version of the document in which it
   * was read.
   */
  constructor(private readonly spoken: readonly SpokenLine[]) {
    this.size = spoken.reduce((size, { line, from }) => size + line.text.length - from, 0);
  }

  get words(): number {
    this.isWeighed = true;
    return this.wordCount;
  }

  get wordCount(): number {
    return (this.counted ??= sumWords(this.spoken));
  }

  get opening(): string {
    return this.beginning.text;
  }

  get short(): boolean {
    return this.beginning.complete;
  }

  get first(): Said | undefined {
    return firstSentence(this.spoken);
  }

  get firstAsk(): Said | undefined {
    return (this.asking ??= { at: firstAsk(this.spoken) }).at;
  }

  get asked(): string {
    const from = this.firstAsk ?? this.first;
    return from === undefined ? '' : (this.shown ??= askedText(this.spoken, from));
  }

  get asks(): boolean {
    return this.isBrief ? this.firstAsk !== undefined : this.last.some(({ asks }) => asks !== undefined);
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
    const { first, firstAsk: ask } = this;
    return first?.line === ask?.line && first?.from === ask?.from;
  }

  private get beginning() {
    return (this.opened ??= openingOf(this.spoken));
  }

  private get last(): readonly Sentence[] {
    return (this.closing ??= lastSentences(this.spoken));
  }
}

/** How many sentences at the end of a long turn may ask. */
const LAST = 2;

function lastSentences(spoken: readonly SpokenLine[]): readonly Sentence[] {
  let last: readonly Sentence[] = [];
  for (let at = spoken.length - 1; at >= 0 && last.length < LAST; at--) {
    const said = spoken[at];
    if (said !== undefined) last = [...sentencesIn(said.line, said.from), ...last].slice(-LAST);
  }
  return last;
}

function firstSentence(spoken: readonly SpokenLine[]): Said | undefined {
  for (const { line, at, from } of spoken) {
    const [first] = sentencesIn(line, from);
    if (first !== undefined) return { line: at, from: first.from, to: first.to };
  }
  return undefined;
}

function firstAsk(spoken: readonly SpokenLine[]): Said | undefined {
  for (const { line, at, from } of spoken) {
    const asking = sentencesIn(line, from).find(({ asks }) => asks !== undefined);
    if (asking !== undefined) return { line: at, from: asking.from, to: asking.to };
  }
  return undefined;
}

function openingOf(spoken: readonly SpokenLine[]): { readonly text: string; readonly complete: boolean } {
  let text = '';
  for (const { line, from } of spoken) {
    const said = line.text.slice(from, from + SHORT + 1);
    text = text === '' ? said : `${text} ${said}`;
    if (text.length > SHORT) return { text: plainBlanks(text).trim(), complete: false };
  }
  return { text: plainBlanks(text).trim(), complete: true };
}

const wordsIn = perLine(({ text }, from) => countWords(from === 0 ? text : text.slice(from)));

function sumWords(spoken: readonly SpokenLine[]): number {
  return spoken.reduce((words, { line, from }) => words + wordsIn(line, from), 0);
}

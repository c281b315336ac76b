import type { LineView } from '../facts/fact';
import type { LabelShape } from '../syntax/shape';
import type { Row } from '../text/row';
/** One line that could begin a turn, and the label that it would bear. What the line shows is asked of facts, when it is wanted. */
export declare class LabelPlace {
    private readonly lines;
    readonly line: number;
    private readonly view;
    readonly shape: LabelShape;
    private readonly nth;
    /** The label as it stands there. */
    readonly label: string;
    /** What all places of one label have in common; see `labelKey` and `serialKeys`. */
    readonly key: string;
    /** @param nth which of the line's shapes it is */
    constructor(lines: Row<LineView>, line: number, view: LineView, shape: LabelShape, nth: number, key?: string);
    /** The same place of a label that goes by another key. */
    keyed(key: string): LabelPlace;
    /** Whether a line without words (blank, a rule, a number, a time), or nothing, stands before it. */
    get opens(): boolean;
    /** Whether the line before it could bear a label as well, as where turns stand line by line. */
    get follows(): boolean;
    /** Written with the fullwidth colon of Chinese and Japanese. */
    get fullwidth(): boolean;
    /** An item of a list: a dash, a bullet or a number stands before it. */
    get listed(): boolean;
    /** Whether its line begins with the mark of an item. */
    get isItem(): boolean;
    /** What stands between label and text, without a time. */
    get separator(): string;
    /** Beside the number of a page, as running heads are, with a blank line between them or not. The numbers of captions stand above times. */
    get atPage(): boolean;
    /** Whether the next line has text. */
    get below(): boolean;
    /** Whether the items of a list, a heading, or what is set in deeper come next, and it is none of them itself. */
    get itemsBelow(): boolean;
    /** Whether nothing is said on its line: the text is below. */
    get isEmpty(): boolean;
    /** Whether what stands behind it is said by somebody: a sentence, or long. */
    get isSpeech(): boolean;
    /** Whether what stands behind it is a fact rather than something said: of few words. */
    get isFact(): boolean;
    /** The same before the talk, where facts have more words. */
    get isFactBeforeTalk(): boolean;
    /** Whether what stands behind it ends with a question mark. */
    get asks(): boolean;
    /** Whether a number stands behind it, and nothing else. */
    get isNumber(): boolean;
    /** Whether names stand behind it, and nothing is said. */
    get isCredit(): boolean;
    /** Whether the colon behind it is the first of two, as in a path of code. */
    get isPath(): boolean;
    /** Whether what stands behind it is something to be done. */
    get isTask(): boolean;
    /** Whether what stands behind it ends with the short name of an employer or a party. */
    get endsWithParty(): boolean;
    /** Whether what stands behind it is a headline. */
    get isHeadline(): boolean;
    /** What stands behind it as pages repeat it, without numbers; undefined where it ends a sentence. */
    get pageHead(): string | undefined;
    /** Whether what stands behind it has what the heads of pages have: a number, a sign or a wide gap. */
    get mayBePageHead(): boolean;
    /** Whether its line is such as machines write. */
    get isMachines(): boolean;
    /** Whether a moment stands before what is said, as programs write it. */
    get isStamped(): boolean;
    /** What is said on its line, but for numbers and the like; see `sentenceOn`, which is no fact. */
    get sentence(): string | undefined;
    private at;
}
//# sourceMappingURL=place.d.ts.map
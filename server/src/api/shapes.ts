/** The plain shapes in which the command line and the library answer. Lines and columns count from 1, columns in UTF-16 code units. */

/** What a participant does in the conversation. */
export type Role = 'interviewer' | 'moderator' | 'respondent' | 'other';

/** What a turn does. */
export type TurnKind = 'question' | 'answer' | 'remark';

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What may be known of a transcript besides its text. */
export interface Options {
  /** The text of a `.turnwise.yaml`: who takes part, which rules count. */
  readonly declarations?: string;
  /**
   * Who speaks in the other transcripts of its folder, as {@link parse} tells of each: a label that they write otherwise is
   * found then. Nothing else hangs on them.
   */
  readonly others?: readonly { readonly participants: readonly Participant[] }[];
}

/** How a transcript is to be formatted. */
export interface FormatOptions extends Options {
  /** The form that all labels are to have: `colon`, `bold`, `capitals` and more, see docs/formatting.md; as they are without it. */
  readonly labels?: string;
  /** How many stand between turns; as in the text, or as declared, without it. */
  readonly blankLines?: 0 | 1;
}

/** A format that is written as text. */
export type TextFormatId = 'text' | 'markdown' | 'html' | 'vtt' | 'srt' | 'csv' | 'json';

/** A format that is written as bytes. */
export type BinaryFormatId = 'docx';

/** A format in which transcripts are written. */
export type WrittenFormatId = TextFormatId | BinaryFormatId;

/** A format of transcripts; those beside the written ones are only read. */
export type FormatId = WrittenFormatId | 'whisper' | 'ttml' | 'ass' | 'sbv' | 'otr';

/** What is to be converted into what. */
export interface ConvertOptions<To extends WrittenFormatId = WrittenFormatId> {
  readonly to: To;
  /** What the file is; seen from its name and its content without it. */
  readonly from?: FormatId;
  /** What the file is called. */
  readonly name?: string;
  /** Whether to keep what is around the interview: a page's menu and foot, comments, the head of a mail. They are left out without it. */
  readonly withSurroundings?: boolean;
  /** The form of its labels, for `text` and `markdown`: `colon`, `bold`, `capitals` and more, see docs/formatting.md. */
  readonly labels?: string;
}

/** A transcript in another format. */
export interface Converted<To extends WrittenFormatId = WrittenFormatId> {
  /** The text of the file; for `docx`, its bytes. */
  readonly content: To extends BinaryFormatId ? Uint8Array : string;
  /** What the file has and the other format cannot hold, in sentences. */
  readonly lost: readonly string[];
}

/** A stretch of lines, the last one included. */
export interface Lines {
  /** From 1. */
  readonly line: number;
  /** Not before `line`. */
  readonly endLine: number;
}

/** A stretch of text; `endColumn` is the column after its last character. */
export interface Place extends Lines {
  /** On `line`, from 1, in UTF-16 code units. */
  readonly column: number;
  /** On `endLine`. */
  readonly endColumn: number;
}

/** Who speaks, and when. */
export interface Turns {
  /** From the first turn to the end of the last one; left out where there is no turn. */
  readonly body?: Lines;
  /** In the order of their first turns. */
  readonly participants: readonly Participant[];
  readonly turns: readonly Turn[];
  /** What is no speech, around the interview and in it, in order. */
  readonly matter: readonly Matter[];
}

/** Lines that are no speech. */
export interface Matter extends Lines {
  readonly kind: MatterKind;
  /** Of a title or a heading: from 1, the highest; one without marks is below all that have some. */
  readonly level?: number;
  /** Of a title or a heading: its words. */
  readonly text?: string;
}

/** What stands in or around an interview and is no speech. */
export type MatterKind =
  | 'title'
  | 'heading'
  | 'introduction'
  | 'navigation'
  | 'facts'
  | 'footer'
  | 'page'
  | 'time'
  | 'direction'
  | 'code'
  | 'quote'
  | 'poll'
  | 'note'
  | 'rule'
  | 'comment';

/** One person, group or generic voice behind one or more labels. */
export interface Participant {
  /** The declared one; else the commonest of the fullest labels in use. */
  readonly name: string;
  /** A fuller form of the name that is found around the interview. */
  readonly fullName?: string;
  /** Most used first; `turns` counts them. */
  readonly labels: readonly { readonly label: string; readonly turns: number }[];
  /** The names of those who speak at once, where the label names several (`Ann and Bo`). */
  readonly speakers?: readonly string[];
  /** Left out where nobody interviews. */
  readonly role?: Role;
  /** How many. */
  readonly turns: number;
}

/** One turn: a label, and what is said until the next. */
export interface Turn extends Lines {
  /** Where the label begins. */
  readonly column: number;
  /** The label as it stands. */
  readonly label: string;
  /** The participant's name, which the label may not be. */
  readonly speaker: string;
  /** The names of those who speak at once, where the label names several. */
  readonly speakers?: readonly string[];
  readonly role?: Role;
  readonly kind: TurnKind;
  /** Of a question: the lines of the turns that answer it. */
  readonly answers?: readonly number[];
  /** Of an answer: the line of its question. */
  readonly question?: number;
}

/** The questions of an interview. */
export interface Outline {
  readonly questions: readonly Question[];
}

/** What is asked. The lines are those of the turn that asks. */
export interface Question extends Lines {
  readonly speaker: string;
  /** What is asked, in at most 80 characters and an ellipsis. */
  readonly text: string;
  readonly answers: readonly Answer[];
}

/** A turn that answers. */
export interface Answer extends Lines {
  readonly speaker: string;
}

/** What looks wrong. */
export interface Findings {
  /** In the text's order. */
  readonly findings: readonly Finding[];
}

/** One thing that looks wrong, and where. */
export interface Finding extends Place {
  /** The rule's name, such as `label-drift`. */
  readonly code: string;
  readonly severity: Severity;
  /** A sentence for people. */
  readonly message: string;
  /** The best first. */
  readonly fixes: readonly Fix[];
}

/** A way to fix a finding. */
export interface Fix {
  /** What it does, for a menu. */
  readonly title: string;
  /** Whether it may be applied without a person's look at it. */
  readonly certain: boolean;
  /** All against the text as it is; none overlaps another. */
  readonly edits: readonly Edit[];
}

/** The text at a place gives way to `text`; an empty place inserts. */
export interface Edit extends Place {
  readonly text: string;
}

/** What can be counted of anything that was said. */
export interface Counts {
  readonly turns: number;
  readonly words: number;
  /** Turns that ask. */
  readonly questions: number;
  /** Words of the turns that ask. */
  readonly questionWords: number;
  /** Questions that nobody answers. */
  readonly unanswered: number;
  /** Turns that answer. */
  readonly answers: number;
  /** How long was spoken, as far as times in the text tell; left out where they tell nothing. */
  readonly seconds?: number;
  /** The longest turn, by time or by words as `basis` says; left out of many transcripts together. */
  readonly longest?: LongestTurn;
  /** How long passes between a question and its answer; left out where times tell it of no answer. */
  readonly gap?: Gap;
  /** Turns that begin while somebody else still speaks; left out where times tell of no turn whether it does. */
  readonly overlaps?: Overlaps;
}

/** The longest turn of a transcript, or of one who speaks in it. */
export interface LongestTurn {
  /** From 1. */
  readonly line: number;
  readonly words: number;
  /** Left out where times do not tell how long it took. */
  readonly seconds?: number;
}

/** How long passes between questions and their answers. Of an answering speaker, before their own answers. */
export interface Gap {
  /** On average; an answer that begins before the question has ended counts as none. */
  readonly seconds: number;
  /** Of how many answers times tell it. */
  readonly of: number;
}

/** Turns that begin while somebody else still speaks. */
export interface Overlaps {
  readonly count: number;
  /** Of how many turns times tell whether they do. */
  readonly of: number;
  /** How long two speak at once, in all. */
  readonly seconds: number;
}

/** What can be counted of a transcript, or of many together. */
export interface Stats extends Counts {
  /**
   * What shares and the longest turns go by: `times` where times in the text tell how long at least nine tenths of all words
   * took, else `words`.
   */
  readonly basis: 'times' | 'words';
  /** In the order of their first turns. */
  readonly speakers: readonly SpeakerStats[];
}

/** What can be counted of one who speaks. */
export interface SpeakerStats extends Counts {
  readonly name: string;
  /** Left out where nobody interviews, and where it differs from one transcript to another. */
  readonly role?: Role;
  /** Of the words of all, from 0 to 1, in thousandths. */
  readonly share: number;
  /** Of the time of all, from 0 to 1, in thousandths; left out where `basis` is `words`. */
  readonly timeShare?: number;
}

/** A transcript after its certain fixes: its text, and what still looks wrong with it. */
export interface Fixed extends Findings {
  /** All of it; lines end as they did, and a byte order mark stays. */
  readonly text: string;
  /** How many findings fewer there are than before. */
  readonly fixed: number;
}

import type { Event, Range, TextEditor } from 'vscode';
import type { ColoredLabel } from '../../server/src/protocol/speakerColors';
import type { Offer, OfferChoice } from './plainText/offer';

/** A row of a view, as a person reads it. */
export interface Listed {
  readonly label: string;
  readonly description: string;
}

export interface ListedQuestion extends Listed {
  readonly answers: readonly Listed[];
}

export interface ListedSpeaker extends Listed {
  /** The same as long as it is the same row. */
  readonly id: string;
  /** The document in which they speak. */
  readonly uri: string;
  /** Their labels, and some of what they say. */
  readonly children: readonly Listed[];
}

/** What the page with the recording shows. */
export interface Sound {
  /** Where it stands, and how long the recording is, in milliseconds. */
  readonly time: number;
  readonly length: number;
  readonly isPlaying: boolean;
  readonly isLooping: boolean;
  readonly rate: number;
  /** The lines of the turn that is marked as the one that sounds. */
  readonly marked: Range | undefined;
  /** What is said in place of a recording; empty while there is one. */
  readonly trouble: string;
  readonly isInSight: boolean;
  /** What the page was kept from by its own rules. */
  readonly violations: readonly string[];
}

/** What the page shows that judges who speaks. */
export interface Judging {
  /** Who is asked about, or that all are judged. */
  readonly title: string;
  readonly detail: string;
  readonly isOver: boolean;
  /** Whether the page shows that already: keys that come before count for nothing. */
  readonly isSeen: boolean;
  /** The answers with their keys. */
  readonly verdicts: readonly string[];
  /** How many are judged, and how many there are. */
  readonly done: number;
  readonly all: number;
  /** Which clip is heard or read, and what is in the way of hearing it. */
  readonly clip: number;
  readonly note: string;
  readonly isPlaying: boolean;
  /** Where the recording stands, in milliseconds. */
  readonly time: number;
  /** The turn that is marked in the text. */
  readonly marked: Range | undefined;
  /** What was judged, the latest first. */
  readonly judged: readonly string[];
  /** What the page was kept from by its own rules. */
  readonly violations: readonly string[];
}

/** What the page of the timeline shows. */
export interface TimelineShown {
  /** The turn that is chosen, from 0, and what a screen reader is told of it; -1 for none. */
  readonly chosen: number;
  readonly spoken: string;
  /** The stretch in sight, in milliseconds or words. */
  readonly from: number;
  readonly to: number;
  /** How many turns and figures the page has at this moment: of turns, those in sight and around. */
  readonly rows: number;
  readonly cells: number;
  readonly isFocused: boolean;
  /** Whether that is of the text as it is now. */
  readonly isCurrent: boolean;
  /** What the page was kept from by its own rules. */
  readonly violations: readonly string[];
}

/** What the reader's page shows. */
export interface ReaderShown {
  readonly pieces: number;
  /** The line of the text that is at the top of the page, with a fraction. */
  readonly line: number;
  /** How that begins which stands where the cursor is. */
  readonly here: string;
  /** Whether the page was told of the text as it is now. */
  readonly isCurrent: boolean;
  /** What the page was kept from by its own rules. */
  readonly violations: readonly string[];
}

/** What `activate` returns: enough for a test or another extension to see what a person sees. */
export interface TurnwiseApi {
  /** Resolves when the server answers; at once where no transcript has been opened yet. */
  ready(): Promise<void>;
  /** The one offer that this window makes, once it has been made. */
  offer(): Offer | undefined;
  /** Does what the button of the offer does. */
  accept(choice: OfferChoice): Promise<void>;
  /** What the status item says; undefined while it is hidden. */
  statusText(): string | undefined;
  /** The latest sentence that was said in the status bar for a few seconds; empty before the first one. */
  announced(): string;
  /** The messages that the window has shown about its server. */
  messages(): readonly string[];
  /** The labels of an editor that are in the colours of their speakers, in the text's order. */
  coloredLabels(editor: TextEditor): readonly ColoredLabel[];
  /** What a filter leaves of the Questions view, as it is said there; empty without one. */
  filterMessage(): string;
  /** The rows of the Questions view. */
  questions(): readonly ListedQuestion[];
  /** The rows of the Questions view where no interviewer was found: the speakers who may be the interviewer. */
  askers(): readonly Listed[];
  /** The rows of the Speakers view. */
  speakers(): readonly ListedSpeaker[];
  /** The rows of the Transcripts view, as a filter leaves them out of account. */
  transcripts(): readonly Listed[];
  /** What is selected in the Questions view. */
  selectedQuestions(): readonly Listed[];
  /** What is selected in the Speakers view. */
  selectedSpeakers(): readonly Listed[];
  /** What the player shows; undefined until it was used. */
  sound(): Sound | undefined;
  /** The name of the recording that the player offers to write down; empty where it offers none. */
  mediaOffer(): string;
  /** Does what a button of that offer does. */
  answerMediaOffer(choice: 'write' | 'never'): Promise<void>;
  /** What the page shows that judges who speaks; undefined until it was used. */
  judging(): Judging | undefined;
  /** Does there what a key does. */
  pressInJudging(key: string): void;
  /** What the timeline shows; undefined until it was used. */
  timeline(): TimelineShown | undefined;
  /** Does there what a key does. */
  pressInTimeline(key: string): void;
  /** What the reader shows; undefined until it was used. */
  reader(): ReaderShown | undefined;
  /** Fires after the server, the offer, the status item, a colour or a view has changed. */
  readonly onDidChange: Event<void>;
}

import type { Role } from '../model/transcript';

/** What a list of those who speak shows of one of them. `Point` is how a place between two characters is told. */
export interface Speaker<Point> {
  readonly name: string;
  /** A fuller form of the name found around the interview. */
  readonly fullName?: string | undefined;
  /** What a fix writes. */
  readonly label: string;
  /** As it is declared, also where by that there is no interviewer. */
  readonly role?: Role | undefined;
  /** As in `ColoredLabel`; 0 for a declared participant who has not spoken yet. */
  readonly color: number;
  /** Whether the name is still to be filled in: `Speaker 1`. */
  readonly placeholder: boolean;
  /** The names of those who speak at once; else empty. */
  readonly several: readonly string[];
  readonly turns: number;
  /** Of the words of all: `62 %`. */
  readonly share: string;
  /** Most used first; empty for a participant who has not spoken yet. */
  readonly labels: readonly SpeakerLabel[];
  /** What they say where they say most, at most three times, in the text's order. */
  readonly excerpts: readonly SpeakerExcerpt<Point>[];
}

export interface SpeakerLabel {
  readonly label: string;
  readonly turns: number;
  /** Where it begins, in the text's order: line and column of each place one after the other, as there may be many. */
  readonly places: readonly number[];
}

export interface SpeakerExcerpt<Point> {
  /** The first words of a turn; never empty. */
  readonly text: string;
  /** Where the label of the turn begins. */
  readonly place: Point;
}

/** A label, and the number of its participant's colour. `Place` is how a stretch of text is told. */
export interface ColoredLabel<Place> {
  readonly range: Place;
  /** From 1 to 8. Two participants of a transcript share one only where there are more than eight. */
  readonly color: number;
}

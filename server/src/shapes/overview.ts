/** What a status item counts and a list of questions shows. `Place` is how a stretch of text is told. */
export interface Overview<Place> {
  readonly turns: number;
  readonly speakers: number;
  readonly questions: readonly OverviewQuestion<Place>[];
  /** Findings at warning or above whose rule looks at labels. */
  readonly labelsToFix: readonly Place[];
  /** All other findings at warning or above: a list of problems shows no more than these two. */
  readonly otherWarnings: readonly Place[];
  /** So many findings can be mended at once, because their fixes are certain. */
  readonly certain: number;
  /** So many speakers have a placeholder for a name. */
  readonly unnamed: number;
}

export interface OverviewQuestion<Place> {
  readonly text: string;
  readonly speaker: string;
  readonly answered: boolean;
  /** Where what is asked stands. */
  readonly range: Place;
  /** From the line of the question to the end of its last answer. */
  readonly exchange: Place;
  /** The text of the exchange, where it was asked for. */
  readonly said?: string;
  readonly answers: readonly OverviewAnswer<Place>[];
}

export interface OverviewAnswer<Place> {
  readonly speaker: string;
  /** Its first words; empty where nothing is said yet. */
  readonly text: string;
  /** The whole turn. */
  readonly range: Place;
}

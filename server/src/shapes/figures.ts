import type { Role } from '../model/transcript';

/** What can be counted of anything that was said. The library tells the same (`Counts`, `Stats` and `SpeakerStats` there). */
export interface FigureCounts {
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
  /** The turn that took longest, by what `basis` of the figures says; left out where there is none. */
  readonly longest?: LongestTurn;
  /** How long passes between a question and its answer; left out where times tell it of no answer. */
  readonly gap?: Gap;
  /** Turns that begin while somebody else still speaks; left out where times tell of no turn whether it does. */
  readonly overlaps?: Overlaps;
}

export interface LongestTurn {
  /** From 1. */
  readonly line: number;
  readonly words: number;
  /** Left out where no times tell. */
  readonly seconds?: number;
}

export interface Gap {
  /** On average; an answer that begins before the question has ended counts as none. */
  readonly seconds: number;
  /** Of how many answers it is known. */
  readonly of: number;
}

export interface Overlaps {
  readonly count: number;
  /** Of how many turns it is known. */
  readonly of: number;
  /** How long two speak at once, in all. */
  readonly seconds: number;
}

/** What can be counted of a talk. */
export interface Figures extends FigureCounts {
  /** Whether times tell how long nearly all of it took (`times`), or shares and the longest turns go by words. */
  readonly basis: 'times' | 'words';
  /** In the order of their first turns. */
  readonly speakers: readonly SpeakerFigures[];
}

/** What can be counted of one who speaks. */
export interface SpeakerFigures extends FigureCounts {
  readonly name: string;
  /** Left out where nobody interviews. */
  readonly role?: Role;
  /** Of the words of all, from 0 to 1, in thousandths. */
  readonly share: number;
  /** Of the time of all, from 0 to 1, in thousandths; left out where the basis is words. */
  readonly timeShare?: number;
}

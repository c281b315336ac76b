import type { Participant, Turn } from '../../model/transcript';
import type { Words } from '../../words/say';
import type { Talk } from './talk';

/**
 * Something in a text that speaks against the name over a turn. It is worth a look by itself: among corrections that people
 * made it stands on wrong turns at least ten times as often as on right ones.
 */
export interface Sign {
  /** What it is called among us; users read the message. */
  readonly name: string;
  /** The only turns of which it may say anything, by their indices. */
  readonly concerns: (talk: Talk) => Iterable<number>;
  /** What it says of the turn at a place in the talk; undefined where it says nothing. */
  readonly against: (talk: Talk, at: number) => Suspicion | undefined;
}

/** A suspicion against one turn, in an editor's words. */
export interface Suspicion {
  readonly message: Words;
  /** Whose turn it is, where the sign says that. */
  readonly rightful?: Participant;
  /** Whether somebody else comes into question; anybody does where this is not said. */
  readonly suits?: (other: Participant) => boolean;
  /** The neighbour that bears this turn's rightful label, and the other way round, where the sign says that. */
  readonly exchangedWith?: Turn;
  /** The other turn of which the message speaks. */
  readonly beside?: { readonly turn: Turn; readonly message: Words };
}

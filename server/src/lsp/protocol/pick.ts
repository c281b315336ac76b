/**
 * Request from server to client `turnwise/pick`: lets the person choose a participant or the like, or type a new name.
 * `PickParams` to the name, or null where nothing was chosen. A client that answers it says so in `initializationOptions`, or as the
 * experimental capability `turnwise: { pick: true }`; any other is asked by `window/showMessageRequest`.
 */
export const PICK = 'turnwise/pick';

export interface PickParams {
  readonly title: string;
  readonly hint: string;
  readonly choices: readonly PickChoice[];
  /** Whether a name that is none of the choices will do. */
  readonly takesNewName: boolean;
  /** The place of the likeliest choice, from 0; without, the first, or none where a new name will do. */
  readonly likely?: number;
  /** The name that is to be changed: it stands in the box, selected, in place of a list. */
  readonly present?: string;
}

export interface PickChoice {
  readonly name: string;
  /** A participant's number in all lists of a document, from 1; other choices have none. */
  readonly number?: number;
  /** What they do and how many turns they have. */
  readonly description: string;
  /** Some of what they say, perhaps nothing. */
  readonly excerpt: string;
}

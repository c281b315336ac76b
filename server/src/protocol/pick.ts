import type { Choice, Question } from '../shapes/question';

/**
 * Request from server to client `turnwise/pick`: lets the person choose a participant or the like, or type a new name.
 * `PickParams` to the name, or null where nothing was chosen. A client that answers it says so in `initializationOptions`, or as the
 * experimental capability `turnwise: { pick: true }`; any other is asked by `window/showMessageRequest`.
 */
export const PICK = 'turnwise/pick';

export type PickParams = Question<string>;

export type PickChoice = Choice<string>;

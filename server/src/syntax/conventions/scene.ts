import { wordsOf } from '../../language/lists';

const WORDS = Array.from(wordsOf('sceneHeadings'), (word) => word.toUpperCase()).join('|');

/** The source of an expression: what follows is no heading of a scene, such as `INT. KITCHEN – DAY`. */
export const NO_SCENE = String.raw`(?!(?:${WORDS})\.)`;

/** The attribute of what stands on pages of our own making, which says what it is. */
export const OURS = 'data-turnwise';

/** What it says of a paragraph that begins like a label and has none. */
export const UNLABELLED = 'unlabelled';

/** What it says of all that stands there besides the talk. */
export const BESIDES = 'page';

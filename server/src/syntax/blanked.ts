/**
 * What stands in a time's place where it was blanked out: a blank that no pattern of names and columns takes for one of theirs,
 * and that counts as white space.
 */
export const VEIL = '\u2007';

/** The same in a tag's place. */
export const UNDRESSED = '\u2008';

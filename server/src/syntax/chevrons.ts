/**
 * The source of a pattern for what marks in captions that another speaks: two chevrons or three, also as programs write
 * them that take the text for a web page's (`&gt;&gt;`).
 */
export const CHEVRONS = '(?:>{2,3}|(?:&gt;){2,3})';

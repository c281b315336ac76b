/** Colons as wide as an ideograph, of other heights, and the ratio that stands for one; a text needs no blank behind them. */
export const WIDE_COLONS = '\ufe55\ufe30\ufe13\u2236';

/** Signs that stand for a colon before a blank: a raised one, the stops of Hebrew and Armenian. */
export const NARROW_COLONS = '\ua789\u05c3\u0589';

/** Every mark that may stand where a colon should, semicolons too, as what stands between the brackets of an expression. */
export const ANY_COLONS = `:：;；\u061b${WIDE_COLONS}${NARROW_COLONS}`;

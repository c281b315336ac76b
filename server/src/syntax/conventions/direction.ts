/** The source of an expression: a direction in italics between a name and its stop, as plays have it: `MARA, *aside*.` */
export const ASIDE = String.raw`(?:,?[ ][*_]\p{Ll}[^*_]{1,60}[*_])?`;

/** `1:02`, `00:01:02.500`, and with the frames of a film `01:00:00:12`, `01:00:00;12`, `01;00;00;12`. */
export const CLOCK = String.raw`(?:\d{1,3}:\d{2}(?::\d{2}(?:[:;]\d{2})?)?(?:[.,]\d{1,3})?|\d{2}(?:;\d{2}){3})`;
/** Half of the day, or the zone: `10:05 a.m.`, `14:02Z`. */
const HALF = String.raw`(?:\s?[ap]\.?m\.?|Z|[+-]\d{2}:\d{2})?`;
/** Chats write the day before the time: `[12/03/24, 14:02:11]`, `2024-03-12T14:02:11`. */
const DATE = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?\s+|T))?`;
/** A time, or the stretch from one to another. */
const STRETCH = String.raw`${DATE}${CLOCK}${HALF}(?:\s*(?:-->|-|–|—)\s*${CLOCK}${HALF})?`;
/** A time in brackets of any kind, which may be escaped for Markdown. */
export const STAMP = String.raw`\\?[[(<{]\s*${STRETCH}\s*\\?[\])>}]`;
/** A time without brackets. */
export const BARE_TIME = String.raw`(?<![\d\p{L}:.,/$-])${STRETCH}(?![\d\p{L}]|:\d)`;

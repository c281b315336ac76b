/** `1:02`, `00:01:02.500`, `0:1:2.500`, and with the frames of a film `01:00:00:12`, `01:00:00;12`, `01;00;00;12`. */
export const CLOCK = String.raw`(?:\d{1,3}:\d{2}(?::\d{2}(?:[:;]\d{2})?)?(?:[.,]\d{1,3})?|\d{1,2}(?::\d{1,2}){2}[.,]\d{1,3}|\d{2}(?:;\d{2}){3})`;
/** Seconds as programs write them: `4.12`, `4.12s`, `4s`; a mere number may be a page or a footnote. */
export const SECONDS = String.raw`\d{1,6}(?:\.\d{1,3}s?|s)`;
/** The same in square brackets, or a stretch: `[0.00s -> 4.12s]`. Pauses are in round ones. */
export const SECONDS_STAMP = String.raw`\[\s*${SECONDS}(?:\s*(?:-{1,2}>|[-–—→])\s*${SECONDS})?\s*\]`;
/** As f4 and MAXQDA set it into a text, with tenths of a second behind a dash: `#00:01:02-5#`. */
export const HASH_STAMP = String.raw`#\d{1,2}:\d{2}:\d{2}-\d{1,3}#`;
/** Half of the day, or the zone: `10:05 a.m.`, `14:02Z`. */
const HALF = String.raw`(?:\s?[ap]\.?m\.?|Z|[+-]\d{2}:\d{2})?`;
/** Chats write the day before the time: `[12/03/24, 14:02:11]`, `2024-03-12T14:02:11`. */
const DATE = String.raw`(?:\d{1,4}[./-](?:\d{1,2}|[A-Za-z]{3,9})[./-]\d{1,4}(?:,?\s+|T))?`;
/** Others write it behind the time, in the same brackets: `(14:02:11 12/03/2024)`. */
const DATE_BEHIND = String.raw`(?:,?\s+\d{1,4}[./-]\d{1,2}[./-]\d{1,4})?`;
/** Behind a name and a dash, chats say how long ago that day was: `Ann Lee — Today at 2:05 PM`. */
const DAY = String.raw`(?:(?<=[—–-][ ])(?:today|yesterday) at[ ])?`;
/** A time, or the stretch from one to another. */
const STRETCH = String.raw`${DATE}${CLOCK}${HALF}(?:\s*(?:-->|-|–|—)\s*${CLOCK}${HALF})?`;
/** A time in brackets of any kind, which may be escaped for Markdown, or between number signs. */
export const STAMP = String.raw`(?:\\?[[(<{]\s*${STRETCH}${DATE_BEHIND}\s*\\?[\])>}]|${SECONDS_STAMP}|${HASH_STAMP})`;
/** A time without brackets. */
export const BARE_TIME = String.raw`(?<![\d\p{L}:.,/$-])${DAY}${STRETCH}(?![\d\p{L}]|:\d)`;

/** The milliseconds of `1:02`, `00:01:02.500`, `62.5s`, `01:00:00:12`; how long the frames at the end of the last take it does not say. */
export function millisecondsOf(clock: string): number {
  const fields = clock.replace(',', '.').replace('s', '').split(/[:;]/).slice(0, 3);
  return Math.round(1000 * fields.reduce((sum, field) => 60 * sum + Number(field), 0));
}

import type { Span } from './shape';
import { STAMP } from './time';

/** A line as labels are looked for in it: what may stand anywhere in a label's neighbourhood is blanked out. */
export interface Veiled {
  /** As long as the line, so that columns are the same. */
  readonly text: string;
  /** The times that were blanked out, in order. */
  readonly times: readonly Span[];
}

/**
 * What stands in a veil's place: a blank that no pattern of names and columns takes for one of theirs, and that counts as
 * white space.
 */
const BLANK = '\u2007';

/** Tags that only dress a text; those of one letter where they close, have attributes, or open the line's dress. */
const TAG = String.raw`<\/(?:[abiupqs]|[a-z][a-z0-9]{1,10})>|<(?:[biupqs]|em|strong|span|div|br|hr|cite|time|font|t[dr]|table|li|ul|ol|h[1-6]|small|su[bp]|section|article|p|a|pre|code|blockquote|d[dtl])(?:\s[^<>]{0,200})?\/?>`;
const VEIL = new RegExp(
  String.raw`(?:(?<![*_])[*_](?=\\?[[(]))?(?<time>${STAMP})(?:(?<=[*_].*)[*_](?![*_]))?|${TAG}`,
  'giu',
);

/** Beyond so many characters no label begins. */
const REACH = 400;

const NONE: readonly Span[] = [];

/**
 * Blanks out the times in brackets and the tags near the beginning of a line, so that `[0:12] **Ann:**`,
 * `**Ann (0:12):**` and `<b>Ann:</b>` are all read like `**Ann:**`.
 */
export function veil(line: string): Veiled {
  const head = line.length > REACH ? line.slice(0, REACH) : line;
  if (!/[[(<{]/.test(head)) return { text: line, times: NONE };
  const times: Span[] = [];
  const text = head.replace(VEIL, (written: string, ...rest: unknown[]) => {
    const { time } = rest.at(-1) as { readonly time: string | undefined };
    const at = rest.at(-3) as number;
    if (time !== undefined)
      times.push({ from: at + written.indexOf(time), to: at + written.indexOf(time) + time.length });
    return dressOf(written).padEnd(written.length, BLANK);
  });
  return text === head ? { text: line, times: NONE } : { text: text + line.slice(head.length), times };
}

/** Tags of bold and of headings say what Markdown's marks say. */
function dressOf(tag: string): string {
  if (/^<\/?(?:b|strong)[\s>]/i.test(tag)) return '**';
  return /^<h[1-6][\s>]/i.test(tag) ? '#' : '';
}

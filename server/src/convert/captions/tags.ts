import type { Run } from '../../talk/emphasis';
import { runsOf, textOf } from '../../talk/emphasis';

/** A text with the tags of captions: what is emphasised as in Markdown, other tags left out, entities read. */
export interface Untagged {
  readonly text: string;
  /** How many tags were left out. */
  readonly dropped: number;
}

const TAG = /<(?<close>\/?)(?<name>[a-z]*)[^<>]*>/gi;
/** The tags that captions have; anything else in angle brackets is text. */
const KNOWN = /^<(?:\/?(?:[biu]|c|v|lang|ruby|rt|font)(?=[\s.>/])[^<>]*|\d[\d:.]*)>$/i;

/** Reads the tags of a caption. */
export function untag(text: string, decode: (plain: string) => string = (plain) => plain): Untagged {
  const runs: Run[] = [];
  let [at, dropped, bold, italic] = [0, 0, 0, 0];
  const add = (plain: string) => {
    if (plain !== '') runs.push({ text: decode(plain), bold: bold > 0, italic: italic > 0 });
  };
  for (const match of text.matchAll(TAG)) {
    if (!KNOWN.test(match[0])) continue;
    add(text.slice(at, match.index));
    at = match.index + match[0].length;
    const { close, name } = match.groups ?? {};
    const step = close === '/' ? -1 : 1;
    if (name === 'b') bold = Math.max(0, bold + step);
    else if (name === 'i') italic = Math.max(0, italic + step);
    else if (step > 0 && name !== 'v') dropped++;
  }
  add(text.slice(at));
  return { text: textOf(runs), dropped };
}

/** The other way: emphasis as tags. */
export function tagged(text: string, encode: (plain: string) => string = (plain) => plain): string {
  return runsOf(text)
    .map(({ text: plain, bold, italic }) => {
      const inner = italic ? `<i>${encode(plain)}</i>` : encode(plain);
      return bold ? `<b>${inner}</b>` : inner;
    })
    .join('');
}

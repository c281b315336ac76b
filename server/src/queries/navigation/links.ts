import { perLine } from '../../syntax/perLine';
import type { ColumnSpan, Range } from '../../text/range';
import type { Snapshot } from '../../document/snapshot';

/** An address in the text, and what opens it. */
export interface WebLink {
  readonly range: Range;
  /** `https://…`, `http://…` or `mailto:…`. */
  readonly target: string;
}

/** Web and e-mail addresses, in the text's order, wherever they stand. */
export function links({ lines }: Snapshot): readonly WebLink[] {
  const found: WebLink[] = [];
  let start = 0;
  for (const line of lines) {
    for (const { from, to, target } of addressesOn(line)) {
      found.push({ range: { from: start + from, to: start + to }, target });
    }
    start += line.text.length + 1;
  }
  return found;
}

interface Address extends ColumnSpan {
  readonly target: string;
}

/** Remembered with the line, for an editor asks for all of them after each pause in typing. */
const addressesOn = perLine(({ text }): readonly Address[] => (MAY_HAVE.test(text) ? [...addressesIn(text)] : NONE));

const NONE: readonly Address[] = [];

const MAY_HAVE = /:\/\/|www\.|@/i;

/** An address longer than this is left alone: all of it is needed to open it, and on a hostile line it has no end. */
const LONGEST = 2000;

/** Quotes, angle brackets and the marks of East Asian sentences are part of no address. */
const WEB = String.raw`(?<![a-z\d@/.-])(?<web>(?:https?:\/\/|www\.)(?=[\p{L}\p{N}[])[^\s<>"“”„«»\u2018\u3000-\u303f\uff00-\uff20]{1,${LONGEST}})`;
const MAIL = String.raw`(?<![\p{L}\p{N}._+%@/-])(?<mail>[\p{L}\p{N}._+%-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})(?![\p{L}\p{N}@-])`;
const ADDRESS = new RegExp(`${WEB}|${MAIL}`, 'giu');

function* addressesIn(line: string): Iterable<Address> {
  for (const { index, groups } of line.matchAll(ADDRESS)) {
    const { web, mail } = groups ?? {};
    const address = mail ?? withoutSentence(web ?? '');
    const span = { from: index, to: index + address.length };
    if (mail !== undefined) yield { ...span, target: `mailto:${mail}` };
    else if (address.length < LONGEST && HOST.test(address)) yield { ...span, target: withScheme(address) };
  }
}

/** A host, and behind `www.` one with a dot of its own. */
const HOST = /^https?:\/\/(?:www\.)?[\p{L}\p{N}[]|^www\.[^./]+\./iu;

function withScheme(address: string): string {
  return /^www\./i.test(address) ? `https://${address}` : address;
}

/** Without a bracket that was opened before the address and what follows it, and without the marks of a sentence at its end. */
function withoutSentence(address: string): string {
  let end = closedFromOutside(address);
  while (end > 0 && MARKS.includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

const MARKS = ".,;:!?…*'’\\|";

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function closedFromOutside(address: string): number {
  const open = new Map<string, number>();
  for (let at = 0; at < address.length; at++) {
    const mark = address.charAt(at);
    const opening = OPENING[mark];
    const depth = open.get(opening ?? mark) ?? 0;
    if (opening !== undefined && depth === 0) return at;
    open.set(opening ?? mark, depth + (opening === undefined ? 1 : -1));
  }
  return address.length;
}

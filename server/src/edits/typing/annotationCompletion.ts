import type { WrittenAnnotation } from '../../observations/annotations';
import { annotationsWritten, bracketsChosen } from '../../observations/annotations';
import { speechRange, turnAt } from '../../document/places';
import type { Snapshot } from '../../document/snapshot';
import { CLOCK } from '../../syntax/time';
import type { CompletionEntry } from './completion';
import { plural, say } from '../../words/say';

/** The keys behind which a sound or a gap may be meant. */
export const BRACKETS = ['[', '(', '（', '【'] as const;

/** What transcribers write most, for a document that has none of its own. */
const USUAL = ['inaudible', 'crosstalk', 'laughter', 'pause', 'unclear'];

/**
 * Sounds and gaps behind an opening bracket inside what is said: those of this document first, the commonest before the
 * others. Behind a parenthesis only where this document, or the style of its house, has them in parentheses: people put
 * much else into those. What is usually followed by a time is left open for one; all else is closed.
 */
export function annotationCompletion(snapshot: Snapshot, offset: number): readonly CompletionEntry[] {
  const { text } = snapshot;
  const { line, column } = text.placeAt(offset);
  const written = text.lineText(line);
  const [, open = '', typed = ''] = OPENED.exec(written.slice(Math.max(0, column - REACH), column)) ?? [];
  const close = CLOSING.get(open);
  if (close === undefined || !isSpeech(snapshot, offset - typed.length - open.length)) return [];
  const known = usesIn(snapshot, open);
  if (known.length === 0 && open !== '[' && !bracketsChosen(snapshot)?.startsWith(open)) return [];
  const words = new Set(known.map(({ words: own }) => own));
  const offered = [
    ...known,
    ...USUAL.filter((one) => !words.has(one)).map((one) => ({ words: one, uses: 0, timed: 0 })),
  ];
  const isClosed = written.startsWith(close, column);
  return offered
    .filter((one) => one.words.toLowerCase().startsWith(typed.toLowerCase()))
    .map(({ words: label, uses, timed }, nth) => {
      const leftOpen = 2 * timed > uses;
      return {
        kind: 'annotation',
        label,
        detail: uses === 0 ? '' : plural(uses, say`once in this text`, say`${uses} times in this text`),
        filterText: label,
        insert: leftOpen ? `${label} ` : label + close,
        range: { from: offset - typed.length, to: isClosed && !leftOpen ? offset + close.length : offset },
        sortText: String(nth).padStart(4, '0'),
      };
    });
}

/** Whether what stands at an offset is said, and not its label. */
function isSpeech(snapshot: Snapshot, offset: number): boolean {
  const turn = turnAt(snapshot, offset);
  return turn !== undefined && offset >= speechRange(snapshot.text, turn).from;
}

/** Behind more than these UTF-16 code units of typed text no list is offered. */
const REACH = 32;
const OPENED = /([[(（【])([^[\](){}（）【】]*)$/;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
  ['（', '）'],
  ['【', '】'],
]);

/** The words of a sound or a gap, how often they stand in the text, and how often with a time. */
interface AnnotationUse {
  readonly words: string;
  readonly uses: number;
  readonly timed: number;
}

/** What stands in such brackets, the commonest first. */
function usesIn(snapshot: Snapshot, open: string): readonly AnnotationUse[] {
  const known = new Map<string, AnnotationUse>();
  for (const { kind, style, inside } of annotationsWritten(snapshot)) {
    const words = wordsOf(inside);
    if (kind === 'time' || !isOpenedBy(style, open) || words === '') continue;
    const { uses, timed } = known.get(words) ?? { uses: 0, timed: 0 };
    known.set(words, { words, uses: uses + 1, timed: timed + (TIME.test(inside) ? 1 : 0) });
  }
  return [...known.values()].sort((a, b) => b.uses - a.uses);
}

function isOpenedBy(style: WrittenAnnotation['style'], open: string): boolean {
  return style.replace('\\', '').startsWith(open);
}

function wordsOf(inside: string): string {
  return inside.replace(TIME, '').trim();
}

const TIME = new RegExp(String.raw`(?<![\d:])${CLOCK}(?![\d:])`);

import type { Participant, Transcript, TurnText } from '../model/transcript';
import { idOf } from '../facts/turnText';
import { isInterjection } from '../language/utterance';
import { isGrammar, isOpener } from '../language/words';
import type { Line } from '../syntax/line';
import { plainBlanks } from '../text/blanks';
import { countPerChunk, perChunk } from '../text/perChunk';
import { perKey } from '../text/perKey';
import { perObject } from '../text/perObject';
import type { CommonHead, Marks } from './heads';
import { commonHeads } from './heads';

/** A label that stands fewer times could be a word. */
const KNOWN = 3;

/** So many turns open a paragraph where all do; so many paragraphs are turns where people only talk. */
const OPEN = 0.8;
const DENSE = 0.8;

/** Where so many turns follow one of the same speaker, speakers may go on under their own label. */
const GOES_ON = 0.15;

/** What heads without a colon look like in a document. */
export interface HeadStyle {
  readonly usual: Marks;
  /** By their first two characters, the longest first. */
  readonly labels: ReadonlyMap<string, readonly KnownLabel[]>;
  readonly opens: boolean;
  readonly goesOn: boolean;
  /** Nearly every paragraph is a turn. */
  readonly isDense: boolean;
  /** Times stand before labels. */
  readonly isTimed: boolean;
  /** What may stand behind the label, in place of the usual marks. */
  readonly behind: RegExp;
}

/** A label, and the id of its participant. */
interface KnownLabel {
  readonly label: string;
  readonly speaker: string;
}

/** The usual marks that have a colon; undefined where there are none. */
export function marksIn(transcript: Transcript): CommonHead | undefined {
  return commonHeads(transcript).find(({ behind }) => /[:：]/.test(behind));
}

/** Undefined where labels are not marked by a colon. The same object for as long as it says the same. */
export const headStyle = perObject((transcript: Transcript): HeadStyle | undefined => {
  const { texts, participants } = transcript;
  const usual = marksIn(transcript);
  if (usual === undefined) return undefined;
  const key: StyleKey = {
    usual: { before: usual.before, behind: usual.behind },
    labels: knownLabels(participants),
    opens: opening(texts) >= OPEN * texts.length,
    goesOn: repeated(texts) >= GOES_ON * texts.length,
    isDense: texts.length >= DENSE * paragraphs(texts),
    isTimed: timed(texts) >= DENSE * texts.length,
  };
  return readStyle(JSON.stringify(key));
});

const opening = countPerChunk(({ opens }: TurnText) => opens);
const timed = countPerChunk(
  ({ timeSpan, labelSpan }: TurnText) => timeSpan !== undefined && timeSpan.to <= labelSpan.from,
);
const repeated = countPerChunk(({ speaker }: TurnText, before) => speaker === before?.speaker);

/** How many paragraphs begin in turns, and between them. */
function paragraphs(texts: Transcript['texts']): number {
  return paragraphsPerChunk(texts).reduce((sum, count) => sum + count, 0);
}

const paragraphsPerChunk = perChunk((texts: readonly TurnText[]) =>
  texts.reduce((sum, text) => {
    const isBegun = ({ blank }: Line, line: number) => !blank && (line === 0 ? text.opens : isOpening(text, line));
    return sum + text.lines.filter(isBegun).length;
  }, 0),
);

/** What a style is made from. */
interface StyleKey extends Pick<HeadStyle, 'usual' | 'opens' | 'goesOn' | 'isDense' | 'isTimed'> {
  readonly labels: readonly KnownLabel[];
}

/** So many documents are open at once. */
const DOCUMENTS = 16;

const readStyle = perKey((key): HeadStyle => {
  const { usual, labels, opens, goesOn, isDense, isTimed } = JSON.parse(key) as StyleKey;
  const closing = closingOf(usual).replace(/[*]/g, '\\*');
  const text = isDense ? `(?!${OF_THEM})[^\\s:：;；–—-]` : String.raw`["“”'‘’«„¿¡[(]|\p{Lu}|\p{Lo}`;
  return {
    ...{ usual, opens, goesOn, isDense, isTimed, labels: byStart(labels) },
    behind: new RegExp(
      String.raw`(?:(?:${closing})?[ \t]*[:：;；]+(?![-)(DP])(?:${closing})?[ \t]*|${closing}[ \t\u3000]+(?=${text}))`,
      'uy',
    ),
  };
}, DOCUMENTS);

/** What is said of somebody, not by them: `Ann Lee is late.`, `AL asks for more time.` */
const OF_THEM = String.raw`(?:is|was|are|were|has|had|have|will|would|did|does|do|can|may|and|or|&|(?!this\b|us\b|yes\b)\p{Ll}{2,}(?:s|ed|ing))(?![\p{L}'’])`;

/** Of all participants, the longest first. */
const knownLabels = perObject((participants: readonly Participant[]): readonly KnownLabel[] =>
  participants
    .flatMap((participant) =>
      participant.labels
        .filter(({ label, turns }) => turns.length >= KNOWN && !isWord(label))
        .map(({ label }) => ({ label: plainBlanks(label), speaker: idOf(participant) })),
    )
    .sort((a, b) => b.label.length - a.label.length),
);

/** `so`, `e`: a word of speech in small letters, which begins lines anyway. */
function isWord(label: string): boolean {
  const isSmall = label === label.toLowerCase();
  return isSmall && (isGrammar(label) || isOpener(label) || isInterjection(label) || /^\p{Ll}$/u.test(label));
}

function byStart(labels: readonly KnownLabel[]): HeadStyle['labels'] {
  const known = new Map<string, KnownLabel[]>();
  for (const one of labels) {
    const start = one.label.slice(0, START);
    const others = known.get(start);
    if (others === undefined) known.set(start, [one]);
    else others.push(one);
  }
  return known;
}

export const START = 2;

/** The marks that close bold or italics. */
export function closingOf({ behind }: Marks): string {
  return behind.replace(/[^*_]/g, '');
}

/** Whether a line of a turn, below its first, opens a paragraph if it is not blank. */
export function isOpening({ lines }: TurnText, line: number): boolean {
  return lines[line - 1]?.blank !== false;
}

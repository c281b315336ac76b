import type { Line } from '../../syntax/line';
import type { Row } from '../../text/row';

export interface Heading {
  /** From 1, the highest; one without marks is below all that have some. */
  readonly level: number;
  readonly text: string;
}

/** Below the six levels of Markdown. */
const UNMARKED = 7;

/** Longer lines without marks are no headings. */
const LONGEST = 90;

/**
 * Reads a line as a heading: with the marks of Markdown; or alone between blank lines, without a full stop, and in bold,
 * in capitals or with a word that opens one (`Chapter 3`, `Topic: …`).
 */
export function headingAt(lines: Row<Line>, at: number): Heading | undefined {
  const line = lines.at(at);
  if (line === undefined || line.blank) return undefined;
  const { aside } = line;
  if (aside?.kind === 'heading')
    return { level: aside.level, text: plain(line.text.slice(aside.title.from, aside.title.to)) };
  if (aside !== undefined || line.text.length > LONGEST || !isAlone(lines, at)) return undefined;
  const text = line.text.trim();
  if (/[.?!…,;。？！]["'”’»)]*$/.test(plain(text)) || !/\p{L}{2}/u.test(text)) return undefined;
  return isBold(text) || isCapitals(text) || OPENING.test(plain(text))
    ? { level: UNMARKED, text: plain(text) }
    : undefined;
}

function isAlone(lines: Row<Line>, at: number): boolean {
  return isGap(lines.at(at - 1)) && isGap(lines.at(at + 1));
}

function isGap(line: Line | undefined): boolean {
  return line === undefined || line.blank || line.aside !== undefined;
}

function isBold(text: string): boolean {
  return /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(text);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

const OPENING =
  /^(?:INT|EXT|EST)\.|^(?:chapter|part|section|(?:agenda )?(?:item|topic|point)|act|scene|tape|side|session|kapitel|teil|abschnitt|capítulo|sección|chapitre|partie|capitolo|глава|часть)(?=[\s:.]+[\p{Lu}\d])|^第.{1,4}[章节節部幕]/iu;

/** Without emphasis, and without a colon at the end. */
function plain(text: string): string {
  return text
    .replace(/\*\*|__|^[*_]|[*_]$/g, '')
    .replace(/\s*[:：]$/, '')
    .trim();
}

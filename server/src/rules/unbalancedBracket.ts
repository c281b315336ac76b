import { annotationsIn } from '../syntax/annotations';
import type { SourceText, Stretch } from '../text/sourceText';
import type { Bracket, Unbalanced } from '../observations/brackets';
import { closingOf, unbalanced } from '../observations/brackets';
import { columnsPlace } from '../document/places';
import { sentencesOf } from '../language/sentences';
import type { Snapshot } from '../document/snapshot';
import { isException } from './shared/rare';
import type { RawFinding, Rule } from './rule';
import { say } from '../words/say';

/** A bracket in speech that is never closed, was never opened, or is closed with one of another kind. */
export const unbalancedBracket: Rule = {
  code: 'unbalanced-bracket',
  level: 'information',
  label: false,
  *check({ text, transcript }) {
    const all = unbalanced(transcript);
    const counts = new Map<string, number>();
    for (const one of all) counts.set(sortOf(one), (counts.get(sortOf(one)) ?? 0) + 1);
    for (const one of all) {
      const count = counts.get(sortOf(one)) ?? 0;
      if (count <= FEW || isException(count, transcript.turns.length)) yield findingOn(text, one);
    }
  },
};

/** More of one sort, unless the document is long, are a notation: `[` where two begin to speak at once. */
const FEW = 3;

function sortOf({ kind, at }: Unbalanced): string {
  return `${kind} ${at.mark}`;
}

function findingOn(text: SourceText, one: Unbalanced): RawFinding {
  const { line, column, mark } = one.at;
  const at = columnsPlace(line, { from: column, to: column + 1 });
  if (one.kind === 'unopened') return { message: say`'${mark}' closes what was never opened.`, at };
  const closing = closingOf(one.kind === 'mismatched' ? one.open.mark : mark) ?? '';
  const closed = (place: Stretch) => (now: Snapshot) => [
    {
      title: say`Close with '${closing}'`,
      certain: false,
      changes: [{ ...now.text.rangeOf(place), insert: closing }],
    },
  ];
  if (one.kind === 'mismatched')
    return { message: say`'${one.open.mark}' is closed with '${mark}'.`, at, fixes: closed(at) };
  const end = endOf(text.lineText(line), one.at);
  return {
    message: say`'${mark}' is never closed.`,
    at,
    fixes: closed(columnsPlace(line, { from: end, to: end })),
  };
}

/** What stands in brackets is looked for no farther than this. */
const REACH = 1000;

/** An annotation has at most so many words. */
const WORDS = 5;

/**
 * Where what stands behind an open bracket ends: behind a known annotation; else with the sentence, before its full stop
 * where the bracket stands inside of the sentence.
 */
function endOf(line: string, { column, mark }: Bracket): number {
  const behind = enclosed(line.slice(column, column + REACH));
  const annotation = annotationEnd(behind, mark);
  if (annotation !== undefined) return column + annotation;
  const [sentence] = sentencesOf(behind);
  const end = sentence?.to ?? behind.length;
  const isWhole = /(?:^|[.?!…。！？]["'”’]?\s*)$/.test(line.slice(Math.max(0, column - 5), column));
  return column + (isWhole ? end : behind.slice(0, end).replace(/[.?!…,;:。！？\s]+$/, '').length);
}

/** As far as the bracket around it goes: `[to the harbour (in May]`. */
function enclosed(behind: string): string {
  let depth = 0;
  for (let at = 0; at < behind.length; at++) {
    if (/[[({（【]/.test(behind.charAt(at))) depth++;
    else if (/[\])}）】]/.test(behind.charAt(at)) && --depth < 0) return behind.slice(0, at);
  }
  return behind;
}

/** The end of the shortest run of words that is an annotation once it is closed, with a time behind it. */
function annotationEnd(behind: string, mark: string): number | undefined {
  const words = Array.from(behind.matchAll(/[^\s[\](){}]+/g)).slice(0, WORDS);
  const closing = closingOf(mark) ?? '';
  const ends = words.map(({ 0: word, index }) => index + word.replace(/[.,;:?!]+$/, '').length);
  const found = ends.findIndex((end) => annotationsIn(behind.slice(0, end) + closing).length > 0);
  if (found < 0) return undefined;
  return /^\d+(?::\d{2})+/.test(words[found + 1]?.[0] ?? '') ? ends[found + 1] : ends[found];
}

import { countWords } from '../analysis/sentences';
import { grouped } from '../features/counted';
import type { Said, Times } from './talk';
import { paragraphsOf, said } from './talk';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** What a program for speech puts out: a stretch of the recording with what is said in it. */
export interface Segment extends Times {
  readonly label: string | undefined;
  readonly text: string;
}

/** Segments of so few words on average are single words, as players need them that follow the voice. */
const FEW = 2.5;

/** After so long a pause, in seconds, a paragraph begins. */
const PAUSE = 4;

/**
 * Paragraphs out of segments. One is a paragraph with its time; single words become sentences again, each with the time
 * from its first word to its last.
 */
export function joinWords(segments: readonly Segment[]): {
  readonly said: readonly Said[];
  readonly lost: readonly Words[];
} {
  const spoken = segments.filter(({ text, label }) => text.trim() !== '' || label !== undefined);
  const words = spoken.reduce((sum, { text }) => sum + countWords(text), 0);
  if (words >= FEW * spoken.length) return { said: spoken.flatMap(paragraphsIn), lost: [] };
  const joined: Said[] = [];
  for (const one of spoken) {
    const last = joined.at(-1);
    if (last === undefined || begins(last, one)) joined.push(said(one.text.trim(), one));
    else joined.splice(-1, 1, said(`${last.text} ${one.text.trim()}`, { ...last, end: one.end }));
  }
  const lost = say`The times of ${grouped(words)} single words: a transcript has times of paragraphs.`;
  return { said: joined, lost: joined.length === spoken.length ? [] : [lost] };
}

function begins(last: Said, { label, start }: Segment): boolean {
  const isPause = start !== undefined && last.end !== undefined && start - last.end >= PAUSE;
  return label !== last.label || isPause || /[.?!…。？！]["'”’»)]*$/u.test(last.text);
}

/** Programs put blanks before words; a blank line ends a paragraph. All of them are the speaker's. */
function paragraphsIn(segment: Segment): readonly Said[] {
  const [first, ...more] = paragraphsOf(segment.text);
  return [said(first ?? '', segment), ...more.map((text) => said(text, { label: segment.label }))];
}

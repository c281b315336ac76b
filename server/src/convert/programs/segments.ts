import { countWords } from '../../language/sentences';
import { grouped } from '../../queries/wording/counted';
import type { ReadTimes } from '../../talk/clock';
import { timeLosses, told } from '../../talk/losses';
import type { SpokenPart } from '../../talk/talk';
import { isAnonymous, paragraphsOf, said } from '../../talk/talk';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** What a program for speech puts out: a stretch of the recording with what is said in it. */
export interface Segment extends ReadTimes {
  readonly label: string | undefined;
  readonly text: string;
}

/** What is told of a file's segments where some are none, or have times that are none. `list` is all that the file has. */
export function segmentLosses(list: unknown, segments: readonly Segment[]): readonly Words[] {
  const left = (Array.isArray(list) ? list.length : 0) - segments.length;
  return [
    ...told(
      left,
      say`1 segment that cannot be read: left out.`,
      (n) => say`${n} segments that cannot be read: left out.`,
    ),
    ...timeLosses(segments.reduce((sum, { unread }) => sum + unread, 0)),
  ];
}

/** Of segments of single words, as players need them that follow the voice, so many have one word and no more. */
const SINGLE = 0.8;

/** Fewer than these show nothing: a short talk may consist of yes and no. */
const MANY = 5;

/** After so long a pause, in seconds, a paragraph begins. */
const PAUSE = 4;

/**
 * Paragraphs out of segments. One is a paragraph with its time; single words become sentences again, each with the time
 * from its first word to its last.
 */
export function joinWords(segments: readonly Segment[]): {
  readonly said: readonly SpokenPart[];
  readonly lost: readonly Words[];
} {
  const spoken = segments.filter(({ text, label }) => text.trim() !== '' || label !== undefined);
  const single = spoken.filter(({ text }) => countWords(text) <= 1).length;
  if (spoken.length < MANY || single < SINGLE * spoken.length) return { said: spoken.flatMap(paragraphsIn), lost: [] };
  const sentences: Segment[][] = [];
  for (const one of spoken) {
    const open = sentences.at(-1);
    const last = open?.at(-1);
    if (open === undefined || last === undefined || begins(last, one)) sentences.push([one]);
    else open.push(one);
  }
  const words = spoken.reduce((sum, { text }) => sum + countWords(text), 0);
  const lost = say`The times of ${grouped(words)} single words: a transcript has times of paragraphs.`;
  return { said: sentences.flatMap(joined), lost: sentences.length === spoken.length ? [] : [lost] };
}

/** Whether a sentence begins after a word. */
function begins(last: Segment, { label, start }: Segment): boolean {
  const isPause = start !== undefined && last.end !== undefined && start - last.end >= PAUSE;
  return label !== last.label || isPause || /[.?!…。？！]["'”’»)]*$/u.test(last.text.trimEnd());
}

function joined(words: readonly Segment[]): readonly SpokenPart[] {
  const [first] = words;
  if (first === undefined) return [];
  const text = words.map((word) => word.text.trim()).join(' ');
  return paragraphsIn({ ...first, end: words.at(-1)?.end, text });
}

/** Programs put blanks before words; a blank line ends a paragraph. All of them are the speaker's. */
function paragraphsIn(segment: Segment): readonly SpokenPart[] {
  const [first, ...more] = paragraphsOf(segment.text);
  const again = segment.label !== undefined && isAnonymous(segment.label) ? undefined : segment.label;
  return [said(first ?? '', segment), ...more.map((text) => said(text, { label: again }))];
}

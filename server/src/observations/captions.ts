import { CHEVRONS } from '../syntax/chevrons';
import type { Line } from '../syntax/line';
import type { ChunkedList } from '../text/chunkedList';
import { share } from '../text/share';
import type { Transcript } from '../model/transcript';

/** The line of a caption's times. */
const TIMES = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*\d/;

/** Of the lines of captions, blank ones apart, so many at least are times: a caption has a few lines of text. */
const TIMED = 0.1;

/** How captions say who speaks with a mark that nothing else has. */
const VOICE = /<v[\s.]/;
const ANOTHER = new RegExp(`^${CHEVRONS}$`);

/** What captions tell of those who speak. */
export interface Voices {
  /** Two at least where chevrons mark that another speaks. */
  readonly speakers: number;
  /** Whether they are marked as voices, so that there is no doubt that the labels are some. */
  readonly areMarked: boolean;
}

/** Who speaks in a text that is captions (WebVTT, SRT); undefined for any other text. */
export function voicesIn({ turns, participants, lines }: Transcript): Voices | undefined {
  if (!areCaptions(lines)) return undefined;
  const isAnother = participants.some(({ label }) => ANOTHER.test(label));
  return {
    speakers: isAnother ? Math.max(2, participants.length) : participants.length,
    areMarked: turns.some(({ line }) => VOICE.test(lines.at(line)?.text ?? '')),
  };
}

function areCaptions(lines: ChunkedList<Line>): boolean {
  const written = lines.slice().filter(({ blank }) => !blank);
  return share(written, ({ text }) => TIMES.test(text)) >= TIMED;
}

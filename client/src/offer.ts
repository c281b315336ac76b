import type { Words } from '../../server/src/words/say';
import { say } from '../../server/src/words/say';
import { counted, tell } from './words';

/** The setting `turnwise.plainText.offer`. */
export type OfferMode = 'ask' | 'always' | 'never';

/** The buttons of the offer. */
export type OfferChoice = 'open' | 'always' | 'never';

/** What a look at a plain text saw. */
export interface Sight {
  readonly turns: number;
  readonly speakers: number;
  /** Whether the look reached the end of the text. */
  readonly whole: boolean;
}

/** The offer that was made for a document. */
export interface Offer extends Sight {
  readonly uri: string;
}

export interface Circumstances {
  readonly mode: OfferMode;
  readonly path: string;
  /** Whether this window has made its one offer. */
  readonly offered: boolean;
  /** Whether this document was switched before; someone who went back to plain text meant it. */
  readonly switched: boolean;
}

/** What to do with a plain text that plainly is a transcript, apart from saying so in the status bar. */
export function nextStep({ mode, path, offered, switched }: Circumstances): 'switch' | 'offer' | 'nothing' {
  if (mode === 'always') return isTxt(path) && !switched ? 'switch' : 'nothing';
  return mode === 'ask' && !offered ? 'offer' : 'nothing';
}

/** Buttons in their order. "Here" needs a folder whose settings can remember it, and only `.txt` files are remembered. */
export function choicesFor(path: string, inFolder: boolean): readonly OfferChoice[] {
  return inFolder && isTxt(path) ? ['open', 'always', 'never'] : ['open', 'never'];
}

export const CHOICE_TITLES: Readonly<Record<OfferChoice, Words>> = {
  open: say`Open as transcript`,
  always: say`Always for .txt here`,
  never: say`Never`,
};

export function offerMessage({ turns, speakers, whole }: Sight): string {
  const found = [counted(turns, 'turn'), counted(speakers, 'speaker')] as const;
  return whole
    ? tell`This looks like an interview: ${found[0]}, ${found[1]}. Show its questions?`
    : tell`This looks like an interview: at least ${found[0]}, ${found[1]}. Show its questions?`;
}

function isTxt(path: string): boolean {
  return /\.txt$/i.test(path);
}

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

export const CHOICE_TITLES: Readonly<Record<OfferChoice, string>> = {
  open: 'Open as transcript',
  always: 'Always for .txt here',
  never: 'Never',
};

export function offerMessage({ turns, speakers, whole }: Sight): string {
  const found = `${whole ? '' : 'at least '}${counted(turns, 'turn')}, ${counted(speakers, 'speaker')}`;
  return `This looks like an interview: ${found}. Show its questions?`;
}

/** `1 turn`, `34 turns`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function isTxt(path: string): boolean {
  return /\.txt$/i.test(path);
}

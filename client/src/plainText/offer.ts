import type { Words } from '../../../server/src/words/say';
import { say } from '../../../server/src/words/say';
import { counted, tell } from '../shared/words';

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
  /** Whether an offer was made for this text before, in this window or another. */
  readonly wasAsked: boolean;
  /** Whether an offer was made in this window: one is enough, the status bar tells of the next text. */
  readonly wasOffered: boolean;
  /** Whether someone went back to plain text: they meant it. */
  readonly isTakenBack: boolean;
}

/** What to do with a plain text that plainly is a transcript, apart from saying so in the status bar. */
export function nextStep(circumstances: Circumstances): 'switch' | 'offer' | 'nothing' {
  const { mode, path, wasAsked, wasOffered, isTakenBack } = circumstances;
  if (mode === 'always') return isWritten(path) && !isTakenBack ? 'switch' : 'nothing';
  return mode === 'ask' && !wasAsked && !wasOffered ? 'offer' : 'nothing';
}

/** Buttons in their order. "Here" needs a folder with the text in it, whose settings can remember it, and a file of plain text or Markdown. */
export function choicesFor(path: string, inFolder: boolean): readonly OfferChoice[] {
  return inFolder && isWritten(path) ? ['open', 'always', 'never'] : ['open', 'never'];
}

export const CHOICE_TITLES: Readonly<Record<OfferChoice, Words>> = {
  open: say`Open as transcript`,
  always: say`Always for .txt and .md here`,
  never: say`Never`,
};

/** The question, which names its text: it stays in sight when another text is opened. */
export function offerMessage(name: string, { turns, speakers, whole }: Sight): string {
  const found = [counted(turns, 'turn'), counted(speakers, 'speaker')] as const;
  return whole
    ? tell`${name} looks like an interview: ${found[0]}, ${found[1]}. Open it as a transcript?`
    : tell`${name} looks like an interview: at least ${found[0]}, ${found[1]}. Open it as a transcript?`;
}

/** What the last two choices have written, and where the way back is. */
export function rememberedMessage(choice: Exclude<OfferChoice, 'open'>): string {
  return choice === 'always'
    ? tell`From now on each .txt and .md in this folder that plainly is an interview opens as a transcript. The setting turnwise.plainText.offer says so, in the settings of the folder.`
    : tell`You will not be asked again, in any folder. The setting turnwise.plainText.offer brings the question back.`;
}

function isWritten(path: string): boolean {
  return /\.(?:txt|text|md|markdown)$/i.test(path);
}

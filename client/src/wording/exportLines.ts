import type { ExportChoice } from '../../../server/src/protocol/converting';
import { tell } from '../shared/words';

/** A format in the list of those that a transcript can be exported to. */
export interface ExportLine {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly format: string;
  readonly endings: readonly string[];
  /** Why it cannot be chosen. */
  readonly refused: string | undefined;
  /** Whether `detail` says what would be lost. */
  readonly isTold: boolean;
}

/** The line that has the list once more, with what is around the interview, or without. */
export interface OtherLine {
  readonly label: string;
  readonly detail: string;
  readonly format?: undefined;
}

export function isFormat(line: ExportLine | OtherLine): line is ExportLine {
  return line.format !== undefined;
}

/**
 * The lines of that list: what would be lost below each; what cannot be done comes behind, with the reason; and last, where
 * there is anything around the interview, that it be kept or left out.
 */
export function exportLines(
  choices: readonly ExportChoice[],
  withSurroundings = false,
): readonly (ExportLine | OtherLine)[] {
  const lines = choices.map(({ format, name, endings, lost, refused }) => ({
    label: name,
    description: endings.map((ending) => `.${ending}`).join(' '),
    detail: refused ?? (lost === undefined ? '' : lost.length === 0 ? tell`Everything is kept.` : lost.join(' ')),
    format,
    endings,
    refused,
    isTold: lost !== undefined,
  }));
  const isUntried = choices.some(({ lost, refused }) => lost === undefined && refused === undefined);
  const hasMore = isUntried || choices.some(({ hasSurroundings }) => hasSurroundings === true);
  return [
    ...lines.filter(({ refused }) => refused === undefined),
    ...lines.filter(({ refused }) => refused !== undefined),
    ...(hasMore ? [other(withSurroundings)] : []),
  ];
}

function other(withSurroundings: boolean): OtherLine {
  return withSurroundings
    ? {
        label: tell`$(remove) Leave out what is around the interview`,
        detail: tell`A page's menu and foot, comments, the head of a mail. This list comes again.`,
      }
    : {
        label: tell`$(add) Keep what is around the interview, too`,
        detail: tell`A page's menu and foot, comments, the head of a mail. This list comes again.`,
      };
}

/** Characters that some system allows in no name of a file. */
const NEVER = /[\\/:*?"<>|\p{Cc}]+/gu;

/** A longer name is no use in a list of files. */
const LONGEST = 80;

/** A name for a file, out of a title or of another file's name; `transcript` where nothing is left of it. */
export function exportedName(title: string, ending: string): string {
  const words = title.replace(NEVER, ' ').replace(/\s+/g, ' ').trim();
  const short = words.length <= LONGEST ? words : words.slice(0, LONGEST).replace(/\s+\S*$/, '');
  return `${short.replace(/[. ]+$/, '') || 'transcript'}.${ending}`;
}

/** A talk without any form: who says what. Names, labels and blanks are put on by `wear`. */
export interface Talk {
  readonly name: string;
  /** Its code, such as `de`: some names and labels are those of a language. */
  readonly language: string;
  /** What each person does there; undefined where that can be argued about. */
  readonly roles: readonly (TalkRole | undefined)[];
  readonly turns: readonly Utterance[];
}

export type TalkRole = 'interviewer' | 'moderator' | 'respondent' | 'other';

export interface Utterance {
  /** The place of the person in `roles`. */
  readonly who: number;
  readonly paragraphs: readonly string[];
  /** Whether it is a question of the interview; undefined where that can be argued about. */
  readonly asks?: boolean;
}

/** A talk in some clothes. */
export interface Worn {
  readonly text: string;
  readonly truth: Truth;
}

export interface Truth {
  readonly turns: readonly TrueTurn[];
}

export interface TrueTurn {
  /** Where the label stands, from 1. */
  readonly line: number;
  /** As it stands there, with plain blanks. */
  readonly label: string;
  /** The same for all labels of one person. */
  readonly speaker: string;
  readonly isQuestion?: boolean;
  readonly role?: TalkRole;
}

/**
 * Reads a talk that was written down here: a letter for the person, `?` behind it where the turn is a question, and what is
 * said. A line that begins with blanks is one more paragraph of the turn above.
 */
export function talkFrom(
  name: string,
  language: string,
  roles: readonly (TalkRole | undefined)[],
  written: string,
): Talk {
  const turns: { who: number; paragraphs: string[]; asks: boolean }[] = [];
  for (const line of written.split('\n').filter((one) => one.trim() !== '')) {
    const { letter, asks, words = '' } = /^(?<letter>[A-Z])(?<asks>\??) (?<words>.*)$/.exec(line)?.groups ?? {};
    if (letter === undefined) turns.at(-1)?.paragraphs.push(line.trim());
    else turns.push({ who: letter.charCodeAt(0) - 65, paragraphs: [words], asks: asks === '?' });
  }
  return { name, language, roles, turns };
}

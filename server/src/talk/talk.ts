import type { Snapshot } from '../document/snapshot';
import type { MatterKind } from '../model/matter';
import type { Words } from '../words/say';

/**
 * A transcript apart from any format: what every format here is read into and written from. Its parts are in the text's
 * order, and each is a paragraph, for that is the smallest thing that some format keeps.
 */
export interface Talk {
  /** The YAML block at the top, its fences included, lines ending with `\n`; undefined where there is none. */
  readonly frontMatter: string | undefined;
  readonly parts: readonly TalkPart[];
}

/** A transcript, and where in it the parts of a talk begin: on which line. */
export interface Seen {
  readonly snapshot: Snapshot;
  readonly lineOf: ReadonlyMap<TalkPart, number>;
}

/** What was read of a file or of a transcript that is open. */
export interface TalkReading {
  readonly talk: Talk;
  /** What it has and a transcript cannot hold, in sentences. */
  readonly lost: readonly Words[];
  /** The transcript from which the talk was taken; left out where it comes from a file of another format. */
  readonly seen?: Seen;
}

export type TalkPart = SpokenPart | Title | Heading | Around;

/** A paragraph that somebody speaks. */
export interface SpokenPart extends Times {
  readonly kind: 'said';
  /** Who begins to speak here, as the label stands; undefined where the one before goes on, or the speaker is not known. */
  readonly label: string | undefined;
  /** A time that is none of the recording, as it stands (`10:05 a.m.`); undefined where there is none. */
  readonly clock: string | undefined;
  /** What is said, word for word, with emphasis as in Markdown. It may have line breaks (`\n`), but no blank line. */
  readonly text: string;
}

/** When something is said, in seconds from the beginning of the recording; undefined where that is not known. */
export interface Times {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** The title of the whole, on one line. */
export interface Title {
  readonly kind: 'title';
  readonly text: string;
  /** Whether it stands in the front matter alone, and so in no line of the text. */
  readonly isDeclared?: true;
}

/** A heading inside or right before the interview, on one line. */
export interface Heading {
  readonly kind: 'heading';
  /** From 1, the highest, to 6. */
  readonly level: number;
  readonly text: string;
}

/** What is no speech: a page's menu, an introduction, a rule, a footer. */
export interface Around {
  readonly kind: 'matter';
  readonly matter: MatterKind;
  /** As it stands, without a blank line. */
  readonly text: string;
}

/** A paragraph of speech; what is not given is not known. Its times are taken to the thousandth of a second. */
export function said(text: string, given: Partial<Omit<SpokenPart, 'kind' | 'text'>> = {}): SpokenPart {
  const { label, start, end, clock } = given;
  return { kind: 'said', label, start: thousandths(start), end: thousandths(end), clock, text };
}

function thousandths(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.round(seconds * 1000) / 1000;
}

/** A paragraph of matter; a note where its kind is not known. */
export function around(text: string, matter: MatterKind = 'note'): Around {
  return { kind: 'matter', matter, text };
}

/** A label as it stands before what is said on its line, with what divides the two. */
export function labelBefore(label: string): string {
  return isAnonymous(label) ? `${label} ` : `${label}: `;
}

/** The other way about. */
export function labelIn(head: string): string | undefined {
  return filled(head.replace(/:? $/, ''));
}

/** The paragraphs of speech, in order. */
export function saidIn({ parts }: Talk): readonly SpokenPart[] {
  return parts.filter((part) => part.kind === 'said');
}

/** The title; undefined where there is none. */
export function titleOf({ parts }: Talk): string | undefined {
  return parts.find((part) => part.kind === 'title')?.text;
}

/** A paragraph with its speaker, also where the paragraph does not name them. */
export type SpeakerPart = SpokenPart & { readonly speaker: string | undefined };

/**
 * Each paragraph of speech with the label of its speaker; undefined before a speaker is named. A paragraph without a label is
 * of the speaker before, whose label is repeated, unless it is not known.
 */
export function withSpeakers(talk: Talk): readonly SpeakerPart[] {
  let speaker: string | undefined;
  return saidIn(talk).map((part) => ({ ...part, speaker: (speaker = speakerOf(part, speaker)) }));
}

/** Who speaks a paragraph after one of that speaker. */
export function speakerOf({ label }: SpokenPart, before: string | undefined): string | undefined {
  return label ?? (before !== undefined && isAnonymous(before) ? undefined : before);
}

/** Whether a label only says that another speaks, as the chevrons of captions do: `>> Where to?` */
export function isAnonymous(label: string): boolean {
  return /^>{2,3}$/.test(label);
}

/**
 * The other way about, for formats that name the speaker at every paragraph: a speaker who goes on has one turn.
 */
export function joinTurns(parts: readonly TalkPart[]): readonly TalkPart[] {
  let speaker: string | undefined;
  return parts.map((part) => {
    if (part.kind !== 'said' || part.label === undefined) return part;
    const goesOn = part.label === speaker && !isAnonymous(part.label);
    speaker = part.label;
    return goesOn ? { ...part, label: undefined } : part;
  });
}

/** Cuts a text into its paragraphs, which blank lines divide; the blanks at the ends of lines are left out. */
export function paragraphsOf(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, '').trimStart())
    .filter((paragraph) => paragraph !== '');
}

/** A label, as many formats have it: undefined where it is empty. */
export function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

import { secondsOf } from '../../observations/times';
import type { Refusal } from '../../edits/refusal';
import { refuse } from '../../edits/refusal';
import { clockOf } from '../../talk/clock';
import { told } from '../../talk/losses';
import type { SpeakerPart, SpokenPart, Talk, TalkPart } from '../../talk/talk';
import { joinTurns, said, speakerOf } from '../../talk/talk';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** One caption: what is shown from one time to another. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  /** A name or a number before its times; undefined where it has none. */
  readonly id: string | undefined;
  /** What stands behind its times: where it is shown. Perhaps empty. */
  readonly settings: string;
  /** Its lines. */
  readonly text: string;
}

/** What stands between cues: a comment, or lines that have no times. */
export interface Between {
  readonly text: string;
}

const TIMING =
  /^\s*(?<start>(?:\d+:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)\s*-->\s*(?<end>(?:\d+:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)(?<settings>.*)$/;

/**
 * Reads captions, WebVTT and SRT alike, line by line: a line of times begins a cue, and the one before it may be its name. A
 * blank line ends it. Other lines are returned in their place, so that a cue with a blank line inside loses nothing.
 * The libraries that were tried leave such lines out.
 */
export function readCues(text: string): readonly (Cue | Between)[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
  const found: (Cue | Between)[] = [];
  let block: string[] = [];
  let cue: Omit<Cue, 'text'> | undefined;
  const end = () => {
    const written = block.join('\n');
    if (cue !== undefined) found.push({ ...cue, text: written });
    else if (written !== '') found.push({ text: written });
    block = [];
    cue = undefined;
  };
  lines.forEach((line, at) => {
    const timing = TIMING.exec(line)?.groups;
    if (timing !== undefined) {
      const isNamed = block.length > 0 && (cue === undefined ? block.length === 1 : /^\d+$/.test(block.at(-1) ?? ''));
      const id = isNamed ? block.pop() : undefined;
      end();
      cue = { ...timesOf(timing), id, settings: timing.settings?.trim() ?? '' };
    } else if (line !== '') block.push(line);
    else if (cue === undefined || block.length > 0 || TIMING.exec(lines[at - 1] ?? '') !== null) end();
  });
  end();
  return found;
}

export function isCue(one: Cue | Between): one is Cue {
  return 'start' in one;
}

function timesOf({ start = '', end = '' }: Record<string, string>): { readonly start: number; readonly end: number } {
  return { start: secondsOf(start), end: secondsOf(end) };
}

/** Paragraphs that are shown together, and when. */
export interface Caption {
  readonly start: number;
  readonly end: number;
  readonly said: readonly SpeakerPart[];
  /** What is no speech, and stands before it. */
  readonly before: readonly TalkPart[];
}

/** How a transcript is put into captions. */
export interface Captions {
  readonly captions: readonly Caption[];
  /** What is no speech, and stands behind them all. */
  readonly after: readonly TalkPart[];
  /** What that costs, in sentences. */
  readonly lost: readonly Words[];
}

/** A caption whose end is not known, and that no other follows, is read at so many characters in a second. */
const READ = 15;

/** And is shown so many seconds at least. */
const LEAST = 1;

/**
 * Puts a transcript into captions; refused where nothing in it has a time, for a beginning is never made up. Paragraphs
 * without a time are shown with the one before; those before the first time, from the beginning of the recording.
 */
export function captionsOf({ parts }: Talk): Captions | Refusal {
  if (!parts.some((part) => part.kind === 'said' && part.start !== undefined)) return refuse(NO_TIMES);
  const groups: { start: number; end: number | undefined; said: SpeakerPart[]; before: readonly TalkPart[] }[] = [];
  let speaker: string | undefined;
  let silent: TalkPart[] = [];
  let untimed = 0;
  for (const part of parts) {
    if (part.kind !== 'said') {
      silent.push(part);
      continue;
    }
    const one = { ...part, speaker: (speaker = speakerOf(part, speaker)) };
    const last = groups.at(-1);
    if (part.start === undefined) untimed++;
    if (part.start === undefined && last !== undefined) last.said.push(one);
    else {
      groups.push({ start: part.start ?? 0, end: part.end, said: [one], before: silent });
      silent = [];
    }
  }
  const captions = groups.map((group, at) => ({ ...group, end: group.end ?? until(group, groups[at + 1]) }));
  const open = groups.filter(({ end }) => end === undefined).length;
  return { captions, after: silent, lost: [...untimedLoss(untimed), ...openLoss(open)] };
}

const NO_TIMES = say`This transcript has no times, and captions are nothing without.`;

/** An end that is not given: where the next one begins. */
function until({ start, said }: Pick<Caption, 'start' | 'said'>, next: Pick<Caption, 'start'> | undefined): number {
  if (next !== undefined && next.start > start) return next.start;
  const size = said.reduce((sum, { text }) => sum + text.length, 0);
  return start + Math.max(LEAST, Math.ceil(size / READ));
}

function untimedLoss(number: number): readonly Words[] {
  return told(
    number,
    say`1 paragraph without a time: shown with the one before.`,
    (shown) => say`${shown} paragraphs without a time: shown with the one before.`,
  );
}

function openLoss(number: number): readonly Words[] {
  return told(
    number,
    say`1 paragraph without an end: shown until the next begins.`,
    (shown) => say`${shown} paragraphs without an end: shown until the next begins.`,
  );
}

/** The parts of a transcript that captions hold: what they should be read as again. */
export function heldBy(captions: readonly Caption[]): readonly TalkPart[] {
  const parts = captions.flatMap(({ said: spoken, start, end }) => {
    const held: SpokenPart[] = [];
    for (const { label, text } of spoken) {
      const last = held.at(-1);
      if (last !== undefined && label === undefined) held.splice(-1, 1, { ...last, text: `${last.text}\n${text}` });
      else held.push(said(text, last === undefined ? { label, start, end } : { label }));
    }
    return held;
  });
  return joinTurns(parts);
}

/** The line of a caption's times. */
export function timingOf({ start, end }: Caption, point: '.' | ','): string {
  return `${clockOf(start, point)} --> ${clockOf(end, point)}`;
}

/** What captions have that a transcript cannot hold, with so many tags that were left out. */
export function cueLosses(found: readonly (Cue | Between)[], tags: number): readonly Words[] {
  const cues = found.filter(isCue);
  const placed = cues.filter(({ settings }) => settings !== '').length;
  const named = cues.filter(({ id }) => id !== undefined && !/^\d+$/.test(id)).length;
  return [
    ...told(placed, say`1 place on the screen: left out.`, (n) => say`${n} places on the screen: left out.`),
    ...told(named, say`1 name of captions: left out.`, (n) => say`${n} names of captions: left out.`),
    ...told(
      tags,
      say`1 tag of colour, class or language: left out.`,
      (n) => say`${n} tags of colour, class or language: left out.`,
    ),
  ];
}

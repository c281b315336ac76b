import { isRefusal, refuse } from '../../edits/refusal';
import type { Format } from '../format';
import type { Unknown } from './json';
import { isObject, objectsIn, readJson, secondsIn, textIn, timesIn } from './json';
import { labelsIn, withLabels } from '../labelled';
import { told } from '../../talk/losses';
import type { Segment } from './segments';
import { joinWords, segmentLosses } from './segments';
import type { TalkPart, TalkReading } from '../../talk/talk';
import { joinTurns } from '../../talk/talk';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** What Whisper puts out, in each of its makings: openai-whisper and what writes alike, WhisperX with speakers, whisper.cpp. */
export const whisper: Format = {
  id: 'whisper',
  name: say`Whisper JSON`,
  endings: ['json'],
  isBinary: false,
  read: (content) => readWhisper(String(content)),
  write: undefined,
};

/** Whether an object is such a file, and no other JSON with segments. */
export function isWhisper(json: Unknown): boolean {
  const [segment] = objectsIn(json.segments);
  return Array.isArray(json.transcription) || (segment !== undefined && 'text' in segment && 'start' in segment);
}

function readWhisper(content: string) {
  const json = readJson(content);
  if (isRefusal(json)) return json;
  const isCpp = Array.isArray(json.transcription);
  const list = isCpp ? json.transcription : json.segments;
  const segments = objectsIn(list).flatMap(isCpp ? segmentOfCpp : segmentOf);
  if (segments.length === 0) return refuse(say`This JSON is no transcript: it has no segments.`);
  const { said, lost } = joinWords(segments);
  const parts = joinTurns(withLabels(said));
  return {
    talk: { frontMatter: undefined, parts },
    lost: [
      ...lost,
      ...segmentLosses(list, segments),
      ...namelessLoss(segments, parts),
      ...wordLoss(json),
      ...turnLoss(json),
    ],
  } satisfies TalkReading;
}

/** `{ start, end, text, speaker? }`, in seconds. */
function segmentOf({ start, end, text, speaker, words }: Unknown): readonly Segment[] {
  return typeof text === 'string'
    ? [{ label: labelOf(speaker) ?? speakerOfWords(words), ...timesIn(start, end), text }]
    : [];
}

/** `{ timestamps: { from: "00:00:01,000", to }, offsets: { from, to }, text, speaker? }`; offsets in thousandths. */
function segmentOfCpp({ timestamps, offsets, text, speaker }: Unknown): readonly Segment[] {
  const at = (end: 'from' | 'to') => {
    const offset = isObject(offsets) ? secondsIn(offsets[end]) : undefined;
    if (offset !== undefined) return offset / 1000;
    return isObject(timestamps) ? timestamps[end] : undefined;
  };
  return typeof text === 'string' ? [{ label: labelOf(speaker), ...timesIn(at('from'), at('to')), text }] : [];
}

/** Where a segment does not say who speaks, its words may: if all that say so agree. */
function speakerOfWords(words: unknown): string | undefined {
  const speakers = new Set(objectsIn(words).flatMap(({ speaker }) => labelOf(speaker) ?? []));
  return speakers.size === 1 ? [...speakers][0] : undefined;
}

/** `SPEAKER_00` as it is; a mere number is no name. */
function labelOf(speaker: unknown): string | undefined {
  const word = typeof speaker === 'number' ? String(speaker) : (textIn(speaker)?.trim() ?? '');
  if (word === '') return undefined;
  return /^(?:\d+|\?)$/.test(word) ? `Speaker ${word}` : word;
}

/**
 * What is told of segments that do not say who speaks: where others do, they would pass as words of the speaker before;
 * where none does, the program was not asked to tell speakers apart.
 */
function namelessLoss(segments: readonly Segment[], parts: readonly TalkPart[]): readonly Words[] {
  const nameless = segments.filter(({ label, text }) => label === undefined && text.trim() !== '').length;
  if (labelsIn(parts).length === 0) return [say`The file does not say who speaks: no paragraph has a label.`];
  if (nameless === segments.length) return [];
  return told(
    nameless,
    say`1 segment that does not say who speaks: it stands with the one before.`,
    (n) => say`${n} segments that do not say who speaks: they stand with those before.`,
  );
}

function wordLoss({ segments, transcription }: Unknown): readonly Words[] {
  const lists = [
    ...objectsIn(segments).map(({ words }) => words),
    ...objectsIn(transcription).map(({ tokens }) => tokens),
  ];
  const words = lists.reduce<number>((sum, list) => sum + objectsIn(list).length, 0);
  return told(
    words,
    say`1 time and likelihood of a single word: left out.`,
    (n) => say`${n} times and likelihoods of single words: left out.`,
  );
}

/** whisper.cpp can tell that another begins to speak, without telling who. */
function turnLoss({ transcription }: Unknown): readonly Words[] {
  const turns = objectsIn(transcription).filter(({ speaker_turn_next: next }) => next === true).length;
  return told(
    turns,
    say`1 place where another begins to speak, nobody knows who: left out.`,
    (n) => say`${n} places where another begins to speak, nobody knows who: left out.`,
  );
}

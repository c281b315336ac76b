import type { Refusal } from '../../edits/refusal';
import { refuse } from '../../edits/refusal';
import type { ReadTimes } from '../../talk/clock';
import { readTimes } from '../../talk/clock';
import { say } from '../../words/say';

/** An object out of a JSON file, with unknown content. */
export type Unknown = Readonly<Record<string, unknown>>;

/** The object that a JSON text is; refused where it is none. */
export function readJson(text: string): Unknown | Refusal {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : refuse(say`This JSON is no transcript.`);
  } catch {
    return refuse(say`This is no JSON: it cannot be read.`);
  }
}

export function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects in a list; none where it is no list. */
export function objectsIn(value: unknown): readonly Unknown[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function secondsIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** A beginning and an end, each as a number of seconds or as a clock shows it (`"00:00:01"`). */
export function timesIn(start: unknown, end: unknown): ReadTimes {
  const read = readTimes(wordIn(start), wordIn(end));
  return { ...read, start: secondsIn(start) ?? read.start, end: secondsIn(end) ?? read.end };
}

/** A value that is no number of seconds, as a word; undefined where there is none. */
function wordIn(value: unknown): string | undefined {
  if (value === undefined || value === null || secondsIn(value) !== undefined) return undefined;
  return textIn(value) ?? JSON.stringify(value);
}

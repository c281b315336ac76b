import assert from 'node:assert/strict';
import type { Content, Format } from '../../server/src/convert/format';
import type { TalkPart, Talk, TalkReading } from '../../server/src/talk/talk';
import { writeTranscript } from '../../server/src/convert/transcript/toTranscript';
import type { Refusal } from '../../server/src/edits/refusal';
import { isRefusal } from '../../server/src/edits/refusal';
import { dedent } from '../support/marks';
import { english } from '../../server/src/words/say';

/** A transcript in a format; it must not be refused. */
export function there(format: Format, talk: Talk): { readonly content: Content; readonly lost: readonly string[] } {
  const { content, lost } = granted(format.write?.(talk, { labels: undefined }));
  return { content, lost: lost.map(english) };
}

/** What a format keeps of a transcript. */
export function readBack(format: Format, talk: Talk): TalkReading {
  return granted(format.read?.(there(format, talk).content));
}

/** A file as a transcript: its text, and what was lost. */
export function asText(
  format: Format,
  file: string | Uint8Array,
): { readonly text: string; readonly lost: readonly string[] } {
  const { talk, lost } = granted(format.read?.(typeof file === 'string' ? dedent(file) : file));
  return { text: writeTranscript(talk).content, lost: lost.map(english) };
}

export function talkOf(...parts: readonly TalkPart[]): Talk {
  return { frontMatter: undefined, parts };
}

export function granted<T extends object>(answer: T | Refusal | undefined): T {
  assert.ok(answer !== undefined, 'not possible');
  if (isRefusal(answer)) assert.fail(english(answer.refused));
  return answer;
}

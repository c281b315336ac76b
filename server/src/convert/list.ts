import { ass, isAss } from './captions/ass';
import { csv } from './tables/csv';
import { docx } from './word/docx';
import type { Content, Format } from './format';
import { html } from './pages/html';
import { isObject } from './programs/json';
import { markdown } from './transcript/markdown';
import { isOtr, otr } from './programs/otr';
import { podcastJson } from './programs/podcastJson';
import { isSbv, sbv } from './captions/sbv';
import { srt } from './captions/srt';
import { text } from './transcript/text';
import { isTtml, ttml } from './captions/ttml';
import { vtt } from './captions/vtt';
import { isWhisper, whisper } from './programs/whisper';

/** Every format, in the order in which people are offered them. */
export const FORMATS: readonly Format[] = [
  ...[text, markdown, docx, html, vtt, srt, csv, podcastJson],
  ...[whisper, ttml, ass, sbv, otr],
];

/** The format of an id; undefined where there is none. */
export function formatOf(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** The formats in which transcripts are written. */
export const WRITTEN: readonly Format[] = FORMATS.filter(({ write }) => write !== undefined);

/** The formats that transcripts are read from. */
export const READ: readonly Format[] = FORMATS.filter(({ read }) => read !== undefined);

/** The format that a file's name tells by its ending; undefined where it tells none. Of two, the one that is written. */
export function formatOfName(name: string): Format | undefined {
  const ending = /\.(?<ending>[^./\\]+)$/.exec(name)?.groups?.ending?.toLowerCase() ?? '';
  return FORMATS.find(({ endings }) => endings.includes(ending));
}

/** What a file is, by its name and by how it begins: captions are often called `.txt`, and two formats `.json`. */
export function guessFormat(name: string, content: Content): Format {
  if (typeof content !== 'string') return docx;
  if (/^WEBVTT\b/.test(content)) return vtt;
  if (isTtml(content)) return ttml;
  if (isAss(content)) return ass;
  const named = formatOfName(name);
  if (named === podcastJson) return jsonIn(content) ?? podcastJson;
  if (named !== undefined && named !== text) return named;
  if (isSbv(content)) return sbv;
  if (/^\s*(?:\d+\s*\n\s*)?\d+:\d{2}:\d{2}[.,]\d{3}\s*-->/.test(content)) return srt;
  if (/^\s*\{\s*"/.test(content)) return jsonIn(content) ?? text;
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)\b/i.test(content)) return html;
  return text;
}

/** Which format of JSON a text is; undefined where it is no JSON. */
function jsonIn(content: string): Format | undefined {
  try {
    const json: unknown = JSON.parse(content);
    if (!isObject(json)) return podcastJson;
    return isOtr(json) ? otr : isWhisper(json) ? whisper : podcastJson;
  } catch {
    return undefined;
  }
}

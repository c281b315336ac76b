import { csv } from './csv';
import { docx } from './docx';
import type { Content, Format } from './format';
import { html } from './html';
import { isObject } from './json';
import { markdown } from './markdown';
import { podcastJson } from './podcastJson';
import { srt } from './srt';
import { text } from './text';
import { vtt } from './vtt';
import { isWhisper, whisper } from './whisper';

/** Every format, in the order in which people are offered them. */
export const FORMATS: readonly Format[] = [text, markdown, docx, html, vtt, srt, csv, podcastJson, whisper];

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
  const named = formatOfName(name);
  if (named === podcastJson && isWhisperText(content)) return whisper;
  if (named !== undefined && named !== text) return named;
  if (/^\s*(?:\d+\s*\n\s*)?\d+:\d{2}:\d{2}[.,]\d{3}\s*-->/.test(content)) return srt;
  if (/^\s*(?:<!doctype html|<html)\b/i.test(content)) return html;
  return text;
}

function isWhisperText(content: string): boolean {
  try {
    const json: unknown = JSON.parse(content);
    return isObject(json) && isWhisper(json);
  } catch {
    return false;
  }
}

import { decodeHTML } from 'entities';

/** A text with its character references (`&amp;`, `&lrm;`, `&#233;`) read. */
export function decodeEntities(text: string): string {
  return decodeHTML(text);
}

/** A text as it has to stand in HTML or XML. */
export function encodeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

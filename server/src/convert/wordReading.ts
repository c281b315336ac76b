import { strFromU8, unzipSync } from 'fflate';
import { readTags } from './readTags';
import { WordReader } from './wordReader';
import type { WordDocument, WordStyle } from './wordXml';
import { isOn } from './wordXml';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** No transcript is longer, in bytes; an archive may claim anything. */
const LONGEST = 100_000_000;

/** Reads the bytes of a `.docx`; undefined where they are none. */
export function readWord(bytes: Uint8Array): WordDocument | undefined {
  const files = unzipped(bytes);
  const document = files?.[DOCUMENT];
  if (document === undefined) return undefined;
  const reader = new WordReader(files?.[STYLES] === undefined ? new Map() : readStyles(strFromU8(files[STYLES])));
  readTags(strFromU8(document), 'xml', reader);
  return reader.document;
}

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => (name === DOCUMENT || name === STYLES) && originalSize <= LONGEST,
    });
  } catch {
    return undefined;
  }
}

/** Headings go by their English name in every language of Word; what they are called in the file need not. */
function readStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const styles = new Map<string, WordStyle>();
  let id = '';
  let style: WordStyle = { bold: false, italic: false, level: undefined };
  readTags(xml, 'xml', {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style')
        [id, style] = [attributes['w:styleId'] ?? '', { bold: false, italic: false, level: undefined }];
      else if (name === 'w:basedOn') style = { ...style, ...styles.get(value) };
      else if (name === 'w:b') style = { ...style, bold: isOn(attributes) };
      else if (name === 'w:i') style = { ...style, italic: isOn(attributes) };
      else if (name === 'w:name') {
        const level = /^heading (?<level>[1-6])$/i.exec(value)?.groups?.level;
        if (level !== undefined || /^title$/i.test(value)) style = { ...style, level: Number(level ?? 0) };
      }
    },
    close: (name) => {
      if (name === 'w:style') styles.set(id, style);
    },
    text: () => undefined,
  });
  return styles;
}

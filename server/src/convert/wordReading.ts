import { strFromU8, unzipSync } from 'fflate';
import { readTags } from './readTags';
import { WordReader } from './wordReader';
import type { WordDocument, WordStyle } from './wordXml';
import { isOn } from './wordXml';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const MARGINS = /^word\/(?:header|footer)\d*\.xml$/;

/** No transcript is longer, in bytes; an archive may claim anything. */
const LONGEST = 100_000_000;

/** The body of a Word document, and what stands at the edges of its pages. */
export interface WordFile extends WordDocument {
  /** How many headers and footers have words in them. */
  readonly margins: number;
}

/** Reads the bytes of a `.docx`; undefined where they are none. */
export function readWord(bytes: Uint8Array): WordFile | undefined {
  const files = unzipped(bytes) ?? {};
  const { [DOCUMENT]: document, [STYLES]: styles } = files;
  if (document === undefined) return undefined;
  const reader = new WordReader(styles === undefined ? new Map() : readStyles(strFromU8(styles)));
  readTags(strFromU8(document), 'xml', reader);
  const margins = Object.entries(files).filter(([name, xml]) => MARGINS.test(name) && WORDS.test(strFromU8(xml)));
  return { ...reader.end(), margins: margins.length };
}

/** More than the number of a page. */
const WORDS = /<w:t(?: [^<>]*)?>[^<]*\p{L}/u;

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        (name === DOCUMENT || name === STYLES || MARGINS.test(name)) && originalSize <= LONGEST,
    });
  } catch {
    return undefined;
  }
}

const PLAIN: WordStyle = { bold: false, italic: false, hidden: false, level: undefined };

/** Headings go by their English name in every language of Word; what they are called in the file need not. */
function readStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const styles = new Map<string, WordStyle>();
  let id = '';
  let style = PLAIN;
  readTags(xml, 'xml', {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') [id, style] = [attributes['w:styleId'] ?? '', PLAIN];
      else if (name === 'w:basedOn') style = { ...style, ...styles.get(value) };
      else if (name === 'w:b') style = { ...style, bold: isOn(attributes) };
      else if (name === 'w:i') style = { ...style, italic: isOn(attributes) };
      else if (name === 'w:vanish') style = { ...style, hidden: isOn(attributes) };
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

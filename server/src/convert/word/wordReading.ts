import { strFromU8, unzipSync } from 'fflate';
import type { Refusal } from '../../edits/refusal';
import { isRefusal, refuse } from '../../edits/refusal';
import { say } from '../../words/say';
import { readTags, TOO_DEEP } from '../readTags';
import { tooManyBlocks } from '../tooMuch';
import { WordReader } from './wordReader';
import type { WordDocument, WordStyle } from './wordXml';
import { isOn } from './wordXml';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const MARGINS = /^word\/(?:header|footer)\d*\.xml$/;

/** Megabytes of what is packed in a document, all together. No transcript has more; a small archive may have any number. */
const LONGEST = 100;

/** The body of a Word document, and what stands at the edges of its pages. */
export interface WordFile extends WordDocument {
  /** How many headers and footers have words in them. */
  readonly margins: number;
}

/** Reads the bytes of a `.docx`; refused where they are none, or too much. */
export function readWord(bytes: Uint8Array): WordFile | Refusal {
  const files = unzipped(bytes);
  if (isRefusal(files)) return files;
  const { [DOCUMENT]: document, [STYLES]: styles } = files;
  if (document === undefined) return NO_WORD;
  const reader = new WordReader(styles === undefined ? new Map() : readStyles(strFromU8(styles)));
  if (!readTags(strFromU8(document), 'xml', reader)) return TOO_DEEP;
  const body = reader.end();
  const tooMuch = tooManyBlocks(body.blocks);
  if (tooMuch !== undefined) return tooMuch;
  const margins = Object.entries(files).filter(([name, xml]) => MARGINS.test(name) && WORDS.test(strFromU8(xml)));
  return { ...body, margins: margins.length };
}

/** More than the number of a page. */
const WORDS = /<w:t(?: [^<>]*)?>[^<]*\p{L}/u;

const NO_WORD = refuse(say`This is no Word document (.docx), or it is damaged.`);

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> | Refusal {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== DOCUMENT && name !== STYLES && !MARGINS.test(name)) return false;
        size += originalSize;
        return size <= LONGEST * 1e6;
      },
    });
    if (size > LONGEST * 1e6)
      return refuse(say`Unpacked, this document is larger than ${LONGEST} MB, and is not read.`);
    return files;
  } catch {
    return NO_WORD;
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

import { columnsOf, saidInRows } from './columns';
import { partsOfText } from './labelled';
import type { Part, Said } from './talk';
import { paragraphsOf, said } from './talk';

/** What a page or a Word document has, in its order: what is shown as a paragraph, a heading or a table. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Emphasis as in Markdown; line breaks as `\n`. */
  readonly text: string;
  /** Of a heading, from 1; 0 for the title, where that is told; undefined for other paragraphs. */
  readonly level: number | undefined;
  /** Where it stands, if that is no part of the page's matter proper. */
  readonly area: Area | undefined;
  /** What a file of our own making says of it; undefined in all others. */
  readonly own: Part | undefined;
}

export interface Table {
  readonly kind: 'table';
  /** The text of each cell. */
  readonly rows: readonly (readonly string[])[];
}

export type Area = 'navigation' | 'footer';

/**
 * The parts of a file of our own making; undefined where it is somebody else's. What was written into it since is read, too:
 * a paragraph that begins with the label of one who speaks in it, and a colon, is that one's.
 */
export function ownPartsIn(blocks: readonly Block[]): readonly Part[] | undefined {
  const own = blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.own ?? []) : []));
  if (!own.some(({ kind }) => kind === 'said')) return undefined;
  const labels = new Set(own.flatMap((part) => (isLabelled(part) ? part.label : [])));
  return blocks.flatMap((block): readonly Part[] => {
    if (block.kind === 'table') return speechIn([block], []);
    const { own: part, level, text } = block;
    if (part !== undefined) return [part.kind === 'said' && part.label === undefined ? labelledBy(part, labels) : part];
    if (level === 0) return [{ kind: 'title', text: text.replace(/\s*\n\s*/g, ' ') }];
    if (level !== undefined) return [{ kind: 'heading', level, text: text.replace(/\s*\n\s*/g, ' ') }];
    return paragraphsOf(text).map((paragraph) => labelledBy(said(paragraph), labels));
  });
}

const TYPED_LABEL = /^\**(?<label>[^*:：\n]{1,110}?)\**\s*[:：]\**\s*/;

function labelledBy(part: Said, labels: ReadonlySet<string>): Said {
  const match = TYPED_LABEL.exec(part.text);
  const label = match?.groups?.label?.trim();
  if (match === null || label === undefined || !labels.has(label)) return part;
  return { ...part, label, text: part.text.slice(match[0].length) };
}

/** Tables of turns are read as such; everything else as the text of a transcript, from one table to the next. */
export function speechIn(blocks: readonly Block[], before: readonly string[]): readonly Part[] {
  const tables = blocks.flatMap((block) => {
    const columns = block.kind === 'table' ? columnsOf(block.rows) : undefined;
    return block.kind === 'table' && columns !== undefined ? [[block, saidInRows(block.rows, columns)] as const] : [];
  });
  const turnsOf = new Map<Block, readonly Part[]>(tables);
  const known = new Set(tables.flatMap(([, parts]) => parts.flatMap((part) => (isLabelled(part) ? part.label : []))));
  let parts: readonly Part[] = [];
  let text = [...before];
  for (const block of blocks) {
    const turns = turnsOf.get(block);
    if (turns === undefined) text.push(...linesOf(block));
    else {
      parts = [...parts, ...partsOfText(text.join('\n\n'), known), ...turns];
      text = [];
    }
  }
  return [...parts, ...partsOfText(text.join('\n\n'), known)];
}

function isLabelled(part: Part): part is Said & { readonly label: string } {
  return part.kind === 'said' && part.label !== undefined;
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'table')
    return block.rows.map((row) => row.map((cell) => cell.replace(/\s*\n\s*/g, ' ')).join('\t'));
  return block.level === undefined
    ? paragraphsOf(block.text)
    : [`${'#'.repeat(Math.max(1, block.level))} ${block.text.replace(/\*\*/g, '').replace(/\s*\n\s*/g, ' ')}`];
}

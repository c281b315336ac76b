import { columnsOf } from '../tables/columns';
import { seemsLabelled } from '../../talk/seemsLabelled';
import { labelsIn, partsOfText, withLabels } from '../labelled';
import type { TalkPart, SpokenPart } from '../../talk/talk';
import { paragraphsOf, said } from '../../talk/talk';
import type { TurnRows } from '../tables/turnRows';
import { tableLosses, turnsIn } from '../tables/turnRows';
import type { Words } from '../../words/say';

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
  readonly own: Own | undefined;
}

/** A paragraph in a file of our own making. */
export interface Own {
  readonly part: TalkPart;
  /** Whether it says that it has no label, though it begins like one: so does what is typed into such a file, by a new speaker. */
  readonly isUnlabelled: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** The text of each cell. */
  readonly rows: readonly (readonly string[])[];
}

export type Area = 'navigation' | 'footer';

/**
 * The parts of a file of our own making; undefined where it is somebody else's. What was written into it since is read, too:
 * who speaks there is found as in every transcript, and in a paragraph that looks like ours where it begins like a label.
 */
export function ownPartsIn(blocks: readonly Block[]): Speech | undefined {
  if (!blocks.some((block) => block.kind === 'paragraph' && block.own?.part.kind === 'said')) return undefined;
  const lost: Words[] = [];
  const ours = new Map<TalkPart, Own>();
  const parts = blocks.flatMap((block): readonly TalkPart[] => {
    if (block.kind === 'table') {
      const table = speechIn([block], []);
      lost.push(...table.lost);
      return table.parts;
    }
    const { own, level, text } = block;
    if (own !== undefined) {
      ours.set(own.part, own);
      return [own.part];
    }
    if (level === 0) return [{ kind: 'title', text: text.replace(/\s*\n\s*/g, ' ') }];
    if (level !== undefined) return [{ kind: 'heading', level, text: text.replace(/\s*\n\s*/g, ' ') }];
    return paragraphsOf(text).map((paragraph) => said(paragraph));
  });
  const isOpen = (part: SpokenPart) => {
    if (part.label !== undefined) return false;
    const own = ours.get(part);
    return own === undefined || (!own.isUnlabelled && seemsLabelled(part.text));
  };
  return { parts: withLabels(parts, isOpen), lost };
}

/** Tables of turns are read as such; everything else as the text of a transcript, from one table to the next. */
export function speechIn(blocks: readonly Block[], before: readonly string[]): Speech {
  const prose = [...before, ...blocks.flatMap(linesOfProse)].join('\n\n');
  const turnsOf = new Map<Block, TurnRows>();
  for (const block of blocks) {
    const columns = block.kind === 'table' ? columnsOf(block.rows) : undefined;
    const table = block.kind === 'table' && columns !== undefined ? turnsIn(block.rows, columns) : undefined;
    if (table !== undefined && (columns?.hasHeader === true || isTalk(table, prose))) turnsOf.set(block, table);
  }
  const tables = [...turnsOf.values()];
  const known = new Set(tables.flatMap(({ parts }) => labelsIn(parts)));
  let parts: readonly TalkPart[] = [];
  let text = [...before];
  for (const block of blocks) {
    const turns = turnsOf.get(block);
    if (turns === undefined) text.push(...linesOf(block));
    else {
      parts = [...parts, ...partsOfText(text.join('\n\n'), known), ...turns.parts];
      text = [];
    }
  }
  return { parts: [...parts, ...partsOfText(text.join('\n\n'), known)], lost: tableLosses(tables) };
}

/** The speech of a file, and what of it is lost, in sentences. */
export interface Speech {
  readonly parts: readonly TalkPart[];
  readonly lost: readonly Words[];
}

/**
 * Whether a table without heads is a talk, beside what is said outside of it: years come again in a table of facts as names do
 * in an interview. Where there is text outside, those in the table have names; where there is more talk in it than in the
 * table, one who speaks in both.
 */
function isTalk({ parts }: TurnRows, prose: string): boolean {
  if (prose === '') return true;
  const labels = labelsIn(parts);
  const outside = labelsIn(partsOfText(prose));
  const isInterview = outside.length > labels.length && new Set(outside).size < outside.length;
  return isInterview ? labels.some((label) => outside.includes(label)) : labels.every((label) => /\p{L}/u.test(label));
}

function linesOfProse(block: Block): readonly string[] {
  return block.kind === 'table' ? [] : linesOf(block);
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'table')
    return block.rows.map((row) => row.map((cell) => cell.replace(/\s*\n\s*/g, ' ')).join('\t'));
  return block.level === undefined
    ? paragraphsOf(block.text)
    : [`${'#'.repeat(Math.max(1, block.level))} ${block.text.replace(/\*\*/g, '').replace(/\s*\n\s*/g, ' ')}`];
}

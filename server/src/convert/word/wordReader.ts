import { leadingStamp } from '../../talk/clock';
import type { Block, Own } from '../pages/blocks';
import type { Run } from '../../talk/emphasis';
import { textOf } from '../../talk/emphasis';
import type { TagReader } from '../readTags';
import type { TalkPart } from '../../talk/talk';
import { around, filled, labelIn, said } from '../../talk/talk';
import type { WordDocument, WordStyle } from './wordXml';
import { isOn } from './wordXml';
import { STYLE } from './wordStyles';

/** A paragraph that is being read. */
interface Open {
  readonly runs: Run[];
  style: string;
  /** What bears a style of ours. */
  speaker: string;
  time: string;
  /** Whether its end is deleted, so that the next one goes on in it. */
  isOpenEnded: boolean;
  /** Whether it goes on in one whose end is deleted: a speaker in it does not begin it. */
  readonly goesOn: boolean;
}

/** A run that is being read: a stretch of text in one style. */
interface OpenRun {
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  style: string;
}

/** What stands in these is no text of the document as it is: deleted, moved away, a fallback, a field's code, an old style. */
const SKIPPED = new Set([
  ...[
    'w:del',
    'w:moveFrom',
    'mc:Fallback',
    'w:instrText',
    'w:rPrChange',
    'w:pPrChange',
    'w:sectPr',
    'w:tblPr',
    'w:trPr',
  ],
  ...['w:tcPr', 'w:sdtPr', 'w:tabs', 'm:oMathPara', 'a:blip'],
]);
/** Beside these, the end of a paragraph is deleted or moved away. */
const ENDLESS = new Set(['w:del', 'w:moveFrom']);
const PICTURES = new Set(['pic:pic', 'w:pict']);
const NOTES = new Set(['w:footnoteReference', 'w:endnoteReference', 'w:commentReference']);

/** Reads the body of a Word document, tag by tag. */
export class WordReader implements TagReader {
  private readonly blocks: Block[] = [];
  /** The innermost last: a text box has paragraphs inside of one. */
  private readonly paragraphs: Open[] = [];
  private run: OpenRun | undefined;
  private skipped = 0;
  private tables = 0;
  private rows: string[][] = [];
  private isText = false;
  private notes = 0;
  private pictures = 0;
  private listMarks = 0;
  private symbols = 0;
  private isProperties = false;
  /** A paragraph whose end is deleted, and how many it stands in. */
  private carried: { readonly paragraph: Open; readonly depth: number } | undefined;

  constructor(private readonly styles: ReadonlyMap<string, WordStyle>) {}

  /** What was read, behind its last tag. */
  end(): WordDocument {
    this.endCarried(0);
    const { blocks, notes, pictures, listMarks, symbols } = this;
    return { blocks, notes, pictures, listMarks, symbols };
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.isProperties && this.skipped === 0 && ENDLESS.has(name))
      this.change((paragraph) => (paragraph.isOpenEnded = true));
    if (SKIPPED.has(name)) this.skipped++;
    if (this.skipped > 0) return;
    const value = attributes['w:val'] ?? '';
    if (PICTURES.has(name)) this.pictures++;
    else if (NOTES.has(name)) this.notes++;
    switch (name) {
      case 'w:p':
        this.begin();
        break;
      case 'w:pPr':
        this.isProperties = true;
        break;
      case 'w:numId':
        if (value !== '0') this.listMarks++;
        break;
      case 'w:sym':
        this.symbols++;
        break;
      case 'w:pStyle':
        this.change((paragraph) => (paragraph.style = value));
        break;
      case 'w:r':
        this.run = { ...this.styleOf(this.paragraphs.at(-1)?.style), style: '' };
        break;
      case 'w:rStyle':
        this.changeRun((run) => Object.assign(run, this.styleOf(value, run), { style: value }));
        break;
      case 'w:b':
        this.changeRun((run) => (run.bold = isOn(attributes)));
        break;
      case 'w:i':
        this.changeRun((run) => (run.italic = isOn(attributes)));
        break;
      case 'w:vanish':
        this.changeRun((run) => (run.hidden = isOn(attributes)));
        break;
      case 'w:t':
        this.isText = true;
        break;
      case 'w:tab':
        this.add('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.add(attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? '\n\n' : '\n');
        break;
      case 'w:noBreakHyphen':
        this.add('\u2011');
        break;
      case 'w:tbl':
        this.endCarried(this.paragraphs.length);
        this.tables++;
        break;
      case 'w:tr':
        if (this.tables === 1) this.rows.push([]);
        break;
      case 'w:tc':
        if (this.tables === 1) this.rows.at(-1)?.push('');
        break;
    }
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.skipped = Math.max(0, this.skipped - 1);
    else if (this.skipped > 0) return;
    else if (name === 'w:r') this.run = undefined;
    else if (name === 'w:t') this.isText = false;
    else if (name === 'w:pPr') this.isProperties = false;
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:tc') this.endCarried(this.paragraphs.length);
    else if (name === 'w:tbl') this.endTable();
  }

  text(text: string): void {
    if (this.isText && this.skipped === 0) this.add(text);
  }

  private styleOf(id: string | undefined, around?: OpenRun): Omit<OpenRun, 'style'> {
    const style = this.styles.get(id ?? '');
    return {
      bold: style?.bold ?? around?.bold ?? false,
      italic: style?.italic ?? around?.italic ?? false,
      hidden: style?.hidden === true || around?.hidden === true,
    };
  }

  private change(by: (paragraph: Open) => void): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph !== undefined) by(paragraph);
  }

  /** Outside of runs, the same properties are those of the paragraph's end. */
  private changeRun(by: (run: OpenRun) => void): void {
    if (this.run !== undefined) by(this.run);
  }

  private add(text: string): void {
    const { run } = this;
    const paragraph = this.paragraphs.at(-1);
    if (run === undefined || paragraph === undefined || run.hidden) return;
    if (paragraph.goesOn) paragraph.runs.push({ text, bold: run.bold, italic: run.italic });
    else if (run.style === STYLE.speaker) paragraph.speaker += text;
    else if (run.style === STYLE.time) paragraph.time += text;
    else paragraph.runs.push({ text, bold: run.bold, italic: run.italic });
  }

  /** Goes on in the paragraph whose end is deleted, if there is one; what it looks like, its own end says. */
  private begin(): void {
    const depth = this.paragraphs.length;
    const before = this.carried?.depth === depth ? this.carried.paragraph : undefined;
    if (before !== undefined) this.carried = undefined;
    const empty = { runs: [], speaker: '', time: '' };
    const isBegun = before !== undefined && (before.speaker + before.time !== '' || before.runs.some(hasText));
    this.paragraphs.push({ ...(before ?? empty), style: '', isOpenEnded: false, goesOn: isBegun });
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph?.isOpenEnded === true) this.carried = { paragraph, depth: this.paragraphs.length };
    else if (paragraph !== undefined) this.finish(paragraph);
  }

  /** Behind the last paragraph of a cell, and of all, there is none to go on. */
  private endCarried(depth: number): void {
    const { carried } = this;
    if (carried?.depth !== depth) return;
    this.carried = undefined;
    this.finish(carried.paragraph);
  }

  private finish(paragraph: Open): void {
    const own = ownPart(paragraph);
    const { style, speaker, time } = paragraph;
    // What was typed into a document of ours in another style is a paragraph like others.
    const level = this.styles.get(style)?.level;
    // A heading's style says enough.
    const written = level === undefined ? textOf(paragraph.runs) : paragraph.runs.map((run) => run.text).join('');
    const text = (own === undefined ? time + speaker : '') + written;
    if (this.tables > 0) {
      const row = this.rows.at(-1);
      const cell = row?.at(-1);
      if (row !== undefined && cell !== undefined) row[row.length - 1] = cell === '' ? text : `${cell}\n\n${text}`;
    } else if (text.trim() !== '' || own !== undefined) {
      this.blocks.push({ kind: 'paragraph', text, level, area: undefined, own });
    }
  }

  private endTable(): void {
    this.tables--;
    if (this.tables > 0) return;
    if (this.rows.length > 0) this.blocks.push({ kind: 'table', rows: this.rows });
    this.rows = [];
  }
}

function hasText({ text }: Run): boolean {
  return text !== '';
}

/** What a paragraph in a style of ours is; undefined for any other. */
function ownPart(paragraph: Open): Own | undefined {
  const part = partOf(paragraph);
  return part && { part, isUnlabelled: paragraph.style === STYLE.unlabelled };
}

function partOf({ style, speaker, time, runs }: Open): TalkPart | undefined {
  const text = textOf(runs);
  if (style === STYLE.matter) return around(text);
  if (style === STYLE.turn || style === STYLE.unlabelled) {
    const stamp = leadingStamp(time);
    const clock = stamp === undefined ? filled(time.trim()) : undefined;
    const label = labelIn(speaker);
    return said(text, { label, start: stamp?.start, end: stamp?.end, clock });
  }
  return undefined;
}

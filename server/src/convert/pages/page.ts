import type { Refusal } from '../../edits/refusal';
import type { Area, Block } from './blocks';
import type { Run } from '../../talk/emphasis';
import { textOf } from '../../talk/emphasis';
import { BESIDES, OURS } from '../../setting/own';
import { levelOf, ownPart } from './ownPage';
import type { TagReader } from '../readTags';
import { readTags, TOO_DEEP } from '../readTags';
import { tooManyBlocks } from '../tooMuch';

/** A page, and its name. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** How many pictures, films and the like it shows. */
  readonly pictures: number;
}

const HIDDEN = new Set(
  'title script style noscript template svg math iframe object select button dialog head'.split(' '),
);
const BLOCKS = new Set(
  'p div section article main header footer nav aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr figure figcaption address table caption tr form body html details summary'.split(
    ' ',
  ),
);
const AREAS: Readonly<Record<string, Area | undefined>> = { nav: 'navigation', footer: 'footer', aside: 'footer' };
const PICTURES = new Set(['img', 'video', 'audio', 'picture', 'canvas']);

/** Reads a page, tag by tag; refused where it is nested too deep. Never throws. */
export function readPage(html: string): Page | Refusal {
  const reader = new PageReader();
  if (!readTags(html, 'html', reader)) return TOO_DEEP;
  const { page } = reader;
  return tooManyBlocks(page.blocks) ?? page;
}

/** What an open element does to the text in it; each has that of the element around it, and its own. */
interface Style {
  readonly hidden: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether blanks count. */
  readonly pre: boolean;
  readonly cite: boolean;
  readonly time: boolean;
  readonly inTable: boolean;
  readonly inCell: boolean;
  readonly inTitle: boolean;
  readonly area: Area | undefined;
}

const PLAIN: Style = {
  ...{ hidden: false, bold: false, italic: false, pre: false, cite: false, time: false },
  ...{ inTable: false, inCell: false, inTitle: false, area: undefined },
};

type Attributes = Readonly<Record<string, string>>;

function styleIn(around: Style, name: string, attributes: Attributes): Style {
  return {
    hidden:
      around.hidden ||
      HIDDEN.has(name) ||
      'hidden' in attributes ||
      attributes[OURS] === BESIDES ||
      /display:\s*none/.test(attributes.style ?? ''),
    bold:
      around.bold ||
      name === 'b' ||
      name === 'strong' ||
      /font-weight:\s*(?:bold|[6-9]00)/.test(attributes.style ?? ''),
    italic: around.italic || name === 'i' || name === 'em' || /font-style:\s*italic/.test(attributes.style ?? ''),
    pre: around.pre || name === 'pre' || OURS in attributes,
    cite: around.cite || name === 'cite',
    time: around.time || name === 'time',
    inTable: around.inTable || name === 'table',
    inCell: around.inCell || name === 'td' || name === 'th',
    inTitle: around.inTitle || name === 'title',
    area: around.area ?? AREAS[name],
  };
}

class PageReader implements TagReader {
  private readonly blocks: Block[] = [];
  private title = '';
  private pictures = 0;
  private readonly styles: Style[] = [];
  private runs: Run[] = [];
  private cited = '';
  private attributes: Attributes = {};
  private level: number | undefined;
  private pre = false;
  private rows: string[][] = [];

  get page(): Page {
    this.flush(undefined);
    return { title: this.title.replace(/\s+/g, ' ').trim(), blocks: this.blocks, pictures: this.pictures };
  }

  private get style(): Style {
    return this.styles.at(-1) ?? PLAIN;
  }

  open(name: string, attributes: Attributes): void {
    const outside = this.style;
    const style = styleIn(outside, name, attributes);
    if (!style.hidden) {
      if (BLOCKS.has(name) && !outside.inCell) this.flush(outside.area);
      if (PICTURES.has(name)) this.pictures++;
      if (name === 'br') this.add('\n');
      if (name === 'tr' && !outside.inCell) this.rows.push([]);
      if (BLOCKS.has(name) && !outside.inCell) {
        this.attributes = attributes;
        this.pre = style.pre;
        this.level = /^h[1-6]$/.test(name) ? (levelOf(attributes) ?? Number(name.slice(1))) : undefined;
      }
    }
    this.styles.push(style);
  }

  close(name: string): void {
    const style = this.styles.pop() ?? PLAIN;
    if (style.hidden) return;
    const { inCell, inTable } = this.style;
    if ((name === 'td' || name === 'th') && !inCell) this.rows.at(-1)?.push(this.take());
    else if (inCell && BLOCKS.has(name)) this.add('\n\n');
    else if (BLOCKS.has(name)) this.flush(style.area, name === 'dt');
    if (name === 'table' && !inTable) this.endTable();
  }

  text(text: string): void {
    const { inTitle, hidden, pre } = this.style;
    if (inTitle) this.title += text;
    if (!hidden) this.add(pre ? text : text.replace(/[ \t\r\n\f]+/g, ' '));
  }

  private add(text: string): void {
    const { bold, italic, cite, time, pre } = this.style;
    if (cite) this.cited += text;
    // On a page of ours, speaker and time stand apart from what is said; on others they are part of it.
    if (pre && OURS in this.attributes && (cite || time)) return;
    this.runs.push({ text, bold: bold || (cite && !pre), italic });
  }

  private endTable(): void {
    const rows = this.rows.filter((row) => row.some((cell) => cell !== ''));
    if (rows.length > 0) this.blocks.push({ kind: 'table', rows });
    this.rows = [];
  }

  /** The text since the last paragraph. */
  private take(): string {
    // That a heading is a heading says enough.
    const text = this.level === undefined ? textOf(this.runs) : this.runs.map((run) => run.text).join('');
    this.runs = [];
    return this.pre ? text : tidied(text);
  }

  private flush(area: Area | undefined, isTerm = false): void {
    const { attributes, level, cited } = this;
    const text = this.take();
    const whole = isTerm && text !== '' && !/[:：]\**$/.test(text) ? `**${text}:**` : text;
    if (whole.trim() !== '' || cited !== '')
      this.blocks.push({ kind: 'paragraph', text: whole, level, area, own: ownPart(text, level, attributes, cited) });
    this.attributes = {};
    this.level = undefined;
    this.pre = this.style.pre;
    this.cited = '';
  }
}

/** Blanks as a browser shows them: one between words, none at the ends of lines. */
function tidied(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

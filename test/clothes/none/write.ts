import { Chance } from '../../fuzz/chance';
import { brokenAt, WRAPS } from '../dimensions/breaks';
import type { NoTalk } from './none';
import type { Page } from './page';

/** How captions stand. */
type Form = (caption: string, content: string) => readonly string[];

const FORMS: Readonly<Record<string, Form>> = {
  'a colon': (caption, content) => [`${caption}: ${content}`],
  'a colon between blanks': (caption, content) => [`${caption} : ${content}`],
  'a colon before a no-break blank': (caption, content) => [`${caption}:\u00a0${content}`],
  'a fullwidth colon': (caption, content) => [`${caption}：${content}`],
  'bold with the colon': (caption, content) => [`**${caption}:** ${content}`],
  'bold before the colon': (caption, content) => [`**${caption}**: ${content}`],
  'bold, no colon': (caption, content) => [`**${caption}** ${content}`],
  'bold alone on its line': (caption, content) => [`**${caption}**`, '', content],
  'italics with the colon': (caption, content) => [`*${caption}:* ${content}`],
  'bold in HTML': (caption, content) => [`<p><strong>${caption}:</strong> ${content}</p>`],
  'square brackets': (caption, content) => [`[${caption}] ${content}`],
  'ideographic brackets': (caption, content) => [`【${caption}】${content}`],
  'a heading': (caption, content) => [`## ${caption}`, '', content],
  'a small heading': (caption, content) => [`#### ${caption}`, content],
  'a heading with a colon': (caption, content) => [`### ${caption}:`, '', content],
  'a line of its own': (caption, content) => [caption, content],
  'a colon and the text below': (caption, content) => [`${caption}:`, content],
  'capitals and a colon': (caption, content) => [`${caption.toUpperCase()}: ${content}`],
  'capitals alone on their line': (caption, content) => [caption.toUpperCase(), '', content],
  'capitals and a stop': (caption, content) => [`${caption.toUpperCase()}. ${content}`],
  'an item of a list': (caption, content) => [`- ${caption}: ${content}`],
  'a bold item': (caption, content) => [`* **${caption}:** ${content}`],
  'a long dash': (caption, content) => [`${caption} — ${content}`],
  'a tab': (caption, content) => [`${caption}\t${content}`],
  'a table': (caption, content) => [`| ${caption} | ${content} |`],
  numbered: (caption, content) => [`1. ${caption}: ${content}`],
};

const TITLED: Readonly<Record<string, (title: string) => readonly string[]>> = {
  'without titles': () => [],
  'titles as headings': (title) => [`# ${title}`, ''],
  'titles on their lines': (title) => [title, ''],
  'titles in bold': (title) => [`**${title}**`, ''],
};

/** So many records at most, and in one of three texts so many; one of three has a single record, as most lists are. */
const FEW = 6;
const MANY = 24;

/** A text that is no talk, in clothes that a seed chooses. */
export function writeNone(kind: NoTalk | Page, seed: number): Written {
  return 'paragraphs' in kind ? writePage(kind, seed) : writeRecords(kind, seed);
}

/** A line that looks as if somebody spoke. */
const LABELLED = /^(?<mark>[-+*] )?(?<caption>\p{L}[^:：*<>`]{0,40}?) ?[:：] ?(?<content>\S.*)$/u;

/** A page without some of its paragraphs, its labels in one form or as they stand. */
function writePage({ paragraphs, language }: Page, seed: number): Written {
  const chance = new Chance(seed);
  const form = chance.onceIn(2)
    ? 'as they stand'
    : chance.pick(Object.keys(FORMS).filter((one) => suits(one, language)));
  const wrap = chance.onceIn(3) ? chance.pick(Object.keys(WRAPS)) : 'a line for a paragraph';
  const left = paragraphs.filter((_, at) => at === 0 || !chance.onceIn(6));
  const lines = left.flatMap((paragraph) => [
    ...paragraph.split('\n').flatMap((line) => {
      const { caption, content, mark } = LABELLED.exec(line)?.groups ?? {};
      const isKept = caption === undefined || content === undefined || mark !== undefined;
      const written = isKept ? [line] : (FORMS[form]?.(caption, content) ?? [line]);
      return written.flatMap((one) => broken(one, wrap));
    }),
    '',
  ]);
  return { text: lines.join('\n'), form, clothes: [form, wrap, `${left.length} paragraphs`].join('; ') };
}

function writeRecords({ captions, titles, language }: NoTalk, seed: number): Written {
  const chance = new Chance(seed);
  const forms = Object.keys(FORMS).filter((form) => suits(form, language));
  const form = chance.pick(forms);
  const titled = titles.every((title) => title === '') ? 'without titles' : chance.pick(Object.keys(TITLED));
  const wrap = chance.onceIn(3) ? chance.pick(Object.keys(WRAPS)) : 'a line for a paragraph';
  const isApart = chance.onceIn(2);
  const other = chance.onceIn(2);
  const words = captions.map((caption) => (other ? chance.pick(caption.words) : (caption.words[0] ?? '')));
  const records = chance.onceIn(3) ? 1 : 1 + chance.below(chance.onceIn(3) ? MANY : FEW);
  const lines: string[] = [];
  for (let record = 0; record < records; record++) {
    lines.push(...(TITLED[titled]?.(titles[record % titles.length] ?? '') ?? []));
    captions.forEach(({ contents }, nth) => {
      const content = contents[(record + chance.below(2)) % contents.length] ?? '';
      lines.push(...(FORMS[form]?.(words[nth] ?? '', content) ?? []).flatMap((line) => broken(line, wrap)));
      if (isApart) lines.push('');
    });
    if (!isApart) lines.push('');
  }
  const clothes = [form, titled, wrap, isApart ? 'apart' : 'close', `${records} records`, words.join(', ')];
  return { text: lines.join('\n'), form, clothes: clothes.join('; ') };
}

export interface Written {
  readonly text: string;
  readonly form: string;
  /** All that was chosen, in words. */
  readonly clothes: string;
}

function suits(form: string, language: string): boolean {
  const isWide = language === 'zh' || language === 'ja';
  if (/fullwidth|ideographic/.test(form)) return isWide;
  return !(form.includes('capitals') && (isWide || language === 'ar'));
}

function broken(line: string, wrap: string): readonly string[] {
  const chosen = WRAPS[wrap];
  return chosen === undefined ? [line] : brokenAt(line, chosen);
}

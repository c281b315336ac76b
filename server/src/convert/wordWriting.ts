import { strToU8, zipSync } from 'fflate';
import { stampOf } from './clock';
import { runsOf } from './emphasis';
import { encodeEntities } from './entities';
import { seemsLabelled } from './labelled';
import type { Part, Said, Talk } from './talk';
import { labelBefore } from './talk';
import { STYLE } from './wordStyles';

/**
 * The bytes of a `.docx` with a transcript: a container with five small files. Made by hand, since the libraries that write
 * any document are ten times as large as all formats here together.
 */
export function writeWord(talk: Talk): Uint8Array {
  const files = Object.entries({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([['styles', 'styles.xml']]),
    'word/styles.xml': STYLES,
    'word/document.xml': documentOf(talk),
  });
  // The same transcript makes the same bytes.
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { mtime: '1980-01-01' });
}

/** How many characters of a transcript XML has no way to write: control characters, halves of others. */
export function unheldIn({ parts }: Talk): number {
  return parts.reduce((sum, part) => sum + (textsOf(part).join('').match(UNHELD)?.length ?? 0), 0);
}

function textsOf(part: Part): readonly string[] {
  return part.kind === 'said' ? [part.label ?? '', part.clock ?? '', part.text] : [part.text];
}

const UNHELD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

type Kind = 'paragraph' | 'character';

function style(kind: Kind, id: string, name: string, { paragraph = '', run = '', next = '' }): string {
  const properties = (paragraph && `<w:pPr>${paragraph}</w:pPr>`) + (run && `<w:rPr>${run}</w:rPr>`);
  return `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${next && `<w:next w:val="${next}"/>`}<w:qFormat/>${properties}</w:style>`;
}

const SPACE = '<w:spacing w:before="0" w:after="160"/>';

const STYLES = `${XML}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('paragraph', STYLE.turn, 'Transcript Turn', { paragraph: SPACE }),
  // What is typed behind such a paragraph may have a label.
  style('paragraph', STYLE.unlabelled, 'Transcript Unlabelled', { paragraph: SPACE, next: STYLE.turn }),
  style('paragraph', STYLE.matter, 'Transcript Matter', { paragraph: SPACE, run: '<w:color w:val="595959"/>' }),
  style('character', STYLE.speaker, 'Transcript Speaker', { run: '<w:b/>' }),
  style('character', STYLE.time, 'Transcript Time', { run: '<w:color w:val="595959"/>' }),
  style('paragraph', 'Title', 'Title', { paragraph: SPACE, run: '<w:sz w:val="48"/>' }),
  ...[1, 2, 3, 4, 5, 6].map((level) =>
    style('paragraph', `Heading${level}`, `heading ${level}`, {
      paragraph: `<w:keepNext/>${SPACE}<w:outlineLvl w:val="${level - 1}"/>`,
      run: `<w:b/><w:sz w:val="${38 - 2 * level}"/>`,
    }),
  ),
].join('')}</w:styles>`;

function documentOf({ parts }: Talk): string {
  return `${XML}<w:document xmlns:w="${MAIN}"><w:body>${parts.map(paragraphOf).join('')}</w:body></w:document>`;
}

function paragraphOf(part: Part): string {
  switch (part.kind) {
    case 'said':
      return paragraph(isMistakable(part) ? STYLE.unlabelled : STYLE.turn, speechOf(part));
    case 'title':
      return paragraph('Title', run(part.text));
    case 'heading':
      return paragraph(`Heading${part.level}`, run(part.text));
    case 'matter':
      return paragraph(STYLE.matter, marked(part.text));
  }
}

function isMistakable({ label, text }: Said): boolean {
  return label === undefined && seemsLabelled(text);
}

function paragraph(id: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${content}</w:p>`;
}

function speechOf({ label, clock, text, ...times }: Said): string {
  const time = stampOf(times) ?? clock;
  const when = time === undefined ? '' : run(`${time} `, `<w:rStyle w:val="${STYLE.time}"/>`);
  const who = label === undefined ? '' : run(labelBefore(label), `<w:rStyle w:val="${STYLE.speaker}"/>`);
  return when + who + marked(text);
}

function marked(text: string): string {
  return runsOf(text)
    .map((one) => run(one.text, (one.bold ? '<w:b/>' : '') + (one.italic ? '<w:i/>' : '')))
    .join('');
}

/** A stretch of text in one style; tabs and line breaks are tags of their own. */
function run(text: string, properties = ''): string {
  const pieces = text.replace(UNHELD, '').split(/(?<mark>[\t\n])/);
  const content = pieces.map(
    (piece) => TAGS[piece] ?? (piece && `<w:t xml:space="preserve">${encodeEntities(piece)}</w:t>`),
  );
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content.join('')}</w:r>`;
}

const TAGS: Readonly<Record<string, string | undefined>> = { '\t': '<w:tab/>', '\n': '<w:br/>' };

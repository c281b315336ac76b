import { strToU8, zipSync } from 'fflate';
import { stampOf } from '../../talk/clock';
import { runsOf } from '../../talk/emphasis';
import { encodeEntities } from '../../talk/entities';
import { seemsLabelled } from '../../talk/seemsLabelled';
import type { TalkPart, SpokenPart, Talk } from '../../talk/talk';
import { labelBefore, titleOf } from '../../talk/talk';
import { STYLE } from './wordStyles';

/**
 * The bytes of a `.docx` with a transcript, ready to be printed and sent: a container with a few small files. Made by hand, since the libraries that write
 * any document are ten times as large as all formats here together.
 */
export function writeWord(talk: Talk): Uint8Array {
  const files = Object.entries({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': propertiesOf(talk),
    'word/_rels/document.xml.rels': relationships([
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/footer`, 'footer1.xml'],
    ]),
    'word/footer1.xml': FOOTER,
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

function textsOf(part: TalkPart): readonly string[] {
  return part.kind === 'said' ? [part.label ?? '', part.clock ?? '', part.text] : [part.text];
}

const UNHELD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

/** The title of the talk is that of the document, as lists of files and windows show it. */
function propertiesOf(talk: Talk): string {
  const title = encodeEntities((titleOf(talk) ?? '').replace(UNHELD, ''));
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
}

/** The number of the page, in the middle. */
const FOOTER = `${XML}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;

/** A4 with margins of 2.5 cm, in twentieths of a point. */
const PAGE = `<w:sectPr><w:footerReference w:type="default" r:id="rId2" xmlns:r="${OFFICE}"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`;

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

type Kind = 'paragraph' | 'character';

function style(kind: Kind, id: string, name: string, { paragraph = '', run = '', next = '' }): string {
  const properties = (paragraph && `<w:pPr>${paragraph}</w:pPr>`) + (run && `<w:rPr>${run}</w:rPr>`);
  return `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${next && `<w:next w:val="${next}"/>`}<w:qFormat/>${properties}</w:style>`;
}

const SPACE = '<w:spacing w:before="0" w:after="160" w:line="276" w:lineRule="auto"/>';

/** Titles and headings say it themselves: some programs have a font of their own for these. */
const FONT = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>';

const STYLES = `${XML}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('paragraph', STYLE.turn, 'Transcript Turn', { paragraph: SPACE }),
  // What is typed behind such a paragraph may have a label.
  style('paragraph', STYLE.unlabelled, 'Transcript Unlabelled', { paragraph: SPACE, next: STYLE.turn }),
  style('paragraph', STYLE.matter, 'Transcript Matter', { paragraph: SPACE, run: '<w:color w:val="595959"/>' }),
  style('character', STYLE.speaker, 'Transcript Speaker', { run: '<w:b/>' }),
  style('character', STYLE.time, 'Transcript Time', { run: '<w:color w:val="595959"/>' }),
  style('paragraph', 'Title', 'Title', {
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="240"/>',
    run: `${FONT}<w:b/><w:sz w:val="36"/>`,
  }),
  style('paragraph', 'Footer', 'footer', {
    paragraph: '<w:jc w:val="center"/>',
    run: '<w:color w:val="595959"/><w:sz w:val="18"/>',
  }),
  ...[1, 2, 3, 4, 5, 6].map((level) =>
    style('paragraph', `Heading${level}`, `heading ${level}`, {
      paragraph: `<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/>`,
      run: `${FONT}<w:b/><w:sz w:val="${32 - 2 * level}"/>`,
    }),
  ),
].join('')}</w:styles>`;

function documentOf({ parts }: Talk): string {
  return `${XML}<w:document xmlns:w="${MAIN}"><w:body>${parts.map(paragraphOf).join('')}${PAGE}</w:body></w:document>`;
}

function paragraphOf(part: TalkPart): string {
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

function isMistakable({ label, text }: SpokenPart): boolean {
  return label === undefined && seemsLabelled(text);
}

function paragraph(id: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${content}</w:p>`;
}

function speechOf({ label, clock, text, ...times }: SpokenPart): string {
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

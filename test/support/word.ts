import { strToU8, zipSync } from 'fflate';

const NAMES = 'xmlns:w="w" xmlns:mc="mc" xmlns:pic="pic"';

/**
 * A Word document out of the inside of its body, with what Word itself writes around it; `styles` as in its styles.xml, and
 * `margins` the insides of its headers.
 */
export function word(body: string, styles = '', margins: readonly string[] = []): Uint8Array {
  const headers = margins.map((inside, at): readonly [string, Uint8Array] => [
    `word/header${at + 1}.xml`,
    strToU8(`<?xml version="1.0"?><w:hdr ${NAMES}>${inside}</w:hdr>`),
  ]);
  return zipSync({
    ...Object.fromEntries(headers),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${NAMES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(`<?xml version="1.0"?><w:styles ${NAMES}>${styles}</w:styles>`),
  });
}

/** A paragraph: plain text with `*bold*` stretches, `\t` and `\n`. */
export function p(text: string, style = ''): string {
  const properties =
    style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>`;
  return `<w:p>${properties}${text
    .split('*')
    .map((piece, at) => run(piece, at % 2 === 1))
    .join('')}</w:p>`;
}

/** A table, row by row. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map(
      (cell) =>
        `<w:tc><w:tcPr/>${cell
          .split('\n')
          .map((one) => p(one))
          .join('')}</w:tc>`,
    );
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function run(text: string, isBold: boolean): string {
  const properties = isBold ? '<w:rPr><w:b/></w:rPr>' : '';
  const pieces = text
    .split(/(?<mark>[\t\n])/)
    .map((piece) => TAGS[piece] ?? `<w:t xml:space="preserve">${piece}</w:t>`);
  return `<w:r>${properties}${pieces.join('')}</w:r>`;
}

const TAGS: Readonly<Record<string, string | undefined>> = { '\t': '<w:tab/>', '\n': '<w:br/>' };

import assert from 'node:assert/strict';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { docx } from '../../../server/src/convert/word/docx';
import { around, said } from '../../../server/src/talk/talk';
import { isRefusal } from '../../../server/src/edits/refusal';
import { p, table, word } from '../../support/word';
import { asText, granted, talkOf, there } from '../support';

const TALK = ['Ann Lee: Where to?', 'Ben: There.', 'Ann Lee: Why is that?', 'Ben: It is nice.'];
const read = (body: string, styles = '') => asText(docx, word(body, styles));
const lines = ({ text }: { readonly text: string }) => text.trimEnd().split('\n\n');

describe('A Word document as people send it', () => {
  it('has names in bold, with the colon or before it', () => {
    assert.deepEqual(lines(read(TALK.map((line) => p(line.replace(/^(.*):/, '*$1:*'))).join(''))), TALK);
    assert.deepEqual(lines(read(TALK.map((line) => p(line.replace(/^(.*):/, '*$1*:'))).join(''))), TALK);
  });

  it('has names before a tab, with a colon or without', () => {
    assert.deepEqual(lines(read(TALK.map((line) => p(line.replace(': ', ':\t'))).join(''))), TALK);
    assert.deepEqual(lines(read(TALK.map((line) => p(line.replace(': ', '\t'))).join(''))), TALK);
  });

  it('has names in bold on lines of their own, or as headings', () => {
    const below = TALK.map((line) => line.split(': ')).map(([name = '', text = '']) => [`*${name}*`, text]);
    assert.deepEqual(lines(read(below.map(([name = '', text = '']) => p(name) + p('') + p(text)).join(''))), TALK);
  });

  it('has several turns in one paragraph, a line for each', () => {
    assert.deepEqual(lines(read(p(TALK.join('\n')))), TALK);
  });

  it('has a table of names and text, of times too, with paragraphs in its cells', () => {
    assert.deepEqual(lines(read(table(...TALK.map((line) => line.split(': '))))), TALK);
    const rows = TALK.map((line, at) => [`0:0${at}`, ...line.split(': ')]);
    assert.deepEqual(lines(read(p('*The ferry*') + table(...rows) + p('Thanks for reading.'))), [
      '# The ferry',
      ...TALK.map((line, at) => `[00:00:0${at}] ${line}`),
      'Thanks for reading.',
    ]);
    const cells = [
      ['Speaker', 'Text'],
      ['Ann Lee', 'Where to?\n\nAnd when?'],
      ['Ben', 'There.'],
    ];
    assert.deepEqual(lines(read(table(...cells))), ['Ann Lee: Where to?', 'And when?', 'Ben: There.']);
  });

  it('has a title and headings, whatever they are called in the language of its Word', () => {
    const style = (id: string, name: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr><w:b/></w:rPr></w:style>`;
    const body = p('The ferry', 'Titel') + p('Part one', 'berschrift2') + TALK.map((line) => p(line)).join('');
    const styles = style('Titel', 'Title') + style('berschrift2', 'heading 2');
    assert.deepEqual(lines(read(body, styles)), ['# The ferry', '## Part one', ...TALK]);
  });

  it('is read as it would be with all changes accepted, without what is hidden, and with what stands in boxes', () => {
    const changed =
      '<w:p><w:r><w:t>Ann Lee: Where </w:t></w:r><w:del><w:r><w:delText>from</w:delText></w:r></w:del><w:ins><w:r><w:t>to?</w:t></w:r></w:ins>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>';
    const box =
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>' +
      p('A note in a box') +
      '</w:txbxContent></mc:Choice><mc:Fallback>' +
      p('A note in a box') +
      '</mc:Fallback></mc:AlternateContent></w:r></w:p>';
    assert.deepEqual(
      lines(
        read(
          box +
            changed +
            TALK.slice(1)
              .map((line) => p(line))
              .join(''),
        ),
      ),
      ['# A note in a box', ...TALK],
    );
  });

  it('is read without what a style hides', () => {
    const hidden = (id: string, type: string) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr><w:vanish/></w:rPr></w:style>`;
    const marked = '<w:r><w:rPr><w:rStyle w:val="Unseen"/></w:rPr><w:t>Ann Lee: no</w:t></w:r>';
    const body =
      p('Not for print', 'Margin') + TALK.map((line) => p(line).replace('</w:p>', `${marked}</w:p>`)).join('');
    assert.deepEqual(lines(read(body, hidden('Unseen', 'character') + hidden('Margin', 'paragraph'))), TALK);
  });

  it('joins paragraphs whose end is deleted', () => {
    const deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    const halves = (line: string) => line.split(/(?<=: )/).map((half) => p(half));
    const open = (paragraph = '') => paragraph.replace('<w:p>', `<w:p>${deleted}`);
    const body = TALK.map((line) => open(halves(line)[0]) + (halves(line)[1] ?? '')).join('');
    assert.deepEqual(lines(read(body)), TALK);
    const cells = table(...TALK.map((line) => line.split(': '))).replaceAll('<w:p>', `<w:p>${deleted}`);
    assert.deepEqual(lines(read(cells + p('The end of it.'))), [...TALK, 'The end of it.']);
    assert.deepEqual(
      lines(
        read(
          TALK.slice(0, 3)
            .map((line) => p(line))
            .join('') + open(p(TALK[3] ?? '')),
        ),
      ),
      TALK,
    );
  });

  it('tells of headers, the marks of lists and symbols', () => {
    const item = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const smile = '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r></w:p>';
    const body = TALK.map((line) => p(line).replace('<w:p>', `<w:p>${item}`).replace('</w:p>', smile)).join('');
    const { text, lost } = asText(docx, word(body, '', [p('A draft'), p('12')]));
    assert.deepEqual(lines({ text }), TALK);
    assert.deepEqual(lost, [
      '1 header or footer: left out.',
      '4 numbers or bullets of lists: left out.',
      '4 characters of a font of symbols: left out.',
    ]);
  });

  it('keeps what is emphasised, and tells of footnotes and pictures', () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Ann Lee: Where </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>to</w:t></w:r><w:r><w:rPr><w:i w:val="0"/></w:rPr><w:t>?</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>';
    const { text, lost } = read(
      body +
        TALK.slice(1)
          .map((line) => p(line))
          .join(''),
    );
    assert.equal(text.split('\n')[0], 'Ann Lee: Where *to*?');
    assert.deepEqual(lost, ['1 footnote or comment: left out.', '1 picture: left out.']);
  });

  it('is refused where it is none', () => {
    const damaged = word(p('Ann: Where to?')).slice(0, 60);
    for (const file of [new Uint8Array(), new Uint8Array([1, 2, 3]), damaged, zipSync({ 'a.txt': new Uint8Array(3) })])
      assert.ok(isRefusal(docx.read?.(file) ?? {}));
    assert.ok(isRefusal(docx.read?.('Ann: Where to?') ?? {}));
  });
});

describe('A Word document of ours', () => {
  const talk = talkOf(
    { kind: 'title', text: 'The ferry' },
    around('In May'),
    said('Where to?\nAnd *when*?', { label: 'Ann Lee', start: 1, end: 2.25 }),
    said('Ben: wrote\tthis.', { start: 3 }),
    said('There.', { label: 'Ben', clock: '10:05 a.m.' }),
  );

  it('has styles for speakers and times, so that Word can show them otherwise', () => {
    const xml = strFromU8(unzipSync(there(docx, talk).content as Uint8Array)['word/document.xml'] ?? new Uint8Array());
    assert.match(xml, /<w:rStyle w:val="TranscriptSpeaker"\/><\/w:rPr><w:t xml:space="preserve">Ann Lee: <\/w:t>/);
    assert.match(xml, /<w:rStyle w:val="TranscriptTime"\/><\/w:rPr><w:t xml:space="preserve">\[00:00:03\] <\/w:t>/);
    assert.match(xml, /<w:r><w:rPr><w:i\/><\/w:rPr><w:t xml:space="preserve">when<\/w:t><\/w:r>/);
  });

  it('is the same bytes for the same transcript', () => {
    assert.deepEqual(there(docx, talk).content, there(docx, talk).content);
  });

  it('takes what was typed into it in Word since', () => {
    const typed =
      '<w:p><w:pPr><w:pStyle w:val="TranscriptTurn"/></w:pPr><w:r><w:t>Ben: I typed this.</w:t></w:r></w:p>' +
      p('Cy Young: And I typed this.');
    const files = unzipSync(there(docx, talk).content as Uint8Array);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(
      '</w:body>',
      `${typed}${p('And this.')}</w:body>`,
    );
    const { parts } = granted(
      docx.read?.(zipSync({ ...files, 'word/document.xml': new TextEncoder().encode(xml) })),
    ).talk;
    assert.deepEqual(parts.slice(-3), [
      said('I typed this.', { label: 'Ben' }),
      said('And I typed this.', { label: 'Cy Young' }),
      said('And this.'),
    ]);
  });

  it('leaves out what XML cannot hold, and says so', () => {
    const { content, lost } = there(docx, talkOf(said('A\u0007B\ud800', { label: 'Ann' })));
    assert.deepEqual(granted(docx.read?.(content)).talk.parts, [said('AB', { label: 'Ann' })]);
    assert.deepEqual(lost, ['2 characters that no Word document may have: left out.']);
  });
});

import assert from 'node:assert/strict';
import { docx } from '../../server/src/convert/word/docx';
import { readFile } from '../../server/src/convert/convert';
import { html } from '../../server/src/convert/pages/html';
import { MOST_LINES, tooManyLines } from '../../server/src/convert/tooMuch';
import { isRefusal } from '../../server/src/edits/refusal';
import { english } from '../../server/src/words/say';
import { growth, SLOW_INPUTS } from '../support/slowInputs';
import { p, word } from '../support/word';
import { asText } from './support';

/** What is said of a file that is not read; undefined where it is. */
function refusalOf(name: string, file: string | Uint8Array): string | undefined {
  const reading = readFile(name, file);
  return isRefusal(reading) ? english(reading.refused) : undefined;
}

const DEEP = 'What is in this file is nested more than 10000 deep, and is not read.';

describe('convert: too much', () => {
  it('refuses a page that is nested too deep, and reads one that is nested deep', () => {
    assert.equal(refusalOf('a.html', '<b>'.repeat(11_000)), DEEP);
    assert.match(asText(html, `${'<div>'.repeat(2000)}Ann: Why?<p>Ben: So.`).text, /Ann: Why\?\n\nBen: So\./);
  });

  it('refuses a Word document that is nested too deep', () => {
    assert.equal(refusalOf('a.docx', word(`<w:tbl><w:tr><w:tc>${p('Ann: Hi')}`.repeat(4000))), DEEP);
  });

  it('puts a paragraph together that is torn into many', () => {
    const torn = (text: string) => `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    assert.equal(asText(docx, word(torn('Ann') + torn(': So ') + torn('it') + p(' is.'))).text, 'Ann: So it is.\n');
  });

  it('refuses more lines than anybody says, however they end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.equal(tooManyLines(end.repeat(MOST_LINES - 1)), undefined);
      assert.equal(refusalOf('a.txt', end.repeat(MOST_LINES)), 'This has more than 500000 lines, and is not read.');
    }
  });

  it('refuses an archive that is small and holds very much @large', () => {
    const margins = [1, 2].map(() => 'x'.repeat(60_000_000));
    const said = 'Unpacked, this document is larger than 100 MB, and is not read.';
    assert.equal(refusalOf('a.docx', word(p('Ann: Hi'), '', margins)), said);
  });

  it('looks past comments to see what a file is, however many', () => {
    assert.equal(refusalOf('a.txt', `${'<!---->'.repeat(40)}x`), undefined);
  });

  it('takes a colon off the label of a table', () => {
    const file = 'speaker,text\n"Ann :",Why?\nBen：,So.\n';
    const reading = readFile('a.csv', file);
    assert.ok(!isRefusal(reading));
    assert.deepEqual(
      reading.talk.parts.map((part) => part.kind === 'said' && part.label),
      ['Ann', 'Ben'],
    );
  });

  // Four times as much may take four times as long; what is made to be slow took sixteen times.
  for (const [what, { name, size, make }] of Object.entries(SLOW_INPUTS))
    it(`takes no longer than it is large: ${what} @large`, () => {
      assert.ok(growth(size, make, (file) => readFile(name, file)) < 9);
    });
});

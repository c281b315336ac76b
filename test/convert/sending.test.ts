import assert from 'node:assert/strict';
import { asSent, readFile, readOpen, writeAs } from '../../server/src/convert/convert';
import { formatOf, WRITTEN } from '../../server/src/convert/list';
import { titleOf } from '../../server/src/talk/talk';
import { readWord } from '../../server/src/convert/word/wordReading';
import { Snapshot } from '../../server/src/document/snapshot';
import { isRefusal } from '../../server/src/edits/refusal';
import { english } from '../../server/src/words/say';
import { strFromU8, unzipSync } from 'fflate';
import { dedent } from '../support/marks';
import { granted } from './support';

const TALK = `
  Ines Brandt: How many bridges are closed?

  Mayor Okafor: Two. They open again in June.

  Ines Brandt: And the third one?

  Mayor Okafor: It was never a bridge.
`;

const PAGE = `
  Home
  News
  Interviews
  Search

  The Bridge That Never Was: An Interview With Mayor Okafor
${TALK}
  Share this page

  © 2024 The Port Gazette
`;

/** A transcript as it is sent: its text, and what was left out. */
function sent(document: string, surroundings = false) {
  const reading = asSent(granted(readOpen(Snapshot.of(dedent(document)), 'a.transcript')), surroundings);
  const written = granted(writeAs(granted(formatOf('text')), reading, { labels: undefined }));
  return { text: written.content, lost: written.lost.map(english), title: titleOf(reading.talk), reading };
}

describe('What is sent', () => {
  it('has no menu and no foot of a page, which is told with their beginnings', () => {
    const { text, lost, title } = sent(PAGE);
    assert.equal(title, 'The Bridge That Never Was: An Interview With Mayor Okafor');
    assert.equal(text, `# ${title}\n\n${dedent(TALK).trim()}\n`);
    assert.deepEqual(lost, ["Menu left out ('Home').", "2 paragraphs of a page's foot left out ('Share this page')."]);
  });

  it('has them where that is wanted', () => {
    const { text, lost, reading } = sent(PAGE, true);
    assert.match(String(text), /^Home\nNews[^]*Share this page[^]*Gazette\n$/);
    assert.deepEqual([lost, reading.hasSurroundings], [[], true]);
    assert.equal(sent(TALK).reading.hasSurroundings, false);
  });

  it('has few short lines above, and the last words, though they have no full stop', () => {
    const { text, lost } = sent(`The Bridge\nMayor Okafor\nPort Radio\n\n${dedent(TALK)}\nThank you and good night\n`);
    assert.match(String(text), /^The Bridge\nMayor Okafor\nPort Radio\n[^]*Thank you and good night\n$/);
    assert.deepEqual(lost, []);
  });

  it('has no head of a mail, no page numbers and no comments', () => {
    const document = dedent(PAGE)
      .replace(/^Home[^]*?\n\n/, 'From: Jo Reed\nTo: Press\nSubject: the talk\nDate: 3 May 2024\n\n<!-- to do -->\n\n')
      .replace('Ines Brandt: And', '- 2 -\n\nInes Brandt: And');
    const { text, lost, title } = sent(document);
    assert.equal(title, 'The Bridge That Never Was: An Interview With Mayor Okafor');
    assert.equal(text, `# ${title}\n\n${dedent(TALK).trim()}\n`);
    assert.deepEqual(lost.slice(0, 3), [
      "Mail head left out ('From: Jo Reed').",
      "1 comment left out ('<!-- to do -->').",
      "1 page number or running head left out ('- 2 -').",
    ]);
  });

  /** Of the talk with this below it, nothing is left out. */
  function keeps(below: string, document = `${dedent(TALK).trim()}\n\n${below}\n`): void {
    const { text, lost } = sent(document);
    for (const line of below.split('\n')) assert.ok(String(text).includes(line), line);
    assert.deepEqual(lost, []);
  }

  it('has a foot that is long, that has sentences, or that is a list or has a heading alone', () => {
    const guests = Array.from({ length: 14 }, (_, at) => `Guest ${'ABCDEFGHIJKLMN'.charAt(at)}`).join('\n');
    keeps(`STATEMENT OF THE FERRYMEN\n\n${Array(20).fill('Transcribed by the harbour office').join('\n\n')}`);
    keeps('Recorded in Port\nThe ferrymen ask for two more boats before the winter comes.');
    keeps(`## Attendance\n\n${guests}`);
    keeps('---\n\n- Privacy of passengers\n- Next fares\n\n#### Resolution\n\n- Two boats');
    keeps('https://example.org/minutes https://twitter.com/port\n\nTwo boats');
    keeps('Recorded in Port\n渡轮工人希望冬天以前再有两条船。');
  });

  it('has an agenda above that is no menu', () => {
    const agenda = 'Opening\nBridges\nFerries\nFares\nSearch for a clerk\nCoffee';
    keeps(agenda, `${agenda}\n\n${dedent(TALK).trim()}`);
    const table = '| Time | Item | Who |\n| --- | --- | --- |\n| 10 | Bridges | Ines |';
    keeps(table, `${table}\n\n${dedent(TALK)}`);
  });

  /** The talk again and again, with lines between: `inside(1)`, `inside(2)`, and so on. */
  function paged(inside: (page: number) => string): string {
    const talk = `${dedent(TALK).trim()}\n\n`.repeat(3);
    return [1, 2, 3, 4].map((page) => `${talk}${inside(page)}\n\n`).join('') + talk;
  }

  it('has decisions and headings that come again, alike but for their numbers', () => {
    for (const line of ['- Stage # acceptance', '### Boat #', '#. Punkt', 'Paper # of the harbour']) {
      const { text, lost } = sent(paged((page) => line.replace('#', String(page))));
      assert.deepEqual(lost, []);
      assert.ok(String(text).includes(line.replace('#', '3')), line);
    }
  });

  it('has a line that comes again, but for one beside numbers of pages at a distance of pages', () => {
    const head = 'The Port Hearings';
    assert.deepEqual(sent(paged(() => head)).lost, []);
    const { text, lost } = sent(paged((page) => `- ${page} -\n\n${head}`));
    assert.match(lost.join(), /^8 page numbers or running heads left out \('- 1 -'\)\.$/);
    assert.ok(!String(text).includes(head));
  });

  it('has the tags that begin a turn', () => {
    const document = dedent(TALK)
      .replace('Two.', '<b>Two</b>.')
      .replace('And', '<a href="https://example.org/a">And</a>');
    const { text, lost } = sent(document);
    assert.equal(text, `${document.trim()}\n`);
    assert.deepEqual(lost, []);
  });

  it('never has what silences findings, in no format', () => {
    const note = '<!-- turnwise-disable-next-line label-drift -->';
    const document = dedent(TALK).replace('Ines Brandt: And', `${note}\nInes Brandt: And`);
    for (const surroundings of [false, true]) {
      assert.deepEqual(sent(document, surroundings).lost, ['1 note to Turnwise: left out.']);
      assert.ok(!String(sent(`${note}\n${document}`, surroundings).text).includes('turnwise'));
    }
    const { reading } = sent(document);
    for (const format of WRITTEN) {
      const written = writeAs(format, reading, { labels: undefined });
      if (isRefusal(written)) continue;
      const { content } = written;
      const all = typeof content === 'string' ? content : strFromU8(unzipSync(content)['word/document.xml'] ?? content);
      assert.ok(!all.includes('turnwise-disable'), format.id);
    }
  });

  it('has the title that the front matter says, wherever that stands', () => {
    const front = (title: string) => `---\ntitle: ${title}\n---\n\n${dedent(PAGE)}`;
    assert.equal(sent(front('Interviews')).title, 'Interviews');
    const other = sent(front('"The Closed Bridge: Part 1"'));
    assert.equal(other.title, 'The Closed Bridge: Part 1');
    assert.match(String(other.text), /^---\ntitle: [^\n]*\n---\n\nThe Bridge That Never Was/);
    const docx = granted(writeAs(granted(formatOf('docx')), other.reading, { labels: undefined }));
    assert.deepEqual(
      docx.lost.map(english).filter((sentence) => sentence.includes('declarations')),
      [],
    );
    const back = granted(readWord(docx.content as Uint8Array)).blocks[0];
    assert.deepEqual(back?.kind === 'paragraph' && [back.text, back.level], ['The Closed Bridge: Part 1', 0]);
  });

  it('is a Word document with its title, pages with numbers, and all of it there when it comes back', () => {
    const { reading } = sent(PAGE);
    const { content } = granted(writeAs(granted(formatOf('docx')), reading, { labels: undefined }));
    const files = unzipSync(content as Uint8Array);
    const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    assert.match(xml('docProps/core.xml'), /<dc:title>The Bridge That Never Was: An Interview/);
    assert.match(xml('word/document.xml'), /<w:sectPr><w:footerReference [^>]*r:id="rId2"[^]*<w:pgSz /);
    assert.match(xml('word/footer1.xml'), / PAGE /);
    const back = granted(readFile('a.docx', content));
    assert.deepEqual([back.talk.parts, back.lost], [reading.talk.parts, []]);
  });
});

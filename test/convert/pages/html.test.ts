import assert from 'node:assert/strict';
import { html } from '../../../server/src/convert/pages/html';
import { withoutPage } from '../../../server/src/convert/convert';
import type { TalkPart } from '../../../server/src/talk/talk';
import { around, said } from '../../../server/src/talk/talk';
import { text } from '../../../server/src/convert/transcript/text';
import { asText, granted, talkOf, there } from '../support';

const isFact = (part: TalkPart) => part.kind === 'said' && /^(?:Year|1999|2001|Rye|Hythe)$/.test(part.label ?? '');
const lines = (page: string) => asText(html, page).text.trimEnd().split('\n\n');

describe('A web page', () => {
  it('loses its looks and keeps its emphasis; its menu comes before, its footer behind', () => {
    const page = `
      <!doctype html><html><head><title>Ferry - The Paper</title><style>p{}</style></head><body>
      <nav><ul><li><a href="/">Home</a></li><li>News</li></ul></nav>
      <main><h1>The <em>Ferry</em></h1>
        <p><b>Ann Lee:</b> Where   do you
          <i>go</i>&nbsp;to?<br>And when?</p>
        <p><strong>Ben</strong>: There &amp; back.</p><script>var a = "Ann: no";</script>
        <p>At nine.</p><div hidden>Ann: hidden</div><p style="display: none">Ann: gone</p>
        <p><b>Ann Lee:</b> Why?</p><aside>Read more</aside></main>
      <footer>© The Paper</footer></body></html>`;
    assert.deepEqual(lines(page), [
      'Home\nNews',
      '# The Ferry',
      'Ann Lee: Where do you *go*\u00a0to?\nAnd when?',
      'Ben: There & back.',
      'At nine.',
      'Ann Lee: Why?',
      '---\nRead more\n© The Paper',
    ]);
  });

  it('has its foot told from the last answer, whatever stands in it', () => {
    const page =
      '<p>Ann: Where to?<p>Ben: There.<p>Ann: Why?<p>Ben: It is nice.<footer>We write about ferries.</footer>';
    const { parts } = granted(text.read?.(asText(html, page).text)).talk;
    assert.deepEqual(parts.at(-1), around('---\nWe write about ferries.'));
  });

  it('may be read without its menu and its foot', () => {
    const page = '<nav>Home</nav><p>In May<p>Ann: Where to?<p>Ben: There.<p>Ann: Why?<footer>The end.</footer>';
    const { parts } = withoutPage(granted(html.read?.(page)).talk);
    assert.deepEqual(
      parts.map(({ text: one }) => one),
      ['In May', 'Where to?', 'There.', 'Why?'],
    );
  });

  it('may have its interview in a table, in a list of terms, or as Podcasting 2.0 has it', () => {
    const talk = ['[00:00:12] Ann: Where to?', '[00:00:14] Ben: There.', '[00:00:16] Ann: Why?'];
    const each = (row: (name: string, time: string, text: string) => string) =>
      talk
        .map((line) => /\[00:0(.*)\] (.*): (.*)/.exec(line))
        .map((match) => row(match?.[2] ?? '', match?.[1] ?? '', match?.[3] ?? ''))
        .join('');
    assert.deepEqual(
      lines(`<table>${each((name, time, text) => `<tr><td>${time}<td>${name}:<td><p>${text}</p>`)}</table>`),
      talk,
    );
    assert.deepEqual(
      lines(each((name, time, text) => `<cite>${name}:</cite> <time>${time}</time><p>${text}</p>`)),
      talk,
    );
    const untimed = talk.map((line) => line.replace(/^\S+ /, ''));
    assert.deepEqual(lines(`<dl>${each((name, _, text) => `<dt>${name}<dd>${text}`)}</dl>`), untimed);
  });

  it('tells of the columns of its tables that are left out', () => {
    const row = (cells: readonly string[]) => `<tr><td>${cells.join('<td>')}`;
    const page = `<table>${[
      ['Speaker', 'Place', 'Text'],
      ['Ann', 'Rye', 'Where to?'],
      ['Ben', 'Hythe', 'There.', 'x'],
    ]
      .map(row)
      .join('')}</table>`;
    assert.deepEqual(asText(html, page), {
      text: 'Ann: Where to?\n\nBen: There.\n',
      lost: ['1 column: left out (Place).', '1 cell beyond the columns: left out.'],
    });
  });

  it('may have a table of facts beside its interview, which is no talk', () => {
    const prose = '<p>Ann: Where to?<p>Ben: There.<p>Ann: Why?<p>Ben: It is nice.';
    const facts = (rows: readonly string[]) => `<table>${rows.map((row) => `<tr><td>${row}`).join('')}</table>`;
    for (const page of [
      prose + facts(['Year<td>Boats that came', '1999<td>twenty and a ferry', '1999<td>ten from another town']),
      '<p>Boats came early.' + facts(['1999<td>twenty and a ferry', '1999<td>ten from another town', '2001<td>none']),
      prose + facts(['Rye<td>twenty and a ferry', 'Rye<td>ten from another town', 'Hythe<td>none that was seen']),
    ])
      assert.deepEqual(granted(html.read?.(page)).talk.parts.filter(isFact), [], page);
    const before = ['Place: Rye', 'Date: 3 May', 'Host: Ann', 'Guest: Ben'].map((line) => `<p>${line}`).join('');
    const talk = facts(['Ann<td>And what is it called?', 'Ben<td>Hythe.', 'Ann<td>Since when?']);
    for (const page of [prose, before, ''])
      assert.deepEqual(lines(page + talk).slice(-3), [
        'Ann: And what is it called?',
        'Ben: Hythe.',
        'Ann: Since when?',
      ]);
  });

  it('of ours takes what was typed into it since, by whomever', () => {
    const page = String(
      there(html, talkOf(said('Where to?', { label: 'Ann' }), said('There.', { label: 'Ben' }), said('Oh: so it is.')))
        .content,
    );
    const typed = '<p>Cy Young: Hello to you all.</p><p data-turnwise="said">Ben: Good day, Cy.</p><p>I am glad.</p>';
    const read = lines(page.replace('</body>', `${typed}</body>`));
    assert.deepEqual(read.slice(-3), ['Cy Young: Hello to you all.', 'Ben: Good day, Cy.', 'I am glad.']);
  });

  it('takes its name for a title where it shows none', () => {
    const page = '<title>The ferry</title><p>Ann: Where to?<p>Ben: There.<p>Ann: Why?';
    assert.deepEqual(lines(page), ['# The ferry', 'Ann: Where to?', 'Ben: There.', 'Ann: Why?']);
  });

  it('of ours, in which nobody speaks, is given no title', () => {
    const { parts } = granted(
      html.read?.(there(html, talkOf(around('Only some words.'), around('And more.'))).content),
    ).talk;
    assert.deepEqual(
      parts.map(({ text: one }) => one),
      ['Only some words.', 'And more.'],
    );
  });

  it('may be broken, nested for no reason, or empty', () => {
    assert.deepEqual(lines(`${'<div><b>'.repeat(5000)}Where to`), ['# Where to']);
    assert.deepEqual(asText(html, '').text, '');
    assert.deepEqual(lines('<p>Ann: Where to?</p></div></table><p>Ben: There. <p>Ann: Why &bogus; not?<'), [
      'Ann: Where to?',
      'Ben: There.',
      'Ann: Why &bogus; not?<',
    ]);
  });

  it('of ours has who speaks in a <cite> and when in a <time>', () => {
    const talk = talkOf(
      { kind: 'title', text: 'The <ferry>' },
      around('In May'),
      said('Where *to*?\nAnd  when?', { label: 'Ann & Co', start: 61.5, end: 62 }),
      said('There.', { label: 'Ben' }),
    );
    const paragraphs = String(there(html, talk).content).match(
      /<(h1|p) (?:id="\w+" )?data-turnwise="(?!page).*?<\/\1>/gs,
    );
    assert.deepEqual(paragraphs, [
      '<h1 data-turnwise="title" dir="auto">The &lt;ferry&gt;</h1>',
      '<p data-turnwise="matter" class="note">In May</p>',
      '<p id="tbinswz" data-turnwise="said" data-start="61.5" data-end="62" data-by="0" class="s1 asks turn"><span class="head"><a class="who" href="#tbinswz"><cite><bdi>Ann &amp; Co</bdi><span class="mark">: </span></cite></a><time>00:01:01 </time></span>Where <em>to</em>?\nAnd  when?</p>',
      '<p id="t143ckzw" data-turnwise="said" data-by="1" class="s3 answers turn"><span class="head"><a class="who" href="#t143ckzw"><cite><bdi>Ben</bdi><span class="mark">: </span></cite></a></span>There.</p>',
    ]);
  });
});

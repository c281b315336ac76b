import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readFile, readOpen, writeAs } from '../../server/src/convert/convert';
import { html } from '../../server/src/convert/pages/html';
import { Snapshot } from '../../server/src/document/snapshot';
import { readTags } from '../../server/src/convert/readTags';
import { publishedPage } from '../../server/src/setting/page';
import { english } from '../../server/src/words/say';
import { granted } from '../convert/support';
import { kindless } from '../support/generatedConversions';
import { at } from '../support/root';

const TALK = `# The ferry

## How it began

[00:00:04] Ann Lee: Where do you go to?

[00:00:09] Ben Reh: To the *other* side. [laughs]

And back.

[00:00:20] Ann Lee: Why?
`;

/** An element of a page, with all text in it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

function elementsOf(page: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  readTags(page, 'html', {
    open: (name, attributes) => {
      const element = { name, attributes, text: '' };
      all.push(element);
      open.push(element);
    },
    close: () => open.pop(),
    text: (text) => {
      for (const element of open) element.text += text;
    },
  });
  return all;
}

function pageOf(text: string): string {
  const reading = granted(readOpen(Snapshot.of(text), 'a.transcript'));
  return publishedPage(reading.talk, reading.seen).html;
}

const named = (page: string, name: string) => elementsOf(page).filter((element) => element.name === name);
const classed = (page: string, name: string) =>
  elementsOf(page).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
const withFront = (front: string) => `---\n${front}\n---\n${TALK}`;

describe('A published page', () => {
  it('loads nothing, and runs nothing but what it says that it runs', () => {
    const page = pageOf(TALK);
    assert.ok(elementsOf(page).every(({ attributes }) => !('src' in attributes || 'srcset' in attributes)));
    assert.doesNotMatch(page, /@import|url\(/);
    const [rules] = elementsOf(page).flatMap(({ attributes }) => attributes.content ?? []);
    assert.match(
      rules ?? '',
      /^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+' 'sha256-\S+'; base-uri/,
    );
    for (const [, inside = ''] of page.matchAll(/<(?:style|script)>(.*?)<\/(?:style|script)>/gs))
      assert.ok(rules?.includes(`'sha256-${createHash('sha256').update(inside).digest('base64')}'`));
  });

  it('has the style and the script that stand in the folder of pages', async () => {
    const { pageAssets } = (await import(pathToFileURL(at('scripts/pageAssets.mjs')).href)) as {
      pageAssets: () => Promise<string>;
    };
    assert.equal(readFileSync(at('server/src/setting/page.json'), 'utf8'), await pageAssets());
  });

  it('has the colours of speakers that the editor has', () => {
    const { style } = JSON.parse(readFileSync(at('server/src/setting/page.json'), 'utf8')) as { style: string };
    const { contributes } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
      contributes: { colors: readonly { id: string; defaults: Record<'light' | 'dark', string> }[] };
    };
    const own = contributes.colors.filter(({ id }) => /^turnwise\.speaker\d$/.test(id));
    const used = Array.from(style.matchAll(/--speaker\d: ?(#\w+)/g), ([, color]) => color);
    assert.deepEqual(
      used,
      [...own.map(({ defaults }) => defaults.light), ...own.map(({ defaults }) => defaults.dark)].map((color) =>
        color.toLowerCase(),
      ),
    );
  });

  it('has who speaks, when, and what asks; and the questions below their sections', () => {
    const page = pageOf(TALK);
    assert.deepEqual(
      classed(page, 'asks').map(({ text }) => text),
      ['Ann Lee: 00:00:04 Where do you go to?', 'Ann Lee: 00:00:20 Why?'],
    );
    assert.deepEqual(
      classed(page, 'open').map(({ text }) => text),
      ['Ann Lee: 00:00:20 Why?'],
    );
    assert.deepEqual(
      classed(page, 'answers').map(({ text }) => text),
      ['Ben Reh: 00:00:09 To the other side. [laughs]', 'And back.'],
    );
    assert.deepEqual(
      classed(page, 'aside').map(({ text }) => text),
      ['[laughs]'],
    );
    assert.deepEqual(
      named(page, 'li').map(({ text }) => text),
      ['Ann Lee', 'Ben Reh', 'How it began', 'Where do you go to?', 'Why?'],
    );
  });

  it('has a link to each turn, which stays while the rest of the text is written anew', () => {
    const links = (text: string) => classed(pageOf(text), 'who').map(({ attributes }) => attributes.href);
    const [first, second, third] = links(TALK);
    const written = TALK.replace('## How it began', '## So it began\n\nAnn Lee: Welcome, Ben.\n\nBen Reh: Hello.');
    assert.deepEqual(links(written).slice(2), [first, second, third]);
    const ids = elementsOf(pageOf(TALK)).flatMap(({ attributes }) => attributes.id ?? []);
    assert.equal(new Set(ids).size, ids.length);
    for (const link of [first, second, third]) assert.ok(ids.includes(link?.slice(1) ?? ''));
    const twice = links(`${TALK}\n[00:00:22] Ben Reh: So.\n\n[00:00:24] Ann Lee: Why?\n`);
    assert.equal(twice.at(-1), `${String(third)}-2`);
  });

  it('has headings that leave no rank out, and gives them back as they were', () => {
    const page = pageOf(TALK.replace('## How', '#### Before\n\n## How'));
    assert.deepEqual(
      named(page, 'h2').map(({ text, attributes }) => [text, attributes['data-level']]),
      [
        ['Before', '4'],
        ['How it began', undefined],
      ],
    );
    const { talk } = granted(readFile('a.html', page));
    assert.deepEqual(
      talk.parts.flatMap((part) => (part.kind === 'heading' ? part.level : [])),
      [4, 2],
    );
  });

  it('tells title, date, people and licence that the front matter says', () => {
    const page = pageOf(
      withFront('title: At sea\ndate: 2025-03-09\nlicence: CC BY-SA 4.0\nparticipants:\n  - Ann Lee\n  - Ben Reh'),
    );
    assert.deepEqual(
      named(page, 'h1').map(({ text }) => text),
      ['At sea'],
    );
    assert.deepEqual(
      named(page, 'title').map(({ text }) => text),
      ['At sea'],
    );
    assert.equal(classed(page, 'date')[0]?.text, 'March 9, 2025');
    assert.equal(classed(page, 'people')[0]?.text, 'Ann LeeBen Reh');
    assert.equal(classed(page, 'licence')[0]?.text, 'Licence: CC BY-SA 4.0');
    const address = (licence: string) =>
      elementsOf(pageOf(withFront(licence))).find(({ attributes }) => attributes.rel === 'license')?.attributes.href;
    assert.equal(address('licence: CC BY-SA 4.0'), 'https://creativecommons.org/licenses/by-sa/4.0/');
    assert.equal(address('license: CC0'), 'https://creativecommons.org/publicdomain/zero/1.0/');
    assert.equal(address('license: https://example.org/terms'), 'https://example.org/terms');
    for (const none of ['licence: All rights reserved', 'licence: "javascript:alert(1)"', 'date: soon'])
      assert.equal(address(none), undefined);
  });

  it('is in the language of the talk, from its right side where that is written so', () => {
    const said = (question: string, answer: string) =>
      `A: ${question}\n\nB: ${answer}\n\nA: ${question}\n\nB: ${answer}\n`;
    const begins = (text: string) => {
      const { lang, dir } = named(pageOf(text), 'html')[0]?.attributes ?? {};
      return [lang, dir, named(pageOf(text), 'summary')[0]?.text.replace(/ \d+$/, '')];
    };
    assert.deepEqual(begins(TALK), ['en', 'ltr', 'Questions']);
    assert.deepEqual(begins(said('你们什么时候来的？', '去年冬天。')), ['zh-Hans', 'ltr', '问题']);
    assert.deepEqual(begins(said('你們什麼時候來的？', '去年冬天。')), ['zh-Hant', 'ltr', '問題']);
    assert.deepEqual(begins(said('متى بدأت العمل؟', 'بدأت في الشتاء.')), ['ar', 'rtl', 'الأسئلة']);
    assert.deepEqual(begins(said('מתי התחלת לעבוד?', 'בחורף שעבר.')), ['he', 'rtl', 'השאלות']);
    assert.deepEqual(begins(said('Wo ist das Boot und wer ist da?', 'Das ist nicht da.')), ['de', 'ltr', 'Fragen']);
    assert.deepEqual(begins(`---\nlang: cy\n---\n${TALK}`), ['cy', 'ltr', 'Questions']);
  });

  it('plays a recording that is declared and lies beside it, from each time that it has', () => {
    const sounds = (media: string) => {
      const page = pageOf(withFront(`media: ${media}`));
      return { links: classed(page, 'when').map(({ attributes }) => attributes.href), audio: named(page, 'audio') };
    };
    const { links, audio } = sounds('{ file: tape 3.mp3, offset: "00:00:04" }');
    assert.deepEqual(links, ['tape%203.mp3#t=0', 'tape%203.mp3#t=5', 'tape%203.mp3#t=16']);
    assert.equal(audio[0]?.attributes.src, 'tape%203.mp3');
    for (const elsewhere of ['/home/me/tape.mp3', '../tape.mp3', 'https://example.org/a.mp3', 'C:\\a.mp3', 'a.exe'])
      assert.deepEqual(sounds(elsewhere), { links: [], audio: [] }, elsewhere);
    const told = granted(
      writeAs(html, granted(readOpen(Snapshot.of(withFront('media: a.mp3')), 'a')), { labels: undefined }),
    );
    assert.ok(told.lost.map(english).includes('It plays a.mp3, which has to lie beside it.'));
  });

  it('takes names, titles and words for text, whatever they look like', () => {
    const evil = '"><img src=x onerror=alert(1)></style></script><script>alert(1)</script>';
    const talk = `---\ntitle: '${evil}\\'\ndate: '${evil}'\nlicence: '${evil}'\nparticipants:\n  - '${evil}'\n---\n## ${evil}\n\n${evil}: Why ${evil}?\n\nBen: ${evil}\n\n${evil}: And?\n\nBen: So.\n`;
    const page = pageOf(talk);
    const plain = pageOf(TALK.replaceAll('Ann Lee', 'Ann').replaceAll('Ben Reh', 'Ben'));
    const kinds = (of: string) => new Set(elsewhere(of));
    const elsewhere = (of: string) => elementsOf(of).map(({ name }) => name);
    assert.deepEqual(
      [...kinds(page)].filter((name) => !kinds(plain).has(name) && name !== 'footer'),
      [],
    );
    assert.equal(named(page, 'script').length, 1);
    assert.equal(named(page, 'style').length, 2);
    assert.ok(
      elementsOf(page).every(({ attributes }) => Object.keys(attributes).every((name) => !name.startsWith('on'))),
    );
  });

  for (const name of ['night-ferry', 'timed', 'chinese-interview', 'panel-of-four', 'capitals'])
    it(`is read back as it was: ${name}`, () => {
      const { talk, seen } = granted(
        readOpen(Snapshot.of(readFileSync(at('samples', `${name}.transcript`), 'utf8')), 'a'),
      );
      const back = granted(readFile('a.html', publishedPage(talk, seen).html)).talk;
      assert.deepEqual(kindless(back), kindless(talk));
      // A talk that comes from another format is heard anew, and is set in the same way.
      const anew = granted(readFile('a.html', publishedPage(talk).html)).talk;
      assert.deepEqual(kindless(anew), kindless(talk));
    });
});

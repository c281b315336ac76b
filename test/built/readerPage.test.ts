/** The page of the reader as it is built, in a browser, with a test in place of the editor. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { FromReader, PagePiece, ToReader } from '../../pages/shared/reader';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** A megabyte of talk. */
const LONG = 8000;

const said = (
  nth: number,
  text = `Turn ${nth}. ${'It is said at some length, and then it is said again. '.repeat(2)}`,
) => ({
  lines: 2,
  markup: {
    tag: 'p',
    attributes: { class: nth % 2 === 0 ? 's1 asks turn' : 's2 answers turn', 'data-turnwise': 'said' },
    inside: [
      { tag: 'span', attributes: { class: 'head' }, inside: [{ tag: 'cite', attributes: {}, inside: ['Ann'] }] },
      text,
    ],
  },
});

describe('The page of the reader', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;
  const heard: FromReader[] = [];

  before(async () => {
    const needs = (await import(pathToFileURL(join(root, 'scripts/vscode/needs.mjs')).href)) as {
      ensurePackages: (packages: readonly string[], say: (line: string) => void) => Promise<void>;
      findChromium: () => string;
    };
    await needs.ensurePackages(['chromium'], console.log);
    browser = await chromium.launch({ executablePath: needs.findChromium(), args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.exposeFunction('hear', (message: FromReader) => heard.push(message));
    await page.setContent(
      `<!doctype html><style>:root{--vscode-editor-font-size:14px}${read('dist/pages/reader.css')}</style><body></body>`,
    );
    await page.evaluate('globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => void hear(message) })');
    await page.evaluate(read('dist/pages/reader.js'));
  });

  after(() => browser.close());

  async function tell(message: ToReader): Promise<void> {
    await page.evaluate((data) => {
      (globalThis as unknown as { postMessage(data: unknown): void }).postMessage(data);
    }, message);
  }

  /** What the page says of itself once it is at rest. */
  async function state() {
    await page.waitForTimeout(400);
    const last = heard.findLast((message) => message.type === 'state');
    ok(last);
    return last;
  }

  async function show(pieces: readonly PagePiece[]): Promise<void> {
    await tell({ type: 'talk', language: 'en', direction: 'ltr', isWrapped: false });
    await tell({ type: 'change', from: 0, removed: 1e9, pieces });
  }

  const talk = (number: number) => Array.from({ length: number }, (_, nth) => said(nth));

  it('shows words as words, and no element that could load or do anything', async () => {
    const evil = {
      lines: 1,
      markup: {
        tag: 'iframe',
        attributes: { src: 'https://example.org', onclick: 'alert(1)', style: 'color:red', class: 'turn' },
        inside: ['<img src=x onerror=alert(1)>', { tag: 'script', attributes: {}, inside: ['alert(1)'] }],
      },
    };
    await show([evil]);
    equal((await state()).here, '<img src=x onerror=alert(1)>alert(1)');
    equal(await page.locator('iframe, img, .piece script').count(), 0);
    deepEqual(
      await page
        .locator('.piece > *')
        .evaluate((one) => (one as unknown as { getAttributeNames(): string[] }).getAttributeNames()),
      ['class'],
    );
  });

  for (const number of [60, LONG])
    it(`is scrolled with the text, and tells where it was scrolled to: ${number} turns`, async () => {
      await show(talk(number));
      for (const line of [number, 2 * number - 40, 11, 0]) {
        await tell({ type: 'scroll', line });
        const { pieces, line: shown } = await state();
        equal(pieces, number);
        ok(Math.abs(shown - line) < 1.5, `${shown} in place of ${line}`);
      }
      deepEqual(
        heard.filter(({ type }) => type === 'scrolled'),
        [],
      );
      await page.mouse.move(400, 300);
      await page.mouse.wheel(0, 2000);
      const { line } = await state();
      const told = heard.findLast((message) => message.type === 'scrolled');
      ok(told && Math.abs(told.line - line) < 1.5 && line > 10, `${line}`);
      heard.length = 0;
    });

  it('takes a letter in a long talk in no time, and stays where it is', async () => {
    await show(talk(LONG));
    await tell({ type: 'scroll', line: 9000 });
    await tell({ type: 'cursor', line: 9002 });
    await state();
    const taken: number[] = [];
    for (let nth = 0; nth < 20; nth++) {
      const change: ToReader = { type: 'change', from: 4501, removed: 1, pieces: [said(4501, `Letter ${nth}`)] };
      const data = JSON.stringify(change);
      const took = `(() => {
        const start = performance.now();
        dispatchEvent(new MessageEvent('message', { data: ${data} }));
        return document.body.offsetHeight > 0 ? performance.now() - start : Infinity;
      })()`;
      taken.push(await page.evaluate<number>(took));
    }
    const { here, line } = await state();
    equal(here, 'AnnLetter 19');
    ok(Math.abs(line - 9000) < 1.5, `${line}`);
    const median = taken.sort((one, other) => one - other)[10] ?? 0;
    console.log(`      a letter takes ${median.toFixed(1)} ms`);
    ok(median < 100);
  });

  it('tells which turn was chosen', async () => {
    await show(talk(10));
    await page.locator('.head').nth(3).click();
    await state();
    deepEqual(
      heard.findLast(({ type }) => type === 'chosen'),
      { type: 'chosen', line: 6 },
    );
  });
});

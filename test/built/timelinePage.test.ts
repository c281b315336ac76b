/** The page of the timeline as it is built, in a browser: how soon a long talk is there, and how it moves. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { frame } from '../../pages/shared/frame';
import type { FromTimeline, Talk, ToTimeline } from '../../pages/shared/timeline';
import { timelineWords } from '../../client/src/timeline/timelineWords';
import { at } from '../support/root';

const HOME = 'http://page.test';
const TURNS = 10_000;

/** In place of the editor: what the page says is kept. What runs in the page is written as text, for it is another world. */
const EDITOR =
  'globalThis.told = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => told.push(message) });';

/** Milliseconds until a message has been drawn: that is seen when the frame behind the next one begins. */
const drawn = (message: ToTimeline) => `new Promise((resolve) => {
  const begin = performance.now();
  dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }));
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begin)));
})`;

/** Milliseconds from frame to frame while the wheel moves the picture: the middle of many. */
const FRAME = `(async () => {
  const frames = [];
  let last = performance.now();
  for (let nth = 0; nth < 120; nth++) {
    await new Promise(requestAnimationFrame);
    frames.push(performance.now() - last);
    last = performance.now();
    const how = { deltaX: nth < 60 ? 9 : -9, bubbles: true, cancelable: true };
    document.querySelector('.stage').dispatchEvent(new WheelEvent('wheel', how));
  }
  return frames.sort((a, b) => a - b)[60];
})()`;

/** Five people, each turn a second or more, every other one a question. */
function longTalk(): Talk {
  const all = Array.from({ length: TURNS }, (_, turn) => turn);
  const from = all.map((turn) => turn * 7000 + (turn % 5) * 400);
  return {
    ...{ type: 'talk', edition: 1, isSame: false, title: '<b>A long talk</b>', summary: '', basis: 'times' },
    ...{ basisNote: '', start: 0, end: TURNS * 7000, figures: { columns: [], rows: [], note: '' } },
    speakers: [1, 2, 3, 4, 5].map((color) => ({ name: `<img src=x onerror=alert(${color})>`, color })),
    turns: {
      speaker: all.map((turn) => (turn % 2 === 0 ? 0 : 1 + (turn % 4))),
      from,
      to: from.map((start, turn) => start + 1500 + (turn % 9) * 500),
      flags: all.map((turn) => (turn % 2 === 0 ? (turn % 10 === 0 ? 5 : 1) : 2 + (turn % 3 === 0 ? 8 : 0))),
      line: all.map((turn) => 2 * turn + 1),
    },
  };
}

async function chromiumPath(): Promise<string | undefined> {
  const file = pathToFileURL(at('scripts/vscode/needs.mjs')).href;
  const { findChromium } = (await import(file)) as { readonly findChromium: () => string | undefined };
  return findChromium();
}

describe('the page of the timeline', function () {
  this.timeout(20_000);
  // A machine that does much else draws late.
  this.retries(2);
  let browser: Browser | undefined;
  let page: Page;

  before(async function () {
    const executablePath = await chromiumPath();
    if (executablePath === undefined) {
      console.log('      left out: there is no Chromium here');
      this.skip();
    }
    browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    if (!browser) return;
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.setDefaultTimeout(5000);
    const own = {
      language: 'en',
      source: HOME,
      nonce: 'x',
      script: `${HOME}/timeline.js`,
      style: `${HOME}/timeline.css`,
    };
    await page.route(`${HOME}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const isHome = pathname === '/';
      await route.fulfill({
        contentType: isHome ? 'text/html' : pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
        body: isHome ? frame(own) : readFileSync(at('dist/pages', pathname.slice(1)), 'utf8'),
      });
    });
    await page.addInitScript(EDITOR);
    await page.goto(`${HOME}/`);
    await tell({ type: 'words', words: timelineWords(), language: 'en' });
  });
  afterEach(async () => {
    await page.close();
  });

  async function tell(message: ToTimeline): Promise<void> {
    await page.evaluate(drawn(message));
  }

  async function told(): Promise<readonly FromTimeline[]> {
    return page.evaluate<FromTimeline[]>('told');
  }

  it(`shows ${TURNS} turns in less than 200 ms`, async () => {
    const took = await page.evaluate<number>(drawn(longTalk()));
    equal(await page.locator('.name').count(), 5);
    ok(took < 200, `${took} ms`);
  });

  it(`moves ${TURNS} turns at 60 frames a second`, async () => {
    await tell(longTalk());
    await tell({ type: 'press', key: '+' });
    const middle = await page.evaluate<number>(FRAME);
    ok(middle < 1000 / 55, `${middle} ms a frame`);
  });

  it('has a row for each turn that is looked for, and names it to screen readers', async () => {
    await tell(longTalk());
    await tell({ type: 'press', key: 'End' });
    const list = page.getByRole('listbox', { name: 'All turns' });
    const last = page.locator(`#${(await list.getAttribute('aria-activedescendant')) ?? ''}`);
    deepEqual(
      [await last.getAttribute('aria-posinset'), await last.getAttribute('aria-setsize')],
      [String(TURNS), String(TURNS)],
    );
    ok((await list.locator('.turn').count()) < 200);
    const slider = page.getByRole('slider');
    equal(await slider.getAttribute('aria-valuenow'), String(TURNS));
    equal(await slider.getAttribute('aria-valuetext'), await last.getAttribute('aria-label'));
  });

  it('shows names as they are, whatever stands in them, and is kept from nothing by its rules', async () => {
    await tell(longTalk());
    equal(await page.locator('h1').innerText(), '<b>A long talk</b>');
    equal(await page.locator('.name').first().innerText(), '<img src=x onerror=alert(1)>');
    equal(await page.locator('img, h1 b').count(), 0);
    deepEqual(
      (await told()).filter(({ type }) => (type as string) === 'violation'),
      [],
    );
  });

  it('leads to a turn by a click on its bar, and shows its card under the mouse', async () => {
    await tell({ ...longTalk(), end: 70_000, turns: mapped(longTalk().turns, 10) });
    const lanes = await page.locator('canvas.lanes').boundingBox();
    ok(lanes);
    await page.mouse.move(lanes.x + 12, lanes.y + 16);
    while (!(await told()).some(({ type }) => type === 'card')) await page.waitForTimeout(20);
    await tell({ type: 'card', edition: 1, turn: 0, paragraphs: [[{ text: '<i>Ann</i>', isStrong: true }]] });
    equal(await page.locator('.card strong').innerText(), '<i>Ann</i>');
    await page.mouse.click(lanes.x + 12, lanes.y + 16);
    deepEqual(
      (await told()).filter(({ type }) => type === 'go'),
      [{ type: 'go', edition: 1, turn: 0, stays: true, plays: true }],
    );
  });
});

function mapped<T extends Readonly<Record<string, readonly number[]>>>(columns: T, count: number): T {
  return Object.fromEntries(Object.entries(columns).map(([name, all]) => [name, all.slice(0, count)])) as unknown as T;
}

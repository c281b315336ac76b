/** The page of the timeline as it is built, in a browser: how soon a long talk is there, and how it moves. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { timelineWords } from '../../client/src/timeline/timelineWords';
import type { Talk, ToTimeline } from '../../pages/shared/timeline';
import { said, Stand } from './pages/stand';

const WORDS: ToTimeline = { type: 'words', words: timelineWords(), language: 'en' };
const TURNS = 10_000;

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

describe('the page of the timeline', function () {
  this.timeout(20_000);
  // A machine that does much else draws late.
  this.retries(2);
  let stand: Stand | undefined;
  let page: Page;

  before(async function () {
    stand = await Stand.open();
    // There is no browser to try it in.
    if (!stand) this.skip();
  });
  after(() => stand?.close());

  beforeEach(async () => {
    if (stand) page = await stand.show({ page: 'timeline', messages: [WORDS] });
    await page.setViewportSize({ width: 1200, height: 900 });
  });
  afterEach(async () => {
    await page.close();
  });

  async function tell(message: ToTimeline): Promise<void> {
    await page.evaluate(drawn(message));
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
    const who = await last.locator('.who').innerText();
    equal(await slider.getAttribute('aria-valuetext'), `${who}, answer, 19:26:34`);
  });

  it('shows names as they are, whatever stands in them, and is kept from nothing by its rules', async () => {
    await tell(longTalk());
    equal(await page.locator('h1').innerText(), '<b>A long talk</b>');
    equal(await page.locator('.name').first().innerText(), '<img src=x onerror=alert(1)>');
    equal(await page.locator('img, h1 b').count(), 0);
    deepEqual(await said(page, 'violation'), []);
  });

  it('leads to a turn by a click on its bar, and shows its card under the mouse', async () => {
    await tell({ ...longTalk(), end: 70_000, turns: mapped(longTalk().turns, 10) });
    const lanes = await page.locator('canvas.lanes').boundingBox();
    ok(lanes);
    await page.mouse.move(lanes.x + 12, lanes.y + 16);
    while ((await said(page, 'card')).length === 0) await page.waitForTimeout(20);
    await tell({ type: 'card', edition: 1, turn: 0, paragraphs: [[{ text: '<i>Ann</i>', isStrong: true }]] });
    equal(await page.locator('.card strong').innerText(), '<i>Ann</i>');
    await page.mouse.click(lanes.x + 12, lanes.y + 16);
    deepEqual(await said(page, 'go'), [{ type: 'go', edition: 1, turn: 0, stays: true, plays: true }]);
  });
});

function mapped<T extends Readonly<Record<string, readonly number[]>>>(columns: T, count: number): T {
  return Object.fromEntries(Object.entries(columns).map(([name, all]) => [name, all.slice(0, count)])) as unknown as T;
}

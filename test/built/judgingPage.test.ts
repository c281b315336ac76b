/** The page that judges who speaks as it is built, in a browser: what keys do while the text changes beneath it. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { judgingWords } from '../../client/src/judging/judgingWords';
import type { PageCase, PageClip, ToJudging } from '../../pages/shared/judging';
import { said, Stand } from './pages/stand';

const CLIPS: readonly PageClip[] = ['From my aunt.', 'From the navy.', 'Never.'].map((text) => {
  return { text, who: '', color: 0, from: undefined, to: undefined, isEstimate: false };
});

function asked(id: string, changed: Partial<PageCase> = {}): PageCase {
  return {
    ...{ type: 'ask', id, title: 'Who is Speaker 2?', detail: '', progress: '', spoken: 'Who is Speaker 2?', color: 2 },
    ...{ takesName: true, plays: false, done: 0, all: 2, clips: CLIPS },
    verdicts: [
      { id: 'Ann', key: '1', title: 'Ann', color: 1 },
      { id: 'Bo', key: '2', title: 'Bo', color: 3 },
    ],
    ...changed,
  };
}

const judged = (canUndo: boolean): ToJudging => ({ type: 'judged', canUndo, list: [] });

describe('the page that judges who speaks', function () {
  this.timeout(20_000);
  let stand: Stand | undefined;
  let page: Page;

  before(async function () {
    stand = await Stand.open();
    // There is no browser to try it in.
    if (!stand) this.skip();
  });

  after(() => stand?.close());

  beforeEach(async () => {
    const messages: readonly ToJudging[] = [
      { type: 'words', words: judgingWords() },
      { type: 'silent' },
      judged(false),
      asked('one'),
    ];
    ok(stand);
    page = await stand.show({ page: 'judging', messages });
  });

  afterEach(() => page.close());

  const told = (message: ToJudging) =>
    page.evaluate(`dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }))`);
  const holder = () => page.evaluate<string>('document.activeElement.textContent || document.activeElement.className');
  const answers = async () => (await said(page)).filter(({ type }) => ['undo', 'named', 'verdict'].includes(type));

  it('goes on to take answers after a key that takes back what is not there', async () => {
    for (const key of ['u', 'ArrowUp']) await page.keyboard.press(key);
    deepEqual(await answers(), []);
    await page.keyboard.press('2');
    deepEqual(await answers(), [{ type: 'verdict', id: 'one', verdict: 'Bo' }]);
    await told(judged(true));
    await told(asked('two'));
    await page.keyboard.press('u');
    equal((await said(page, 'undo')).length, 1);
  });

  it('keeps a name that is being typed where the same is asked again, also with other answers', async () => {
    await page.keyboard.press('n');
    await page.keyboard.type('Su');
    await told(asked('one'));
    await page.keyboard.type('e');
    await told(asked('one', { verdicts: [{ id: 'Cleo', key: '1', title: 'Cleo', color: 4 }] }));
    await page.keyboard.type(' N1');
    await page.keyboard.press('Enter');
    deepEqual(await answers(), [{ type: 'named', id: 'one', name: 'Sue N1' }]);
  });

  it('drops a name that is being typed where another is asked about', async () => {
    await page.keyboard.press('n');
    await page.keyboard.type('Su');
    await told(asked('two'));
    equal(await page.locator('.naming').isVisible(), false);
    await told(asked('two'));
    await page.keyboard.press('n');
    equal(await page.locator('.naming input').inputValue(), '');
  });

  it('leaves the keyboard on a clip, and on an answer, where the same is asked again', async () => {
    const clip = page.locator('.clip').nth(1);
    await clip.focus();
    await told(asked('one'));
    ok((await holder()).includes('navy'));
    // Its time is known now.
    const from = 12_000;
    await told(asked('one', { clips: CLIPS.map((one) => ({ ...one, from })) }));
    ok((await holder()).includes('navy'));
    equal(await clip.locator('.when').textContent(), '0:12');
    await told(asked('one', { clips: CLIPS.slice(0, 2) }));
    ok((await holder()).includes('navy'));
    equal(await page.locator('.clip').count(), 2);
    await page.locator('.choice').nth(1).focus();
    await told(asked('one', { clips: CLIPS.slice(0, 2) }));
    ok((await holder()).includes('Bo'));
  });

  it('puts the keyboard on no answer to what was not asked before', async () => {
    for (const [nth, place] of [page.locator('.choice').first(), page.locator('.clip').nth(2)].entries()) {
      await place.focus();
      await told(asked(`other ${nth}`));
      ok((await page.evaluate<string>('document.activeElement.className')).includes('listen'));
    }
  });
});

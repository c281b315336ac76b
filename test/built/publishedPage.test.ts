/** A page as the built command writes it, opened from a disk without a network. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { wav } from '../e2e/support/recordings';

const root = join(__dirname, '../..');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const TALK = `---
title: The <b>Ferry</b>
date: 2025-03-09
licence: CC BY 4.0
media: talk.wav
participants: [Ann Lee, Ben Reh]
---

## How it began

[00:00:02] Ann Lee: Where do you go to?

[00:00:09] Ben Reh: To the *other* side of the river, and I am back before it is dark. [laughs]

And back.

## Then

[00:00:20] Ann Lee: Why?
`;

/** What of a page people who see little, or use no mouse, could not use. */
interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly unknown[] }[];
}

describe('A page to publish', function () {
  this.timeout(120_000);
  let browser: Browser;
  let folder: string;

  before(async () => {
    const needs = (await import(pathToFileURL(join(root, 'scripts/vscode/needs.mjs')).href)) as {
      ensurePackages: (packages: readonly string[], say: (line: string) => void) => Promise<void>;
      findChromium: () => string;
    };
    await needs.ensurePackages(['chromium'], console.log);
    browser = await chromium.launch({ executablePath: needs.findChromium(), args: ['--no-sandbox'] });
    folder = mkdtempSync(join(tmpdir(), 'turnwise-page-'));
    writeFileSync(join(folder, 'talk.wav'), wav(30));
  });

  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a transcript's page, and notes what its rules keep it from. */
  async function open(text = TALK, given: BrowserContextOptions = {}, hash = '') {
    const [transcript, written] = [join(folder, 'talk.transcript'), join(folder, 'talk.html')];
    writeFileSync(transcript, text);
    const args = [join(root, 'dist/cli.js'), 'convert', transcript, '-o', written, '--force'];
    equal(spawnSync(process.execPath, args).status, 0);
    const context = await browser.newContext({ offline: true, viewport: { width: 1100, height: 700 }, ...given });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(pathToFileURL(written).href + hash);
    return { page, troubles };
  }

  /** What is shown, and so what is read. */
  const shown = (page: Page) => page.locator('body').innerText();

  it('is read without a script, all of it, and its buttons are not there', async () => {
    const { page, troubles } = await open(TALK, { javaScriptEnabled: false });
    const words = await shown(page);
    for (const said of [
      'The <b>Ferry</b>',
      'March 9, 2025',
      'How it began',
      'Ann Lee',
      '00:00:09',
      'And back.',
      'Why?',
      'CC BY 4.0',
    ])
      ok(words.includes(said), said);
    equal(await page.locator('.tools').isVisible(), false);
    equal(await page.locator('#recording').isVisible(), true);
    deepEqual(troubles, []);
  });

  it('finds words, across what is emphasised, and goes from one place to the next', async () => {
    const { page, troubles } = await open();
    await page.fill('#find', 'THE OTHER side');
    await page.locator('#found:text-is("1 / 1")').waitFor();
    await page.fill('#find', 'back');
    await page.locator('#found:text-is("1 / 2")').waitFor();
    await page.press('#find', 'Enter');
    equal(await page.textContent('#found'), '2 / 2');
    await page.fill('#find', 'nowhere (');
    await page.locator('#found:text-is("0")').waitFor();
    deepEqual(troubles, []);
  });

  it('shows one speaker alone, and all again where a link leads to another', async () => {
    const { page } = await open();
    await page.selectOption('#only', { label: 'Ben Reh' });
    equal(await page.locator('main .turn:visible').count(), 1);
    equal(await page.locator('main h2:visible').count(), 2);
    await page.click('summary');
    await page.click('nav .question:last-child a');
    await page.locator('main .turn:visible >> nth=2').waitFor();
    match(await page.locator(':target').innerText(), /Why\?/);
  });

  it('plays from any time, and marks what is said', async () => {
    const { page, troubles } = await open();
    await page.click('.when >> nth=1');
    await page.locator('.sounds', { hasText: 'other side' }).waitFor();
    ok(
      (await page.locator('audio').evaluate((sound) => (sound as unknown as { currentTime: number }).currentTime)) >= 9,
    );
    deepEqual(troubles, []);
  });

  it('shows no player where the recording did not come along', async () => {
    const { page } = await open(TALK.replace('talk.wav', 'lost.wav'));
    await page.click('.when >> nth=0');
    await page.locator('.player').waitFor({ state: 'hidden' });
  });

  it('copies what is marked with who says it, when, to which question, and a link that finds it', async () => {
    const { page, troubles } = await open(TALK, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate(
      "const { nextSibling: node } = document.querySelector('main em'); getSelection().setBaseAndExtent(node, 1, node, 18)",
    );
    await page.click('#quote');
    await page.locator('#quote:text-is("Copied")').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    const lines = copied.split('\n');
    deepEqual(lines.slice(0, 3), [
      '[Where do you go to?]',
      '“side of the river”',
      '— Ben Reh, The <b>Ferry</b>, 00:00:09',
    ]);
    match(lines[3] ?? '', /talk\.html#t\w+:~:text=side%20of%20the%20river$/);
    deepEqual(troubles, []);
  });

  for (const [name, given] of [
    ['by day', { colorScheme: 'light' }],
    ['by night', { colorScheme: 'dark' }],
    ['on a small screen', { viewport: { width: 320, height: 600 } }],
  ] as const)
    it(`can be used by everybody ${name}`, async () => {
      const { page } = await open(TALK, given);
      await page.click('summary');
      // The page's own rules let no other script in; the browser's debugger asks for no leave.
      await page.evaluate(axe);
      const { violations } = await page.evaluate<Found>('axe.run(document)');
      deepEqual(violations, []);
      const [whole, seen] = await page.evaluate<[number, number]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      ok(whole <= seen, 'it can be read without scrolling to the side');
    });

  it('is printed without what is of use on a screen alone', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    const words = await shown(page);
    ok(!words.includes('Find') && !words.includes('Everyone') && words.includes('And back.'));
  });
});

/** Our pages in a browser, in four themes: what a screen reader finds, what can be read, and that their rules hold. */
import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { root } from './packed';
import { dress, KNOWN_VARIABLES, said, Stand, THEMES } from './pages/stand';
import { MEDIA, STATES } from './pages/states';

const AXE = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** As in the panel, and in a side bar. */
const SIZES = [
  { width: 1200, height: 260 },
  { width: 300, height: 800 },
];

const PAGES = readdirSync(join(root, 'dist/pages')).filter((file) => file.endsWith('.css'));

describe('Our pages', function () {
  this.timeout(60_000);
  let stand: Stand | undefined;

  before(async function () {
    stand = await Stand.open();
    // There is no browser to try them in.
    if (!stand) this.skip();
  });

  after(() => stand?.close());

  it('are all tried', () => {
    deepEqual([...new Set(STATES.map(({ page }) => `${page}.css`))].sort(), PAGES.toSorted());
  });

  it('ask for no colour of the theme that they are not tried with: run `node scripts/themes.mjs`', () => {
    const asked = PAGES.flatMap(
      (file) => readFileSync(join(root, 'dist/pages', file), 'utf8').match(/--vscode-[\w-]+/g) ?? [],
    );
    deepEqual(
      [...new Set(asked)].filter((name) => !KNOWN_VARIABLES.includes(name)),
      [],
    );
  });

  it('would be seen to have letters that nobody can read, and buttons without a name', async () => {
    const [{ page: name, messages } = { page: '', messages: [] }] = STATES.filter(({ page }) => page === 'judging');
    const page = await stand?.show({ page: name, messages });
    if (!page) return;
    await page.evaluate(AXE);
    await dress(page, 'dark');
    await page.evaluate(`
      document.querySelector('h1').style.color = '#333';
      document.querySelector('main').append(document.createElement('button'));
    `);
    const found = (await faults(page)).map((fault) => fault.slice(0, fault.indexOf(':')));
    deepEqual(found.sort(), ['button-name', 'color-contrast']);
    await page.close();
  });

  for (const { page: name, name: state, messages, without = [] } of STATES)
    it(`can be used by everybody: the ${name} ${state}`, async () => {
      const page = await stand?.show({ page: name, messages, media: MEDIA });
      if (!page) return;
      await page.evaluate(AXE);
      const found: string[] = [];
      for (const size of SIZES)
        for (const theme of THEMES) {
          await page.setViewportSize(size);
          await dress(page, theme);
          // But for its colours a page is the same in all of them.
          const rule = theme === THEMES[0] ? undefined : 'color-contrast';
          found.push(...(await faults(page, rule, without)).map((fault) => `${theme}, ${size.width} wide: ${fault}`));
        }
      deepEqual(found, []);
      deepEqual(await said(page, 'violation'), []);
      await page.close();
    });
});

/** What axe finds, by one of its rules, or by all but some. */
async function faults(page: Page, rule?: string, without: readonly string[] = []): Promise<readonly string[]> {
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  const options = { resultTypes: ['violations'], rules, ...(rule !== undefined && { runOnly: rule }) };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ''}`),
  );
}

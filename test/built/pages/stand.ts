/** Where pages are tried without an editor: a Chromium that shows them as an editor would, in the colours of its themes. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { frame } from '../../../pages/shared/frame';
import { root } from '../packed';
import themes from './themes.json';

export type Theme = keyof typeof themes.themes;

/** The themes of which `scripts/themes.mjs` has written down the colours. */
export const THEMES = Object.keys(themes.themes) as readonly Theme[];

/** The variables of the theme that were asked for then. */
export const KNOWN_VARIABLES: readonly string[] = themes.names;

export interface Shown {
  /** The name of its files in dist/pages. */
  readonly page: string;
  /** What the extension tells it. */
  readonly messages: readonly object[];
  /** Files that it may load besides its own, by their names. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
}

/** Where the pages have their address; nobody is asked for it. */
const ORIGIN = 'http://pages.test';

const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

export class Stand {
  private constructor(private readonly browser: Browser) {}

  /** Undefined where there is no browser. */
  static async open(): Promise<Stand | undefined> {
    const needs = pathToFileURL(join(root, 'scripts/vscode/needs.mjs')).href;
    const { findChromium } = (await import(needs)) as { readonly findChromium: () => string | undefined };
    const executablePath = findChromium();
    if (executablePath === undefined) return undefined;
    return new Stand(await chromium.launch({ executablePath, headless: true, args: ARGS }));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Shows a page that was told something. It is closed by the one who asks for it. */
  async show({ page: name, messages, media = {} }: Shown): Promise<Page> {
    const page = await this.browser.newPage({ reducedMotion: 'reduce' });
    await page.addInitScript({ content: EDITOR });
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const file = pathname.slice(1);
      const known = media[file];
      if (file === '') return route.fulfill({ contentType: 'text/html', body: htmlOf(name) });
      if (known) return route.fulfill({ contentType: 'audio/wav', body: Buffer.from(known) });
      if (!/^\w+\.(?:js|css)$/.test(file)) return route.abort();
      return route.fulfill({ path: join(root, 'dist/pages', file) });
    });
    await page.goto(`${ORIGIN}/`);
    await page.evaluate(`for (const message of ${JSON.stringify(messages)}) postMessage(message, '*')`);
    // Messages come in their order: behind them, all is told and drawn.
    await page.evaluate(`new Promise((resolve) => {
      addEventListener('message', ({ data }) => { if (data === 'all') requestAnimationFrame(() => requestAnimationFrame(resolve)); });
      postMessage('all', '*');
    })`);
    return page;
  }
}

/** What a page has said, of one kind or all. */
export async function said(page: Page, type?: string): Promise<readonly { readonly type: string }[]> {
  const all: { readonly type: string }[] = await page.evaluate('globalThis.said');
  return type === undefined ? all : all.filter((message) => message.type === type);
}

function htmlOf(name: string): string {
  return frame({
    ...{ language: 'en', source: ORIGIN, nonce: 'test' },
    ...{ script: `${ORIGIN}/${name}.js`, style: `${ORIGIN}/${name}.css` },
  });
}

/** Gives a page the colours of a theme, and what lies behind it in the panel. */
export async function dress(page: Page, theme: Theme): Promise<void> {
  const { kind, variables } = themes.themes[theme];
  const style = Object.entries({ ...variables, ...LETTERS, background: 'var(--vscode-panel-background)' });
  const text = style.map(([name, value]) => `${name}: ${value}`).join('; ');
  await page.evaluate(`
    document.documentElement.style.cssText = ${JSON.stringify(text)};
    document.body.className = ${JSON.stringify(kind)};
  `);
}

/** The same on every machine. */
const LETTERS = {
  '--vscode-font-family': 'sans-serif',
  '--vscode-font-size': '13px',
  '--vscode-font-weight': 'normal',
};

/** What an editor gives to a page: it can be talked to. */
const EDITOR = `
  globalThis.said = [];
  globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => { globalThis.said.push(message); } });
`;

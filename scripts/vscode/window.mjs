/** A window on the workbench: Chromium, without a screen. */
import { chromium } from 'playwright-core';
import { findChromium } from './needs.mjs';

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Ctrl+C ends the server, and with it the work; left to itself, Playwright would end this process in the midst of it. */
const NO_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/**
 * Opens a window and closes it when the work is done.
 *
 * @template T
 * @param {(page: import('playwright-core').Page, lost: Promise<never>) => Promise<T>} work `lost` rejects when the page
 *   or the browser goes away, which no other wait would notice
 * @param {{ width: number, height: number }} [viewport]
 * @param {string[]} [switches] further ones for the browser
 * @returns {Promise<T>}
 */
export async function inWindow(work, viewport = { width: 1280, height: 800 }, switches = []) {
  const args = [...ARGS, ...switches];
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args, ...NO_SIGNALS });
  try {
    const page = await (await browser.newContext({ viewport })).newPage();
    const lost = new Promise((_, reject) => {
      page.once('crash', () => reject(new Error('the page of the workbench crashed')));
      browser.once('disconnected', () => reject(new Error('the browser went away')));
    });
    lost.catch(() => undefined);
    return await work(page, lost);
  } finally {
    await browser.close();
  }
}

/**
 * The address of a folder (or a file in it) in the workbench of a server.
 *
 * @param {string} address
 * @param {{ folder: string, file?: string }} target
 * @param {Array<[string, string]>} [payload] further wishes, see {@link remote}
 */
export function urlOf(address, { folder, file }, payload = []) {
  const wishes = [...(file ? [['openFile', remote(address, file)]] : []), ...payload];
  const query = new URLSearchParams({ folder });
  if (wishes.length > 0) query.set('payload', JSON.stringify(wishes));
  return `http://${address}/?${query}`;
}

/** A path on the server as the workbench writes it. */
export function remote(address, path) {
  return `vscode-remote://${address}${path}`;
}

/** The icon of the extension; a marketplace takes no SVG. */
import { readFileSync } from 'node:fs';
import { at } from '../root.mjs';
import { inWindow } from '../vscode/window.mjs';

const SIZE = 256;

/** @returns {Promise<Buffer>} */
export function drawIcon() {
  const svg = readFileSync(at('images/icon.svg'), 'utf8');
  return inWindow(
    async (page) => {
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      return page.screenshot({ omitBackground: true });
    },
    { width: SIZE, height: SIZE },
  );
}

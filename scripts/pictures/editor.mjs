/** The workbench as the scenes see it. Each step waits for what it brings about, never for time. */

const SIDE_BAR = 400;
const FILES = 150;

/** A key for each command that has none of its own, or one that depends on the system. */
export const KEYS = {
  nextLabelToFix: { key: 'f6', command: 'turnwise.nextLabelToFix' },
  showQuestions: { key: 'f7', command: 'turnwise.showQuestions' },
  goToLine: { key: 'f8', command: 'workbench.action.gotoLine' },
  peek: { key: 'f9', command: 'editor.action.peekDefinition' },
  hover: { key: 'ctrl+f9', command: 'editor.action.showHover' },
  quickFix: { key: 'ctrl+f6', command: 'editor.action.quickFix' },
  /** Its line is put in by {@link keysFor}. */
  scroll: { key: 'ctrl+f8', command: 'revealLine' },
};

/** @param {number} top the line, from 1, that {@link Editor#scroll} puts at the top */
export function keysFor(top) {
  return Object.values({ ...KEYS, scroll: { ...KEYS.scroll, args: { lineNumber: top - 1, at: 'top' } } });
}

export class Editor {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** Shows the outline under a few files. */
  async showOutline() {
    await this.page.getByRole('button', { name: 'Timeline Section' }).click({ button: 'right' });
    // A menu is deaf to the mouse in its first moments.
    await this.page.getByRole('menuitemcheckbox', { name: 'Timeline' }).hover();
    await this.page.keyboard.press('Enter');
    const outline = this.page.getByRole('button', { name: 'Outline Section' });
    await outline.click();
    await this.page.locator('.outline-pane .monaco-list-row').first().waitFor();
    const { x, y } = await outline.boundingBox();
    await this.drag({ x: x + 60, y }, { x: x + 60, y: FILES });
    const edge = await this.page.locator('.primary-sidebar-sash').boundingBox();
    await this.drag({ x: edge.x + edge.width / 2, y: 600 }, { x: SIDE_BAR, y: 600 });
    await this.page.mouse.move(1270, 10);
  }

  /** Waits until the server has had its say: the counts, and the labels each in its colour. */
  async settled(status) {
    await this.status(status).waitFor();
  }

  status(text) {
    return this.page.locator('.statusbar-item[id^="turnwise.turnwise"]').filter({ hasText: text });
  }

  async press(name) {
    await this.page.keyboard.press(KEYS[name].key.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replace('Ctrl', 'Control'));
  }

  /** Puts the cursor there, and the top line of the scene at the top. */
  async goTo(line, column = 1) {
    await this.press('goToLine');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await this.page.keyboard.type(`${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.statusbar-item').filter({ hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  async drag(from, to) {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }
}

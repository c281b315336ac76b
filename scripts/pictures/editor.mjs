/** The workbench as the scenes see it. Each step waits for what it brings about, never for time. */

/** Where the edges of the side bar and of the list of files come to lie, in CSS pixels. */
const SIDE_BAR = 400;
const FILES = 150;

/** A key for each command that has none of its own, or one that depends on the system. */
const KEYS = {
  questionsView: { key: 'f1', command: 'turnwise.questions.focus' },
  goToLine: { key: 'f2', command: 'workbench.action.gotoLine' },
  hover: { key: 'f3', command: 'editor.action.showHover' },
  peek: { key: 'f4', command: 'editor.action.peekDefinition' },
  speakersView: { key: 'f5', command: 'turnwise.speakers.focus' },
  quickFix: { key: 'f6', command: 'editor.action.quickFix' },
  scroll: { key: 'f7', command: 'revealLine' },
  showQuestions: { key: 'f8', command: 'turnwise.showQuestions' },
  problems: { key: 'f10', command: 'workbench.actions.view.problems' },
  setSpeaker: { key: 'f11', command: 'turnwise.setSpeaker' },
  whoIsThis: { key: 'shift+f3', command: 'turnwise.whoIsThis' },
  timeline: { key: 'shift+f4', command: 'turnwise.showTimeline' },
  convertLabels: { key: 'shift+f2', command: 'turnwise.convertLabelsTo' },
  refactor: { key: 'f12', command: 'editor.action.refactor' },
  walkthrough: {
    key: 'shift+f1',
    command: 'workbench.action.openWalkthrough',
    args: 'turnwise.turnwise#start',
  },
  sideBar: { key: 'f9', command: 'workbench.action.toggleSidebarVisibility' },
};

/**
 * The profile's keys.
 *
 * @param {number} line counted from 1, that {@link Editor#scroll} puts under the place that sticky scroll may need
 */
export function keysFor(line) {
  return Object.values({ ...KEYS, scroll: { ...KEYS.scroll, args: { lineNumber: line - 1, at: 'top' } } });
}

/** `shift+f1` as the browser's driver writes it. */
function keyOf(key) {
  return key.replace(/(^|\+)[a-z]/g, (first) => first.toUpperCase());
}

export class Editor {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** The one of the extension, in the status bar. */
  get status() {
    return this.page.locator('.statusbar-item[id^="turnwise.turnwise"]');
  }

  /** Waits for the server's say about the file. */
  async ready(status) {
    await this.status.filter({ hasText: status }).waitFor();
  }

  /** Waits until the labels of two speakers that are in sight have their own colours, which come from the server. */
  async coloured() {
    await this.page.waitForFunction(() => {
      const classes = [...document.querySelectorAll('.view-lines .view-line [class*="ced-"]')].flatMap(
        ({ classList }) => [...classList].filter((name) => name.startsWith('ced-')),
      );
      return new Set(classes).size > 1;
    });
  }

  /** Shows the outline under the files, which has so many rows at least. */
  async showOutline(rows = 21) {
    await this.hideTimeline();
    const outline = this.page.getByRole('button', { name: 'Outline Section' });
    await outline.click();
    await this.page.locator('.outline-pane .monaco-list-row').first().waitFor();
    const { x, y } = await outline.boundingBox();
    await this.drag({ x: x + 60, y }, { x: x + 60, y: FILES });
    await this.widenSideBar();
    await this.page
      .locator('.outline-pane .monaco-list-row')
      .nth(rows - 1)
      .waitFor();
  }

  /** Shows the Questions view in a wide side bar. The keyboard stays in it. */
  async showQuestionsView() {
    await this.press('questionsView');
    await this.page.locator('.sidebar .monaco-list-row').first().waitFor();
    await this.widenSideBar();
  }

  /** Shows the Speakers view in a wide side bar; a row has a text. The keyboard stays in it. */
  async showSpeakersView(text = 'turns') {
    await this.press('speakersView');
    await this.shows('.sidebar .monaco-list-row', text);
    await this.widenSideBar();
  }

  /** Plays the recording from the cursor, for a moment. */
  async listen() {
    await this.page.keyboard.press('Alt+Q');
    const frame = this.page.frameLocator('iframe.webview').frameLocator('iframe');
    await frame.locator('.speaker', { hasText: /\S \S/ }).waitFor();
    await frame.getByRole('button', { name: 'Pause' }).waitFor();
    await this.page.keyboard.press('Alt+Q');
    await frame.getByRole('button', { name: 'Play' }).waitFor();
  }

  /** Shows the page that asks who speaks, and answers with some of its keys. */
  async judge(...keys) {
    await this.press('whoIsThis');
    const frame = this.page.frameLocator('iframe.webview').frameLocator('iframe');
    await frame.locator('h1', { hasText: '?' }).waitFor();
    for (const key of keys) {
      const asked = await frame.locator('h1').textContent();
      await this.page.keyboard.press(key);
      await frame.locator('h1').filter({ hasNotText: asked }).waitFor();
    }
    return frame;
  }

  /** Shows the timeline beside the text, with the keyboard in it, and presses some of its keys. */
  async showTimeline(...keys) {
    await this.press('timeline');
    const frame = this.page.frameLocator('iframe.webview').frameLocator('iframe');
    await frame.locator('.turn[aria-selected="true"]').waitFor();
    for (const key of keys) await this.page.keyboard.press(key);
    await frame.locator('.turn .said').filter({ hasText: /\S/ }).first().waitFor();
    return frame;
  }

  /** Moves the view in the panel to the side bar on the right, and closes the panel. */
  async moveToTheRight(name) {
    await this.page.getByRole('tab', { name }).click({ button: 'right' });
    await this.page.getByRole('menuitem', { name: 'Move To' }).hover();
    await this.page.getByRole('menuitem', { name: 'Secondary Side Bar' }).first().hover();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.part.auxiliarybar').waitFor();
    await this.page.getByRole('button', { name: /^Hide Panel/ }).click();
    await this.page.locator('.part.panel').waitFor({ state: 'hidden' });
    // The editor shows its scroll bar while the mouse is over it.
    await this.page.mouse.move(0, 0);
  }

  async hideTimeline() {
    const timeline = this.page.getByRole('button', { name: 'Timeline Section' });
    await timeline.click({ button: 'right' });
    // A menu is deaf to the mouse in its first moments.
    await this.page.getByRole('menuitemcheckbox', { name: 'Timeline' }).hover();
    await this.page.keyboard.press('Enter');
    await timeline.waitFor({ state: 'detached' });
  }

  async widenSideBar() {
    const edge = await this.page.locator('.primary-sidebar-sash').boundingBox();
    await this.drag({ x: edge.x + edge.width / 2, y: 600 }, { x: SIDE_BAR, y: 600 });
    await this.page.mouse.move(0, 0);
  }

  async hideSideBar() {
    await this.press('sideBar');
    await this.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  }

  /** @param {keyof typeof KEYS} name */
  async press(name) {
    await this.page.keyboard.press(keyOf(KEYS[name].key));
  }

  /** Puts the cursor there, and scrolls to the line of the scene. */
  async goTo(line, column = 1) {
    await this.press('goToLine');
    await this.page.locator('.quick-input-widget input').waitFor();
    await this.page.keyboard.type(`${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page
      .locator('.statusbar-item')
      .filter({ hasText: `Ln ${line}, Col ${column}` })
      .waitFor();
    await this.press('scroll');
    await this.scrolled();
  }

  /** The slider of what is scrolled shows for a moment, and then fades away. */
  async scrolled() {
    await this.page.waitForFunction(() => !document.querySelector('.scrollbar.visible'));
  }

  /** Waits for a text in a part of the workbench. */
  async shows(selector, text) {
    // The editor writes spaces that do not break.
    const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'));
    await this.page.locator(selector).filter({ hasText: pattern, visible: true }).first().waitFor();
  }

  async drag(from, to) {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }
}

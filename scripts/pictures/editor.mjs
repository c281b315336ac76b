/** The workbench as the scenes see it. Each step waits for what it brings about, never for time. */
export class Editor {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }
}

export const SCENES = [
  { name: 'overview-dark', theme: 'Dark Modern', file: 'harbour-master.transcript', arrange: async ({ page }) => {
    await page.locator('.statusbar-item[id^="turnwise.turnwise"]').filter({ hasText: 'question' }).waitFor();
    await new Promise(r => setTimeout(r, 2000));
    const fs = await import('node:fs');
    fs.writeFileSync('/tmp/dom.html', await page.content());
  } },
];

// Writes down what a real VS Code gives to our pages in four themes: test/built/pages/themes.json, in which pages are tried
// without it. To be run when a page asks for a further variable of the theme.
//   node scripts/themes.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SCENES } from './pictures/scenes.mjs';
import { inStudio } from './pictures/studio.mjs';
import { at } from './root.mjs';
import { run } from './vscode/run.mjs';

const THEMES = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  highContrast: 'Default High Contrast',
  highContrastLight: 'Default High Contrast Light',
};

/** Any page will do: all are given the same. */
const scene = SCENES.find(({ name }) => name === 'judging-dark');

const names = [...new Set(readdirSync(at('pages'), { recursive: true }).filter(isStyle).flatMap(variables))].sort();
const themes = {};
await run(process.execPath, [at('scripts/build.mjs')]);
await inStudio(console.log, async (take) => {
  for (const [kind, theme] of Object.entries(THEMES))
    await take({ ...scene, name: `themes-${kind}`, theme, arrange: noting(kind) });
});
writeFileSync(at('test/built/pages/themes.json'), `${JSON.stringify({ names, themes }, undefined, 2)}\n`);

function isStyle(file) {
  return file.endsWith('.css');
}

function variables(file) {
  // What lies behind a page is drawn by the workbench.
  const asked = readFileSync(at('pages', file), 'utf8').match(/--vscode-[\w-]+/g) ?? [];
  return [...asked, '--vscode-panel-background', '--vscode-sideBar-background', '--vscode-editor-background'];
}

/** Notes what a page has of the theme once it is there. */
function noting(kind) {
  return async (editor) => {
    await scene.arrange(editor);
    const page = editor.page.frameLocator('iframe.webview').frameLocator('iframe').locator('body');
    themes[kind] = await page.evaluate((body, asked) => {
      const style = getComputedStyle(body);
      const given = asked.map((name) => [name, style.getPropertyValue(name)]).filter(([, value]) => value !== '');
      const kindName = [...body.classList].find((name) =>
        /^vscode-(?:dark|light|high-contrast(?:-light)?)$/.test(name),
      );
      return { kind: kindName, variables: Object.fromEntries(given) };
    }, names);
  };
}

/** Where the pictures are taken: a VS Code with the packaged extension, and a window of always the same size. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../root.mjs';
import { installExtension, packageExtension } from '../vscode/extension.mjs';
import { browserHost } from '../vscode/find.mjs';
import { makeProfile } from '../vscode/profile.mjs';
import { startServer } from '../vscode/server.mjs';
import { inTemporaryFolder } from '../vscode/temporary.mjs';
import { inWindow, urlOf } from '../vscode/window.mjs';
import { Editor, keysFor } from './editor.mjs';
import { BACKDROP, SETTINGS } from './look.mjs';

const WINDOW = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5, reducedMotion: 'reduce' };
const WAIT_MS = 20_000;

/** The samples that lie in the folder of the pictures. */
const SAMPLES = ['harbour-master.transcript', 'oral-history.txt', 'panel-of-four.transcript', 'timed.transcript'];

/**
 * @typedef {{ name: string, theme: string, file: string, arrange(editor: Editor): Promise<void> }} Scene
 *
 * @param {(line: string) => void} say
 * @param {(take: (scene: Scene) => Promise<Buffer>) => Promise<void>} work
 */
export async function inStudio(say, work) {
  const host = await browserHost({ unattended: true, say });
  await inTemporaryFolder(async (temporary) => {
    const profile = makeProfile(temporary, SETTINGS);
    const vsix = join(temporary, 'turnwise.vsix');
    await packageExtension(vsix);
    await installExtension(host, profile, vsix);
    const server = await startServer(host, profile);
    const take = (scene) => inWindow((page, lost) => Promise.race([picture(server, { temporary, profile }, scene, page), lost]));
    try {
      await work(take);
    } finally {
      await server.stop();
    }
  });
}

/** Every picture has a folder and a window of its own, so that none depends on another. */
async function picture({ address }, { temporary, profile }, { name, theme, file, top, arrange }, window) {
  writeFileSync(join(profile.userData, 'User/keybindings.json'), JSON.stringify(keysFor(top)));
  const folder = join(temporary, name, 'Interviews');
  layOut(folder, theme);
  const page = await window.context().browser().newPage(WINDOW);
  page.setDefaultTimeout(WAIT_MS);
  await page.goto(urlOf(address, { folder, file: join(folder, file) }));
  await page.addStyleTag({ content: BACKDROP });
  await arrange(new Editor(page)).catch(async (error) => {
    const seen = join(tmpdir(), `turnwise-${name}.png`);
    await page.screenshot({ path: seen });
    throw new Error(`${name}: ${error.message}\nwhat was on the screen is in ${seen}`);
  });
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

function layOut(folder, theme) {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
  for (const sample of SAMPLES) cpSync(at('samples', sample), join(folder, sample));
}

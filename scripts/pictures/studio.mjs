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
import { silence } from './silence.mjs';
import { BACKDROP, SCALE, SETTINGS, SWITCHES, WINDOWS } from './look.mjs';

const WAIT_MS = 20_000;
const STILL_MS = 250;

/** What lies in the folder, besides what a scene shows. */
const SAMPLES = ['harbour-master.transcript', 'oral-history.txt', 'panel-of-four.transcript', 'timed.transcript'];

/**
 * Opens it, and closes it when the work is done.
 *
 * @param {(line: string) => void} say
 * @param {(take: (scene: import('./scenes.mjs').Scene) => Promise<Buffer>) => Promise<void>} work
 */
export async function inStudio(say, work) {
  const host = await browserHost({ unattended: true, say });
  await inTemporaryFolder(async (temporary) => {
    const profile = makeProfile(temporary, SETTINGS);
    const vsix = join(temporary, 'turnwise.vsix');
    await packageExtension(vsix);
    await installExtension(host, profile, vsix);
    const server = await startServer(host, profile);
    try {
      await inWindow(
        (blank, lost) => {
          const browser = blank.context().browser();
          return work((scene) => Promise.race([picture(server, { temporary, profile }, scene, browser), lost]));
        },
        undefined,
        SWITCHES,
      );
    } finally {
      await server.stop();
    }
  });
}

/** Every picture has a folder and a window of its own, so that none depends on another. */
async function picture({ address }, { temporary, profile }, scene, browser) {
  const folder = join(temporary, scene.name, 'Interviews');
  layOut(folder, profile, scene);
  const page = await browser.newPage({ viewport: WINDOWS[scene.window], deviceScaleFactor: SCALE });
  page.setDefaultTimeout(WAIT_MS);
  if (scene.language) await page.addInitScript(speak, scene.language);
  await page.goto(urlOf(address, { folder, file: join(folder, scene.file) }));
  await page.addStyleTag({ content: BACKDROP });
  try {
    const editor = new Editor(page);
    await scene.arrange(editor);
    await editor.scrolled();
    return await still(page);
  } catch (error) {
    const seen = join(tmpdir(), `turnwise-${scene.name}.png`);
    await page.screenshot({ path: seen });
    throw new Error(`${scene.name}: ${error.message}\nwhat was on the screen is in ${seen}`, { cause: error });
  } finally {
    await page.close();
  }
}

/**
 * Runs in the page before all else: makes the editor take a language for its own. Its own words stay English, for there is
 * no language pack; what extensions say is in that language.
 */
function speak(language) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => undefined });
}

/** Something may still be on its way to its place: a picture counts when the next one is the same. */
async function still(page) {
  const deadline = Date.now() + WAIT_MS;
  let before;
  for (;;) {
    const png = await page.screenshot({ animations: 'disabled' });
    if (before?.equals(png)) return png;
    if (Date.now() > deadline) throw new Error('the screen does not come to rest');
    before = png;
    await page.waitForTimeout(STILL_MS);
  }
}

function layOut(folder, profile, { theme, line, file, settings = {}, recording }) {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme, ...settings }));
  writeFileSync(join(profile.userData, 'User/keybindings.json'), JSON.stringify(keysFor(line)));
  if (recording) writeFileSync(join(folder, recording.name), silence(recording.seconds));
  for (const sample of [...SAMPLES, file]) cpSync(at('samples', sample), join(folder, sample));
}

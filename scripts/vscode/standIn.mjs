#!/usr/bin/env node
/**
 * Stands in for the desktop's program: `runTests({ vscodeExecutablePath: THIS })` of @vscode/test-electron starts it with
 *   --user-data-dir=… --extensions-dir=… --extensionDevelopmentPath=… --extensionTestsPath=… FOLDER
 * and reads its exit status alone. It runs the same suite in the extension host of code-server.
 */
import { format, parseArgs } from 'node:util';
import { startServer } from './server.mjs';
import { inWindow, remote, urlOf } from './window.mjs';

const TIMEOUT_MS = 420_000;

/** How a suite asks for keys to be pressed; see test/e2e/support/keys.ts. */
const PRESSES = /turnwise presses (?<keys>\S+)/;
/** The same for a page, written as in an address, that is to be copied and pasted. */
const PASTES = /turnwise pastes (?<page>\S+)/;

const OPTIONS = ['user-data-dir', 'extensions-dir', 'extensionDevelopmentPath', 'extensionTestsPath'];

const { values, positionals } = parseArgs({
  // The desktop's program is given more options than these.
  strict: false,
  allowPositionals: true,
  options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' }])),
});

/** The host, as its starter found it: see ../testing/realEditor.mjs. */
const host = JSON.parse(process.env.TURNWISE_STAND_IN_FOR);
const userData = values['user-data-dir'];
const profile = { userData, args: [`--user-data-dir=${userData}`, `--extensions-dir=${values['extensions-dir']}`] };

const server = await startServer(host, profile, { testing: true });
let status = 2;
try {
  status = await inWindow(runSuite);
} catch (error) {
  console.error(`${error.message}\n${server.log()}`);
} finally {
  await server.stop();
}
process.exit(status);

async function runSuite(page, lost) {
  const { address } = server;
  const log = [];
  let pressed = Promise.resolve();
  const exit = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    void page.exposeFunction('codeAutomationLog', (type, args) => {
      const line = format(...args);
      const keys = PRESSES.exec(line)?.groups.keys;
      const copied = PASTES.exec(line)?.groups.page;
      // One after the other, or the Shift of one would be held down for the next.
      if (keys) pressed = pressed.then(() => page.keyboard.press(named(keys)));
      else if (copied) pressed = pressed.then(() => paste(page, decodeURIComponent(copied)));
      else log.push(`[${type}] ${line}`);
    });
  });
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`no result after ${TIMEOUT_MS} ms`)), TIMEOUT_MS).unref();
  });
  await page.goto(
    urlOf(address, { folder: positionals[0] }, [
      ['extensionDevelopmentPath', remote(address, values.extensionDevelopmentPath)],
      ['extensionTestsPath', remote(address, values.extensionTestsPath)],
      ['skipWelcome', 'true'],
    ]),
  );
  return Promise.race([exit, lost, late, server.ended.then(() => 130)]).finally(() => {
    if (process.env.VERBOSE) console.log(log.join('\n'));
  });
}

/** Copies a page, as a browser does, and pastes it with the keys where the cursor is. */
async function paste(page, html) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((content) => {
    const kinds = { 'text/html': content, 'text/plain': content.replace(/<[^<>]*>/g, ' ') };
    const items = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]);
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
  }, html);
  await page.keyboard.press('Control+KeyV');
}

/** `shift+alt+j` as Playwright names it: by the key's place, for what it types with the others held down differs. */
function named(keys) {
  const names = { cmd: 'Meta', ctrl: 'Control' };
  return keys
    .split('+')
    .map((key) => names[key] ?? (/^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key[0].toUpperCase() + key.slice(1)))
    .join('+');
}

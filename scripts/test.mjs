// Runs everything: build, types, lint, every fast suite, and the suite in a real VS Code, from source and packaged.
//   node scripts/test.mjs
// Sets up what that needs. The last line is `N passed, N failed`, with `, N skipped` where something was left out.
// A stage that has no tests counts only when it fails.
import { join } from 'node:path';
import { at } from './root.mjs';
import { hasRealTranscripts } from './testing/beside.mjs';
import { bundleSuite } from './testing/bundleSuite.mjs';
import { closingLine, sum } from './testing/counts.mjs';
import { mocha, npmRun } from './testing/programs.mjs';
import { BrokenOff, testInRealEditor } from './testing/realEditor.mjs';
import { stage } from './testing/stages.mjs';
import { packageExtension } from './vscode/extension.mjs';
import { findVSCode } from './vscode/find.mjs';
import { ensurePackages } from './vscode/needs.mjs';
import { NotAvailable } from './vscode/notAvailable.mjs';
import { inTemporaryFolder } from './vscode/temporary.mjs';

const LEFT_OUT = { passed: 0, failed: 0, skipped: 1 };

const began = Date.now();
/** @type {import('./vscode/find.mjs').Host | undefined} */
let host;

const built = await stage('build', () => npmRun('build'));
// Setting up may take minutes, most of them waiting; the compiler and the linter work meanwhile.
const setUp = stage('VS Code', findHost);
const all = [
  built,
  await stage('types', () => npmRun('typecheck')),
  await stage('lint', () => npmRun('lint')),
  await setUp,
  await stage('units, grammar, protocol', () => mocha()),
  await stage('other editors', findEditors),
  await stage('the built programs', () =>
    mocha('--no-config', '--node-option', 'import=tsx', at('test/built/*.test.ts')),
  ),
  ...(host ? await inTemporaryFolder(testInVSCode) : []),
];

const counts = refuseSkipped(sum(all));
console.log(`\n${((Date.now() - began) / 1000).toFixed(0)} s in all`);
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

async function findHost() {
  try {
    host = await findVSCode({ unattended: true, say: (line) => console.log(`VS Code: ${line}`) });
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error;
    console.log(`left out: the suite in a real VS Code; ${error.message}`);
    return LEFT_OUT;
  }
}

/** Where they cannot be had, their tests say that they are left out. */
async function findEditors() {
  try {
    await ensurePackages(['neovim', 'emacs-nox'], (line) => console.log(line));
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error;
    console.log(error.message);
  }
}

async function testInVSCode(folder) {
  const suite = at('out/e2e/index.js');
  const vsix = join(folder, 'turnwise.vsix');
  return [
    await stage('bundling the suite and packaging the extension', async () => {
      await bundleSuite();
      await packageExtension(vsix);
    }),
    await stage('in VS Code, the extension from source', () => testInRealEditor({ host, suite })),
    await stage('in VS Code, the extension packaged and installed', () => testInRealEditor({ host, suite, vsix })),
    await stage('in VS Code, a crash is no pass', seesCrash),
    await stage('npm start -- --check', () => npmRun('start', '--check')),
  ];
}

/** The runner's own test: a suite that takes the extension host down with it. */
async function seesCrash() {
  const outcome = await testInRealEditor({ host, suite: at('out/e2e/crash.js') }).catch((error) => error);
  if (!(outcome instanceof BrokenOff)) throw new Error(`a crashed extension host gave: ${JSON.stringify(outcome)}`);
}

/** Where real transcripts are at hand, nothing may be left out. */
function refuseSkipped({ passed, failed, skipped }) {
  if (skipped === 0 || !hasRealTranscripts()) return { passed, failed, skipped };
  console.log(`\n${skipped} left out, although there are real transcripts beside the project`);
  return { passed, failed: failed + skipped, skipped: 0 };
}

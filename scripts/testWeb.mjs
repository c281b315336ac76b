// Runs the suite of test/e2e, as far as it needs no Node, in VS Code on the web: the extension and its server in workers,
// the files in a file system that is none of the disk.
//   npm run test:web
// What that needs is installed in the cache folder, once.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './root.mjs';
import { closingLine, countsOf } from './testing/counts.mjs';
import { npmRun, shown } from './testing/programs.mjs';
import { bundleWebSuite } from './testing/web/bundle.mjs';
import { installWebWorkbench } from './vscode/installWeb.mjs';
import { inTemporaryFolder } from './vscode/temporary.mjs';

await npmRun('build');
const suite = await bundleWebSuite();
const { folder, chromium } = await installWebWorkbench((line) => console.log(`VS Code: ${line}`));
const { status, output } = await inTemporaryFolder((temporary) => {
  const workspace = join(temporary, 'workspace');
  cpSync(at('test/e2e/fixtures'), workspace, { recursive: true });
  const given = [folder, chromium, at(), suite, workspace, join(temporary, 'profile')];
  return shown(process.execPath, [at('scripts/testing/web/window.cjs'), ...given]);
});
const line = output.split('\n').find((one) => countsOf(one));
const counts = line ? countsOf(line) : { passed: 0, failed: 1, skipped: 0 };
if (status !== 0 && counts.failed === 0) counts.failed = 1;
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

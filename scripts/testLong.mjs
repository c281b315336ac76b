// Runs the suites that take minutes: test/long/**/*.test.ts.
//   node scripts/testLong.mjs [--fuzz N]
// With --fuzz, so many random messages are sent to the server: a million take a quarter of an hour.
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { at } from './root.mjs';
import { closingLine } from './testing/counts.mjs';
import { mocha } from './testing/programs.mjs';

const { values } = parseArgs({ options: { fuzz: { type: 'string' } } });
if (values.fuzz !== undefined) process.env.TURNWISE_FUZZ = values.fuzz;

const folder = at('test/long');
const files = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
if (files.some((name) => name.endsWith('.test.ts'))) {
  const counts = await mocha('--no-config', '--node-option', 'import=tsx', '--timeout', '0', `${folder}/**/*.test.ts`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} else {
  console.log('There are no long tests yet: test/long has none.');
  console.log(closingLine({ passed: 0, failed: 0, skipped: 0 }));
}

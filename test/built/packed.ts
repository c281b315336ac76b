import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

let made: string | undefined;

/** The file of the npm package, made once for all tests that install it. */
export function packedForNpm(): string {
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), 'turnwise-npm-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  execFileSync(process.execPath, [join(root, 'scripts/packageNpm.mjs'), folder], { stdio: 'pipe' });
  const [name = ''] = readdirSync(folder);
  return (made = join(folder, name));
}

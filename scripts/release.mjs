// Makes a version: writes its number down, commits that, and tags it. To push the tag publishes it (.github/workflows).
//   npm run release -- VERSION
// CHANGELOG.md must tell of it, and nothing may wait for a commit.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { at } from './root.mjs';

const [version = ''] = process.argv.slice(2);
const git = (...args) => execFileSync('git', args, { cwd: at(), encoding: 'utf8' });

try {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('say which version: npm run release -- 1.2.3');
  if (git('status', '--porcelain') !== '') throw new Error('commit first what is changed');
  execFileSync(process.execPath, [at('scripts/releaseNotes.mjs'), version], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (JSON.parse(readFileSync(at('package.json'), 'utf8')).version !== version) {
    execFileSync(`npm version ${version} --no-git-tag-version --ignore-scripts`, { cwd: at(), shell: true });
    git('commit', '--all', '--message', `Version ${version}`);
  }
  git('tag', '--annotate', `v${version}`, '--message', `Version ${version}`);
  console.log(`v${version} is made. To publish it: git push --follow-tags`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

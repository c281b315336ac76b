// Makes turnwise-VERSION.vsix, or FILE, from what is built.
//   node scripts/package.mjs [FILE]
import { readFileSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';
import { at } from './root.mjs';

const { name, version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const packagePath = process.argv[2] ?? at(`${name}-${version}.vsix`);
// Everything is bundled: nothing of node_modules is shipped.
await createVSIX({ cwd: at(), packagePath, dependencies: false });

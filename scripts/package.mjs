// Makes turnwise-VERSION.vsix, or FILE, from what is built.
//   node scripts/package.mjs [FILE]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { galleryPage } from './packaging/galleryPage.mjs';
import { at } from './root.mjs';

/** Not README.md itself: see galleryPage. It has to lie in the project. */
const PAGE = 'out/gallery/README.md';

const { name, version, repository } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const packagePath = process.argv[2] ?? at(`${name}-${version}.vsix`);
// What is built for a release, GitHub says: the pictures of that very version are in the repository then.
const tag = process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : undefined;
mkdirSync(dirname(at(PAGE)), { recursive: true });
writeFileSync(at(PAGE), galleryPage(readFileSync(at('README.md'), 'utf8'), { hasPictures: tag !== undefined }));
await createVSIX({
  cwd: at(),
  packagePath,
  // Everything is bundled: nothing of node_modules is shipped.
  dependencies: false,
  readmePath: PAGE,
  ...(tag && { baseImagesUrl: `${repository.url}/raw/${tag}`, baseContentUrl: `${repository.url}/blob/${tag}` }),
});

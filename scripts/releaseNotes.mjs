// Prints what CHANGELOG.md says of a version, by default that of package.json.
//   node scripts/releaseNotes.mjs [VERSION]
import { readFileSync } from 'node:fs';
import { at } from './root.mjs';

const version = process.argv[2] ?? JSON.parse(readFileSync(at('package.json'), 'utf8')).version;
const sections = readFileSync(at('CHANGELOG.md'), 'utf8').split(/^## /m);
const notes = sections.find((section) => section.split('\n', 1)[0].trim() === version);
if (!notes) {
  console.error(`CHANGELOG.md says nothing of ${version}`);
  process.exit(1);
}
console.log(notes.slice(notes.indexOf('\n')).trim());

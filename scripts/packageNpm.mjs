// Makes turnwise-VERSION.tgz, the command, the library and the language server for npm, from what is built.
//   node scripts/packageNpm.mjs [FOLDER]
// It has the files that `npm pack` takes in the clone (see .npmignore), with a package.json that says what is true of them:
// there is no editor's extension in it. It is what `npm publish` is to be given.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { at } from './root.mjs';
import { inTemporaryFolder } from './vscode/temporary.mjs';

/** The command and its options are one word here: Windows starts npm through a shell only. */
const npm = (command, cwd) =>
  execFileSync(`npm ${command} --ignore-scripts --json`, { cwd, shell: true, encoding: 'utf8' });

/** The one in package.json is the extension's, and stands in files of words that npm does not know. */
const DESCRIPTION =
  'Who speaks, what is asked and who answers in interview transcripts: a checker, a library and a language server.';

const destination = resolve(process.argv[2] ?? at());
await inTemporaryFolder((folder) => {
  const [{ files }] = JSON.parse(npm('pack --dry-run', at()));
  for (const { path } of files) cpSync(at(path), join(folder, path));
  cpSync(at('docs/npm.md'), join(folder, 'README.md'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), undefined, 2)}\n`);
  const [{ filename, size }] = JSON.parse(npm(`pack --pack-destination "${destination}"`, folder));
  console.log(`${filename}: ${files.length} files, ${(size / 1024).toFixed(0)} KB`);
});

function manifest() {
  const { name, version, license, keywords, repository, homepage, bugs, bin, types, exports } =
    readJson('package.json');
  const main = exports['.'].default;
  const engines = { node: readJson('package.json').engines.node };
  const description = DESCRIPTION;
  return {
    name,
    version,
    description,
    license,
    keywords,
    repository,
    homepage,
    bugs,
    engines,
    bin,
    main,
    types,
    exports,
  };
}

function readJson(file) {
  return JSON.parse(readFileSync(at(file), 'utf8'));
}

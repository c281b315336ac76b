/** The types of the library, for dist/index.d.ts. A module of its own, for the compiler takes a while to load. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at } from './root.mjs';

/** An import would search nine megabytes for the names of what it exports. */
const ts = createRequire(import.meta.url)('typescript');

/** In this order: what the library's entry passes on, then its own functions. */
const FILES = ['shapes', 'index'];

const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Node16, strict: true };

/** The text of a declaration file that imports nothing: all of its types stand in it. */
export function libraryTypes() {
  return FILES.map(typesOf).join('\n');
}

/** @param {string} name of a file in server/src/api */
function typesOf(name) {
  const fileName = at('server', 'src', 'api', `${name}.ts`);
  const { outputText } = ts.transpileDeclaration(readFileSync(fileName, 'utf8'), { fileName, compilerOptions });
  return outputText.replace(/^(?:import|export type \*) .*\n/gm, '');
}

// Writes the lower part of docs/library.md, every function and shape of the library, from their docstrings. Build first.
//   npm run docs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { Application } from 'typedoc';
import { at } from './root.mjs';
import { inTemporaryFolder } from './vscode/temporary.mjs';

const PAGE = at('docs/library.md');
const MARK = '<!-- What follows is made from docstrings by `npm run docs`. -->\n';

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(PAGE, await libraryPage());

/** The page as it should be: what was written by hand, and behind it what the types of the library say. */
export async function libraryPage() {
  const [byHand] = readFileSync(PAGE, 'utf8').split(MARK);
  const reference = await inTemporaryFolder(referenceIn);
  return format(`${byHand}${MARK}\n${reference}`, { ...(await resolveConfig(PAGE)), filepath: PAGE });
}

async function referenceIn(folder) {
  const tsconfig = join(folder, 'tsconfig.json');
  const compilerOptions = { target: 'es2022', module: 'node16', strict: true, skipLibCheck: true, types: [] };
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: [at('dist/index.d.ts')] }));
  const out = join(folder, 'out');
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    ...{ tsconfig, entryPoints: [at('dist/index.d.ts')], out, logLevel: 'Warn', readme: 'none' },
    ...{
      outputFileStrategy: 'modules',
      hidePageHeader: true,
      hidePageTitle: true,
      hideBreadcrumbs: true,
      excludeExternals: true,
    },
    ...{
      disableSources: true,
      sort: ['source-order'],
      groupOrder: ['Functions', 'Classes', 'Interfaces', 'Type Aliases'],
    },
    ...{
      useHTMLAnchors: true,
      useCodeBlocks: true,
      parametersFormat: 'table',
      interfacePropertiesFormat: 'table',
      classPropertiesFormat: 'table',
    },
    tableColumnSettings: { hideModifiers: true, hideInherited: true, hideSources: true },
  });
  const project = await app.convert();
  if (!project || app.logger.hasErrors()) throw new Error('the types of the library could not be read');
  await app.generateOutputs(project);
  return readFileSync(join(out, 'README.md'), 'utf8');
}

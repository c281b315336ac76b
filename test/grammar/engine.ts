import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import { at } from '../support/root';

/** Stands in for VS Code's own YAML grammar, which is no part of this project: keys alone. */
const YAML = JSON.stringify({
  scopeName: 'source.yaml',
  patterns: [{ match: '^\\s*\\w+(?=:)', name: 'entity.name.tag.yaml' }],
});

let wasm: Promise<void> | undefined;
let ours: Promise<IGrammar> | undefined;

/** A registry of VS Code's own engine that knows our grammar, before any theme is set. */
export async function registry(): Promise<Registry> {
  wasm ??= loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  await wasm;
  return new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) => Promise.resolve(source(scope)),
  });
}

/** Our grammar as VS Code loads it; the same object every time. */
export function grammar(): Promise<IGrammar> {
  return (ours ??= registry().then(load));
}

export async function load(from: Registry): Promise<IGrammar> {
  const loaded = await from.loadGrammar('text.transcript');
  if (!loaded) throw new Error('The grammar did not load.');
  return loaded;
}

function source(scope: string) {
  if (scope === 'source.yaml') return parseRawGrammar(YAML, 'yaml.json');
  if (scope !== 'text.transcript') return null;
  const path = at('syntaxes/transcript.tmLanguage.json');
  return parseRawGrammar(readFileSync(path, 'utf8'), path);
}

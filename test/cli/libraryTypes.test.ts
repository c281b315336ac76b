import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { FORMATS, WRITTEN } from '../../server/src/convert/list';
import { at } from '../support/root';

/** As little of the language's own library as types without values need; the whole takes a second to read. */
const LANGUAGE = `
  interface Array<T> { readonly length: number; [n: number]: T }
  interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T }
  interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
  interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {} 
  interface Error { message: string; stack?: string }
  declare var Error: { new (message?: string): Error };
  interface Uint8Array { readonly byteLength: number }
`;

const CONSUMER = `
  import { check, convert, fix, format, outline, parse, Refused, stats } from './turnwise';
  import type { Edit, Finding, Options, Turn } from './turnwise';
  const options: Options = { declarations: '' };
  const turn: Turn | undefined = parse('').turns[0];
  const finding: Finding | undefined = check('', options).findings[0];
  const edit: Edit | undefined = finding?.fixes[0]?.edits[0];
  export const answer: readonly (string | number | undefined)[] = [
    turn?.speaker, turn?.answers?.[0], edit?.text, edit?.endColumn, outline('').questions[0]?.answers[0]?.line,
    convert('', { to: 'vtt', name: 'a.srt' }).lost[0],
    fix('', options).text, fix('').fixed, fix('').findings[0]?.code, format('', { labels: 'bold', blankLines: 1 }),
    stats('', options).speakers[0]?.words, new Refused('').message,
  ];
`;

describe('the types of the library', () => {
  let types: string;
  before(async () => {
    const file = pathToFileURL(at('scripts/libraryTypes.mjs')).href;
    const { libraryTypes } = (await import(file)) as { readonly libraryTypes: () => string };
    types = libraryTypes();
  });

  it('stand in one text that needs no other', () => {
    assert.doesNotMatch(types, /\bimport\b|\bfrom '/);
    const functions = Array.from(types.matchAll(/^export declare function (\w+)/gm), ([, name]) => name);
    assert.deepEqual(functions, ['parse', 'outline', 'check', 'fix', 'format', 'stats', 'convert']);
  });

  it('hold for a strict program', () => {
    assert.deepEqual(complaints(CONSUMER, types), []);
    const [complaint] = complaints(CONSUMER.replace('speaker', 'speeker'), types);
    assert.match(complaint ?? '', /'speeker' does not exist on type 'Turn'/);
  });

  it('say of each format whether it is written as text, as bytes, or not at all', () => {
    const program = (lines: readonly string[]) =>
      ["import { convert, type FormatId } from './turnwise';", ...lines].join('\n');
    const content = (id: string, type: string) =>
      `{ const from: FormatId = '${id}'; const content: ${type} = convert('', { from, to: '${id}' }).content; }`;
    const right = WRITTEN.map(({ id, isBinary }) => content(id, isBinary ? 'Uint8Array' : 'string'));
    const wrong = WRITTEN.map(({ id, isBinary }) => content(id, isBinary ? 'string' : 'Uint8Array'));
    assert.deepEqual(complaints(program(right), types), []);
    assert.equal(complaints(program(wrong), types).length, WRITTEN.length);
    const either = "export const file = (to: 'docx' | 'csv'): string | Uint8Array => convert('', { to }).content;";
    assert.deepEqual(complaints(program([either]), types), []);
    assert.equal(complaints(program([either.replace(' | Uint8Array', '')]), types).length, 1);
    const readOnly = FORMATS.filter(({ write }) => write === undefined).map(
      ({ id }) => `convert('', { to: '${id}' });`,
    );
    assert.equal(complaints(program(readOnly), types).length, readOnly.length);
  });
});

const known = new Map<string, ts.SourceFile>();

/** The types are the same in every program, and parsed once. */
function parsed(name: string, text: string, version: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile {
  const source = known.get(text) ?? ts.createSourceFile(name, text, version);
  known.set(text, source);
  return source;
}

/** What the compiler has to say of a program that uses the types. */
function complaints(program: string, types: string): readonly string[] {
  const files = new Map([
    ['/language.d.ts', LANGUAGE],
    ['/turnwise.d.ts', types],
    ['/program.ts', program],
  ]);
  const options = { noLib: true, strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true };
  const host = ts.createCompilerHost({});
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined ? undefined : parsed(name, text, version);
  };
  host.fileExists = (name) => files.has(name);
  const checked = ts.createProgram([...files.keys()], { ...options, types: [], noEmit: true }, host);
  return ts.getPreEmitDiagnostics(checked).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

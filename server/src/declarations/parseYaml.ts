import type { Document, ParsedNode } from 'yaml';
import { Composer, Parser } from 'yaml';
import type { Range } from '../text/range';
import type { Words } from '../words/say';
import { say } from '../words/say';

/** A YAML text as far as it can be read, and the first thing that is wrong with it. */
export interface ParsedYaml {
  /** Undefined for an empty text, and for one that is not read at all. */
  readonly contents: ParsedNode | undefined;
  readonly document: Document.Parsed | undefined;
  /** The first error alone: the others mostly follow from it. */
  readonly error: { readonly message: Words; readonly range: Range } | undefined;
}

/** A declaration has three levels; what is nested deeper than this is an accident or an attack. */
const MAX_DEPTH = 32;

/** In UTF-16 code units. The longest list of participants we can imagine takes a tenth of it. */
const MAX_LENGTH = 256 * 1024;

/**
 * Parses YAML; never throws. Offsets in the answer are offsets in `text`.
 *
 * The library builds nodes by recursion, and where the stack runs out inside a regular expression, V8 ends the whole
 * process. So the tokens, which it makes without recursion, are measured first.
 */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > MAX_LENGTH) return refused(say`This is too long to be a list of declarations.`);
  const tokens = [...new Parser().parse(text)];
  if (depthOf(tokens) > MAX_DEPTH) return refused(say`This is nested too deeply to be a list of declarations.`);
  const documents = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }).compose(
    tokens,
    true,
    text.length,
  );
  return read(text, [...documents]);
}

function refused(message: Words): ParsedYaml {
  return { contents: undefined, document: undefined, error: { message, range: { from: 0, to: 0 } } };
}

function read(text: string, [document, second]: readonly Document.Parsed[]): ParsedYaml {
  const contents = document?.contents ?? undefined;
  const first = document?.errors[0];
  if (first !== undefined) {
    const [from, to] = first.pos;
    return {
      contents,
      document,
      error: { message: explain(first.code, first.message), range: onOneLine(text, from, to) },
    };
  }
  if (second === undefined) return { contents, document, error: undefined };
  const [from, to] = second.range;
  const message = say`Only what stands above this line counts: a second YAML document starts here.`;
  return { contents, document, error: { message, range: onOneLine(text, from, to) } };
}

/** An error that reaches to the end of the file is shown on the line where it begins. */
function onOneLine(text: string, from: number, to: number): Range {
  const start = Math.min(from, text.length);
  const lineEnd = text.indexOf('\n', start);
  return { from: start, to: Math.max(start, Math.min(to, lineEnd === -1 ? text.length : lineEnd)) };
}

/** The library speaks of implicit keys and block sequences; these are the same errors for people who edit interviews. */
function explain(code: string, message: string): Words {
  const unclosed = /^Flow .*?with (?:a )?([\]}])/.exec(message)?.[1] ?? /^Missing closing (['"])/.exec(message)?.[1];
  if (unclosed !== undefined) return say`A closing ${unclosed} is missing before this.`;
  const known = SENTENCES.find(([sign]) => sign === code || message.startsWith(sign));
  return known?.[1] ?? say`This is not valid YAML: ${message.replace(/\.?$/, '.')}`;
}

/** By the library's code for the error or the beginning of its message. */
const SENTENCES: readonly (readonly [sign: string, sentence: Words])[] = [
  ['Nested mappings', say`A text with a colon and a space in it must stand in quotes.`],
  ['Implicit map keys need', say`A colon is missing behind this key.`],
  ['Block collections are not', say`A comma is missing here, or quotes round a text with a colon.`],
  ['Missing ,', say`A comma is missing before this.`],
  ['TAB_AS_INDENT', say`YAML is indented with spaces, not with tabs.`],
  ['BAD_INDENT', say`This is not indented as what stands above it.`],
  ['BLOCK_AS_IMPLICIT_KEY', say`This is not indented as what stands above it.`],
  ['BAD_SCALAR_START', say`A text that begins with this character must stand in quotes.`],
  ['BAD_DQ_ESCAPE', say`In double quotes a backslash has a special meaning; use single quotes.`],
  ['BAD_ALIAS', say`A text that begins with * must stand in quotes.`],
];

/** What tokens have in common, as far as nesting goes. */
interface Nested {
  readonly value?: unknown;
  readonly items?: readonly { readonly key?: unknown; readonly value?: unknown }[];
}

function depthOf(tokens: readonly unknown[]): number {
  let deepest = 0;
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    deepest = Math.max(deepest, next.depth);
    const depth = next.depth + 1;
    for (const token of inside(next.token)) waiting.push({ token, depth });
  }
  return deepest;
}

function inside(token: unknown): readonly unknown[] {
  if (typeof token !== 'object' || token === null) return [];
  const { value, items = [] }: Nested = token;
  return [value, ...items.flatMap((item) => [item.key, item.value])].filter(
    (part) => typeof part === 'object' && part !== null,
  );
}

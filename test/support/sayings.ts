import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { at } from './root';

/** What is written in the sources of a folder, read by the compiler's own parser. */
export interface Written {
  /** The sentences, as tables have them: of each say`…` (and tell`…`, which says it at once) its template. */
  readonly sayings: ReadonlySet<string>;
  /** All other texts in them that have two words in a row. */
  readonly others: ReadonlySet<string>;
}

export function writtenIn(folder: string): Written {
  return gathered(folder, () => true);
}

/** The sentences in the sources of a folder; files that say none are not parsed. */
export function sayingsIn(folder: string): ReadonlySet<string> {
  return gathered(folder, (source) => /\b(?:say|tell)`/.test(source)).sayings;
}

function gathered(folder: string, isWanted: (source: string) => boolean): Written {
  const sayings = new Set<string>();
  const others = new Set<string>();
  for (const entry of readdirSync(at(folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const source = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    if (!isWanted(source)) continue;
    const written = known.get(source) ?? writtenBy(source);
    known.set(source, written);
    for (const saying of written.sayings) sayings.add(saying);
    for (const other of written.others) others.add(other);
  }
  return { sayings, others };
}

/** By the source: one may lie in several of the folders that are looked through. */
const known = new Map<string, Written>();

/** The same of one source. */
export function writtenBy(source: string): Written {
  const sayings = new Set<string>();
  const others = new Set<string>();
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined && isSaid(node.parent)) sayings.add(text);
    else if (text !== undefined && /[a-z]{2} [a-z]{2}/i.test(text)) others.add(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return { sayings, others };
}

function isSaid(node: ts.Node): boolean {
  return ts.isTaggedTemplateExpression(node) && /^(?:say|tell)$/.test(node.tag.getText());
}

/** A text with the numbers of its places, as in a table; undefined for all else. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }, nth) => `{${nth}}${literal.text}`).join('');
}

/** The places in a sentence, in order: `{0}`, `{1}`. */
export function placesIn(sentence: string): readonly string[] {
  return (sentence.match(/\{\d+\}/g) ?? []).sort();
}

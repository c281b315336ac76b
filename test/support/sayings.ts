import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

/**
 * The sentences in the sources of a folder, as tables have them: of each say`…` (and tell`…`, which says it at once) its
 * template. Read by the compiler's own parser.
 */
export function sayingsIn(folder: string): ReadonlySet<string> {
  const sayings = new Set<string>();
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    for (const saying of sayingsOf(readFileSync(join(entry.parentPath, entry.name), 'utf8'))) sayings.add(saying);
  }
  return sayings;
}

/** The same of one source. */
export function sayingsOf(source: string): readonly string[] {
  if (!/\b(?:say|tell)`/.test(source)) return [];
  const sayings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:say|tell)$/.test(node.tag.getText()))
      sayings.push(templateOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return sayings;
}

function templateOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const spans = template.templateSpans.map(({ literal }, nth) => `{${nth}}${literal.text}`);
  return template.head.text + spans.join('');
}

/** The places in a sentence, in order: `{0}`, `{1}`. */
export function placesIn(sentence: string): readonly string[] {
  return (sentence.match(/\{\d+\}/g) ?? []).sort();
}

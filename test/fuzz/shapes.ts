import assert from 'node:assert/strict';
import type { DocumentSymbol, Position, Range, SelectionRange, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Checks an answer against the text that the client had when it came; throws where the protocol would be broken. */
export type Shape = (answer: unknown, text: TextDocument) => void;

/** Whatever it is, every range in it lies within the text. */
export const ranges: Shape = (answer, text) => {
  if (Array.isArray(answer)) for (const one of answer) ranges(one, text);
  else if (typeof answer === 'object' && answer !== null)
    for (const [name, value] of Object.entries(answer)) {
      if (RANGES.includes(name)) assertWithin(value as Range, text);
      else if (!NOT_HERE.includes(name)) ranges(value, text);
    }
};

const RANGES = ['range', 'selectionRange', 'targetSelectionRange', 'originSelectionRange', 'exchange'];

/** What may be about another document, or is for the server itself. */
const NOT_HERE = ['data', 'command', 'edit', 'uri', 'relatedInformation'];

/** Children lie within their parents, but for the turns of a speaker, and what is selected within the whole. */
export const symbols: Shape = (answer, text) => {
  const visit = (all: readonly DocumentSymbol[], within?: Range): void => {
    for (const { name, kind, range, selectionRange, children = [] } of all) {
      assert.ok(name.trim() !== '', 'a symbol without a name');
      assertWithin(range, text);
      assert.ok(contains(range, selectionRange), 'what is selected lies outside');
      if (within !== undefined) assert.ok(contains(within, range), 'a child lies outside');
      visit(children, kind === SymbolKind.Class ? undefined : range);
    }
  };
  visit(answer as DocumentSymbol[]);
};

/** Five numbers for each, one after the other, none over the end of its line. */
export const tokens: Shape = (answer, text) => {
  const { data } = answer as { data: readonly number[] };
  assert.equal(data.length % 5, 0);
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
    assert.ok(down >= 0 && right >= 0 && length > 0, 'tokens overlap or are empty');
    line += down;
    character = down > 0 ? right : character + right;
    assertWithin({ start: { line, character }, end: { line, character: character + length } }, text);
  }
};

/** Each is larger than the one before. */
export const selections: Shape = (answer, text) => {
  for (const first of answer as SelectionRange[])
    for (let at: SelectionRange | undefined = first; at !== undefined; at = at.parent) {
      assertWithin(at.range, text);
      if (at.parent !== undefined) assert.ok(contains(at.parent.range, at.range), 'a parent is smaller');
    }
};

/** Lines that fold are there, the first above the last. */
export const folds: Shape = (answer, text) => {
  for (const { startLine, endLine } of answer as { startLine: number; endLine: number }[])
    assert.ok(startLine >= 0 && startLine <= endLine && endLine < text.lineCount, 'a fold outside of the text');
};

/** A report of findings, in full or unchanged. */
export const report: Shape = (answer, text) => {
  const { kind, items = [] } = answer as { kind: string; items?: readonly unknown[] };
  assert.ok(kind === 'full' || kind === 'unchanged');
  ranges(items, text);
};

/** Edits of this text that do not overlap. */
export const edits: Shape = (answer, text) => {
  const sorted = (answer as TextEdit[]).map(({ range }) => range).sort((a, b) => compare(a.start, b.start));
  for (const [at, range] of sorted.entries()) {
    assertWithin(range, text);
    const before = sorted[at - 1];
    if (before !== undefined) assert.ok(compare(before.end, range.start) <= 0, 'edits overlap');
  }
};

/** The edits that an edit of the workspace makes in this text. */
export const workspaceEdit: Shape = (answer, text) => {
  for (const change of (answer as WorkspaceEdit).documentChanges ?? [])
    if ('edits' in change && change.textDocument.uri === text.uri) {
      assert.equal(change.textDocument.version, text.version);
      edits(change.edits, text);
    }
};

/** Nothing is said of it. */
export const anything: Shape = () => undefined;

function assertWithin({ start, end }: Range, text: TextDocument): void {
  for (const place of [start, end]) {
    const nearest = text.positionAt(text.offsetAt(place));
    assert.deepEqual(place, nearest, 'a place outside of the text');
  }
  assert.ok(compare(start, end) <= 0, 'a range ends before it begins');
}

function contains(outer: Range, inner: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

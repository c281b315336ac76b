import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Chance } from './chance';
import { somePieces } from './texts';
import type { Shape } from './shapes';
import * as shapes from './shapes';

/** Something that an editor asks, what it says besides the document, and what every answer to it is like. */
export interface Question {
  readonly method: string;
  readonly params: (chance: Chance, text: TextDocument) => object;
  readonly shape: Shape;
}

const none = () => ({});
const atPlace = (chance: Chance, text: TextDocument) => ({ position: somePlace(chance, text) });
const inRange = (chance: Chance, text: TextDocument) => ({ range: someRange(chance, text) });
const options = { tabSize: 4, insertSpaces: true };

/** Every request about one document. */
export const QUESTIONS: readonly Question[] = [
  { method: 'textDocument/documentSymbol', params: none, shape: shapes.symbols },
  { method: 'textDocument/diagnostic', params: none, shape: shapes.report },
  { method: 'textDocument/semanticTokens/full', params: none, shape: shapes.tokens },
  { method: 'textDocument/semanticTokens/range', params: inRange, shape: shapes.tokens },
  { method: 'textDocument/foldingRange', params: none, shape: shapes.folds },
  { method: 'textDocument/hover', params: atPlace, shape: shapes.ranges },
  { method: 'textDocument/definition', params: atPlace, shape: shapes.ranges },
  { method: 'textDocument/declaration', params: atPlace, shape: shapes.anything },
  { method: 'textDocument/references', params: references, shape: shapes.anything },
  { method: 'textDocument/documentHighlight', params: atPlace, shape: shapes.ranges },
  { method: 'textDocument/documentLink', params: none, shape: shapes.ranges },
  { method: 'textDocument/completion', params: atPlace, shape: shapes.ranges },
  { method: 'textDocument/inlineCompletion', params: inlineCompletion, shape: shapes.ranges },
  { method: 'textDocument/linkedEditingRange', params: atPlace, shape: shapes.anything },
  { method: 'textDocument/codeLens', params: none, shape: shapes.ranges },
  { method: 'textDocument/inlayHint', params: inRange, shape: shapes.anything },
  { method: 'textDocument/codeAction', params: codeAction, shape: shapes.anything },
  { method: 'textDocument/formatting', params: () => ({ options }), shape: shapes.edits },
  { method: 'textDocument/rangeFormatting', params: rangeFormatting, shape: shapes.edits },
  { method: 'textDocument/onTypeFormatting', params: onTypeFormatting, shape: shapes.edits },
  { method: 'textDocument/selectionRange', params: selectionRange, shape: shapes.selections },
  { method: 'textDocument/prepareRename', params: atPlace, shape: shapes.ranges },
  { method: 'textDocument/rename', params: rename, shape: shapes.workspaceEdit },
  { method: 'turnwise/overview', params: none, shape: shapes.ranges },
  { method: 'turnwise/markdown', params: none, shape: shapes.anything },
  { method: 'turnwise/find', params: find, shape: shapes.anything },
  { method: 'turnwise/speakers', params: none, shape: shapes.anything },
  { method: 'turnwise/speakerChoices', params: atPlace, shape: shapes.anything },
  { method: 'turnwise/writeLabel', params: writeLabel, shape: shapes.anything },
  { method: 'turnwise/pasteAsTurns', params: pasteAsTurns, shape: shapes.ranges },
  { method: 'turnwise/coloredLabels', params: inRange, shape: shapes.ranges },
];

/** A place in a text, now and then one far outside of it. */
export function somePlace(chance: Chance, text: TextDocument): Position {
  if (chance.onceIn(20)) return { line: chance.pick([0, 3, 1e6, 2147483647]), character: chance.pick([0, 9999]) };
  return text.positionAt(chance.below(text.getText().length + 1));
}

function someRange(chance: Chance, text: TextDocument) {
  const [a, b] = [somePlace(chance, text), somePlace(chance, text)];
  return a.line < b.line || (a.line === b.line && a.character <= b.character)
    ? { start: a, end: b }
    : { start: b, end: a };
}

function references(chance: Chance, text: TextDocument) {
  return { ...atPlace(chance, text), context: { includeDeclaration: chance.onceIn(2) } };
}

function inlineCompletion(chance: Chance, text: TextDocument) {
  return { ...atPlace(chance, text), context: { triggerKind: 1 + chance.below(2) } };
}

function codeAction(chance: Chance, text: TextDocument) {
  const only = chance.pick([undefined, ['quickfix'], ['refactor'], ['source.fixAll.turnwise']]);
  return { ...inRange(chance, text), context: { diagnostics: [], ...(only && { only }) } };
}

function rangeFormatting(chance: Chance, text: TextDocument) {
  return { ...inRange(chance, text), options };
}

function onTypeFormatting(chance: Chance, text: TextDocument) {
  return { ...atPlace(chance, text), ch: chance.pick([':', '：']), options };
}

function selectionRange(chance: Chance, text: TextDocument) {
  return { positions: Array.from({ length: 1 + chance.below(3) }, () => somePlace(chance, text)) };
}

function rename(chance: Chance, text: TextDocument) {
  return { ...atPlace(chance, text), newName: chance.pick(['Ann Berg', 'Ben Ray', '', ' : ', 'a\nb', '\0', '王芳']) };
}

function find(chance: Chance, text: TextDocument) {
  const what = ['nextQuestion', 'previousTurn', 'nextUnanswered', 'answer', 'nextLabelToFix', 'exchange', 'nowhere'];
  return { ...atPlace(chance, text), what: chance.pick(what) };
}

function writeLabel(chance: Chance, text: TextDocument) {
  const to = chance.pick([undefined, 1, 7, 'Ann Lee', 'Somebody New', '']);
  return { ...atPlace(chance, text), what: chance.pick(['speaker', 'turn']), ...(to === undefined ? {} : { to }) };
}

function pasteAsTurns(chance: Chance, text: TextDocument) {
  return { ...atPlace(chance, text), text: somePieces(chance, 12) };
}

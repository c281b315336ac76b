import type { Chance } from './chance';

/** A message that no client should send. */
export interface Breach {
  readonly method: string;
  readonly params: unknown;
  /** Whether it is to be answered. */
  readonly isRequest: boolean;
}

/** Parameters of every wrong kind, some of them nearly right. */
function someParams(chance: Chance, uri: string): unknown {
  const textDocument = { uri };
  return chance.pick<unknown>([
    undefined,
    null,
    [],
    {},
    { textDocument: null },
    { textDocument: { uri: 7 } },
    { textDocument: { uri: '' } },
    { textDocument: { uri: '%%%:\\' }, position: { line: 0, character: 0 } },
    { textDocument },
    { textDocument, position: null, range: null, positions: null, context: null },
    { textDocument, position: { line: 'a', character: {} }, range: { start: 1 }, positions: [null], newName: 3 },
    { textDocument, position: { line: -1, character: -1 }, range: { start: { line: 5 }, end: {} }, query: null },
    { textDocument, position: { line: 1.5, character: NaN }, text: 0, what: [], to: {}, query: {} },
    { command: 'turnwise.relabel', arguments: [uri, { action: 'giveTurn', range: {} }] },
    { command: 'turnwise.relabel', arguments: { 0: uri } },
    { command: 'turnwise.declareAlias', arguments: [uri, '', '', ''] },
    { data: { uri, turn: 1e9, about: 'speaker', version: 1 }, range: 3 },
    { changes: [null] },
    { event: null },
    { settings: [] },
  ]);
}

const REQUESTS = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'textDocument/rename',
  'textDocument/selectionRange',
  'textDocument/semanticTokens/range',
  'textDocument/rangeFormatting',
  'textDocument/references',
  'codeAction/resolve',
  'codeLens/resolve',
  'workspace/executeCommand',
  'workspace/symbol',
  'turnwise/writeLabel',
  'turnwise/pasteAsTurns',
  'turnwise/markdown',
  'turnwise/overview',
  'turnwise/timeAt',
  'turnwise/placeAt',
  'turnwise/reader',
  'turnwise/timeline',
  'turnwise/figures',
  'turnwise/firstWords',
  'turnwise/recording',
  'turnwise/writeTime',
  'turnwise/doubtful',
  'nobody/knows',
];

/** None that opens, changes or closes a document: for those see the test of the doors. */
const NOTIFICATIONS = [
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'textDocument/didSave',
  '$/cancelRequest',
  '$/setTrace',
  'nobody/hears',
];

/** A message that breaks the protocol, perhaps about a document. */
export function someBreach(chance: Chance, uri: string): Breach {
  const isRequest = !chance.onceIn(3);
  return { isRequest, method: chance.pick(isRequest ? REQUESTS : NOTIFICATIONS), params: someParams(chance, uri) };
}

// What an afternoon gives: the library's text document, and the whole text read anew for every answer.
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);

function turnsOf({ textDocument: { uri } }) {
  const turns = [];
  documents
    .get(uri)
    .getText()
    .split(/\r?\n/)
    .forEach((text, line) => {
      const [head, speaker] = /^([\p{Lu}][\p{L} .'’-]{1,40}):\s/u.exec(text) ?? [];
      if (speaker !== undefined) turns.push({ line, end: line, speaker, text: text.slice(head.length) });
      else if (turns.length > 0 && text.trim() !== '') turns.at(-1).end = line;
    });
  return turns;
}

function lines(line, end) {
  return { start: { line, character: 0 }, end: { line: end, character: 0 } };
}

function once(turns) {
  const counts = new Map();
  for (const { speaker } of turns) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return turns.filter(({ speaker }) => counts.get(speaker) === 1);
}

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    semanticTokensProvider: { legend: { tokenTypes: ['speaker'], tokenModifiers: [] }, range: true },
  },
}));
connection.onDocumentSymbol((params) =>
  turnsOf(params)
    .filter(({ text }) => text.includes('?'))
    .map(({ line, end, text }) => ({
      name: text.slice(0, 80),
      kind: 24,
      range: lines(line, end),
      selectionRange: lines(line, line),
    })),
);
connection.onFoldingRanges((params) => turnsOf(params).map(({ line, end }) => ({ startLine: line, endLine: end })));
connection.onHover((params) => {
  const turn = turnsOf(params).findLast(({ line }) => line <= params.position.line);
  return turn && { contents: turn.speaker };
});
connection.onDefinition((params) => {
  const { uri } = params.textDocument;
  const question = turnsOf(params).findLast(({ line, text }) => line <= params.position.line && text.includes('?'));
  return question && { uri, range: lines(question.line, question.end) };
});
connection.languages.diagnostics.on((params) => ({
  kind: 'full',
  items: once(turnsOf(params)).map(({ line }) => ({ range: lines(line, line), message: 'A label that stands once.' })),
}));
connection.languages.semanticTokens.onRange((params) => {
  const { start, end } = params.range;
  const seen = turnsOf(params).filter(({ line }) => line >= start.line && line <= end.line);
  return {
    data: seen.flatMap(({ line, speaker }, at) => [line - (seen[at - 1]?.line ?? 0), 0, speaker.length, 0, 0]),
  };
});
documents.listen(connection);
connection.listen();

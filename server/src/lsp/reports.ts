import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';

/** The last report on each document, so that a client need not be told twice. */
export class Reports {
  private readonly last = new Map<string, { readonly resultId: string; readonly content: string }>();
  private count = 0;

  /** The report, or only that it is the same as the one the client has already. */
  report(uri: string, items: Diagnostic[], previousResultId: string | undefined): DocumentDiagnosticReport {
    const last = this.last.get(uri);
    const content = JSON.stringify(items);
    if (last?.content === content && last.resultId === previousResultId) {
      return { kind: 'unchanged', resultId: last.resultId };
    }
    const resultId = String(++this.count);
    this.last.set(uri, { resultId, content });
    return { kind: 'full', resultId, items };
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

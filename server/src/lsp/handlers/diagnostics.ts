import type { Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { findingsOf } from '../diagnostics/findings';
import type { HandlerInput, Handler } from '../handle';
import type { Reports } from '../diagnostics/reports';
import { diagnostic } from '../../messages/toProtocol';

/** Answers a client that pulls; what was reported before is not told again. */
export function handleDiagnostics(reports: Reports): Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> {
  return (asked, { previousResultId }) => reports.report(asked.document.uri, findingsOf(asked), previousResultId);
}

/** What is wrong with a document, for a client that is pushed to. */
export function diagnosticsOf(asked: HandlerInput): Diagnostic[] {
  const { client, document } = asked;
  return findingsOf(asked).map((finding) => diagnostic(document.uri, finding, client));
}

import type { Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { readDeclarations } from '../../analysis/declarations';
import type { Finding } from '../../analysis/findings';
import { participantsInvalid, problemFinding } from '../../analysis/rules/participantsInvalid';
import { diagnostics } from '../../features/diagnostics';
import type { Document } from '../documents';
import { isFolderFile, isIgnored } from '../folders';
import type { Asked, Handler } from '../handle';
import type { Reports } from '../reports';
import { diagnostic } from '../toProtocol';

/** Answers a client that pulls; what was reported before is not told again. */
export function handleDiagnostics(reports: Reports): Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> {
  return (asked, { previousResultId }) => reports.report(asked.document.uri, diagnosticsOf(asked), previousResultId);
}

/** What is wrong with a document. What the folder's file says to ignore is not checked. */
export function diagnosticsOf({ client, document, snapshot, folder }: Asked): Diagnostic[] {
  const ignored = folder !== undefined && isIgnored(folder, document.uri);
  const findings = isFolderFile(document.uri) ? problemsOf(document) : ignored ? [] : diagnostics(snapshot);
  return findings.map((finding) => diagnostic(document, finding, client));
}

/** A `.turnwise.yaml` is no transcript: all that can be wrong are its declarations, as they stand in the editor. */
function problemsOf({ text }: Document): readonly Finding[] {
  const { problems } = readDeclarations(text.toString(), { kind: 'folder' });
  return problems.map((problem) => ({
    code: participantsInvalid.code,
    severity: problem.severity,
    related: [],
    fixes: [],
    alias: undefined,
    unnecessary: false,
    ...problemFinding(problem),
  }));
}

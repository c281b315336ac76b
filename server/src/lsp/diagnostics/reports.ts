import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Finding } from '../../rules/finding';
import { perObject } from '../../text/perObject';
import type { Client } from '../../messages/client';
import { diagnostic } from '../../messages/toProtocol';

/** What was reported on a document. */
interface Report {
  readonly resultId: string;
  readonly items: Diagnostic[];
  readonly written: (finding: Finding) => Diagnostic;
}

/** The last report on each document, so that a client need not be told twice. */
export class Reports {
  private readonly last = new Map<string, Report>();
  private count = 0;

  constructor(private readonly client: Client) {}

  /** The report of all findings, or only that it is the same as the one that the client has already. */
  report(uri: string, findings: readonly Finding[], previousResultId: string | undefined): DocumentDiagnosticReport {
    const last = this.last.get(uri);
    const written = last?.written ?? perObject((finding: Finding) => diagnostic(uri, finding, this.client));
    const items = findings.map(written);
    const isSame = last !== undefined && last.resultId === previousResultId && areSame(last.items, items);
    const resultId = isSame ? last.resultId : String(++this.count);
    this.last.set(uri, { resultId, items, written });
    return isSame ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

/** Most are the same objects, since a finding in a turn that did not change is. */
function areSame(before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean {
  const isSame = (one: Diagnostic, nth: number): boolean =>
    one === before[nth] || JSON.stringify(one) === JSON.stringify(before[nth]);
  return before.length === now.length && now.every(isSame);
}

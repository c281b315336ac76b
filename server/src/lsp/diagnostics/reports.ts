import type { Finding } from '../../rules/finding';
import type { Client } from '../client/client';
import { Encoded, piece } from '../encoded/encoded';
import { inRows } from '../encoded/rows';
import { diagnostic } from '../toProtocol';

/** What was reported on a document. */
interface Report {
  readonly resultId: string;
  readonly pieces: readonly Uint8Array[];
  readonly written: (findings: readonly Finding[]) => readonly Uint8Array[];
}

/** The last report on each document, so that a client need not be told twice, and what it knows is not written twice. */
export class Reports {
  private readonly last = new Map<string, Report>();
  private count = 0;

  constructor(private readonly client: Client) {}

  /** The report of all findings, or only that it is the same as the one the client has already. */
  report(uri: string, findings: readonly Finding[], previousResultId: string | undefined): Encoded {
    const last = this.last.get(uri);
    const written = last?.written ?? inRows((finding) => JSON.stringify(diagnostic(uri, finding, this.client)));
    const pieces = written(findings);
    const isSame = last !== undefined && last.resultId === previousResultId && areSame(last.pieces, pieces);
    const resultId = isSame ? last.resultId : String(++this.count);
    this.last.set(uri, { resultId, pieces, written });
    if (isSame) return new Encoded([piece(JSON.stringify({ kind: 'unchanged', resultId }))]);
    return new Encoded([piece(`{"kind":"full","resultId":"${resultId}","items":[`), ...pieces, END]);
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

const END = piece(']}');

/** Most pieces are the same objects as before. */
function areSame(before: readonly Uint8Array[], now: readonly Uint8Array[]): boolean {
  return before.length === now.length && before.every((one, nth) => areEqual(one, now[nth]));
}

function areEqual(a: Uint8Array, b: Uint8Array | undefined): boolean {
  if (a === b) return true;
  if (a.length !== b?.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

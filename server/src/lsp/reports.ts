import { Encoded, piece } from './encoded';

/** The last report on each document, so that a client need not be told twice. */
export class Reports {
  private readonly last = new Map<string, { readonly resultId: string; readonly items: readonly Uint8Array[] }>();
  private count = 0;

  /** The report of findings that are written in JSON, or only that it is the same as the one the client has already. */
  report(uri: string, items: readonly Uint8Array[], previousResultId: string | undefined): Encoded {
    const last = this.last.get(uri);
    if (last?.resultId === previousResultId && last !== undefined && areSame(last.items, items)) {
      return new Encoded([piece(JSON.stringify({ kind: 'unchanged', resultId: last.resultId }))]);
    }
    const resultId = String(++this.count);
    this.last.set(uri, { resultId, items });
    const pieces = [piece(`{"kind":"full","resultId":"${resultId}","items":[`)];
    items.forEach((item, nth) => pieces.push(...(nth === 0 ? [] : [COMMA]), item));
    pieces.push(END);
    return new Encoded(pieces);
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

const [COMMA, END] = [piece(','), piece(']}')];

/** Most pieces are the same objects as before. */
function areSame(before: readonly Uint8Array[], now: readonly Uint8Array[]): boolean {
  return before.length === now.length && before.every((one, nth) => areEqual(one, now[nth]));
}

function areEqual(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return a === b || (a.length === b?.length && a.every((byte, at) => byte === b[at]));
}

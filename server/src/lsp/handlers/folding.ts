import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { FoldingRangeRequest, ProtocolRequestType } from 'vscode-languageserver';
import { perObject } from '../../text/perObject';
import type { Fold } from '../../queries/display/folding';
import { folding } from '../../queries/display/folding';
import type { Client } from '../client/client';
import { Encoded, piece } from '../encoded/encoded';
import type { Handler } from '../handle';

/** The protocol's request for what folds, which is answered as text. */
export const FOLDING_REQUEST = new ProtocolRequestType<
  FoldingRangeParams,
  Encoded | FoldingRange[] | null,
  never,
  void,
  void
>(FoldingRangeRequest.method);

/** Folds are whole lines, which suits clients that can fold nothing less. */
export const handleFolding: Handler<FoldingRangeParams, Encoded> = ({ client, snapshot }) =>
  writtenFor(client)(folding(snapshot));

/** Editors ask after each pause in typing, and mostly nothing folds otherwise than before. */
const writtenFor = perObject((client: Client) =>
  perObject((folds: readonly Fold[]) => new Encoded([piece(JSON.stringify(foldingRanges(folds, client)))])),
);

function foldingRanges(folds: readonly Fold[], { foldingLimit }: Client): FoldingRange[] {
  return longest(folds, foldingLimit).map(({ line, endLine, kind }) => ({
    startLine: line,
    endLine,
    ...(kind === undefined ? {} : { kind }),
  }));
}

/** As many as the client takes, in their order; the shortest are missed least. */
function longest(folds: readonly Fold[], limit: number): readonly Fold[] {
  if (folds.length <= limit) return folds;
  const length = ({ line, endLine }: Fold): number => endLine - line;
  const kept = new Set([...folds].sort((a, b) => length(b) - length(a)).slice(0, Math.max(0, limit)));
  return folds.filter((fold) => kept.has(fold));
}

import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { Fold } from '../../queries/display/folding';
import { folding } from '../../queries/display/folding';
import { perObject } from '../../text/perObject';
import type { Client } from '../../messages/client';
import type { Handler } from '../handle';

/** Folds are whole lines, which suits clients that can fold nothing less. */
export const handleFolding: Handler<FoldingRangeParams, FoldingRange[]> = ({ client, snapshot }) =>
  rangesFor(client)(folding(snapshot));

/** Editors ask after each pause in typing, and mostly nothing folds otherwise than before. */
const rangesFor = perObject((client: Client) => perObject((folds: readonly Fold[]) => foldingRanges(folds, client)));

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

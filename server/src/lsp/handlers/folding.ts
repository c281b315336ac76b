import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { Fold } from '../../features/folding';
import { folding } from '../../features/folding';
import type { Handler } from '../handle';

/** Folds are whole lines, which suits clients that can fold nothing less. */
export const handleFolding: Handler<FoldingRangeParams, FoldingRange[]> = ({ client, snapshot }) =>
  longest(folding(snapshot), client.foldingLimit).map(({ line, endLine, kind }) => ({
    startLine: line,
    endLine,
    ...(kind === undefined ? {} : { kind }),
  }));

/** As many as the client takes, in their order; the shortest are missed least. */
function longest(folds: readonly Fold[], limit: number): readonly Fold[] {
  if (folds.length <= limit) return folds;
  const length = ({ line, endLine }: Fold): number => endLine - line;
  const kept = new Set([...folds].sort((a, b) => length(b) - length(a)).slice(0, Math.max(0, limit)));
  return folds.filter((fold) => kept.has(fold));
}

import type { ExportChoice } from '../../server/src/lsp/protocol/converting';
import { tell } from './words';

/** A format in the list of those that a transcript can be exported to. */
export interface ExportLine {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly format: string;
  readonly endings: readonly string[];
  /** Why it cannot be chosen. */
  readonly refused: string | undefined;
  /** Whether `detail` says what would be lost. */
  readonly isTold: boolean;
}

/** The lines of that list: what would be lost below each; what cannot be done comes last, with the reason. */
export function exportLines(choices: readonly ExportChoice[]): readonly ExportLine[] {
  const lines = choices.map(({ format, name, endings, lost, refused }) => ({
    label: name,
    description: endings.map((ending) => `.${ending}`).join(' '),
    detail: refused ?? (lost === undefined ? '' : lost.length === 0 ? tell`Everything is kept.` : lost.join(' ')),
    format,
    endings,
    refused,
    isTold: lost !== undefined,
  }));
  return [
    ...lines.filter(({ refused }) => refused === undefined),
    ...lines.filter(({ refused }) => refused !== undefined),
  ];
}

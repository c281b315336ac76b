import type { Severity } from '../../api/shapes';

import type { Output } from '../io';

/** Colours of a terminal, or none. */
export interface Style {
  /** The columns of the terminal; undefined where it is none. */
  readonly width: number | undefined;
  heading(text: string): string;
  faint(text: string): string;
  severity(severity: Severity, text: string): string;
}

export function styleOf({ colours, width }: Pick<Output, 'colours' | 'width'>): Style {
  const paint = (code: number) => (text: string) => (colours ? `\u001B[${code}m${text}\u001B[0m` : text);
  const severities = { error: paint(31), warning: paint(33), information: paint(34), hint: paint(2) };
  return { width, heading: paint(1), faint: paint(2), severity: (severity, text) => severities[severity](text) };
}

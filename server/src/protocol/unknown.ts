import type { Range } from 'vscode-languageserver';

/** A property of an unknown value; undefined where it has none. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** The own properties of an unknown value; none where it has none. */
export function fields(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** Whether a value is a range of the protocol. */
export function isRange(value: unknown): value is Range {
  return ['start', 'end'].every((end) =>
    ['line', 'character'].every((part) => typeof field(field(value, end), part) === 'number'),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

import type { PickChoice, PickParams } from '../../../server/src/protocol/pick';
import { tell } from '../shared/words';

/** A participant in a list, or the name that was typed. */
export interface ChoiceLine {
  readonly label: string;
  readonly description: string;
  /** What they say. */
  readonly detail: string;
  readonly name: string;
  /** It stays in the list while the user types. */
  readonly alwaysShow: boolean;
}

/**
 * The lines of a list of participants, and what was typed where it is a new name and will do: the first of them where a
 * name is to be typed, so that Enter takes it, else the last.
 */
export function choiceLines(
  { choices, takesNewName, typed: what, likely }: PickParams,
  typed: string,
): readonly ChoiceLine[] {
  const name = typed.trim();
  const isKnown = choices.some((choice) => choice.name.toLowerCase() === name.toLowerCase());
  const lines = choices.map(lineOf);
  if (!takesNewName || name === '' || isKnown) return lines;
  const line = { ...newLine(what), label: `$(add) ${name}`, name };
  return likely === undefined ? [line, ...lines] : [...lines, line];
}

function lineOf({ name, number, description, excerpt }: PickChoice): ChoiceLine {
  const label = number !== undefined && number <= KEYS ? `${number}   ${name}` : name;
  return { label, description, detail: excerpt, name, alwaysShow: false };
}

/** There are so many keys with a number. */
const KEYS = 9;

/** Whom a number key chooses at once, if it is all that was typed; a new name may have numbers in it, but not alone. */
export function chosenBy({ choices }: PickParams, typed: string): string | undefined {
  return choices.find(({ number }) => number !== undefined && number <= KEYS && typed === String(number))?.name;
}

function newLine(what?: string): Pick<ChoiceLine, 'description' | 'detail' | 'alwaysShow'> {
  return { description: what ?? tell`a new name`, detail: '', alwaysShow: true };
}

import type { PickChoice, PickParams } from '../../server/src/lsp/protocol';

/** A participant in a list, or the name that was typed. */
export interface ChoiceLine {
  readonly label: string;
  readonly description: string;
  /** What they say. */
  readonly detail: string;
  readonly name: string;
  /** It stays whatever is typed. */
  readonly alwaysShow: boolean;
}

/** The lines of a list of participants; what was typed is the last of them where it is a new name and will do. */
export function choiceLines({ choices, takesNewName }: PickParams, typed: string): readonly ChoiceLine[] {
  const name = typed.trim();
  const isKnown = choices.some((choice) => choice.name.toLowerCase() === name.toLowerCase());
  const lines = choices.map(lineOf);
  return takesNewName && name !== '' && !isKnown ? [...lines, { ...NEW, label: `$(add) ${name}`, name }] : lines;
}

function lineOf({ name, description, excerpt }: PickChoice): ChoiceLine {
  return { label: name, description, detail: excerpt, name, alwaysShow: false };
}

const NEW = { description: 'a new name', detail: '', alwaysShow: true };

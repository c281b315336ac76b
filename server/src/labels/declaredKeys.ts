import type { Declarations } from '../model/declarations';
import { labelKey } from '../names/key';

/** What declarations say of labels, as keys to look up. */
export interface DeclaredKeys {
  readonly notSpeakers: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  /** The words of names that another program's front matter lists. */
  readonly words: ReadonlySet<string>;
}

export function declaredKeys({ participants, notSpeakers, named }: Declarations): DeclaredKeys {
  return {
    notSpeakers: new Set(notSpeakers.map(labelKey)),
    speakers: new Set(participants.flatMap(({ name, label, aliases }) => [name, label, ...aliases]).map(labelKey)),
    words: new Set(named.flatMap(({ name }) => labelKey(name).split(' '))),
  };
}

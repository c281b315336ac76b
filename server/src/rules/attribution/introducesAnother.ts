import { ownNamePlaces } from '../../language/introductions';
import type { Sign } from './sign';
import { say } from '../../words/say';

/** A turn that says `I'm Vera` under another's label. */
export const introducesAnother: Sign = {
  name: 'introduces another',
  isStrong: true,
  against(talk, at) {
    const turn = talk.turns[at];
    if (turn === undefined) return undefined;
    const names = talk.opening(at).map((sentence) => nameSaid(introduced(sentence)));
    const other = names.map((name) => (name === undefined ? undefined : talk.callable.get(name))).find(Boolean);
    if (other === undefined || other === turn.participant) return undefined;
    return {
      message: say`Whoever speaks here is called '${other.label}', but the label is '${turn.label}'.`,
      rightful: other,
    };
  },
};

/** In small letters it is a word: `I'm frank about that.` */
function nameSaid(name: string | undefined): string | undefined {
  const small = name?.toLowerCase();
  return small === name && small !== name?.toUpperCase() ? undefined : small;
}

/** The name that a sentence gives its speaker; `I'm Vera's sister` is somebody else. */
function introduced(sentence: string): string | undefined {
  for (const { at } of ownNamePlaces(sentence)) {
    const name = NAME.exec(sentence.slice(at))?.[0];
    if (name !== undefined) return name;
  }
  return undefined;
}

const NAME = /^\p{L}[\p{L}\p{M}-]+(?![\p{L}\p{M}'’-])/u;

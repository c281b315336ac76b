import type { Sign } from './sign';
import { say } from '../../words/say';

/** A turn that says `I'm Vera` under another's label. */
export const introducesAnother: Sign = {
  name: 'introduces another',
  isStrong: true,
  against(talk, at) {
    const turn = talk.turns[at];
    if (turn === undefined) return undefined;
    const names = talk.opening(at).map((sentence) => nameSaid(INTRODUCES.exec(sentence)?.groups?.name));
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

/** What one says of oneself; `I'm Vera's sister` is somebody else. */
const INTRODUCES =
  /(?:^|[\s,.])(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Ii]ch bin|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e suis|[Jj]e m['’]appelle|[Ss]oy|[Mm]e llamo|[Mm]i chiamo|我是|我叫)\s*(?<name>\p{L}[\p{L}\p{M}-]+)(?![\p{L}\p{M}'’-])/u;

import type { Range } from '../text/range';
import { withoutParticipant } from '../declaring/participant';
import type { Fix } from '../model/findings';
import type { Snapshot } from '../document/snapshot';
import type { Rule } from './rule';
import { say } from '../words/say';

/** Somebody whom the document's own front matter declares and who never speaks in it; the list of a folder is for all its files. */
export const unusedParticipant: Rule = {
  code: 'unused-participant',
  level: 'hint',
  label: false,
  *check(snapshot) {
    const { declarations, transcript } = snapshot;
    if (transcript.turns.length === 0) return;
    const speaking = new Set(
      transcript.participants.flatMap(({ name, declared, speakers }) => (declared ? [name] : speakers)),
    );
    const silent = declarations.participants.filter(({ name }) => !speaking.has(name));
    for (const { name, range } of silent) {
      yield {
        message: say`'${name}' is declared, and never speaks.`,
        at: snapshot.text.stretchOf(range),
        unnecessary: true,
        fixes: (now) => (silent.length <= MANY ? removing(now, name, range) : []),
      };
    }
  },
};

/** More people are not removed one by one; and to prove that one can be, the front matter is read again. */
const MANY = 10;

function removing(snapshot: Snapshot, name: string, range: Range): readonly Fix[] {
  const changes = withoutParticipant(snapshot, range);
  return changes.length === 0 ? [] : [{ title: say`Remove '${name}' from the participants`, certain: false, changes }];
}

import { withoutParticipant } from '../declareParticipant';
import type { Rule } from './rule';
import { say } from '../../words/say';

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
      const changes = silent.length <= MANY ? withoutParticipant(snapshot, range) : [];
      yield {
        message: say`'${name}' is declared, and never speaks.`,
        range,
        unnecessary: true,
        fixes:
          changes.length === 0 ? [] : [{ title: say`Remove '${name}' from the participants`, certain: false, changes }],
      };
    }
  },
};

/** More people are not removed one by one; and to prove that one can be, the front matter is read again. */
const MANY = 10;

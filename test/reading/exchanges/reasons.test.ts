import { deepEqual, equal, ok } from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { questionReasons } from '../../../server/src/reading/exchanges/reasons';
import { english } from '../../../server/src/words/say';

/** Enough of an interview for it to be plain who asks. */
const TALK = 'Ann: Were you there when it came?\n\nBo: I was, all day long, with the others from the yard.\n\n'.repeat(
  3,
);

/** Why the turns behind that, from the first one on, are questions or none. */
function reasonsIn(more: string): readonly string[] {
  const { conversation } = Snapshot.of(TALK + more).reading;
  const from = conversation.turns[6]?.line ?? 0;
  return questionReasons(conversation)
    .filter(({ turn }) => turn.line >= from)
    .map(({ turn, verdict }) => `${turn.label}: ${english(verdict.why)}`);
}

describe('the reasons of questions', () => {
  it('name the gate that a turn did not pass', () => {
    const reply = 'Bo: We walked home along the river that night, all of us.';
    const told = (said: string, answer = reply) => reasonsIn(`Ann: ${said}\n\n${answer}`)[0];
    equal(told('Thank you.'), 'Ann: thanks, and nothing more');
    equal(told('Mm-hmm.'), 'Ann: the noise of a listener');
    equal(told('[laughs]'), 'Ann: says nothing');
    equal(told('And then you went –'), 'Ann: breaks off after a few words');
    equal(told("You don't have to say."), 'Ann: lets the other off');
    equal(told('Good evening to all.'), 'Ann: a greeting');
    equal(told('That is a sad story.'), 'Ann: a comment on what was said');
    equal(told('Which is terrific.'), 'Ann: nothing but a verdict or a welcome');
    equal(told('We have time for two more.'), 'Ann: a word about the conversation itself');
    equal(told('It was late by then.', 'Bo: Thank you.'), 'Ann: the respondent only greets or gives thanks');
    equal(told('It was late by then.', 'Bo: [nods]'), 'Ann: the respondent says nothing to it');
  });

  it('name what respondents ask, and why they do not', () => {
    const asked = (said: string, next = 'Ann: The old one, yes.') => reasonsIn(`Bo: ${said}\n\n${next}`);
    deepEqual(asked('Do you mean the old bridge?'), [
      'Bo: asks back in a few words, and nothing else',
      'Ann: no respondent speaks next',
    ]);
    equal(asked('Sorry?')[0], 'Bo: asks to hear it again, or is a question by its tag alone');
    equal(asked('The old one?', 'Ann: Which one is old?')[0], 'Bo: the next turn asks, too');
    equal(asked('The old one?', 'Ann: Mm-hmm.')[0], 'Bo: the next turn is the noise of a listener');
    const long = 'We stood there all day long, and nobody came to tell us what had happened to them. Why was that?';
    equal(asked(long)[0], 'Bo: the question ends a turn that says more than it');
  });

  it('have the terms of a statement, of which the sum decides', () => {
    const { conversation } = Snapshot.of(`${TALK}Ann: So you saw it.\n\nBo: Yes, exactly.\n`).reading;
    const last = questionReasons(conversation).at(-1);
    equal(last && english(last.verdict.why), 'a statement that seeks a reply');
    const names = last?.terms?.map(({ name }) => english(name)) ?? [];
    ok(names.includes('begins as a conclusion does') && names.includes('the reply says yes or no'), names.join());
    const sum = last?.terms?.reduce((all, { weight }) => all + weight, 0) ?? 0;
    ok(sum > 0);
    equal(last?.turn.kind, 'question');
  });

  it('say of a text in which nobody interviews that this is so', () => {
    const meeting = ['Ann', 'Bo', 'Cy', 'Di'].map((name) => `${name}: We met at noon. Was it late?\n\n`).join('');
    const { conversation } = Snapshot.of(meeting.repeat(3)).reading;
    const whys = new Set(questionReasons(conversation).map(({ verdict }) => english(verdict.why)));
    deepEqual([...whys], ['nobody interviews']);
  });
});

import assert from 'node:assert/strict';
import { columnsRange } from '../../../server/src/document/places';
import { Snapshot } from '../../../server/src/document/snapshot';
import { read, show } from '../../support/marks';

/** The introduction, with the place marked that names the speaker of this label, and the fuller name found there. */
function check(label: string, introduction: string, fullName: string | undefined): void {
  const { text, ranges } = read(introduction);
  const talk = `Ines: When did you come here?\n\n${label}: In March.\n\nInes: And did you stay?\n\n${label}: I did.`;
  const snapshot = Snapshot.of(`${text}\n\n${talk}`);
  const participant = snapshot.transcript.participants.find((one) => one.label === label);
  assert.ok(participant, `${label} is a speaker`);
  const { namedAt } = participant;
  const found = namedAt === undefined ? [] : [columnsRange(snapshot.text, namedAt.line, namedAt)];
  assert.equal(show(text, found), show(text, ranges));
  assert.equal(participant.fullName, fullName);
}

describe('the name of a participant around the interview', () => {
  it('is fuller than the label, without titles', () => {
    check('Ambassador Reyes', 'We spoke to [[H.E. Ambassador Ramon Reyes]] in Lima.', 'Ramon Reyes');
    check('Holt', 'On the ice with [[Dr. Ben Holt]]', 'Ben Holt');
  });

  it('is found behind an office that nobody knows', () => {
    check('Harbour Master Voss', 'We met [[Harbour Master Helena Voss]] at the quay.', 'Helena Voss');
  });

  it('is none of a heading in capitals', () => {
    check('The Chairman', 'VIEWS ON THE HARBOUR\n\nA talk about dues.', undefined);
    check('Mr. Harbour', 'VIEWS ON THE [[HARBOUR]]', undefined);
    check('Mr. Holt', 'A TALK WITH [[BEN HOLT]] ON THE ICE', 'BEN HOLT');
    check('Mr. Holt', 'A TALK WITH [[BEN HOLT RADIO FIVE]]', undefined);
  });

  it('is found though it is no fuller', () => {
    check('Ben Holt', 'On the ice with [[Ben Holt]], who knows it.', undefined);
  });

  it('is the fuller one where it stands twice', () => {
    check('Holt', 'Holt on the ice\n\nWe met [[Ben Holt]] in March.', 'Ben Holt');
  });

  it('begins behind a possessive', () => {
    check('Tamsin', "The interview was led by Radio Five's [[Tamsin Arkwright]] in March.", 'Tamsin Arkwright');
    check('Tamsin Arkwright', 'Radio Five’s [[Tamsin Arkwright]] asks.', undefined);
    check('Arkwright', "Reuters' [[Tamsin Arkwright]] asks.", 'Tamsin Arkwright');
  });

  it('ends with its own possessive', () => {
    check('Holt', "It is [[Ben Holt]]'s ice.", 'Ben Holt');
    check('Holt', "It is [[Ben Holt]]'s North Pole.", 'Ben Holt');
  });

  it('ends with the sentence, and not with a short form', () => {
    check('Holt', 'We spoke with [[Ben Holt]]. Here is what he said.', 'Ben Holt');
    check('Holt', 'We spoke with [[Prof. B. J. Holt]]. He had time.', 'B. J. Holt');
  });

  it('keeps the small words in it', () => {
    check('Marisol', 'We spoke with [[Marisol de la Cruz]] in May.', 'Marisol de la Cruz');
  });

  it('is not looked for by a title alone', () => {
    check('Ambassador', 'We spoke to Ambassador Ramon Reyes.', undefined);
  });

  it('may not be there', () => {
    check('Ben Holt', 'We spoke to someone in Lima, and to Ben Reyes.', undefined);
  });

  it('is not looked for in Chinese, which has no capitals', () => {
    check('林馆长', '我们采访了图书馆林馆长。', undefined);
  });
});

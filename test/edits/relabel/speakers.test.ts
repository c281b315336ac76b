import assert from 'node:assert/strict';
import { isPlaceholder } from '../../../server/src/edits/relabel/nameSpeaker';
import { check } from './check';

const TALK = `
  Speaker 1: When did you come here?

  Speaker 2: In |March, said Speaker 1.

  Speaker 1: And did you stay?

  Speaker 2: I did.

  Cara: The ferry comes.

  Cara: It does.
`;

const plain = TALK.replace('|', '');

describe('naming a speaker', () => {
  it('changes all their labels, and no mention in speech', () => {
    check(TALK, 'nameSpeaker', 'Ben Holt', plain.replaceAll('Speaker 2:', 'Ben Holt:'));
  });

  it('changes the declaration', () => {
    const declared = (name: string) => `
      ---
      participants: [${name}]
      ---

      Ann: When did you come here?

      ${name}: In |March.

      Ann: And did you stay?

      ${name}: I did.
    `;
    check(declared('Speaker 2'), 'nameSpeaker', 'Ben', declared('Ben').replace('|', ''));
  });

  it('is refused for what can be no label', () => {
    check(TALK, 'nameSpeaker', ' ', /needs a name/);
    check(TALK, 'nameSpeaker', undefined, /which other/);
  });

  it('is sought for labels that name nobody', () => {
    for (const label of ['Speaker 1', 'SPEAKER_00', 'Unknown', '?', '???']) assert.ok(isPlaceholder(label), label);
    for (const label of ['Ann', 'Interviewer', 'Mayor Okafor', '记者']) assert.ok(!isPlaceholder(label), label);
  });
});

describe('merging a speaker into another', () => {
  it('gives all their turns to the other', () => {
    check(TALK, 'mergeSpeakers', 'Cara', plain.replaceAll('Speaker 2:', 'Cara:'));
  });

  it('is refused with oneself', () => {
    check(TALK, 'mergeSpeakers', 'Speaker 2', /one speaker already/);
  });
});

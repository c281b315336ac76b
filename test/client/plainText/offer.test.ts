import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Circumstances } from '../../../client/src/plainText/offer';
import { choicesFor, nextStep, offerMessage, rememberedMessage } from '../../../client/src/plainText/offer';

describe('the offer for a plain text', () => {
  it('is made once for each, and once in a window', () => {
    equal(nextStep(circumstances({})), 'offer');
    equal(nextStep(circumstances({ wasAsked: true })), 'nothing');
    equal(nextStep(circumstances({ wasOffered: true })), 'nothing');
  });

  it('is never made after Never', () => {
    equal(nextStep(circumstances({ mode: 'never' })), 'nothing');
  });

  it('gives way to the switch after Always', () => {
    equal(nextStep(circumstances({ mode: 'always' })), 'switch');
    equal(nextStep(circumstances({ mode: 'always', wasAsked: true, path: '/in/CAPITALS.TXT' })), 'switch');
  });

  it('leaves a text alone that someone switched back', () => {
    equal(nextStep(circumstances({ mode: 'always', isTakenBack: true })), 'nothing');
  });

  it('switches nothing unasked but files of plain text and Markdown', () => {
    equal(nextStep(circumstances({ mode: 'always', path: '/in/talk.md' })), 'switch');
    equal(nextStep(circumstances({ mode: 'always', path: 'Untitled-1' })), 'nothing');
    equal(nextStep(circumstances({ mode: 'always', path: '/in/build.log' })), 'nothing');
  });

  it('names its text, which may not be in front any more, and says what was found', () => {
    equal(
      offerMessage('talk.txt', { turns: 34, speakers: 2, whole: true }),
      'talk.txt looks like an interview: 34 turns, 2 speakers. Open it as a transcript?',
    );
  });

  it('claims no more than the look has seen', () => {
    equal(
      offerMessage('talk.txt', { turns: 210, speakers: 1, whole: false }),
      'talk.txt looks like an interview: at least 210 turns, 1 speaker. Open it as a transcript?',
    );
  });

  it('says where the way back from a choice for good is', () => {
    for (const choice of ['always', 'never'] as const)
      ok(rememberedMessage(choice).includes('turnwise.plainText.offer'), choice);
  });

  it('has Always only where a folder can remember it', () => {
    deepEqual(choicesFor('/in/talk.txt', true), ['open', 'always', 'never']);
    deepEqual(choicesFor('/in/talk.md', true), ['open', 'always', 'never']);
    deepEqual(choicesFor('/in/talk.txt', false), ['open', 'never']);
    deepEqual(choicesFor('Untitled-1', true), ['open', 'never']);
  });
});

function circumstances(some: Partial<Circumstances>): Circumstances {
  return { mode: 'ask', path: '/in/talk.txt', wasAsked: false, wasOffered: false, isTakenBack: false, ...some };
}

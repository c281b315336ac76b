import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { figuresOf } from '../../../server/src/queries/figures/figures';
import type { FigureCounts, Figures } from '../../../server/src/shapes/figures';

const CAST = '---\nparticipants: [{ name: Ann, role: interviewer }, { name: Bo, role: respondent }]\n---\n';

function figures(talk: string): Figures {
  return figuresOf(Snapshot.of(`${CAST}${talk}`));
}

/** Of all, and of each speaker. */
function each<T>({ speakers, ...all }: Figures, tell: (counts: FigureCounts) => T): readonly T[] {
  return [all, ...speakers].map(tell);
}

const cue = (times: string, said: string) => `${times}\n${said}\n\n`;

describe('The figures of a talk', () => {
  it('count the words of questions, and those that nobody answers, for each speaker', () => {
    const talk = figures('Ann: How are you?\n\nBo: Well, thank you. And how are you?\n\nAnn: What is that over there?');
    assert.deepEqual(
      each(talk, ({ questions, questionWords, unanswered }) => [questions, questionWords, unanswered]),
      [
        [2, 8, 1],
        [2, 8, 1],
        [0, 0, 0],
      ],
    );
  });

  it('go by words where the text has no times, and say so', () => {
    const talk = figures('Ann: How are you?\n\nBo: Well, thank you.\n\nAnn: So.');
    assert.equal(talk.basis, 'words');
    assert.deepEqual(
      each(talk, ({ longest }) => longest),
      [
        { line: 4, words: 3 },
        { line: 4, words: 3 },
        { line: 6, words: 3 },
      ],
    );
    assert.deepEqual(
      talk.speakers.map(({ share, timeShare }) => [share, timeShare]),
      [
        [0.571, undefined],
        [0.429, undefined],
      ],
    );
  });

  it('go by times where these tell nearly all: the longest turn may have fewer words', () => {
    const talk = figures(
      '[0:00] Ann: How are you today, and how is the family?\n\n[0:02] Bo: So so.\n\n[0:32] Ann: Why is that, if I may ask?\n\n[0:40] Bo: Oh.',
    );
    assert.equal(talk.basis, 'times');
    assert.deepEqual(
      each(talk, ({ longest }) => longest),
      [
        { line: 6, words: 2, seconds: 30 },
        { line: 8, words: 7, seconds: 8 },
        { line: 6, words: 2, seconds: 30 },
      ],
    );
    assert.deepEqual(
      talk.speakers.map(({ timeShare }) => timeShare),
      [0.25, 0.75],
    );
  });

  it('go by words where times stand at a few turns only', () => {
    const talk = figures(
      '[0:00] Ann: How are you?\n\nBo: I am well, and so is she, I think.\n\n[0:30] Ann: Why?\n\n[0:40] Bo: So.',
    );
    assert.equal(talk.basis, 'words');
    assert.equal(talk.longest?.line, 6);
  });

  it('tell the wait before an answer, and who speaks at once, where the times have ends', () => {
    const talk = figures(
      cue('00:00:05.000 --> 00:00:08.000', 'Ann: How are you?') +
        cue('00:00:09.500 --> 00:00:12.000', 'Bo: Fine, and well.') +
        cue('00:00:12.000 --> 00:00:16.000', 'Ann: And how is she?') +
        cue('00:00:15.000 --> 00:00:17.000', 'Bo: She is well.'),
    );
    assert.deepEqual(
      each(talk, ({ gap }) => gap),
      [{ seconds: 0.75, of: 2 }, undefined, { seconds: 0.75, of: 2 }],
    );
    assert.deepEqual(
      each(talk, ({ overlaps }) => overlaps),
      [
        { count: 1, of: 3, seconds: 1 },
        { count: 0, of: 1, seconds: 0 },
        { count: 1, of: 2, seconds: 1 },
      ],
    );
  });

  it('tell no wait and no overlap where only beginnings are known', () => {
    const talk = figures('[0:05] Ann: How are you?\n\n[0:09] Bo: Fine.\n\n[0:12] Ann: And she?\n\n[0:14] Bo: Well.');
    assert.deepEqual(
      each(talk, ({ gap, overlaps }) => [gap, overlaps]),
      [0, 1, 2].map(() => [undefined, undefined]),
    );
  });

  it('have nothing to count in a text without turns', () => {
    const counts = { turns: 0, words: 0, questions: 0, questionWords: 0, unanswered: 0, answers: 0 };
    assert.deepEqual(figuresOf(Snapshot.of('')), { ...counts, basis: 'words', speakers: [] });
  });
});

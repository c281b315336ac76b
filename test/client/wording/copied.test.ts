import { deepEqual, equal } from 'node:assert/strict';
import { copiedSentence, questionsAt } from '../../../client/src/wording/copied';
import { english } from '../../../server/src/words/say';
import { question } from '../../support/question';

describe('what was copied', () => {
  it('is counted by questions, whose answers belong to them', () => {
    const at = (line: number) => ({ line, character: 0 });
    const questions = [0, 4].map((line) => ({
      ...question('Why?', 'Ann', ['Ben']),
      exchange: { start: at(line), end: at(line + 2) },
    }));
    deepEqual(questionsAt(questions), 2);
    deepEqual(questionsAt(questions, [at(0), at(2)]), 1);
    deepEqual(questionsAt(questions, [at(1), at(4)]), 2);
  });

  it('is said', () => {
    equal(english(copiedSentence(10)), '10 questions copied as Markdown.');
    equal(english(copiedSentence(1)), '1 question copied as Markdown.');
  });
});

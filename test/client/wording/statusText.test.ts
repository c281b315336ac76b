import { equal } from 'node:assert/strict';
import { spokenStatus, statusText } from '../../../client/src/wording/statusText';
import { question } from '../../support/question';

describe('the status item', () => {
  it('counts questions and labels to fix', () => {
    equal(statusText(counts(16, 2)), '16 questions · 2 labels to fix');
  });

  it('knows the singular', () => {
    equal(statusText(counts(1, 1)), '1 question · 1 label to fix');
  });

  it('says only what there is', () => {
    equal(statusText(counts(3, 0)), '3 questions');
    equal(statusText(counts(0, 2)), '2 labels to fix');
  });

  it('counts every other warning, too', () => {
    equal(statusText(counts(3, 2, 0, 1)), '3 questions · 2 labels to fix · 1 other warning');
    equal(statusText(counts(0, 0, 0, 2)), '2 warnings');
  });

  it('counts those who wait for a name', () => {
    equal(statusText(counts(7, 0, 3)), '7 questions · 3 speakers without a name');
    equal(statusText(counts(0, 1, 1)), '1 label to fix · 1 speaker without a name');
  });

  it('stays calm where there is nothing', () => {
    equal(statusText(counts(0, 0)), 'No questions');
  });

  it('can be read out, with what a click does', () => {
    equal(spokenStatus(counts(16, 2)), '16 questions, 2 labels to fix. List the questions');
    equal(spokenStatus(counts(0, 0)), 'No questions. List the questions');
  });
});

function counts(questions: number, labels: number, unnamed = 0, others = 0): Parameters<typeof statusText>[0] {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  return {
    questions: Array.from({ length: questions }, () => question('Why?', 'Ann')),
    labelsToFix: Array.from({ length: labels }, () => range),
    otherWarnings: Array.from({ length: others }, () => range),
    unnamed,
  };
}

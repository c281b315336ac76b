import { deepEqual } from 'node:assert/strict';
import type { OverviewQuestion } from '../../server/src/lsp/protocol';
import { questionLines } from '../../client/src/questionLines';

describe('the list of questions', () => {
  it('numbers them and leaves out the one who always asks', () => {
    deepEqual(shown([question('Why?', 'Ann'), question('When?', 'Ann')]), [
      ['1. Why?', ''],
      ['2. When?', ''],
    ]);
  });

  it('says who asks where several do', () => {
    deepEqual(shown([question('Why?', 'Ann'), question('When?', 'Q')]), [
      ['1. Why?', 'Ann'],
      ['2. When?', 'Q'],
    ]);
  });

  it('marks what nobody answers', () => {
    deepEqual(shown([question('Why?', 'Ann', false)]), [['1. Why?', 'unanswered']]);
    deepEqual(shown([question('Why?', 'Ann'), question('When?', 'Q', false)])[1], ['2. When?', 'Q · unanswered']);
  });
});

function shown(questions: readonly OverviewQuestion[]): readonly (readonly string[])[] {
  return questionLines(questions).map(({ label, description }) => [label, description]);
}

function question(text: string, speaker: string, answered = true): OverviewQuestion {
  return { text, speaker, answered, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
}

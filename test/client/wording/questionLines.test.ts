import { deepEqual } from 'node:assert/strict';
import type { OverviewQuestion } from '../../../server/src/protocol/overview';
import { actionLines, questionLines } from '../../../client/src/wording/questionLines';
import { question } from '../../support/question';

describe('the list of questions', () => {
  it('begins with what can be done about labels to fix', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const asked = [question('Why?', 'Ann')];
    const lines = (labels: number, others: number, certain: number, questions = asked, unnamed = 0) => {
      const ranges = (length: number) => Array.from({ length }, () => range);
      return actionLines({ labelsToFix: ranges(labels), otherWarnings: ranges(others), certain, questions, unnamed });
    };
    const commands = (labels: number, certain: number, questions?: readonly OverviewQuestion[]) =>
      lines(labels, 0, certain, questions && [...questions]).map(({ command }) => command);
    deepEqual(
      lines(0, 1, 0).map(({ label, description }) => [label, description]),
      [['$(arrow-right) Next warning', '1 warning']],
    );
    deepEqual(commands(2, 1), ['turnwise.nextLabelToFix', 'turnwise.fixAll']);
    deepEqual(commands(2, 0), ['turnwise.nextLabelToFix']);
    deepEqual(commands(0, 1), []);
    // Where nobody asks, it would hold nothing else: the way to the turns is the last line.
    deepEqual(commands(2, 0, []), ['turnwise.nextLabelToFix', 'workbench.action.gotoSymbol']);
    deepEqual(commands(0, 0, []), []);
    deepEqual(
      lines(0, 0, 0, asked, 2).map(({ label, description }) => [label, description]),
      [['$(question) Who is this? By ear', '2 speakers without a name']],
    );
  });

  it('numbers them and leaves out the one who always asks, or nearly', () => {
    deepEqual(shown([question('Why?', 'Ann'), question('When?', 'Ann')]), [
      ['1. Why?', ''],
      ['2. When?', ''],
    ]);
    const most = Array.from({ length: 9 }, () => question('Why?', 'Ann'));
    deepEqual(shown([...most, question('When?', 'Cleo', ['Ann'])]).slice(-2), [
      ['9. Why?', ''],
      ['10. When?', 'Cleo → Ann'],
    ]);
  });

  it('says who asks where several do', () => {
    deepEqual(shown([question('Why?', 'Ann'), question('When?', 'Q')]), [
      ['1. Why?', 'Ann'],
      ['2. When?', 'Q'],
    ]);
  });

  it('says who answers where several do', () => {
    deepEqual(shown([question('Why?', 'Ann', ['Ben']), question('When?', 'Ann', ['Cleo', 'Ben', 'Cleo'])]), [
      ['1. Why?', '→ Ben'],
      ['2. When?', '→ Cleo, Ben'],
    ]);
    deepEqual(shown([question('Why?', 'Ann', ['Ben']), question('When?', 'Q', ['Cleo'])])[1], ['2. When?', 'Q → Cleo']);
  });

  it('marks what nobody answers', () => {
    deepEqual(shown([question('Why?', 'Ann', [])]), [['1. Why?', 'unanswered']]);
    deepEqual(shown([question('Why?', 'Ann'), question('When?', 'Q', [])])[1], ['2. When?', 'Q · unanswered']);
  });
});

function shown(questions: readonly OverviewQuestion[]): readonly (readonly string[])[] {
  return questionLines(questions).map(({ label, description }) => [label, description]);
}

import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import type { QuestionRow } from '../../../client/src/views/rows';
import { countsOf, isSameList, placeOf, questionRows, transcriptRow } from '../../../client/src/views/rows';
import { tooltipOf } from '../../../client/src/views/tooltip';
import { question } from '../../support/question';

const URI = 'file:///talks/one.transcript';

/** The rows of a list of questions by Ann, after an earlier one. */
function rows(texts: readonly string[], before: readonly QuestionRow[] = []): readonly QuestionRow[] {
  return questionRows(
    URI,
    texts.map((text, at) => question(text, 'Ann', ['Ben'], 2 * at)),
    before,
  );
}

function ids(some: readonly QuestionRow[]): readonly string[] {
  return some.map(({ id }) => id);
}

describe('the row of a question', () => {
  it('has its number, what is asked, and its answers below it', () => {
    const [first, second] = questionRows(URI, [question('Why?', 'Ann'), question('When?', 'Cleo', [])], []);
    deepEqual([first?.label, first?.description], ['1  Why?', 'Ann']);
    deepEqual(
      first?.answers.map(({ label, description }) => [label, description]),
      [['Ben', 'Said by Ben.']],
    );
    deepEqual([second?.label, second?.description, second?.answers], ['2  When?', 'Cleo · unanswered', []]);
  });

  it('can be read out in full', () => {
    const [first, second] = questionRows(
      URI,
      [question('Why?', 'Ann', ['Ben', 'Cy']), question('When?', 'Ann', [])],
      [],
    );
    equal(first?.spoken, 'Question 1: Why? Asked by Ann, answered by Ben, Cy');
    equal(first.answers[0]?.spoken, 'Answer by Ben: Said by Ben.');
    equal(second?.spoken, 'Question 2: When? Asked by Ann, unanswered');
  });

  it('tells what is asked and how the first answer begins, signs of Markdown as they are', () => {
    const [first, second] = questionRows(
      URI,
      [question('*Why* <b>?', 'Q_1', ['Ben', 'Cy']), question('A', 'Q_1', [])],
      [],
    );
    ok(first && second);
    equal(tooltipOf(first), '**Q\\_1:** \\*Why\\* \\<b\\>\\?\n\n**Ben:** Said by Ben\\.');
    equal(tooltipOf(second), '**Q\\_1:** A\n\n_Nobody answers._');
  });

  it('is counted for the title', () => {
    equal(countsOf(rows(['Why?', 'When?'])), '2');
    equal(countsOf(questionRows(URI, [question('Why?', 'Ann'), question('When?', 'Ann', [])], [])), '2 · 1 unanswered');
    equal(countsOf([]), '');
  });

  it('leads to what is asked, and its answers to theirs', () => {
    const [, second] = rows(['Why?', 'When?']);
    ok(second?.answers[0]);
    deepEqual([placeOf(second).line, placeOf(second.answers[0]).line], [2, 3]);
  });
});

describe('the rows of a document that changes', () => {
  const before = rows(['Why?', 'When?', 'Where?']);

  it('keep their ids while one of them is being written', () => {
    deepEqual(ids(rows(['Why?', 'When then?', 'Where?'], before)), ids(before));
  });

  it('keep them when one is added, which gets one of its own', () => {
    const [why, who, when, where] = ids(rows(['Why?', 'Who?', 'When?', 'Where?'], before));
    deepEqual([why, when, where], ids(before));
    ok(who !== undefined && !ids(before).includes(who));
  });

  it('keep them when some go', () => {
    deepEqual(ids(rows(['Where?'], before)), ids(before).slice(2));
    deepEqual(ids(rows(['Why?', 'When?'], before)), ids(before).slice(0, 2));
    deepEqual(rows([], before), []);
  });

  it('keep them where all say the same', () => {
    const same = rows(['Why?', 'Why?', 'Why?']);
    deepEqual(ids(rows(['Why?', 'Why?'], same)), ids(same).slice(0, 2));
  });

  it('never share an id', () => {
    let now = before;
    for (const texts of [['A', 'B'], ['B'], ['C', 'B', 'A'], ['Why?', 'C', 'D', 'A', 'E']]) {
      now = rows(texts, now);
      equal(new Set(ids(now)).size, texts.length);
    }
  });

  it('are the same list only where they show and mean the same', () => {
    ok(isSameList(before, rows(['Why?', 'When?', 'Where?'], before)));
    ok(!isSameList(before, rows(['Why?', 'When?'], before)));
    ok(!isSameList(before, rows(['Why?', 'When then?', 'Where?'], before)));
    const moved = questionRows(
      URI,
      before.map(({ question: { text } }, at) => question(text, 'Ann', ['Ben'], 7 * at)),
      before,
    );
    ok(!isSameList(before, moved));
  });
});

describe('the row of a transcript', () => {
  const summary = { uri: URI, name: 'one.transcript', turns: 9, questions: 4, unanswered: 1, stamp: 1 };

  it('counts its questions', () => {
    const { label, description, spoken } = transcriptRow(summary, false);
    deepEqual([label, description], ['one.transcript', '4 questions · 1 unanswered']);
    equal(spoken, 'one.transcript, 4 questions, 1 unanswered');
    equal(transcriptRow({ ...summary, unanswered: 0 }, false).description, '4 questions');
  });

  it('counts the turns where nobody asks', () => {
    equal(transcriptRow({ ...summary, questions: 0, unanswered: 0 }, false).description, '9 turns');
  });

  it('is another one while a filter opens it', () => {
    notEqual(transcriptRow(summary, true).id, transcriptRow(summary, false).id);
  });
});

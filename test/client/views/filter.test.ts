import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Filter } from '../../../client/src/views/filter';
import {
  describeFilter,
  EVERYTHING,
  isFiltering,
  matches,
  narrowed,
  filterMessage,
  without,
} from '../../../client/src/views/filter';
import { filterLines } from '../../../client/src/views/filterLines';
import { question } from '../../support/question';

const QUESTIONS = [
  question('When will the tram run?', 'Ann', ['Ben']),
  question('And the Café?', 'Ann', ['Cleo', 'Ben']),
  question('Who pays?', 'Dora', []),
];

/** Numbers of the questions that pass. */
function passing(filter: Filter): readonly number[] {
  return QUESTIONS.flatMap((one, at) => (matches(filter, one) ? [at + 1] : []));
}

describe('the filter of questions', () => {
  it('lets all pass at first', () => {
    deepEqual(passing(EVERYTHING), [1, 2, 3]);
    ok(!isFiltering(EVERYTHING));
  });

  it('goes by words, in any order, whatever their capitals and accents', () => {
    deepEqual(passing({ words: 'RUN tram' }), [1]);
    deepEqual(passing({ words: 'cafe' }), [2]);
    deepEqual(passing({ words: 'tram cafe' }), []);
  });

  it('finds words in names and answers', () => {
    deepEqual(passing({ words: 'dora' }), [3]);
    deepEqual(passing({ words: 'said by cleo' }), [2]);
  });

  it('finds words in all that is said, and not only in what is listed of it', () => {
    const tram = question('When will the tram run?', 'Ann', ['Ben']);
    ok(matches({ words: 'tram depot' }, tram, 'Ben: In spring.\n\nThe dépôt is finished.'));
    ok(!matches({ words: 'tram depot' }, tram));
  });

  it('goes by who asks, who answers and whether anybody does', () => {
    deepEqual(passing({ asker: 'Ann' }), [1, 2]);
    deepEqual(passing({ answerer: 'Ben' }), [1, 2]);
    deepEqual(passing({ unanswered: true }), [3]);
    deepEqual(passing({ asker: 'Ann', answerer: 'Cleo' }), [2]);
  });

  it('is narrowed part by part', () => {
    deepEqual(narrowed({ words: 'tram' }, { asker: 'Ann' }), { words: 'tram', asker: 'Ann' });
    deepEqual(narrowed({ asker: 'Ann' }, { asker: 'Dora' }), { asker: 'Dora' });
    deepEqual(narrowed({ answerer: 'Ben' }, { unanswered: true }), { unanswered: true });
    deepEqual(narrowed({ unanswered: true }, { answerer: 'Ben' }), { answerer: 'Ben' });
    deepEqual(without({ unanswered: true, words: 'tram' }, 'unanswered'), { words: 'tram' });
  });

  it('says what it does', () => {
    equal(describeFilter({ words: 'tram', asker: 'Ann', unanswered: true }), 'unanswered, asked by Ann, “tram”');
    equal(filterMessage({ answerer: 'Ben' }, 2, 3), '2 of 3: answered by Ben');
    equal(filterMessage(EVERYTHING, 3, 3), '');
  });
});

describe('the list of filters', () => {
  const labels = (filter: Filter, typed = '', questions = QUESTIONS) =>
    filterLines(questions, filter, typed).map(
      ({ label, description }) => `${label.replace(/^\S+ /, '')}: ${description}`,
    );

  it('has what there is to choose, with how much it leaves', () => {
    deepEqual(labels(EVERYTHING), [
      'Unanswered only: 1 question',
      'Asked by Ann: 2 questions',
      'Asked by Dora: 1 question',
      'Answered by Ben: 2 questions',
      'Answered by Cleo: 1 question',
    ]);
  });

  it('leaves out what would leave out nothing', () => {
    deepEqual(labels(EVERYTHING, '', [question('Why?', 'Ann')]), []);
  });

  it('has the words that were typed first, and the way back before all else', () => {
    const lines = filterLines(QUESTIONS, { asker: 'Ann' }, ' tram ');
    deepEqual(lines[0]?.filter, { asker: 'Ann', words: 'tram' });
    deepEqual(lines[1]?.filter, EVERYTHING);
    deepEqual(filterLines(QUESTIONS, { asker: 'Ann' }, '')[0]?.filter, EVERYTHING);
  });
});

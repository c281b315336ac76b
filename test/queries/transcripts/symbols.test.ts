import assert from 'node:assert/strict';
import { Snapshot } from '../../../server/src/document/snapshot';
import { summaryOf } from '../../../server/src/queries/transcripts/summary';
import { SymbolSearch } from '../../../server/src/queries/transcripts/symbols';
import { dedent } from '../../support/marks';
import { inEnglish } from '../../support/english';

const TALKS = [
  {
    name: 'bridges/mayor.transcript',
    summary: summaryOf(
      Snapshot.of(
        dedent(`
          Ines Brandt: How many bridges are closed in the harbour?

          Mayor Okafor: Two.

          Ines Brandt: And the third bridge, which was never one?

          Mayor Okafor: Ask the engineers.
        `),
      ),
    ),
  },
  {
    name: 'école.txt',
    summary: summaryOf(
      Snapshot.of(
        dedent(`
          Ines Brandt: Who teaches at the rebridged school?

          Zoë Lind: I do.
        `),
      ),
    ),
  },
];

function search(query: string, limit = 100, inOrder = false) {
  const search = new SymbolSearch(query, limit, inOrder);
  for (const talk of TALKS) search.take(talk);
  return search;
}

function names(query: string, limit?: number, inOrder?: boolean): readonly string[] {
  return search(query, limit, inOrder).found.map(({ name }) => name);
}

describe('The search over all transcripts', () => {
  it('finds a question by three of its words, in any order', () => {
    assert.deepEqual(names('harbour many clos'), ['How many bridges are closed in the harbour?']);
  });

  it('finds by speaker and by file too', () => {
    assert.deepEqual(names('brandt ecole teach'), ['Who teaches at the rebridged school?']);
    assert.deepEqual(names('okafor'), ['Mayor Okafor']);
  });

  it('makes no difference of case and accents', () => {
    assert.deepEqual(names('ZOE'), ['Zoë Lind']);
    assert.deepEqual(names('école zoë'), ['Zoë Lind']);
  });

  it('ranks whole words before beginnings, and these before insides', () => {
    assert.deepEqual(names('bridge').slice(0, 3), [
      'And the third bridge, which was never one?',
      'How many bridges are closed in the harbour?',
      'Who teaches at the rebridged school?',
    ]);
  });

  it('finds letters in their order only where it is told to, and puts them behind all else', () => {
    assert.deepEqual(names('hrbr'), []);
    assert.deepEqual(names('hrbr', 100, true), ['How many bridges are closed in the harbour?']);
    assert.deepEqual(names('brgd', 100, true), []);
    assert.deepEqual(names('bridge', 100, true), names('bridge'));
    assert.deepEqual(names('ofr', 100, true).slice(0, 1), ['Mayor Okafor']);
  });

  it('is over once as much is found as is wished for, and as well as can be', () => {
    assert.equal(search('bridge', 2).isOver, false);
    assert.equal(search('ines', 2).isOver, true);
    assert.equal(search('', 7).isOver, true);
    assert.equal(search('', 8).isOver, false);
  });

  it('needs of a text the words that the name of its file has not', () => {
    const { anyOf } = search('Bridges Closed mayor').soughtIn({ name: 'bridges/mayor.transcript' });
    assert.deepEqual(anyOf, [['closed']]);
  });

  it('ranks what stands in the text before what stands in the name of the file', () => {
    assert.deepEqual(names('bridge').slice(3), ['Ines Brandt', 'Mayor Okafor']);
  });

  it('needs every word', () => {
    assert.deepEqual(names('harbour tunnel'), []);
  });

  it('says who asks, how often somebody speaks, and in which file', () => {
    const [question] = inEnglish(search('harbour', 1).found);
    const [person] = inEnglish(search('okafor', 1).found);
    assert.equal(question?.container, 'Ines Brandt · bridges/mayor.transcript');
    assert.equal(person?.container, '2 turns · bridges/mayor.transcript');
    assert.deepEqual([question.kind, person.kind], ['question', 'participant']);
  });

  it('gives all where nothing is sought, and never more than wished', () => {
    assert.equal(names('').length, 3 + 4);
    assert.equal(names('  ?! ').length, 7);
    assert.equal(names('', 2).length, 2);
  });
});

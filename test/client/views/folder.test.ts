import { deepEqual, equal, ok } from 'node:assert/strict';
import { EVERYTHING } from '../../../client/src/views/filter';
import { Folder } from '../../../client/src/views/folder';
import type { Overview, OverviewQuestion } from '../../../server/src/protocol/overview';
import { question } from '../../support/question';

/** A stand-in for the server: what it says of each transcript, and what it was asked. */
class Talks {
  readonly asked: string[] = [];

  constructor(readonly talks: Record<string, readonly OverviewQuestion[]>) {}

  readonly ask = (uri: string, said: boolean): Promise<Overview | undefined> => {
    this.asked.push(said ? `${uri}, all` : uri);
    const questions = this.talks[uri];
    return Promise.resolve(questions && overviewOf(questions));
  };

  get list() {
    return Object.entries(this.talks).map(([uri, { length: questions }]) => ({
      ...{ uri, name: uri, turns: 2 * questions, questions, unanswered: 0, stamp: questions },
    }));
  }
}

function overviewOf(questions: readonly OverviewQuestion[]): Overview {
  return { turns: 0, speakers: 2, questions, labelsToFix: [], otherWarnings: [], certain: 0, unnamed: 0 };
}

describe('the transcripts of a folder', () => {
  let talks: Talks;
  let folder: Folder;
  beforeEach(() => {
    talks = new Talks({ a: [question('Why?', 'Ann')], b: [question('When?', 'Ann', [])], c: [] });
    folder = new Folder(talks.ask);
    folder.replace(talks.list);
  });

  it('are asked for their questions when somebody looks, and once', async () => {
    deepEqual(talks.asked, []);
    const [row] = await folder.listed('a', EVERYTHING);
    equal(row?.label, '1  Why?');
    await folder.listed('a', { asker: 'Ben' });
    deepEqual(talks.asked, ['a']);
  });

  it('are asked for all that is said when words are looked for', async () => {
    talks.talks.a = [
      { ...question('Why?', 'Ann'), said: 'Ben: In spring. The depot is finished.' },
      question('Who?', 'Ann'),
    ];
    deepEqual(
      (await folder.listed('a', { words: 'depot' })).map(({ label }) => label),
      ['1  Why?'],
    );
    deepEqual(talks.asked, ['a', 'a, all']);
  });

  it('are asked again where there was no answer, and when all is forgotten', async () => {
    const { a = [] } = talks.talks;
    delete talks.talks.a;
    deepEqual(await folder.listed('a', EVERYTHING), []);
    talks.talks.a = a;
    equal((await folder.listed('a', EVERYTHING)).length, 1);
    // Another server may give the same stamp to what says something else by now.
    talks.talks.a = [];
    equal((await folder.listed('a', EVERYTHING)).length, 1);
    folder.forget();
    equal((await folder.listed('a', EVERYTHING)).length, 0);
  });

  it('are asked again when the list has changed, and keep the ids of their questions', async () => {
    const [before] = await folder.listed('a', EVERYTHING);
    talks.talks.a = [question('Who?', 'Ann'), question('Why?', 'Ann')];
    folder.replace(talks.list);
    const [, after] = await folder.listed('a', EVERYTHING);
    equal(after?.id, before?.id);
    deepEqual(talks.asked, ['a', 'a']);
  });

  it('are not asked again when only others have changed', async () => {
    await folder.listed('a', EVERYTHING);
    talks.talks.b = [];
    folder.replace(talks.list);
    await folder.listed('a', EVERYTHING);
    deepEqual(talks.asked, ['a']);
  });

  it('are listed where a question passes the filter', async () => {
    const names = async (filter: Parameters<Folder['matching']>[0]) =>
      (await folder.matching(filter, () => true))?.map(({ name }) => name);
    deepEqual(await names({ unanswered: true }), ['b']);
    deepEqual(await names({ words: 'ann' }), ['a', 'b']);
    deepEqual(talks.asked, ['a', 'b', 'c', 'a, all', 'b, all', 'c, all']);
  });

  it('are searched no further when the filter has changed meanwhile', async () => {
    equal(await folder.matching({ words: 'ann' }, () => talks.asked.length < 1), undefined);
    deepEqual(talks.asked, ['a', 'a, all']);
  });

  it('take over what is known of the one that is being written, once it was looked into', async () => {
    const now = overviewOf([question('Why then?', 'Ann')]);
    ok(!folder.update('a', now));
    await folder.listed('a', EVERYTHING);
    ok(folder.update('a', now));
    ok(!folder.update('a', now));
    equal((await folder.listed('a', EVERYTHING))[0]?.label, '1  Why then?');
    deepEqual(talks.asked, ['a']);
  });

  it('are forgotten when they are gone', async () => {
    await folder.listed('a', EVERYTHING);
    folder.replace(talks.list.slice(1));
    deepEqual(folder.questions, []);
  });

  it('have no questions while the server does not answer', async () => {
    deepEqual(await folder.listed('unknown', EVERYTHING), []);
  });
});

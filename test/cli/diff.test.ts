import assert from 'node:assert/strict';
import { Place } from './support';

describe('turnwise diff', () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => {
    place.remove();
  });

  const OLD = 'Speaker 1: How are you, and who is she?\n\nBen Ray: Fine, thank you. Mia.\n\nSpeaker 1: And the boat?\n';
  const NEW = OLD.replaceAll('Speaker 1:', 'Ann Lee:').replace('Mia', 'Maya');

  it('tells changes that are alike in one line, for people and as a comment', async () => {
    place.write('old.txt', OLD).write('new.txt', NEW);
    const { out, status } = await place.run(['diff', 'old.txt', 'new.txt']);
    assert.deepEqual(out.split('\n'), [
      'old.txt → new.txt',
      '  named  Speaker 1 → Ann Lee  1, 5',
      '  words  Ben Ray: −Mia. +Maya.  3',
      '  2 changes of labels and turns; words differ in 1 place',
      '',
    ]);
    assert.equal(status, 0);
    const comment = await place.run(['diff', '--format', 'github', 'old.txt', 'new.txt']);
    assert.match(comment.out, /^\| named \| Speaker 1 → Ann Lee \| 1, 5 \|$/m);
  });

  it('tells runs of words in pairs, and counts them and whole turns as places where words differ', async () => {
    const talk =
      'Ann Lee: Did one big boat come in, or were there many of them there?\n\nBen Ray: I do not know that.\n';
    const now = talk.replace('one', 'two').replace('big', 'small').replace('many', 'few');
    place
      .write('old.txt', talk)
      .write('new.txt', now)
      .write('gone.txt', talk.slice(0, talk.indexOf('Ben')));
    const { out } = await place.run(['diff', 'old.txt', 'new.txt']);
    assert.match(out, /−one big \+two small, −many \+few {2}1\n/);
    assert.match(out, /words differ in 2 places/);
    assert.match(
      (await place.run(['diff', 'old.txt', 'gone.txt'])).out,
      /1 change of labels and turns; words differ in 1 place\n/,
    );
    place.write('new.txt', now.replace('there?', 'here?'));
    assert.match((await place.run(['diff', 'old.txt', 'new.txt'])).out, /\+few, … .*\n.* in 3 places/);
  });

  it('writes nothing of a text as Markdown into a comment', async () => {
    place.write('old.txt', OLD).write('new.txt', OLD.replaceAll('Ben Ray:', '@ben [x](http://y.z) `c` | d:'));
    const { out } = await place.run(['diff', '--format', 'github', 'old.txt', 'new.txt']);
    assert.doesNotMatch(out.replace(/\*\*/g, ''), /@|\[x\]|`/);
  });

  it('tells them in JSON, counted, with the lines of both', async () => {
    place.write('old.txt', OLD).write('new.txt', NEW);
    const { out } = await place.run(['diff', '--format', 'json', 'old.txt', 'new.txt']);
    const { version, counts, changes } = JSON.parse(out) as { version: number; counts: unknown; changes: unknown[] };
    assert.equal(version, 1);
    assert.deepEqual(counts, { named: 2, words: 1 });
    assert.deepEqual(changes[0], {
      ...{ kind: 'relabelled', how: 'named' },
      ...{ before: { line: 1, label: 'Speaker 1' }, after: { line: 1, label: 'Ann Lee' } },
    });
  });

  it('fails where something differs only if it is asked to, and where there are not two files', async () => {
    place.write('old.txt', OLD).write('new.txt', NEW).write('same.txt', OLD.replaceAll('\n\n', '\n\n\n'));
    assert.equal((await place.run(['diff', '--exit-code', 'old.txt', 'new.txt'])).status, 1);
    assert.equal((await place.run(['diff', '--exit-code', 'old.txt', 'same.txt'])).status, 0);
    assert.equal((await place.run(['diff', 'old.txt', 'none.txt'])).status, 2);
    const folder = await place.run(['diff', 'old.txt', '.']);
    assert.equal(folder.status, 2);
    assert.match(folder.err, /two files, no folders/);
    const same = await place.run(['diff', 'old.txt', './old.txt']);
    assert.equal(same.status, 2);
    assert.match(same.err, /both are one file/);
    assert.equal((await place.run(['diff', 'old.txt'])).status, 2);
  });
});

import assert from 'node:assert/strict';
import { Snapshot } from '../../server/src/document/snapshot';
import { fixAll } from '../../server/src/edits/fixes/codeActions';
import { corpus, hasCorpus } from '../support/corpus';
import { brokenPromises } from '../support/promise';

const here = hasCorpus ? describe : describe.skip;

here(
  hasCorpus
    ? 'what is fixed unasked, in a collection of transcripts'
    : 'what is fixed unasked, in a collection of transcripts (left out: there is none beside the project)',
  function () {
    this.timeout(600_000);

    it('keeps its promises, until nothing is left to fix', () => {
      let fixed = 0;
      for (const { path, text } of corpus()) {
        let snapshot = Snapshot.of(text);
        // A fix may bring another within reach; it ends, since each makes labels more alike.
        for (let round = 0; fixAll(snapshot).length > 0; round++) {
          assert.ok(round < 5, `${path}: there is always more to fix`);
          const before = snapshot.text.toString();
          const changes = fixAll(snapshot);
          fixed += changes.length;
          snapshot = Snapshot.of(snapshot.text.apply(changes).toString());
          assert.deepEqual(brokenPromises(before, snapshot.text.toString()), [], path);
        }
      }
      assert.ok(fixed > 100, `only ${fixed} fixes`);
    });
  },
);

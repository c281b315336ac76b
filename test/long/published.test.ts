import assert from 'node:assert/strict';
import { readFile, readOpen } from '../../server/src/convert/convert';
import { Snapshot } from '../../server/src/document/snapshot';
import { isRefusal } from '../../server/src/edits/refusal';
import { publishedPage } from '../../server/src/setting/page';
import { changeFrom, shownIn } from '../../server/src/setting/reader';
import { granted } from '../convert/support';
import { corpus, hasCorpus } from '../support/corpus';
import { kindless, saidOnly } from '../support/generatedConversions';

const here = hasCorpus ? describe : describe.skip;

here('a page to publish, of each text of the collection', function () {
  this.timeout(600_000);

  for (const { path, text } of corpus())
    it(`is read back as it was, and has the pieces of the reader: ${path}`, () => {
      const snapshot = Snapshot.of(text);
      const reading = readOpen(snapshot, 'a.transcript');
      if (isRefusal(reading)) return;
      const page = publishedPage(reading.talk, reading.seen).html;
      const { talk } = granted(readFile('a.html', page));
      // Where nobody speaks, what the rest is is told anew when it is read.
      const held = saidOnly(reading.talk).length > 0 ? kindless : saidOnly;
      assert.deepEqual(held(talk), held(reading.talk));
      const { pieces } = changeFrom(undefined, shownIn(snapshot, undefined));
      assert.equal(
        pieces.reduce((sum, { lines }) => sum + lines, 0),
        snapshot.lines.length,
      );
    });
});

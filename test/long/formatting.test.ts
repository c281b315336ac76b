import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Snapshot } from '../../server/src/document/snapshot';
import type { LabelForm } from '../../server/src/edits/convertLabels/forms';
import { LABEL_FORMS } from '../../server/src/edits/convertLabels/forms';
import { corpus, hasCorpus } from '../support/corpus';
import { assertFormats, converted } from '../support/formatting';
import { formatsGenerated } from '../support/generatedTalks';
import { thereAndBack } from '../support/thereAndBack';
import { at } from '../support/root';

const here = hasCorpus ? describe : describe.skip;

const paths = ['samples', 'test/truth', 'test/wild'].flatMap((folder) =>
  readdirSync(at(folder))
    .filter((name) => /\.(?:transcript|txt)$/.test(name))
    .map((name) => at(folder, name)),
);

describe('formatting', function () {
  this.timeout(600_000);

  describe('of whatever is typed', () => {
    formatsGenerated(1500);
  });

  for (const path of paths) {
    it(`keeps all that is said, in each form of label too: ${path.slice(at().length + 1)}`, () => {
      assertFormats(readFileSync(path, 'utf8'), path);
      thereAndBack(path);
    });
  }
});

here(
  hasCorpus
    ? 'formatting of a collection of transcripts'
    : 'formatting of a collection of transcripts (left out: there is none beside the project)',
  function () {
    this.timeout(1_200_000);

    it('keeps all that is said, and is done once', () => {
      for (const { path, text } of corpus()) assertFormats(text, path);
    });

    it('keeps all that is said in each form of label', () => {
      const granted = new Map<LabelForm, number>();
      let files = 0;
      for (const { path, text } of corpus()) {
        files++;
        const before = Snapshot.of(text);
        for (const form of LABEL_FORMS)
          if (converted(before, form, path) !== undefined) granted.set(form, (granted.get(form) ?? 0) + 1);
      }
      for (const form of LABEL_FORMS) console.log(`    ${form.id}: ${granted.get(form) ?? 0} of ${files}`);
      for (const form of LABEL_FORMS) assert.ok((granted.get(form) ?? 0) > 0, form.id);
    });
  },
);

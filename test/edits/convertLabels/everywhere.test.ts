import assert from 'node:assert/strict';
import { labelForm, LABEL_FORMS } from '../../../server/src/edits/convertLabels/forms';
import { thereAndBack } from '../../support/thereAndBack';
import { english } from '../../../server/src/words/say';
import { at } from '../../support/root';

describe('samples in each form of label', () => {
  for (const name of ['panel-of-four', 'timed', 'chinese-interview', 'press-conference']) {
    it(`keep all that is said, there and back: ${name}`, () => {
      const granted = thereAndBack(at(`samples/${name}.transcript`)).map(({ id }) => id);
      for (const id of ['bold', 'bold-name', 'italic', 'brackets', 'heading']) assert.ok(granted.includes(id), id);
    });
  }

  it('have an id and a name of its own for each', () => {
    for (const form of LABEL_FORMS) assert.deepEqual([labelForm(form.id), labelForm(english(form.name))], [form, form]);
  });
});

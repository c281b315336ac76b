import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Snapshot } from '../../../server/src/analysis/snapshot';
import { ALREADY, convertLabels } from '../../../server/src/features/convertLabels';
import type { LabelForm } from '../../../server/src/features/convertLabels/forms';
import { labelForm, LABEL_FORMS } from '../../../server/src/features/convertLabels/forms';
import { isRefusal } from '../../../server/src/features/refusal';
import { converted } from '../../support/formatting';

const root = join(__dirname, '../../..');

describe('each sample in each form of label', () => {
  const granted = new Map<LabelForm, number>();
  const names = readdirSync(join(root, 'samples')).filter((name) => /\.(?:transcript|txt)$/.test(name));

  for (const name of names) {
    it(`keeps all that is said, there and back: ${name}`, () => {
      const before = Snapshot.of(readFileSync(join(root, 'samples', name), 'utf8'));
      const own = LABEL_FORMS.find((form) => has(before, form));
      for (const form of LABEL_FORMS) {
        const there = converted(before, form, name);
        if (there === undefined) continue;
        granted.set(form, (granted.get(form) ?? 0) + 1);
        const back = own && converted(there, own, `${name}, back from ${form.id}`);
        if (back !== undefined && isExact(form, own)) assert.equal(back.text.toString(), before.text.toString());
      }
    });
  }

  it('is possible in most', () => {
    for (const form of LABEL_FORMS) assert.ok((granted.get(form) ?? 0) >= 5 || form.id === 'colon', form.id);
  });

  it('has an id and a name of its own', () => {
    assert.deepEqual(
      LABEL_FORMS.map(({ id, name }) => [labelForm(id), labelForm(name)]),
      LABEL_FORMS.map((form) => [form, form]),
    );
  });
});

/** Whether all labels stand in a form. */
function has(snapshot: Snapshot, form: LabelForm): boolean {
  const answer = convertLabels(snapshot, form);
  return isRefusal(answer) && answer.refused === ALREADY;
}

/** Whether the way back leads to the same bytes: small letters are not known any more then, nor where a time stood. */
function isExact({ capitals, speech }: LabelForm, own: LabelForm | undefined): boolean {
  return (capitals !== true || own?.capitals === true) && speech !== 'below';
}

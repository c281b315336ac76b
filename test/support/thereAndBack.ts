import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Snapshot } from '../../server/src/document/snapshot';
import { ALREADY, convertLabels } from '../../server/src/edits/convertLabels/convertLabels';
import type { LabelForm } from '../../server/src/edits/convertLabels/forms';
import { LABEL_FORMS } from '../../server/src/edits/convertLabels/forms';
import { isRefusal } from '../../server/src/edits/refusal';
import { converted } from './formatting';

/**
 * Converts a transcript to each form and back to its own, where it has one, and proves that all that is said stays. The
 * forms that were granted.
 */
export function thereAndBack(file: string): readonly LabelForm[] {
  const before = Snapshot.of(readFileSync(file, 'utf8'));
  const own = LABEL_FORMS.find((form) => has(before, form));
  return LABEL_FORMS.filter((form) => {
    const there = converted(before, form, file);
    if (there === undefined || own === undefined) return there !== undefined;
    const back = converted(there, own, `${file}, back from ${form.id}`);
    if (back !== undefined && isExact(form, own)) assert.equal(back.text.toString(), before.text.toString());
    return true;
  });
}

/** Whether all labels stand in a form. */
function has(snapshot: Snapshot, form: LabelForm): boolean {
  const answer = convertLabels(snapshot, form);
  return isRefusal(answer) && answer.refused === ALREADY;
}

/** Whether the way back leads to the same bytes: small letters are not known any more then, nor where a time stood. */
function isExact({ capitals, speech }: LabelForm, own: LabelForm): boolean {
  return (capitals !== true || own.capitals === true) && speech === 'either' && own.speech === 'either';
}

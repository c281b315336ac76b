import type { Snapshot } from '../../document/snapshot';
import { convertLabels, exampleOf, ALREADY } from './convertLabels';
import { firstWords } from '../../queries/wording/firstWords';
import { houseLayout } from '../format/layout';
import type { Refusal } from '../refusal';
import { isRefusal, refuse } from '../refusal';
import type { Choice, Question } from '../../shapes/question';
import type { LabelForm } from './forms';
import { LABEL_FORMS } from './forms';
import type { Words } from '../../words/say';
import { say } from '../../words/say';

/** In a longer text the forms are not tried before one is chosen: a list may not take a second. */
const LONG = 300_000;

/** So much of what is said stands in an example. */
const EXCERPT = 50;

/**
 * Which form the labels are to have: the house's own first, each with an example made of the first turn. What cannot be
 * done in this text comes last, with the reason; what is there already, not at all. Refused where there are no labels.
 */
export function conversionQuestion(snapshot: Snapshot): Question<Words> | Refusal {
  const [first] = snapshot.transcript.turns;
  if (first === undefined) return refuse(say`No speaker was found in this text.`);
  const house = houseLayout(snapshot)?.labels;
  const isLong = snapshot.text.length > LONG;
  const said = firstWords(snapshot, first, EXCERPT);
  const answers = LABEL_FORMS.map((form) => ({ form, answer: isLong ? undefined : convertLabels(snapshot, form) }));
  const [possible, refused]: [Choice<Words>[], Choice<Words>[]] = [[], []];
  for (const { form, answer } of answers.sort((a, b) => rank(a.form, house) - rank(b.form, house))) {
    if (answer === undefined || !isRefusal(answer)) {
      const description = form.id === house ? say`the style of the house` : '';
      possible.push({ name: form.name, description, excerpt: (exampleOf(snapshot, form) ?? '') + said });
    } else if (answer.refused !== ALREADY) {
      refused.push({ name: form.name, description: say`not in this text`, excerpt: answer.refused });
    }
  }
  return {
    title: say`Convert labels to`,
    hint: say`Choose a form for all labels of this transcript, or type one: __Name__: or - Name –`,
    choices: [...possible, ...refused],
    takesNewName: true,
    typed: say`a form of your own`,
    likely: 0,
  };
}

function rank({ id }: LabelForm, house: string | undefined): number {
  return id === house ? 0 : 1;
}

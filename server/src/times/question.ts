import type { Snapshot } from '../document/snapshot';
import type { Choice, Question } from '../shapes/question';
import { CLOCK, millisecondsOf } from '../syntax/time';
import type { Words } from '../words/say';
import { say } from '../words/say';
import type { Refusal } from '../edits/refusal';
import { isRefusal, refuse } from '../edits/refusal';
import { ALREADY, convertTimes, converted } from './convertTimes';
import { NO_TIME } from './shiftTimes';
import { stampsToChange } from './stampsToChange';
import { timeForm, TIME_FORMS } from './timeForm';

const SHIFT = new RegExp(String.raw`^(?<sign>[-+−–]?)\s*(?<clock>${CLOCK}|\d{1,6}(?:[.,]\d{1,3})?)$`);

/** By how much times are to be shifted, as people type it (`+1:30`, `-2.5`), in milliseconds; undefined for what is no such. */
export function shiftBy(typed: string): number | undefined {
  const { sign, clock } = SHIFT.exec(typed.trim())?.groups ?? {};
  return clock === undefined ? undefined : (sign === '' || sign === '+' ? 1 : -1) * millisecondsOf(clock);
}

/** By how much times are to be shifted: nothing to choose from, so it is typed. */
export function shiftQuestion(snapshot: Snapshot): Question<Words> | Refusal {
  if (stampsToChange(snapshot).length === 0) return refuse(NO_TIME);
  return {
    title: say`Shift times by`,
    hint: say`Minutes and seconds, or seconds: +1:30 makes times later, -2.5 earlier`,
    choices: [],
    takesNewName: true,
    typed: say`so much`,
  };
}

/** In a longer text the forms are not tried before one is chosen: a list may not take a second. */
const LONG = 300_000;

/** Which form times are to have, each with an example made of the first one; what is not possible comes last, with the reason. */
export function timesQuestion(snapshot: Snapshot): Question<Words> | Refusal {
  const [first] = stampsToChange(snapshot);
  if (first === undefined) return refuse(NO_TIME);
  const [possible, refused]: [Choice<Words>[], Choice<Words>[]] = [[], []];
  for (const name of TIME_FORMS) {
    const form = timeForm(name);
    if (form === undefined) continue;
    const answer = snapshot.text.length > LONG ? [] : convertTimes(snapshot, form);
    if (!isRefusal(answer)) possible.push({ name, description: '', excerpt: converted(first.stamp, form) });
    else if (answer.refused !== ALREADY)
      refused.push({ name, description: say`not in this text`, excerpt: answer.refused });
  }
  return {
    title: say`Convert times to`,
    hint: say`Choose a form for all times of this transcript, or type one: (h:mm:ss) or [mm:ss.f]`,
    choices: [...possible, ...refused],
    takesNewName: true,
    typed: say`a form of your own`,
    likely: 0,
  };
}

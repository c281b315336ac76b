/** Whether anybody interviews, by how those who seem to ask and all others talk to each other. */
import { bySource, fit } from '../logistic.mjs';
import { evenly, shapesOf } from '../talks.mjs';
import * as role from './role.mjs';

export const name = 'interview';
export const l2 = 5;

/** Sources of interviews, debates that somebody leads, and hearings; and of meetings, minutes and speeches. */
const INTERVIEWS = new Set([
  ...['annomi', 'au-pm', 'au-pm-ocr', 'changelog', 'changelog-md', 'data-ensemble', 'fredsum-fr', 'haskell-interlude'],
  ...['oral-history-csv', 'qmsum-committee', 'scotus', 'unix-oral-history', 'us-debates', 'us-hearings'],
]);
const OTHERS = new Set([
  ...['ietf-minutes', 'parlamint-at', 'qmsum-academic', 'qmsum-product', 'sejm-pl', 'tc39', 'unicode-mfwg'],
  ...['w3c-ccg', 'wasm-cg'],
]);

/** Of the texts that somebody opens, so many more are interviews. */
const MORE_INTERVIEWS = 2;

/** Fewer turns are decided otherwise, see `isBriefInterview`. */
const LEAST_TURNS = 10;

/**
 * 1 for an interview, 0 for none, undefined where nothing is known. An example of the specification is one if somebody asks;
 * any text is one whose truth has questions with their answers.
 */
function labelOf(source, { turns }) {
  if (source === 'specification') return turns.some(({ isQuestion }) => isQuestion) ? 1 : 0;
  if (turns.some(({ isQuestion, answerLine }) => isQuestion && answerLine !== undefined)) return 1;
  return INTERVIEWS.has(source) ? 1 : OTHERS.has(source) ? 0 : undefined;
}

/** Who seems to ask is decided by the weights of `role` as they are fitted now. */
export function examples({ texts, library, corpus }) {
  const roles = fit(bySource(role.examples({ texts, library, corpus })), { l2: role.l2 });
  const all = texts.flatMap(({ source, text, truth }) => {
    const label = labelOf(source, truth);
    if (label === undefined) return [];
    return [...shapesOf(text, library)].flatMap((shape) => {
      const { tally } = library.talkIn(shape);
      const speakers = library.statisticsOf(tally);
      const speaking = speakers.filter(({ turns }) => turns > 0);
      const turns = speaking.reduce((sum, one) => sum + one.turns, 0);
      const isGiven = speakers.some(({ given }) => given === 'interviewer' || given === 'moderator');
      if (isGiven || speaking.length < 2 || turns < LEAST_TURNS) return [];
      const odds = library.askerOdds(speakers, tally.first, roles);
      return [{ source, features: library.talkOf(tally, speakers, odds), label, weight: 1 }];
    });
  });
  return evenly(all).map((one) => (one.label === 1 ? { ...one, weight: MORE_INTERVIEWS * one.weight } : one));
}

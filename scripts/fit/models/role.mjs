/** Whether a speaker is there to ask, by what they do beside what the others do. */
import { evenly, shapesOf, truthOf } from '../talks.mjs';

export const name = 'role';
export const l2 = 5;

/**
 * Those who ask and those who are asked have the same weight in a talk. Where roles are given, they count in one view as if
 * they were not.
 */
export function examples({ texts, library }) {
  const all = texts.flatMap((one) => {
    if (!one.truth.turns.some(({ role }) => role)) return [];
    return [...shapesOf(one.text, library)].flatMap((text) => {
      const { transcript, tally } = library.talkIn(text);
      const wanted = truthOf(transcript, one);
      if (!wanted.includes(0) || !wanted.includes(1)) return [];
      const masked = { ...tally, speakers: tally.speakers.map((speaker) => ({ ...speaker, given: undefined })) };
      const isGiven = tally.speakers.some(({ given }) => given !== undefined);
      const views = isGiven ? [masked, tally] : [masked];
      return views.flatMap((view) => examplesIn(view, { wanted, source: one.source, library }));
    });
  });
  return evenly(all);
}

function examplesIn(tally, { wanted, source, library }) {
  const speakers = library.statisticsOf(tally);
  const known = library.conductOf(speakers, tally.first).flatMap((features, at) => {
    const label = wanted[at];
    return features === undefined || label === undefined || speakers[at].given !== undefined
      ? []
      : [{ source, features, label }];
  });
  const count = (label) => known.filter((one) => one.label === label).length;
  return known.map((one) => ({ ...one, weight: 1 / count(one.label) }));
}

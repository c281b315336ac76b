/** Talks with known roles, and talks in other shapes: examples for the models `role` and `interview`. */

/**
 * The text, two excerpts of it, and the text without its question marks, as machines and hasty writers leave it: what is
 * decided must hold of all.
 */
export function* shapesOf(text, { read }) {
  yield text;
  const { turns } = read(text);
  const lines = text.split(/\r?\n/);
  for (const [first, count] of [
    [0, 10],
    [Math.floor(turns.length / 3), 16],
  ]) {
    const end = turns[first + count];
    if (end !== undefined) yield lines.slice(first === 0 ? 0 : turns[first].line, end.line).join('\n');
  }
  yield text.replace(/[?？؟]/g, (mark) => (mark === '？' ? '。' : '.')).replace(/¿/g, '');
}

/** Sources that say of some speakers that they ask, and where all others who bear a name were asked. */
const OTHERS_ARE_ASKED = new Set(['fredsum-fr', 'scotus']);
const ASKS = new Set(['interviewer', 'moderator', 'justice']);

/** For each participant whether they are there to ask, by most of their turns: 1 or 0, undefined where nothing is known. */
export function truthOf({ participants }, { source, truth }) {
  const roles = new Map();
  for (const { label, role, neutral } of truth.turns)
    if (role && !neutral) roles.set(label, [...(roles.get(label) ?? []), ASKS.has(role) ? 1 : 0]);
  return participants.map(({ labels }) => {
    const said = labels.flatMap(({ label }) => roles.get(label) ?? []);
    const asking = said.filter((one) => one === 1).length;
    if (said.length > 0) return 2 * asking > said.length ? 1 : 0;
    return OTHERS_ARE_ASKED.has(source) && isFullName(labels[0].label) ? 0 : undefined;
  });
}

/** `Unknown Speaker` may be either. */
function isFullName(label) {
  return / /.test(label) && !/unknown|court|speaker/i.test(label);
}

/** The examples with weights of which those of each source add up to the same, by however many talks it has. */
export function evenly(examples) {
  const sums = new Map();
  for (const { source, weight } of examples) sums.set(source, (sums.get(source) ?? 0) + weight);
  return examples.map((one) => ({ ...one, weight: (OF_A_SOURCE * one.weight) / sums.get(one.source) }));
}

const OF_A_SOURCE = 100;

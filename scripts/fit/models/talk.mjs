/**
 * Whether labels are those of a talk, from all of them together. Texts that are none are rare in collections: records that
 * were made up stand beside them, and talks in other clothes, each kind of records and each source a source of its own.
 */
export const name = 'talk';
export const l2 = 2;

/**
 * At odds of one to one so many talks are taken for records: hardly any, since a talk without turns is worse than a recipe with
 * some. In the first lines of a text, which are typed now, little is seen that tells one from the other.
 */
export const lost = { share: 0.005, among: { short: 0.01 } };

/** Of each talk and each kind of records so many are written. */
const WORN = 3;
const RECORDS = 16;

/** A talk has to be told from its first turns: from each of so many of those that were made up, from one of these of others. */
const BEGINNINGS = [1, 2, 3, 4, 6, 8];

/** Made up, and written here in its own way. */
const APART = new Set(['other clothes', 'beginnings']);

export function examples({ texts, library }) {
  const told = texts.filter(({ source }) => !APART.has(source));
  const collected = told.flatMap(({ source, file, text, truth }) => {
    const turns = truth.turns.every(({ neutral }) => neutral) ? [] : truth.turns;
    if (turns.length === 0)
      return example(source === 'negatives' ? `negatives, ${file.split('-')[0]}` : source, { text, truth: { turns } });
    const talk = library.plainTalkOf(file, text, turns, { from: Math.floor(turns.length / 3) });
    return [{ text, truth }, ...beginningOf(text, truth, hash(file)), ...worn(talk, file.length)].flatMap((one) =>
      example(source, one),
    );
  });
  const madeUp = library.TALKS.flatMap((talk, nth) =>
    [talk, ...BEGINNINGS.map((turns) => ({ ...talk, turns: talk.turns.slice(0, turns) }))].flatMap((one) =>
      worn(one, nth).flatMap((text) => example(`made up, ${talk.language}`, text)),
    ),
  );
  const records = library.NO_TALKS.flatMap((kind) =>
    seeds(RECORDS, 0).flatMap((seed) =>
      example(`records, ${kind.name}`, { text: library.writeNone(kind, seed).text, truth: { turns: [] } }),
    ),
  );
  return [...collected, ...madeUp, ...records];

  /** A text whose labels are those of no turn is none either: facts before a talk, say. */
  function example(source, { text, truth: { turns } }) {
    const { terms, candidates } = library.talkTerms(text);
    if (terms.length === 0) return [];
    const labelled = new Set(candidates.filter(isLikely).flatMap(({ lines }) => lines));
    const label = turns.some(({ line }) => labelled.has(line - 1)) ? 1 : 0;
    const evidence = terms.filter(({ id }) => id !== 'bias').map(({ id, value }) => [id, value]);
    return [{ source, features: Object.fromEntries(evidence), label }];
  }

  function worn(talk, first) {
    return talk === undefined ? [] : seeds(WORN, first).map((seed) => library.wear(talk, seed));
  }
}

/** Whether it would be a label if all were a talk. */
function isLikely({ accepted, features }) {
  return accepted || features.some(({ id }) => id === 'no-talk');
}

/** The text up to one of its first turns, which chance chooses; none where it has no more turns. */
function beginningOf(text, { turns }, chance) {
  const next = turns[BEGINNINGS[chance % BEGINNINGS.length]];
  if (next === undefined) return [];
  const lines = text.split(/\r?\n/).slice(0, next.line - 1);
  return [{ text: lines.join('\n'), truth: { turns } }];
}

function hash(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (31 * sum + text.charCodeAt(at)) % 1_000_003;
  return sum;
}

function seeds(count, first) {
  return Array.from({ length: count }, (_, nth) => first * 1009 + nth * 7919);
}

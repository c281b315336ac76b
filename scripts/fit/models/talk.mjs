/**
 * Whether labels are those of a talk, from all of them together. Texts that are none are rare in collections: records that
 * were made up stand beside them, and talks in other clothes, each kind of records and each source a source of its own.
 */
export const name = 'talk';
export const l2 = 4;

/** Of each talk and each kind of records so many are written. */
const WORN = 3;
const RECORDS = 16;

/** A talk has to be told from its first turns. */
const BEGINNINGS = [4, 8];

/** Made up, and written here in its own way. */
const APART = new Set(['other clothes', 'beginnings']);

export function examples({ texts, library }) {
  const example = (source, text, label) => {
    const { talk } = library.read(text);
    const evidence = talk.filter(({ id }) => id !== 'bias').map(({ id, value }) => [id, value]);
    return talk.length === 0 ? [] : [{ source, features: Object.fromEntries(evidence), label }];
  };
  const told = texts.filter(({ source }) => !APART.has(source));
  const collected = told.flatMap(({ source, file, text, truth: { turns } }) => [
    ...example(source === 'negatives' ? `negatives, ${file.split('-')[0]}` : source, text, turns.length > 0 ? 1 : 0),
    ...worn(library.plainTalkOf(file, text, turns, { from: Math.floor(turns.length / 3) }), file.length).flatMap(
      (other) => example(source, other, 1),
    ),
  ]);
  const madeUp = library.TALKS.flatMap((talk, nth) =>
    [talk, ...BEGINNINGS.map((turns) => ({ ...talk, turns: talk.turns.slice(0, turns) }))].flatMap((one) =>
      worn(one, nth).flatMap((text) => example(`made up, ${talk.language}`, text, 1)),
    ),
  );
  const records = library.NO_TALKS.flatMap((kind) =>
    seeds(RECORDS, 0).flatMap((seed) => example(`records, ${kind.name}`, library.writeNone(kind, seed).text, 0)),
  );
  return [...collected, ...madeUp, ...records];

  function worn(talk, first) {
    return talk === undefined ? [] : seeds(WORN, first).map((seed) => library.wear(talk, seed).text);
  }
}

function seeds(count, first) {
  return Array.from({ length: count }, (_, nth) => first * 1009 + nth * 7919);
}

/**
 * Pairs of labels of known transcripts: which of them is a mistake for the other. From the errors that the texts of a
 * collection contain, from those that its `make-mutants.mjs` puts into them (with other chance than what is measured with),
 * and from talks whose people were renamed (`renamed.mjs`) or have initials in place of names (`coded.mjs`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coded } from './coded.mjs';
import { collection } from './collection.mjs';
import { renamed } from './renamed.mjs';

/** Of chance; `npm run accuracy` measures with 1. */
const SEEDS = [2, 3];

/** What a text contains by itself is more evidence than what was put into it, and there is less of it. */
const NATURAL = 3;
const RENAMED = 0.5;

/** Kinds of errors that are no slips: the label is another form of the name. */
const OTHER_FORM = /only$|honorific|^drift|^title$/;

/** @typedef {{ source: string, pairs: object, wrong: ReadonlyMap<string, ReadonlyMap<string, string>>, left: ReadonlySet<string>, weight: number }} Known */

let known;

/**
 * The transcripts in which it is known which labels are mistakes: `wrong` has the kind by the right label by the wrong one;
 * nothing is said of those in `left`. Made once for all models.
 *
 * @returns {Known[]}
 */
function knownMistakes({ corpus, library }) {
  known ??= [...naturalIn(corpus), ...SEEDS.flatMap((seed) => injectedIn(corpus, seed)), ...renamedIn(corpus)].map(
    ({ text, ...one }) => ({ ...one, pairs: library.namePairs(text) }),
  );
  return known;
}

function naturalIn(corpus) {
  const errors = mistakesIn(corpus);
  return collection(corpus).map(({ source, file, text }) => ({
    ...{ source, text, weight: NATURAL },
    ...errors.get(`${source}/${file}`),
  }));
}

/** The label errors that the texts of a collection contain by themselves, by the file. */
export function mistakesIn(corpus) {
  const errors = errorsByFile(corpus);
  const known = collection(corpus).map(({ source, file }) => {
    const own = errors.get(`${source}/${file}`) ?? [];
    return [`${source}/${file}`, mistakes(own.map((error) => ({ ...error, wrong: error.label })))];
  });
  return new Map(known);
}

function injectedIn(corpus, seed) {
  const out = mkdtempSync(join(tmpdir(), 'turnwise-mutants-'));
  try {
    const program = join(corpus, 'tools', 'make-mutants.mjs');
    spawnSync(process.execPath, [program, '--truth', corpus, '--out', out, '--k', '4', '--seed', String(seed)]);
    return collection(out).map(({ source, path, text }) => {
      const base = path.replace(/\.[^.]+$/, '');
      const own = readErrors(`${base}.natural.json`).map((error) => ({ ...error, optional: true }));
      return { source, text, weight: 1, ...mistakes([...readErrors(`${base}.errors.json`), ...own]) };
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function renamedIn(corpus) {
  const errors = errorsByFile(corpus);
  return collection(corpus).flatMap((talk) => {
    const own = errors.get(`${talk.source}/${talk.file}`) ?? [];
    const { left } = mistakes(own.map((error) => ({ ...error, wrong: error.label, optional: true })));
    return [...renamed(talk), ...coded(talk)].map(({ text, wrong = new Map(), now = (label) => label }) => ({
      ...{ source: talk.source, text, weight: RENAMED, left: new Set([...left].map(now)) },
      wrong: new Map([...wrong].map(([label, right]) => [label, new Map([[right, 'mostly wrong']])])),
    }));
  });
}

function errorsByFile(corpus) {
  const byFile = new Map();
  for (const error of readErrors(join(corpus, 'natural-errors.json')))
    byFile.set(error.file, [...(byFile.get(error.file) ?? []), error]);
  return byFile;
}

function readErrors(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

function mistakes(errors) {
  const [wrong, left] = [new Map(), new Set()];
  for (const { wrong: label, label: own = label, right, kind, optional } of errors) {
    if (optional) left.add(label ?? own).add(right);
    else if (label !== right) wrong.set(label, (wrong.get(label) ?? new Map()).set(right, kind));
  }
  return { wrong, left };
}

/** Labels of which each could be a slip for the other. */
export function spellingExamples(given) {
  return knownMistakes(given).flatMap(({ source, pairs, wrong, left, weight }) =>
    pairs.spelling.flatMap(({ label, right, features }) => {
      const kind = wrong.get(label)?.get(right);
      if (kind === undefined ? [label, right].some((one) => wrong.has(one) || left.has(one)) : OTHER_FORM.test(kind))
        return [];
      return [{ source, features, label: kind === undefined ? 0 : 1, weight }];
    }),
  );
}

/** Labels, and names like them that stand outside of labels alone. */
export function elsewhereExamples(given) {
  return knownMistakes(given).flatMap(({ source, pairs, wrong, left, weight }) =>
    pairs.elsewhere.flatMap(({ label, right, features }) => {
      const rights = [...(wrong.get(label)?.keys() ?? [])].map(plain);
      const isRight = rights.includes(plain(right));
      return !isRight && (wrong.has(label) || left.has(label))
        ? []
        : [{ source, features, label: isRight ? 1 : 0, weight }];
    }),
  );
}

function plain(label) {
  return label.replace(/\s+/g, ' ').toLowerCase();
}

/** The other labels of a participant, beside the usual one. */
export function formExamples(given) {
  return knownMistakes(given).flatMap(({ source, pairs, wrong, left, weight }) =>
    pairs.form.flatMap(({ label, right, features }) => {
      const kinds = [...(wrong.get(label)?.values() ?? [])];
      const isForm = kinds.some((kind) => OTHER_FORM.test(kind));
      if (!isForm && (kinds.length > 0 || wrong.has(right) || left.has(label) || left.has(right))) return [];
      return [{ source, features, label: isForm ? 1 : 0, weight }];
    }),
  );
}

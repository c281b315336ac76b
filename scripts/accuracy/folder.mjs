// What the other transcripts of a folder tell of the names in one: of the corrections that people made in labels, those that
// the text alone does not show, with the other texts of the same repository as its folder; and false findings, in the
// corrected texts and in a collection with ground truth, each source a folder.
// With TURNWISE_MISSES=1 each miss and each false finding is told.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CODE = 'cross-file-spelling';

/** Kinds of changes that give a person another name. */
const NAMES = new Set(['typo', 'drift', 'rename']);

const RULES = new Set(['label-drift', 'speaker-typo', 'label-markup', 'confusable-characters', CODE]);

/**
 * @param {{ checkAmong: Function, namesIn: (text: string) => any[], folderNames: Function }} library
 * @param {string} folder  corrections that people made
 * @param {readonly { key: string, source: string, text: string }[]} texts  with the errors that are known in them
 */
export function measureFolder(library, folder, texts) {
  console.log('What the other transcripts of a folder tell of names:\n');
  if (existsSync(join(folder, 'cases.json'))) corrections(library, folder);
  sources(library, texts);
  console.log();
}

function corrections({ checkAmong, namesIn, folderNames }, folder) {
  const { cases } = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
  const files = cases.flatMap(({ id, repo, files }) =>
    files.map(({ dir, path, changes }) => {
      const [before, after] = ['before.txt', 'after.txt'].map((name) => readFileSync(join(folder, dir, name), 'utf8'));
      return { id, key: dir, path: `${repo}/${path}`, repo, changes, before, after, names: namesIn(after) };
    }),
  );
  // A file that was corrected several times stands there several times, and is none of its own neighbours.
  const among = (file) => {
    const others = files.filter(({ repo, path }) => repo === file.repo && path !== file.path);
    const byPath = new Map(others.map(({ path, names }) => [path, names]));
    return { folder: folderNames(byPath), own: undefined };
  };
  const tallies = new Map(
    ['spelling', 'short or full', 'another name'].map((way) => [way, { all: 0, found: 0, right: 0 }]),
  );
  let [turns, warnings, told] = [0, 0, 0];
  for (const file of files) {
    const elsewhere = among(file);
    for (const finding of newFindings(checkAmong, file.after, elsewhere)) {
      told++;
      if (finding.severity === 'warning') warnings++;
      tell('false', file.id, finding);
    }
    turns += file.names.reduce((sum, one) => sum + one.turns, 0);
    const alone = checkAmong(file.before).filter(isHeavy);
    const found = checkAmong(file.before, elsewhere).filter(
      ({ code, severity }) => code === CODE && severity !== 'hint',
    );
    for (const [right, changes] of byName(file.changes)) {
      const isElsewhere = elsewhere.folder.names.some(({ label }) => label === right.after);
      const isOn = ({ line }) => changes.some((change) => change.line === line);
      if (!isElsewhere || alone.some((one) => isOn(one) && textOf(one) === right.after)) continue;
      const tally = tallies.get(wayOf(right));
      const finding = found.find(isOn);
      tally.all++;
      if (finding !== undefined) tally.found++;
      if (finding !== undefined && textOf(finding) === right.after) tally.right++;
      else
        tell('missed', file.id, {
          message: `${right.before} → ${right.after}, ${finding ? `first ${textOf(finding)}` : 'not found'}`,
        });
    }
  }
  console.log('  corrections that the text alone does not show: found, right name first, of all (labels)');
  for (const [way, { found, right, all }] of tallies) console.log(row(way, [found, right, all]));
  console.log(
    row('in the corrected texts, per 1,000 turns: findings, warnings', [rate(told, turns), rate(warnings, turns)]),
  );
}

function sources({ checkAmong, namesIn, folderNames }, texts) {
  let [turns, right, warned, told, wrong] = [0, 0, 0, 0, 0];
  for (const source of new Set(texts.map((text) => text.source))) {
    const own = texts.filter((text) => text.source === source).map((text) => ({ ...text, names: namesIn(text.text) }));
    const folder = folderNames(new Map(own.map(({ key, names }) => [key, names])));
    for (const { key, text, names, errors } of own) {
      turns += names.reduce((sum, one) => sum + one.turns, 0);
      for (const finding of newFindings(checkAmong, text, { folder, own: key })) {
        const error = errors.find(({ line }) => line === finding.line);
        told++;
        if (finding.severity === 'warning') warned++;
        if (error !== undefined) right++;
        else if (finding.severity === 'warning') wrong++;
        if (error === undefined) tell('false', key, finding);
      }
    }
  }
  console.log(row('in the collection: findings, of them known errors', [told, right]));
  console.log(row('  warnings; per 1,000 turns, those that are no known error', [warned, rate(wrong, turns)]));
  console.log(row('  findings that are no known error, per 1,000 turns', [rate(told - right, turns)]));
}

/** What is found with the folder and not without it. */
function newFindings(checkAmong, text, elsewhere) {
  const heavy = ({ code, severity }) => code === CODE && severity !== 'hint';
  const alone = new Set(
    checkAmong(text)
      .filter(heavy)
      .map(({ line, message }) => `${line} ${message}`),
  );
  return checkAmong(text, elsewhere).filter((one) => heavy(one) && !alone.has(`${one.line} ${one.message}`));
}

function byName(changes) {
  const named = new Map();
  for (const { kind, line, before, after } of changes) {
    if (!NAMES.has(kind) || before === null || after === null) continue;
    const key = `${before}\n${after}`;
    const known = named.get(key) ?? [{ before, after }, []];
    known[1].push({ line });
    named.set(key, known);
  }
  return [...named.values()];
}

/** How two names differ: in letters; or one is a part of the other, or its initials; or they are two names. */
function wayOf({ before, after }) {
  const [one, other] = [before, after].map((label) => label.toLowerCase().replace(/[.?]/g, '').split(/\s+/));
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const initials = long.map((word) => word.charAt(0)).join('');
  if (short.length < long.length && (short.every((word) => long.includes(word)) || short.join('') === initials))
    return 'short or full';
  if (/^(?:m|mr|mrs|mme|dr|ms)$/.test(one[0]) && one.at(-1) === other.at(-1)) return 'short or full';
  const far = distance(one.join(' '), other.join(' '));
  return far <= Math.max(1, Math.min(before.length, after.length) / 2.3) ? 'spelling' : 'another name';
}

function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [a, letter] of [...one].entries()) {
    const next = [a + 1];
    for (const [b, its] of [...other].entries())
      next.push(Math.min(row[b] + (letter === its ? 0 : 1), row[b + 1] + 1, next[b] + 1));
    row = next;
  }
  return row[other.length];
}

function textOf({ fixes }) {
  return fixes[0]?.edits[0]?.text;
}

function isHeavy({ code, severity }) {
  return RULES.has(code) && severity !== 'hint';
}

function tell(what, where, { message, severity = '' }) {
  if (process.env.TURNWISE_MISSES) console.log(`    ${what}: ${where}: ${severity} ${message}`);
}

function rate(part, turns) {
  return ((1000 * part) / turns).toFixed(2);
}

function row(title, cells) {
  return `  ${title.padEnd(68)}${cells.map((cell) => String(cell).padStart(8)).join('')}`;
}

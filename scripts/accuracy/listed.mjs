// How much of what people corrected in names is found, and mended right by the first fix, where a folder's list names the
// participants rightly and nothing else helps. The collection is that of fixes.mjs.
// With TURNWISE_MISSES=1 each miss is told.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of changes that give a person another name; who is named anew altogether is told apart. */
const NAMES = new Set(['typo', 'drift', 'rename']);

const LABEL_RULES = new Set([
  'label-drift',
  'speaker-typo',
  'label-markup',
  'confusable-characters',
  'cross-file-spelling',
]);

/** Prints shares of the changed labels, by the kind of change. */
export function measureListed({ parse, check }, folder) {
  if (!existsSync(join(folder, 'cases.json'))) return;
  const { cases } = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
  const tallies = new Map([...NAMES].map((kind) => [kind, { all: 0, found: 0, right: 0 }]));
  const missed = new Map();
  for (const { id, files } of cases)
    for (const { dir, changes } of files) {
      const named = changes.filter(({ kind, before, after }) => NAMES.has(kind) && before !== null && after !== null);
      if (named.length === 0) continue;
      const [before, after] = ['before.txt', 'after.txt'].map((name) => readFileSync(join(folder, dir, name), 'utf8'));
      const declarations = listOf(rightNames(parse(after), named));
      const heavy = check(before, { declarations }).findings.filter(isHeavy);
      for (const change of named) {
        const tally = tallies.get(change.kind);
        const finding = heavy.find(({ line }) => line === change.line);
        const isRight = finding?.fixes[0]?.edits[0]?.text === change.after;
        tally.all++;
        if (finding !== undefined) tally.found++;
        if (isRight) tally.right++;
        const key = `${id}: ${change.before} → ${change.after}, ${finding === undefined ? 'not found' : `first ${finding.fixes[0]?.edits[0]?.text}`}`;
        if (!isRight) missed.set(key, (missed.get(key) ?? 0) + 1);
      }
    }
  console.log('Corrections of names, where a list names the participants rightly: found, first fix right, of all\n');
  for (const [kind, { all, found, right }] of tallies)
    console.log(`  ${kind.padEnd(68)}${`${found}`.padStart(6)}${`${right}`.padStart(6)}${`${all}`.padStart(6)}`);
  if (process.env.TURNWISE_MISSES) for (const [key, count] of missed) console.log(`${count} ${key}`);
  console.log();
}

/** The labels of a corrected text, without wrong ones that were left in it. */
function rightNames({ participants }, changes) {
  const labels = new Set(participants.flatMap(({ labels }) => labels.map(({ label }) => label)));
  const right = new Set(changes.map(({ after }) => after));
  const wrong = new Set(changes.map(({ before }) => before.toLowerCase()));
  return [...new Set([...[...labels].filter((label) => !wrong.has(label.toLowerCase())), ...right])];
}

function listOf(names) {
  return `participants:\n${names.map((name) => `  - name: ${JSON.stringify(name)}\n`).join('')}`;
}

function isHeavy({ code, severity }) {
  return LABEL_RULES.has(code) && (severity === 'warning' || severity === 'error');
}

// How much of what people really corrected in labels the rules find, on a collection of texts before and after their
// corrections. Its README says what a case and a change are. Without a collection nothing is measured.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rules whose findings count for a kind of change. */
const RULES = {
  typo: ['speaker-typo', 'label-drift', 'cross-file-spelling', 'confusable-characters'],
  drift: ['label-drift', 'speaker-typo', 'cross-file-spelling'],
  markup: ['label-markup', 'confusable-characters', 'line-start'],
  placeholder: ['placeholder-speaker', 'missing-label'],
};

/** What these find holds for a whole label: it may be told once, on the first turn that bears it. */
const ONCE = new Set(['placeholder-speaker', 'speaker-typo', 'label-drift', 'cross-file-spelling']);

const KINDS = {
  typo: /^typo/,
  drift: /^drift/,
  markup: /^markup/,
  placeholder: /^placeholder/,
};
const REASSIGNED = { 'one turn': /^one-turn/, 'several, swap': /^(?:several|swap)/ };

const SUSPECT = 'attribution-suspect';
const DETECTABLE = ['yes', 'maybe', 'no'];

/** Prints what is found of the corrections in a folder, and how often a turn that nobody corrected is suspected. */
export function measureFixes({ parse, check }, folder) {
  if (!existsSync(join(folder, 'cases.json'))) {
    console.log(`No collection of corrections in ${folder}: nothing is measured.\n`);
    return;
  }
  const { cases } = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
  const read = cases.map((one) => ({
    ...one,
    files: one.files.map((file) => readFile({ parse, check }, folder, file)),
  }));
  corrections(read);
  misattributed(read);
}

/** One file before and after, with the findings and the label of each line. */
function readFile(library, folder, { dir, changes }) {
  const [before, after] = ['before.txt', 'after.txt'].map((name) =>
    readText(library, readFileSync(join(folder, dir, name), 'utf8')),
  );
  return { changes, before, after, lineAfter: lineMap(before.lines, after.lines) };
}

function readText({ parse, check }, text) {
  const { turns } = parse(text);
  const { findings } = check(text);
  const labels = new Map(turns.map(({ line, label }) => [line, label]));
  const codes = new Map();
  const add = (line, code) => codes.set(line, (codes.get(line) ?? new Set()).add(code));
  for (const { line, code } of findings) {
    add(line, code);
    if (ONCE.has(code)) for (const turn of turns) if (turn.label === labels.get(line)) add(turn.line, code);
  }
  return { lines: text.split(/\r\n|\r|\n/), turns, findings, has: (line, code) => codes.get(line)?.has(code) === true };
}

function corrections(cases) {
  console.log(
    'Corrections that people made, flagged before and no longer after (cases, by what the text could tell):\n',
  );
  console.log(row('', [...DETECTABLE, 'all']));
  for (const [kind, pattern] of Object.entries(KINDS)) {
    const ofKind = cases.filter((one) => pattern.test(one.kind));
    const found = (some) => ratio(some.filter((one) => isFound(one, kind)).length, some.length);
    const cells = DETECTABLE.map((level) => found(ofKind.filter(({ detectable }) => detectable === level)));
    console.log(row(kind, [...cells, found(ofKind)]));
  }
  console.log();
}

/** Whether at least half of a case's changes of its kind are flagged before and no longer after. */
function isFound({ files }, kind) {
  const changes = files.flatMap((file) =>
    file.changes.filter((one) => one.kind === kind).map((change) => ({ file, change })),
  );
  const mended = changes.filter(({ file: { before, after, lineAfter }, change: { line } }) =>
    RULES[kind].some((code) => before.has(line, code) && !after.has(lineAfter(line), code)),
  );
  return changes.length > 0 && 2 * mended.length >= changes.length;
}

function misattributed(cases) {
  console.log('Turns under the wrong name, and turns that nobody corrected:\n');
  console.log(row('', ['turns', 'strong', 'all signs']));
  for (const [name, pattern] of Object.entries(REASSIGNED)) {
    const ofKind = cases.filter((one) => pattern.test(one.kind));
    const levels = [...DETECTABLE.map((level) => ofKind.filter((one) => one.detectable === level)), ofKind];
    levels.forEach((some, at) => {
      const turns = some.flatMap(({ files }) => files.flatMap(wrongTurns));
      const shares = [turns.filter(isStrong).length, turns.filter((flag) => flag !== undefined).length];
      const title = `${name}, ${DETECTABLE[at] ?? 'all'}`;
      console.log(row(title, [turns.length, ...shares.map((share) => ratio(share, turns.length))]));
    });
  }
  const right = Object.values(REASSIGNED).map((pattern) => rightNames(cases.filter(({ kind }) => pattern.test(kind))));
  console.log(row('right name first, of those flagged with a fix', right));
  const untouched = cases.flatMap(({ files }) => files.flatMap(untouchedTurns));
  const flags = untouched.filter((flag) => flag !== undefined);
  const rate = (some) => `${((1000 * some.length) / untouched.length).toFixed(1)} ‰`;
  console.log(row('untouched', [untouched.length, rate(flags.filter(isStrong)), rate(flags)]));
  console.log();
  bySign(cases, flags, untouched.length);
}

/** What each sign finds: a sign is known by its message without the names in it. */
function bySign(cases, flags, untouched) {
  const of = (pattern) =>
    cases.filter(({ kind }) => pattern.test(kind)).flatMap(({ files }) => files.flatMap(wrongTurns));
  const wrong = Object.values(REASSIGNED).map(of);
  const signs = new Set([...wrong.flat(), ...flags].filter((flag) => flag !== undefined).map(signOf));
  console.log(row('by sign', [...Object.keys(REASSIGNED), 'untouched']));
  for (const sign of [...signs].sort()) {
    const count = (some) => some.filter((flag) => flag !== undefined && signOf(flag) === sign).length;
    console.log(row(sign, [...wrong.map(count), `${((1000 * count(flags)) / untouched).toFixed(1)} ‰`]));
  }
  console.log();
}

function signOf({ severity, message }) {
  return `${severity === 'hint' ? 'hint' : 'info'}: ${message.replace(/'.*?'(?=[\s.,;]|$)/g, "'…'").slice(0, 62)}`;
}

/** How often the first fix of a turn under the wrong name writes the label that people wrote. */
function rightNames(cases) {
  const fixed = cases.flatMap(({ files }) =>
    files.flatMap(({ changes, before }) =>
      changes
        .filter(({ kind }) => kind === 'reassign')
        .map(({ line, after }) => ({ after, edit: suspicionOn(before, line)?.fixes[0]?.edits[0] }))
        .filter(({ edit }) => edit !== undefined),
    ),
  );
  return ratio(fixed.filter(({ after, edit }) => edit.text === after).length, fixed.length);
}

/** For each turn that was given to another: the finding on it, or undefined. */
function wrongTurns({ changes, before }) {
  return changes.filter(({ kind }) => kind === 'reassign').map(({ line }) => suspicionOn(before, line));
}

/** The same for the turns that stayed as they were; without those beside a gap, whose neighbours are not their own. */
function untouchedTurns({ changes, after, lineAfter }) {
  const touched = new Set(changes.map(({ line }) => lineAfter(line)));
  const isGap = (line) => after.lines[line - 1]?.trim() === '[...]';
  const hasGap = ({ line, endLine }, at) => {
    const from = after.turns[at - 1]?.line ?? 1;
    const to = after.turns[at + 1]?.endLine ?? after.lines.length;
    return Array.from({ length: to - from + 1 }, (_, nth) => from + nth).some(isGap) || isGap(line) || isGap(endLine);
  };
  return after.turns
    .filter((turn, at) => !touched.has(turn.line) && !hasGap(turn, at))
    .map(({ line }) => suspicionOn(after, line));
}

function suspicionOn({ findings }, line) {
  return findings.find((finding) => finding.code === SUSPECT && finding.line === line);
}

function isStrong(flag) {
  return flag !== undefined && flag.severity !== 'hint';
}

/**
 * Where a line of one text stands in the other, counted from 1: lines that are the same are tied to each other, the
 * longest common row of them, and between two of these the first goes with the first.
 */
function lineMap(one, other) {
  const width = other.length + 1;
  const longest = new Uint32Array((one.length + 1) * width);
  for (let a = one.length - 1; a >= 0; a--)
    for (let b = other.length - 1; b >= 0; b--)
      longest[a * width + b] =
        one[a] === other[b]
          ? longest[(a + 1) * width + b + 1] + 1
          : Math.max(longest[(a + 1) * width + b], longest[a * width + b + 1]);
  const tied = new Map();
  let [a, b] = [0, 0];
  while (a < one.length) {
    if (b < other.length && one[a] === other[b]) tied.set(a, b++);
    else if (b < other.length && longest[a * width + b + 1] > longest[(a + 1) * width + b]) {
      b++;
      continue;
    }
    a++;
  }
  let next = 0;
  const lines = one.map((_, at) => {
    const to = tied.get(at) ?? Math.min(next, other.length - 1);
    next = to + 1;
    return to;
  });
  return (line) => (lines[line - 1] ?? 0) + 1;
}

function ratio(part, all) {
  return all === 0 ? '–' : `${part}/${all} ${Math.round((100 * part) / all)} %`;
}

function row(title, cells) {
  return `  ${title.padEnd(68)}${cells.map((cell) => String(cell).padStart(16)).join('')}`;
}

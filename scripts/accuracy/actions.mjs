// How much of what people really corrected in labels a person gets byte for byte by at most two of our actions: quick
// fixes, those of the Speakers menu, and labels that are all written in another form. The collection is that of fixes.mjs.
//
// A correction is what one thought changes: all turns of a label where each of them got the same other label, a swap of
// two speakers as a whole, else a turn; a label whose marks changed counts by itself. In the second column, all turns of
// a label whose marks changed alike are one thought, too. An action is wished where the text first differs from what people
// made of it, with the speaker they named, or with the label as they wrote it. Labels that were put in or taken away are
// looked at after all others of their file, together. In the third column no label is written by hand.
// With TURNWISE_MISSES=1 each miss is told, with the first line that no action brings about.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many actions are enough. */
const ENOUGH = 2;

/** The actions that name somebody, those that do not, and those that write a label as it is typed. */
const NAMING = [
  'giveTurn',
  'giveTurnsFromHere',
  'nameSpeaker',
  'mergeSpeakers',
  'swapSpeakers',
  'swapSpeakersFromHere',
];
const PLAIN = [
  'mergeTurn',
  'joinTurn',
  'giveFirstSentence',
  'takeLastSentence',
  'markLabel',
  'markLabels',
  'makeTurns',
  'copyLabel',
  'cleanLabel',
  'cleanLabels',
];
const WRITING = ['writeLabel', 'writeLabels'];

/** Prints the share of corrections, by the kind of their case. `library` has what reads, and what acts. */
export function measureActions(library, folder) {
  if (!existsSync(join(folder, 'cases.json'))) return;
  const { cases } = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
  const kinds = new Map();
  const missed = [];
  for (const { id, kind, files } of cases)
    for (const { dir, changes } of files) {
      const texts = ['before.txt', 'after.txt'].map((name) => plain(readFileSync(join(folder, dir, name), 'utf8')));
      const tally = kinds.get(kind) ?? COLUMNS.map(() => ({ done: 0, wanted: 0 }));
      kinds.set(kind, tally);
      for (const [at, { byHand, together }] of COLUMNS.entries())
        for (const one of corrections({ library, byHand, together }, kind, changes, texts)) {
          tally[at].done += one.done;
          tally[at].wanted += one.wanted;
          if (at === 0 && one.done < one.wanted) missed.push(`${id}: ${one.name}\n    ${one.stuck ?? ''}`);
        }
    }
  const sums = COLUMNS.map((_, at) => ({ done: sumOf(kinds, at, 'done'), wanted: sumOf(kinds, at, 'wanted') }));
  console.log(`Corrections that people made, reproduced byte for byte by at most ${ENOUGH} actions:\n`);
  console.log(
    row(
      '',
      COLUMNS.map(({ title }) => title),
    ),
  );
  for (const [kind, tallies] of [...kinds, ['all', sums]])
    console.log(
      row(
        kind,
        tallies.map((tally) => `${tally.done}/${tally.wanted} ${share(tally)}`),
      ),
    );
  if (process.env.TURNWISE_MISSES) console.log(`\n${missed.join('\n')}`);
  console.log();
}

/** Each change of marks by itself, all alike as one, and without labels that are written by hand. */
const COLUMNS = [
  { title: 'as changed', byHand: true, together: false },
  { title: 'as thought', byHand: true, together: true },
  { title: 'nothing typed', byHand: false, together: true },
];

function sumOf(kinds, at, key) {
  return [...kinds.values()].reduce((total, tallies) => total + tallies[at][key], 0);
}

function row(title, cells) {
  return `  ${title.padEnd(50)}${cells.map((cell) => cell.padStart(18)).join('')}`;
}

function corrections({ library, byHand, together }, kind, changes, [before, after]) {
  const lines = before.split('\n');
  const relabelled = changes.filter((one) => one.before !== null && one.after !== null);
  const others = changes.length - relabelled.length;
  const ways = (from, to, most) => wayOf({ library, byHand }, from, to, most);
  const judged = grouped(kind, relabelled, library.read(before), together).map((group) => {
    const wanted = changed(lines, group);
    const { steps, stuck } = wanted === undefined ? {} : ways(before, wanted, ENOUGH);
    return {
      name: `${group[0].before} → ${group[0].after} (${group.length})`,
      done: steps === undefined ? 0 : 1,
      wanted: 1,
      stuck,
    };
  });
  if (others === 0) return judged;
  const start = changed(lines, relabelled);
  const { steps, stuck } = start === undefined ? {} : ways(start, after, ENOUGH * others);
  const name = `${others} labels put in or taken away`;
  return [...judged, { name, done: steps === undefined ? 0 : others, wanted: others, stuck }];
}

function grouped(kind, changes, { turns }, together) {
  if (/^swap/.test(kind)) return changes.length > 0 ? [changes] : [];
  const groups = new Map();
  for (const change of changes) {
    const key = JSON.stringify([
      change.before,
      change.after,
      change.markup && (together ? change.markup : change.line),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => {
    const all = turns.filter(({ label }) => label === group[0].before).length;
    const isWhole = group.length === all || (together && group[0].markup && group.length > 1);
    return isWhole ? [group] : group.map((one) => [one]);
  });
}

/** The text with some labels changed; undefined where one does not stand on its line. */
function changed(lines, changes) {
  const next = [...lines];
  for (const { line, before, after, markup } of changes) {
    const [from, to] = markup ?? [before, after];
    const at = next[line - 1].indexOf(from);
    if (at < 0) return undefined;
    next[line - 1] = next[line - 1].slice(0, at) + to + next[line - 1].slice(at + from.length);
  }
  return next.join('\n');
}

/** A way is looked for once; and without what is typed only where something was typed on it. */
function wayOf({ library, byHand }, from, to, most) {
  const key = createHash('sha1')
    .update(JSON.stringify([from, to, most]))
    .digest('base64');
  const known = ways.get(key) ?? ways.set(key, way({ library, byHand: true }, from, to, most)).get(key);
  return byHand || known.isTyped === false ? known : way({ library, byHand }, from, to, most);
}

const ways = new Map();

/**
 * How many actions lead from one text to another, each bringing the text's beginning further (`steps`), and whether a label is
 * typed on the way (`isTyped`); where none do, what no action brings about (`stuck`).
 */
function way({ library, byHand }, from, to, most) {
  const goal = { text: to, snapshot: library.snapshot(to) };
  let text = from;
  let isTyped = false;
  for (let steps = 0; steps <= most; steps++) {
    if (text === to) return { steps, isTyped };
    const nexts = steps < most ? tries({ library, byHand }, text, goal) : [];
    const best = nexts.find((next) => next.text === to) ?? furthest(nexts, to);
    if (best === undefined || !isNearer(best.text, text, to)) return { stuck: stuckAt(text, to) };
    text = best.text;
    isTyped ||= best.isTyped;
  }
  return { stuck: stuckAt(text, to) };
}

function stuckAt(text, to) {
  const line = text.slice(0, common(text, to)).split('\n').length - 1;
  return [text, to].map((one) => JSON.stringify(one.split('\n')[line]?.slice(0, 60))).join(' → ');
}

function furthest(nexts, to) {
  return nexts.reduce((best, one) => (best === undefined || isNearer(one.text, best.text, to) ? one : best), undefined);
}

/** Whether a text is as it should be for longer than another; where both go wrong on one line, for more of its end. */
function isNearer(text, other, to) {
  const [one, two] = [common(text, to), common(other, to)];
  const [first, second] = [text, other].map((each, at) => lineOfPlace(each, [one, two][at]));
  if (first.number !== second.number) return first.number > second.number;
  const wanted = to.split('\n')[first.number] ?? '';
  const rest = (line, start) => start + Math.min(commonEnd(line, wanted), line.length - start, wanted.length - start);
  return rest(first.line, first.column) > rest(second.line, second.column);
}

function lineOfPlace(text, place) {
  const before = text.slice(0, place).split('\n');
  const number = before.length - 1;
  return { number, column: before[number].length, line: text.split('\n')[number] };
}

/** What each action makes of a text at the first place where it is not as it should be. */
function tries({ library, byHand }, text, { text: to, snapshot: goal }) {
  const { snapshot, relabel, codeActions, fixAll, convertLabels, writtenForm, writtenLabel } = library;
  const now = snapshot(text);
  const differs = common(text, to);
  const line = now.text.placeAt(differs).line;
  const lineAt = (at) => ({ from: now.text.lineStart(at), to: now.text.lineEnd(at) });
  const inLine = lineAt(line);
  const names = namesFrom(goal, line);
  const here = now.transcript.turns.filter((turn) => turn.line <= line + 3 && line <= turn.endLine + 1);
  const places = [differs, ...here.map((turn) => now.text.lineStart(turn.line))].map((at) => ({ from: at, to: at }));
  const sides = [line, ...here.map((turn) => turn.line)].map(lineAt);
  const stretch = { from: differs, to: now.text.toString().length - commonEnd(text, to) };
  const wishes = places.flatMap((range) => [
    ...PLAIN.map((action) => ({ action, range })),
    ...names.flatMap((name) => [...NAMING, 'splitTurn', 'makeTurn'].map((action) => ({ action, range, to: name }))),
  ]);
  wishes.push(...names.map((name) => ({ action: 'swapSpeakersInSelection', range: stretch, to: name })));
  wishes.push(...names.map((name) => ({ action: 'makeTurn', range: inLine, to: name })));
  const [range, ...others] = otherTurns(now, goal).map((one) => lineAt(one.line));
  const action = 'swapSpeakersInSelection';
  if (range) wishes.push(...names.map((name) => ({ action, range, others, to: name })));
  const turn = goal.transcript.turns.find((one) => one.line === line);
  const label = turn && writtenLabel(goal, turn);
  const form = turn && writtenForm(label.replace(turn.label, () => 'Name'));
  const answers = [...wishes.map((wish) => relabel(now, wish)), ...(form ? [convertLabels(now, form)] : [])];
  const typed = byHand && turn ? WRITING.map((action) => relabel(now, { action, range: places[0], to: label })) : [];
  const granted = (all) => all.flatMap((answer) => ('refused' in answer ? [] : [answer.changes]));
  const made = (all, isTyped) =>
    all.filter(({ length }) => length > 0).map((some) => ({ text: now.text.apply(some).toString(), isTyped }));
  const fixes = [inLine, ...sides].flatMap((range) => codeActions(now, range).map((action) => action.changes));
  // What is typed comes last: it counts only where nothing else leads as far.
  return [...made([...fixes, fixAll(now), ...granted(answers)], false), ...made(granted(typed), true)];
}

/** The turns which are those of one of two who speak where the first is wrong, and should be the other's. */
function otherTurns({ transcript: { turns } }, { transcript: { turns: wanted } }) {
  if (turns.length !== wanted.length) return [];
  const wrong = turns.filter(({ label }, at) => label !== wanted[at].label);
  const pair = wrong[0] && [wrong[0].label, wanted[wrong[0].index].label];
  return wrong.filter(({ label, index }) => pair.includes(label) && pair.includes(wanted[index].label));
}

/** Who speaks on a line of the text as it should be, and around it. */
function namesFrom({ transcript: { turns } }, line) {
  const after = turns.findIndex((turn) => turn.line >= line);
  const around = after < 0 ? turns.slice(-1) : [after, after - 1, after + 1].flatMap((at) => turns[at] ?? []);
  return [...new Set(around.map(({ label }) => label))];
}

/** How many characters two texts have in common at their beginning. */
function common(a, b) {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return at;
  return end;
}

/** The same at their end. */
function commonEnd(a, b) {
  const most = Math.min(a.length, b.length);
  for (let at = 1; at <= most; at++) if (a.charCodeAt(a.length - at) !== b.charCodeAt(b.length - at)) return at - 1;
  return most;
}

/** A text as an editor holds it. */
function plain(text) {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function share({ done, wanted }) {
  return `${Math.round((100 * done) / wanted)} %`;
}

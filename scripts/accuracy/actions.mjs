// How much of what people really corrected in labels a person gets byte for byte by at most two of our actions: quick
// fixes, and those of the Speakers menu. The collection is that of fixes.mjs.
//
// A correction is what one thought changes: all turns of a label where each of them got the same other label, a swap of
// two speakers as a whole, else a turn. An action is wished where the text first differs from what people made of it, with
// the speaker they named. Labels that were put in or taken away are looked at after all others of their file, together.
// With TURNWISE_MISSES=1 each miss is told.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many actions are enough. */
const ENOUGH = 2;

/** The actions that name somebody, and those that do not. */
const NAMING = [
  'giveTurn',
  'giveTurnsFromHere',
  'nameSpeaker',
  'mergeSpeakers',
  'swapSpeakers',
  'swapSpeakersFromHere',
];
const PLAIN = ['mergeTurn', 'joinTurn', 'giveFirstSentence', 'takeLastSentence', 'markLabel', 'markLabels'];

/** Prints the share of corrections, by the kind of their case. `read` makes a snapshot of a text. */
export function measureActions(library, folder) {
  if (!existsSync(join(folder, 'cases.json'))) return;
  const { cases } = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
  const kinds = new Map();
  const missed = [];
  for (const { id, kind, files } of cases)
    for (const { dir, changes } of files) {
      const [before, after] = ['before.txt', 'after.txt'].map((name) =>
        plain(readFileSync(join(folder, dir, name), 'utf8')),
      );
      for (const { name, done, wanted } of corrections(library, kind, changes, before, after)) {
        const tally = kinds.get(kind) ?? { done: 0, wanted: 0 };
        kinds.set(kind, { done: tally.done + done, wanted: tally.wanted + wanted });
        if (done < wanted) missed.push(`${id}: ${name}`);
      }
    }
  const sum = (key) => [...kinds.values()].reduce((total, tally) => total + tally[key], 0);
  console.log(`Corrections that people made, reproduced byte for byte by at most ${ENOUGH} actions:\n`);
  for (const [kind, tally] of [...kinds, ['all', { done: sum('done'), wanted: sum('wanted') }]])
    console.log(`  ${kind.padEnd(68)}${`${tally.done}/${tally.wanted}`.padStart(10)} ${share(tally)}`);
  if (process.env.TURNWISE_MISSES) console.log(`\n${missed.join('\n')}`);
  console.log();
}

function corrections(library, kind, changes, before, after) {
  const lines = before.split('\n');
  const relabelled = changes.filter((one) => one.before !== null && one.after !== null);
  const others = changes.length - relabelled.length;
  const groups = grouped(kind, relabelled, library.read(before));
  const judged = groups.map((group) => {
    const wanted = changed(lines, group);
    const steps = wanted === undefined ? undefined : way(library, before, wanted, ENOUGH);
    return {
      name: `${group[0].before} → ${group[0].after} (${group.length})`,
      done: steps === undefined ? 0 : 1,
      wanted: 1,
    };
  });
  if (others === 0) return judged;
  const start = changed(lines, relabelled);
  const steps = start === undefined ? undefined : way(library, start, after, ENOUGH * others);
  return [
    ...judged,
    { name: `${others} labels put in or taken away`, done: steps === undefined ? 0 : others, wanted: others },
  ];
}

function grouped(kind, changes, { turns }) {
  if (/^swap/.test(kind)) return changes.length > 0 ? [changes] : [];
  const groups = new Map();
  for (const change of changes) {
    const key = JSON.stringify([change.before, change.after, change.markup && change.line]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) => {
    const all = turns.filter(({ label }) => label === group[0].before).length;
    return group.length === all ? [group] : group.map((one) => [one]);
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

/** How many actions lead from one text to another, each bringing the text's beginning further; undefined if none do. */
function way(library, from, to, most) {
  let text = from;
  for (let steps = 0; steps <= most; steps++) {
    if (text === to) return steps;
    const nexts = tries(library, text, to);
    const reached = nexts.find((next) => next === to);
    const best = reached ?? furthest(nexts, to);
    if (best === undefined || common(best, to) <= common(text, to)) return undefined;
    text = best;
  }
  return undefined;
}

function furthest(texts, to) {
  return texts.reduce(
    (best, one) => (best === undefined || common(one, to) > common(best, to) ? one : best),
    undefined,
  );
}

/** What each action makes of a text at the first place where it is not as it should be. */
function tries({ snapshot, relabel, codeActions, fixAll }, text, to) {
  const now = snapshot(text);
  const differs = common(text, to);
  const line = now.text.placeAt(differs).line;
  const inLine = { from: now.text.lineStart(line), to: now.text.lineEnd(line) };
  const names = namesFrom(snapshot(to), line);
  const here = now.transcript.turns.filter((turn) => turn.line <= line + 3 && line <= turn.endLine + 1);
  const places = [differs, ...here.map((turn) => now.text.lineStart(turn.line))].map((at) => ({ from: at, to: at }));
  const sides = [line, ...here.map((turn) => turn.line)].map((at) => ({
    from: now.text.lineStart(at),
    to: now.text.lineEnd(at),
  }));
  const stretch = { from: differs, to: now.text.toString().length - commonEnd(text, to) };
  const wishes = places.flatMap((range) => [
    ...PLAIN.map((action) => ({ action, range })),
    ...names.flatMap((name) => [...NAMING, 'splitTurn'].map((action) => ({ action, range, to: name }))),
  ]);
  wishes.push(...names.map((name) => ({ action: 'swapSpeakersInSelection', range: stretch, to: name })));
  const changes = [
    ...[inLine, ...sides].flatMap((range) => codeActions(now, range).map((action) => action.changes)),
    fixAll(now),
    ...wishes.map((wish) => relabel(now, wish)).flatMap((answer) => ('refused' in answer ? [] : [answer.changes])),
  ];
  return changes.filter(({ length }) => length > 0).map((some) => now.text.apply(some).toString());
}

/** Who speaks around a line of the text as it should be. */
function namesFrom({ transcript: { turns } }, line) {
  const after = turns.findIndex((turn) => turn.line >= line);
  const around = after < 0 ? turns.slice(-1) : turns.slice(Math.max(0, after - 1), after + 2);
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
